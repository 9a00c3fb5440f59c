import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { DEPARTMENT, drawnExcel, seedLayout, valueOf } from './books';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT);
});

/** What stands in the column of ids in the rows of a table that are not hidden, empty cells left out. */
function shownIds({ book }: OpenExcelHost, name: string): readonly string[] {
  const table = book.table(name)!;
  const { body, sheet } = table;
  const column = body.column + table.columns.findIndex((each) => each.name === 'Mã');
  return Array.from({ length: body.rows }, (_, at) => body.row + at)
    .filter((row) => sheet.rowLines.get(row)?.hidden !== true)
    .map((row) => String(sheet.at(row, column).value ?? ''))
    .filter((id) => id !== '');
}

const countOf = (excel: OpenExcelHost, name: string): number => shownIds(excel, name).length;

test('tables show the tasks asked for and nothing else, and all again when asked', async () => {
  const { excel, book } = await drawnExcel(layout);
  const before = ['PL_I', 'PL_II', 'PL_III'].map((name) => countOf(excel, name));
  // facts/domain.md: 48 tasks of PAR INDEX; its 7 headings have ids, too.
  expect(before[0]).toBe(55);
  excel.user.sort('PL_I', 'Mã', false);
  excel.user.renameColumn('PL_I', 'Mã', 'Số hiệu');
  excel.user.renameColumn('PL_I', 'Số hiệu', 'Mã');
  const filtered = await book.filter([{ table: 'PL_I', tasks: ['I.2', 'I.5', 'I.99'] }]);
  expect(valueOf(filtered)).toEqual({ rows: 2, hasOtherFilters: false });
  expect([...shownIds(excel, 'PL_I')].sort()).toEqual(['I.2', 'I.5']);
  expect(countOf(excel, 'PL_III')).toBe(before[2]);

  valueOf(await book.filter([{ table: 'PL_III', tasks: ['III.4'] }]));
  expect(countOf(excel, 'PL_I')).toBe(55);
  expect(shownIds(excel, 'PL_III')).toEqual(['III.4']);

  valueOf(await book.showAll());
  expect(['PL_I', 'PL_II', 'PL_III'].map((name) => countOf(excel, name))).toEqual(before);
});

test("a person's own filter stays, and is told of", async () => {
  const { excel, book } = await drawnExcel(layout);
  excel.user.filter('PL_I', 'TT', ['2']);
  const filtered = await book.filter([{ table: 'PL_I', tasks: ['I.2', 'I.5'] }]);
  expect(valueOf(filtered)).toEqual({ rows: 2, hasOtherFilters: true });
  expect(shownIds(excel, 'PL_I')).toEqual(['I.2']);
  valueOf(await book.showAll());
  expect(shownIds(excel, 'PL_I')).toEqual(['I.2']);
});

test('nothing is filtered where none of the tasks is there any more', async () => {
  const { excel, book } = await drawnExcel(layout);
  expect(valueOf(await book.filter([{ table: 'PL_I', tasks: ['I.99'] }]))).toBeNull();
  expect(valueOf(await book.filter([{ table: 'PL_IX', tasks: ['I.1'] }]))).toBeNull();
  expect(countOf(excel, 'PL_I')).toBe(55);
});

test('a protected sheet is named, and nothing is hidden', async () => {
  const { excel, book } = await drawnExcel(layout);
  excel.user.protectSheet('PL I PAR INDEX');
  const filtered = await book.filter([{ table: 'PL_I', tasks: ['I.2'] }]);
  expect(filtered).toMatchObject({
    ok: false,
    failure: { code: 'workbook-protected', data: { sheet: 'PL I PAR INDEX' }, state: 'unchanged' },
  });
  expect(countOf(excel, 'PL_I')).toBe(55);
});

test('a row without an id is shown where it stood, but not another that stands there now', async () => {
  const { excel, book } = await drawnExcel(layout);
  const sheet = 'PL I PAR INDEX';
  const table = excel.book.table('PL_I')!;
  const below = table.body.row + table.body.rows + 2;
  excel.user.type(sheet, `B${below}`, 'Việc gõ dưới bảng');
  const ref = { sheet, row: below, column: 2, value: 'Việc gõ dưới bảng' };
  expect(valueOf(await book.selectRow(ref))).toBe(true);
  excel.user.insertRows(sheet, 1, 2);
  expect(valueOf(await book.selectRow(ref))).toBe(false);
  expect(valueOf(await book.selectRow({ ...ref, sheet: 'Trang khác' }))).toBe(false);
});
