import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { Person } from '../../excel-host/person';
import type { CellValue } from '../../../src/core/completion/cells';
import { drawnExcel, officeBook, valueOf } from './books';
import { cell, smallLayout, snapshot } from './smallBook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout();
});

/** What the column of a key holds, by task. */
async function column(book: OfficeWorkbook, key: string): Promise<Record<string, CellValue>> {
  const table = valueOf(await book.tables()).find(({ name }) => name === 'PL_III')!;
  const [id, at] = [table.columns.indexOf('id'), table.columns.indexOf(key)];
  return Object.fromEntries(table.rows.map(({ cells }) => [String(cells[id] ?? ''), cells[at] ?? null]));
}

const MATRIX = 'PL III PAPI';
const FIRST = 7;

const MOVES: Readonly<Record<string, (person: Person) => void>> = {
  'rows inserted above': (person) => person.insertRows(MATRIX, 1, 3),
  'a row inserted in the table': (person) => person.insertRows(MATRIX, FIRST + 1),
  'rows sorted': (person) => person.sort('PL_III', 'Mã', false),
  'a row moved': (person) => person.moveRow(MATRIX, FIRST + 6, FIRST + 1),
  'another row deleted': (person) => person.deleteRows(MATRIX, FIRST + 1),
  'columns renamed': (person) => {
    person.renameColumn('PL_III', 'Ghi chú', 'Nói thêm');
    person.renameColumn('PL_III', 'Trạng thái', 'Đến đâu');
  },
  'a column inserted': (person) => person.insertColumns(MATRIX, 2),
  'the sheet renamed': (person) => person.renameSheet(MATRIX, 'Của tôi'),
};

const EDITS = [cell('III.4', 'note', null, '1.2'), cell('III.5', 'status', null, 'Hoàn thành')];

/** Right before: the run's own first trip, its reading of cells, of formats, and its write. */
const MOMENTS = [0, 1, 2, 3];

test.each(Object.keys(MOVES))(
  'another person at work, %s: edits land on their task by id',
  async (name) => {
    for (const moment of MOMENTS) {
      const { excel, book } = await drawnExcel(layout);
      excel.beforeBatch(moment, () => MOVES[name]!(excel.coAuthor));
      const outcome = await book.apply(EDITS);
      expect([moment, outcome]).toMatchObject([moment, { ok: true, value: { applied: EDITS, refused: [] } }]);
      const [notes, statuses] = [await column(book, 'note'), await column(book, 'status')];
      expect(Object.entries(notes).filter(([, value]) => value !== null)).toEqual([['III.4', '1.2']]);
      expect(Object.entries(statuses).filter(([, value]) => value === 'Hoàn thành')).toEqual([
        ['III.5', 'Hoàn thành'],
      ]);
    }
  },
  300_000,
);

test('the row itself deleted meanwhile: the edit is refused, the others land', async () => {
  for (const moment of MOMENTS) {
    const { excel, book } = await drawnExcel(layout);
    const table = valueOf(await book.tables()).find(({ name }) => name === 'PL_III')!;
    const at = table.rows.find(({ cells }) => cells[table.columns.indexOf('id')] === 'III.4')!.sheetRow;
    excel.beforeBatch(moment, () => excel.coAuthor.deleteRows(MATRIX, at));
    const { applied, refused } = valueOf(await book.apply(EDITS));
    expect([moment, applied, refused.map(({ reason }) => reason)]).toEqual([
      moment,
      [EDITS[1]],
      ['task-not-found'],
    ]);
    const statuses = await column(book, 'status');
    expect(Object.entries(statuses).filter(([, value]) => value === 'Hoàn thành')).toEqual([
      ['III.5', 'Hoàn thành'],
    ]);
  }
}, 300_000);

test('protected, turned into a range, closed, busy: one failure or refusal each, nothing lost', async () => {
  const { excel, book } = await drawnExcel(layout);
  const before = snapshot(excel);
  excel.user.protectSheet(MATRIX);
  expect(valueOf(await book.apply(EDITS)).refused.map(({ reason }) => reason)).toEqual([
    'read-only',
    'read-only',
  ]);
  excel.book.sheet(MATRIX)!.protection = null;
  excel.book.locked = true;
  expect(await book.apply(EDITS)).toMatchObject({ ok: false, failure: { code: 'structure-protected' } });
  expect(await officeBook().draw(layout)).toMatchObject({
    ok: false,
    failure: { code: 'structure-protected' },
  });
  excel.book.locked = false;
  excel.book.readOnly = true;
  expect(await book.apply(EDITS)).toMatchObject({ ok: false, failure: { code: 'workbook-read-only' } });
  excel.book.readOnly = false;
  expect(snapshot(excel)).toEqual(before);
  excel.user.tableToRange('PL_III');
  expect(valueOf(await book.apply(EDITS)).refused.map(({ reason }) => reason)).toEqual([
    'table-not-found',
    'table-not-found',
  ]);
  excel.closeWorkbook();
  expect(await book.tables()).toMatchObject({ ok: false, failure: { code: 'host-lost' } });
}, 120_000);

test('while a cell is edited the call waits and says so, in the middle of a run, too', async () => {
  const told: boolean[] = [];
  const { excel } = await drawnExcel(layout);
  const book = officeBook({ waiting: (isWaiting) => told.push(isWaiting) });
  const isTold = async (): Promise<void> => {
    while (told.length % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  excel.startEditingCell();
  const asked = book.sheets();
  await isTold();
  expect(told).toEqual([true]);
  excel.stopEditingCell();
  expect(await asked).toMatchObject({ ok: true });
  expect(told).toEqual([true, false]);
  excel.beforeBatch(1, () => excel.startEditingCell());
  const written = book.apply(EDITS);
  await isTold();
  excel.stopEditingCell();
  expect(await written).toMatchObject({ ok: true });
  expect(told).toEqual([true, false, true, false]);
}, 60_000);
