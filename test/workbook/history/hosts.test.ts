import type { Edit } from '../../../src/core/edit';
import type { Progress } from '../../../src/core/completion/progress';
import { takeSnapshot } from '../../../src/core/history/takeSnapshot';
import { snapshotEdits } from '../../../src/core/layout/history/snapshotEdits';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { readWorkbookHistory } from '../../../src/workbook/tracking/readHistory';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { opened } from '../edit/books';
import { DAY, DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';

/** A few tasks are enough: every holder has its row all the same. */
const TASKS = ['I.1', 'I.2', 'II.1'];

type Book = FileWorkbook | OfficeWorkbook;

const hosts: readonly (readonly [string, () => Promise<Book>])[] = [
  ['files', async () => opened(await writeWorkbook(await seedLayout(DEPARTMENT, TASKS)))],
  [
    'Excel',
    async () => {
      const { excel, book } = await drawnExcel(await seedLayout(DEPARTMENT, TASKS));
      excel.user.deleteSheet('Sheet1');
      return book;
    },
  ],
];

async function contentOf(book: Book): Promise<WorkbookContent> {
  const content = await book.content();
  return 'ok' in content ? valueOf(content) : content;
}

async function counted(book: Book, asOf: number) {
  const content = await contentOf(book);
  const { tracking, result } = workbookProgress(content, { asOf, today: DAY });
  const progress: Progress = JSON.parse(JSON.stringify(result.progress));
  return { progress, rule: tracking.parameters, history: readWorkbookHistory(content) };
}

/** Keeps the figures as `report` does; answers the edits that it took. */
async function keep(book: Book, quarter: number, asOf = DAY, renew = false): Promise<readonly Edit[]> {
  const { progress, rule, history } = await counted(book, asOf);
  const period = { kind: 'quarter', number: quarter, year: 2024 } as const;
  const snapshot = takeSnapshot(progress, period, rule, DAY + 0.25);
  const edits = snapshotEdits(snapshot, history.standing, words.history, renew);
  expect(valueOf(await book.apply(edits)).refused).toEqual([]);
  return edits;
}

async function kept(book: Book) {
  const { snapshots, findings } = readWorkbookHistory(await contentOf(book));
  expect(findings).toEqual([]);
  expect(snapshots.map(({ isEdited }) => isEdited)).toEqual(snapshots.map(() => false));
  return snapshots.map(({ period, asOf, progress }) => ({ number: period.number, asOf, progress }));
}

describe.each(hosts)('the history in %s', (_, open) => {
  test('keeps what progress said, once, and is taken back run by run', async () => {
    const book = await open();
    const titles = valueOf(await book.sheets()).map(({ name }) => name);
    const before = (await counted(book, DAY)).progress;
    await keep(book, 2);
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    const left = valueOf(await book.sheets()).map(({ name }) => name);
    expect(left.filter((name) => name !== 'Nhật ký')).toEqual(titles);
    expect((await keep(book, 2)).map(({ kind }) => kind)).toEqual(['add-sheet']);
    expect(await kept(book)).toEqual([{ number: 2, asOf: DAY, progress: before }]);

    const done: Edit = {
      kind: 'cell',
      table: 'PL_I',
      task: 'I.1',
      column: 'status',
      before: null,
      after: 'Hoàn thành',
    };
    expect(valueOf(await book.apply([done])).refused).toEqual([]);
    expect(await keep(book, 2)).toEqual([]);
    expect(await kept(book)).toEqual([{ number: 2, asOf: DAY, progress: before }]);

    const third = (await counted(book, DAY + 92)).progress;
    expect(third.overall.done).toBe(before.overall.done + 1);
    await keep(book, 3, DAY + 92);
    const two = [
      { number: 2, asOf: DAY, progress: before },
      { number: 3, asOf: DAY + 92, progress: third },
    ];
    expect(await kept(book)).toEqual(two);

    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect(await kept(book)).toEqual(two.slice(0, 1));

    const renewed = (await counted(book, DAY)).progress;
    await keep(book, 2, DAY, true);
    expect(await kept(book)).toEqual([{ number: 2, asOf: DAY, progress: renewed }]);
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect(await kept(book)).toEqual(two.slice(0, 1));
  }, 240_000);
});
