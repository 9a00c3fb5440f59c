import { finding } from '../../../src/core/finding';
import { FINDING_HEADERS } from '../../../src/core/layout/headers';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, valueOf } from './books';
import { runs } from '../../runs';
import { placesOf, spread } from './faultWalk';
import { smallLayout } from './smallBook';

/** Findings about these tasks, an error where the task is named so. */
function check(book: OfficeWorkbook, tasks: readonly string[], errors: readonly string[] = []) {
  const found = tasks.map((task) =>
    finding('unit-unknown', errors.includes(task) ? 'error' : 'warning', {
      place: { appendix: 'III', task },
      found: task,
    }),
  );
  return book.check({ find: () => found, wording: { words, say: ({ code }) => code } });
}

/** Why each task is ignored, by what the lines of `Kiểm tra` say. */
async function reasons(book: OfficeWorkbook) {
  const table = valueOf(await book.tables()).find(({ name }) => name === 'Kiem_tra');
  const rows = (table?.rows ?? []).map(({ cells }) =>
    ['id', 'found', 'ignoredWhy'].map((key) => cells[table?.columns.indexOf(key) ?? 0] ?? null),
  );
  return rows.filter(([, , why]) => why !== null);
}

const EXPECTED = [
  ['unit-unknown|PL_III|III.3||III.3', 'III.3', 'sẽ hợp nhất'],
  ['unit-unknown|PL_III|III.1||III.1', 'III.1', 'đã hỏi Sở'],
];

/** `Kiểm tra` of three findings, of which a person ignores two. */
async function ignoredByHand(): Promise<OpenExcelHost> {
  const { excel, book } = await drawnExcel(await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
  valueOf(await check(book, ['III.1', 'III.2', 'III.3']));
  excel.user.typeInTable('Kiem_tra', 1, FINDING_HEADERS.ignoredWhy, 'đã hỏi Sở');
  excel.user.typeInTable('Kiem_tra', 3, FINDING_HEADERS.ignoredWhy, 'sẽ hợp nhất');
  await excel.settled();
  return excel;
}

/** The next check: III.3 weighs more by now and stands first, III.2 is mended, III.4 comes. */
const again = (book: OfficeWorkbook) => check(book, ['III.1', 'III.3', 'III.4'], ['III.3']);

test('reasons that a person typed follow their findings, where lines are filtered or hidden, too', async () => {
  const { book } = await ignoredByHand();
  const states: readonly ((excel: OpenExcelHost) => void)[] = [
    () => undefined,
    (excel) => excel.user.filter('Kiem_tra', FINDING_HEADERS.found, ['III.2']),
    (excel) => excel.user.hideRows(excel.book.table('Kiem_tra')?.sheet.name ?? '', 6, 2),
  ];
  for (const enter of states) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    enter(excel);
    valueOf(await again(officeBook()));
    expect(await reasons(officeBook())).toEqual(EXPECTED);
  }
});

test('where a check fails, no reason is lost: it stands as before, and the next check keeps it', async () => {
  const { book } = await ignoredByHand();
  const whole = await openExcelHost({ book: copiedBook(book) });
  valueOf(await again(officeBook()));
  for (const { batch, action } of spread(placesOf(whole), 6)) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    excel.failAction(batch, action);
    const failed = await again(officeBook());
    if (!failed.ok) expect(await reasons(officeBook())).toEqual([...EXPECTED].reverse());
    valueOf(await again(officeBook()));
    expect(await reasons(officeBook())).toEqual(EXPECTED);
  }
});

test('where Excel goes on failing, too, the next check finds every reason beside its finding', async () => {
  const { book } = await ignoredByHand();
  const whole = await openExcelHost({ book: copiedBook(book) });
  valueOf(await again(officeBook()));
  for (const { batch, action } of spread(placesOf(whole), runs(12).numRuns)) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    excel.failFrom(batch, action);
    await again(officeBook());
    await excel.settled();
    await openExcelHost({ book: copiedBook(excel.book) });
    valueOf(await again(officeBook()));
    expect({ batch, action, reasons: await reasons(officeBook()) }).toEqual({
      batch,
      action,
      reasons: EXPECTED,
    });
  }
});
