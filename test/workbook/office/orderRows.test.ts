import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { drawnExcel, valueOf } from './books';
import { cell, smallLayout, snapshot } from './smallBook';
import { updateTo } from './updateActs';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']);
});

/** Excel with a task new at the table's end and one gone from its middle. */
async function updated() {
  const { excel, book } = await drawnExcel(layout);
  valueOf(await book.apply([cell('III.3', 'status', null, 'Hoàn thành')]));
  valueOf(await updateTo(book, { 'III.2': null }));
  return { excel, book };
}

/** Id, status and whether Hạn is still calculated, row by row. */
async function rowsOf(book: OfficeWorkbook) {
  const table = valueOf(await book.tables()).find(({ name }) => name === 'PL_III');
  const at = (key: string): number => table?.columns.indexOf(key) ?? -1;
  return (table?.rows ?? [])
    .filter(({ cells }) => cells[at('rowKind')] !== 'đề mục')
    .map(({ cells, formulas }) => [cells[at('id')], cells[at('status')], formulas[at('due')]]);
}

test('rows are put in the order of the document, blank ones last, each with all its cells', async () => {
  const { book } = await updated();
  expect(await rowsOf(book)).toEqual([
    ['III.1', null, true],
    [null, null, true],
    ['III.3', 'Hoàn thành', true],
    ['III.4', null, true],
    ['III.9', null, true],
  ]);
  expect(valueOf(await book.orderRows())).toEqual({ ordered: ['PL_III'], filtered: [] });
  expect(await rowsOf(book)).toEqual([
    ['III.9', null, true],
    ['III.1', null, true],
    ['III.3', 'Hoàn thành', true],
    ['III.4', null, true],
    [null, null, true],
  ]);
  expect(valueOf(await book.orderRows())).toEqual({ ordered: [], filtered: [] });
  // By their ids rows are found wherever they stand.
  const undone = valueOf(await book.undo(null));
  expect([undone?.run, undone?.refused]).toEqual([2, []]);
});

test('a table that is filtered stays as it is, and is named', async () => {
  const { excel, book } = await updated();
  excel.user.filter('PL_III', 'Trạng thái', ['Hoàn thành']);
  const before = snapshot(excel);
  expect(valueOf(await book.orderRows())).toEqual({ ordered: [], filtered: ['PL_III'] });
  expect(snapshot(excel)).toEqual(before);
});

test('a protected sheet stays as it is, and is told', async () => {
  const { excel, book } = await updated();
  excel.user.protectSheet('PL III PAPI');
  const before = snapshot(excel);
  expect(await book.orderRows()).toMatchObject({
    ok: false,
    failure: { code: 'workbook-protected', place: { sheet: 'PL III PAPI' }, state: 'unchanged' },
  });
  expect(snapshot(excel)).toEqual(before);
});
