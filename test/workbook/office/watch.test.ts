import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { WorkbookChange } from '../../../src/workbook/port';
import { drawnExcel, valueOf } from './books';
import { cell, smallLayout } from './smallBook';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout();
});

/** Longer than a change rests before it is told. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

test("people's changes are told by table, gathered; our own writes are not; nothing after the end", async () => {
  const { excel, book } = await drawnExcel(layout);
  await excel.settled();
  const told: WorkbookChange[] = [];
  const end = valueOf(await book.watch((change) => told.push(change)));
  excel.user.typeInTable('PL_III', 2, 'Ghi chú', 'x');
  excel.user.typeInTable('PL_III', 3, 'Ghi chú', 'y');
  await rest();
  expect(told).toEqual([{ tables: ['PL_III'], isRemote: false }]);
  excel.coAuthor.typeInTable('Don_vi', 1, 'Tên', 'Văn phòng');
  await rest();
  expect(told.slice(1)).toEqual([{ tables: ['Don_vi'], isRemote: true }]);
  excel.coAuthor.type('Sheet1', 'A1', 'x');
  await rest();
  expect(told.slice(2)).toEqual([{ tables: [], isRemote: true }]);
  valueOf(await book.apply([cell('III.5', 'note', null, 'của mình')]));
  await rest();
  expect(told.slice(3)).toEqual([]);
  excel.coAuthor.sort('PL_III', 'Mã', false);
  await rest();
  expect(told.slice(3)).toEqual([{ tables: ['PL_III'], isRemote: true }]);
  end();
  await rest();
  excel.user.typeInTable('PL_III', 4, 'Ghi chú', 'z');
  await rest();
  expect(told).toHaveLength(4);
}, 60_000);

test('a cell is shown wherever its row is now; what is gone is not', async () => {
  const { excel, book } = await drawnExcel(layout);
  excel.coAuthor.sort('PL_III', 'Mã', false);
  expect(valueOf(await book.select({ table: 'PL_III', task: 'III.4', column: 'note' }))).toBe(true);
  const sheet = excel.book.active;
  expect(sheet.name).toBe('PL III PAPI');
  const table = valueOf(await book.tables()).find(({ name }) => name === 'PL_III')!;
  const row = table.rows.find(({ cells }) => cells[table.columns.indexOf('id')] === 'III.4');
  expect(sheet.selection).toMatchObject({ row: row!.sheetRow - 1, column: table.columns.indexOf('note') });
  expect(valueOf(await book.select({ table: 'PL_III', task: 'III.999', column: null }))).toBe(false);
  expect(valueOf(await book.select({ table: 'PL_X', task: 'III.4', column: null }))).toBe(false);
});
