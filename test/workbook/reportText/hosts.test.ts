import type { Edit } from '../../../src/core/edit';
import { type DraftedSection, draftEdits } from '../../../src/core/layout/reportText/draftEdits';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { readReportTexts } from '../../../src/workbook/tracking/readReportTexts';
import { opened } from '../edit/books';
import { DAY, DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';

type Book = FileWorkbook | OfficeWorkbook;

const TASKS = ['I.1', 'II.1'];

const hosts: readonly (readonly [string, () => Promise<Book>])[] = [
  ['files', async () => opened(await writeWorkbook(await seedLayout(DEPARTMENT, TASKS)))],
  ['Excel', async () => (await drawnExcel(await seedLayout(DEPARTMENT, TASKS))).book],
];

async function texts(book: Book) {
  const content = await book.content();
  const read = readReportTexts('ok' in content ? valueOf(content) : content);
  expect(read.findings).toEqual([]);
  const drafts = read.rows?.map(({ cell }) => [cell('id'), cell('draft'), cell('draftAsOf')]) ?? null;
  return { drafts, rows: read.rows, written: [...read.written] };
}

/** Drafts as `report-words --write` does. */
async function drafted(book: Book, drafts: Readonly<Record<string, string>>, asOf: number): Promise<void> {
  const sections = Object.entries(drafts).map(
    ([key, draft]) => ({ key, title: key, draft }) as DraftedSection,
  );
  const { edits } = draftEdits(sections, asOf, (await texts(book)).rows, words.reportText);
  expect(valueOf(await book.apply(edits)).refused).toEqual([]);
}

function typed(task: string, column: string, before: string | null, after: string): Edit {
  return { kind: 'cell', table: 'Noi_dung_bao_cao', task, column, before, after };
}

describe.each(hosts)('the words of a report in %s', (_, open) => {
  test('are drafted beside what an officer writes, and taken back by undo', async () => {
    const book = await open();
    const several = '=1+1\n- {#việc} & <b> "01/9"';
    await drafted(book, { directions: 'một', results: several, 'I/A.I': 'hai' }, DAY);
    expect((await texts(book)).drafts).toEqual([
      ['directions', 'một', DAY],
      ['results', several, DAY],
      ['I/A.I', 'hai', DAY],
    ]);
    expect((await texts(book)).written).toEqual([]);

    const own = [
      typed('directions', 'text', null, 'chữ của tôi\n=x'),
      typed('results', 'draft', several, 'sửa dự thảo'),
    ];
    expect(valueOf(await book.apply(own)).refused).toEqual([]);
    const mine = [
      ['directions', 'chữ của tôi\n=x'],
      ['results', 'sửa dự thảo'],
    ];
    expect((await texts(book)).written).toEqual(mine);

    await drafted(book, { directions: 'ba', results: 'bốn', 'II/B': 'năm' }, DAY + 92);
    expect((await texts(book)).written).toEqual(mine);
    expect((await texts(book)).drafts).toEqual([
      ['directions', 'ba', DAY + 92],
      ['results', 'bốn', DAY + 92],
      ['I/A.I', null, DAY + 92],
      ['II/B', 'năm', DAY + 92],
    ]);

    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect((await texts(book)).written).toEqual(mine);
    expect((await texts(book)).drafts?.map(([id, draft]) => [id, draft])).toEqual([
      ['directions', 'một'],
      ['results', 'sửa dự thảo'],
      ['I/A.I', 'hai'],
    ]);
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect((await texts(book)).drafts).toBeNull();
  }, 240_000);
});
