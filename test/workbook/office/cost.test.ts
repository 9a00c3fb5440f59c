import { listSheet } from '../../../src/core/layout/listSheet';
import type { SheetLayout, WorkbookLayout } from '../../../src/core/layout/sheet';
import { finding } from '../../../src/core/finding';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, PROVINCE, seedLayout, valueOf } from './books';

const MOST = 5 * 1024 * 1024;

/** Bytes of the values and formulas of a layout as JSON, each cell once. */
function dataBytes({ sheets }: WorkbookLayout): number {
  const cells = sheets.flatMap((sheet) => sheet.cells.map(({ value, formula }) => formula ?? value));
  return Buffer.byteLength(JSON.stringify(cells.filter((cell) => cell !== null && cell !== '')));
}

/** The trips that did something. */
function work({ trips }: OpenExcelHost) {
  return trips.filter(({ isCleanUp }) => !isCleanUp);
}

/** The first matrix of a layout with its task rows repeated; the other sheets as they are. */
function repeated(layout: WorkbookLayout, rows: number): WorkbookLayout {
  const sheets = layout.sheets.map((sheet): SheetLayout => {
    const [table] = sheet.tables;
    if (table?.name !== 'PL_I') return sheet;
    const { range } = table;
    const own = sheet.cells.filter(({ row }) => row > range.row && row <= range.lastRow);
    const count = range.lastRow - range.row;
    const rest = sheet.cells.filter(({ row }) => row <= range.row);
    const cells = Array.from({ length: Math.ceil(rows / count) }, (_, at) =>
      own.map((cell) => ({ ...cell, row: cell.row + at * count })),
    ).flat();
    const lastRow = range.row + Math.ceil(rows / count) * count;
    return { ...sheet, cells: [...rest, ...cells], tables: [{ ...table, range: { ...range, lastRow } }] };
  });
  return { ...layout, sheets };
}

test('seed 001 whole: at most 4 trips; checking reads once and writes once', async () => {
  const layout = await seedLayout(PROVINCE);
  const { excel, book } = await drawnExcel(layout);
  const load = work(excel);
  expect(load.length).toBeLessThanOrEqual(4);
  const bytes = load.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  await excel.settled();
  const from = work(excel).length;
  const wording = { words, say: ({ code }: { readonly code: string }) => code };
  const found = [finding('unit-unknown', 'warning', { place: { appendix: 'I', task: 'I.1' } })];
  valueOf(await book.check({ find: () => found, wording }));
  await excel.settled();
  const check = work(excel).slice(from);
  // Names, cells, and the one write.
  expect(check).toHaveLength(3);
  expect(Math.max(...check.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST);
  console.log(
    `seed 001: load ${load.length} trips, ${bytes} bytes (values and formulas ${dataBytes(layout)}); check ${check.length} trips`,
  );
}, 120_000);

test.each([
  [2000, 1.5],
  [20000, 1.5],
])(
  '%i rows: no request over 5 MB, one trip more per 4 MB, reading within the limit',
  async (rows, most) => {
    const whole = await seedLayout(PROVINCE);
    const matrix = repeated(whole, rows).sheets.find(({ tables }) => tables[0]?.name === 'PL_I')!;
    const others = whole.sheets.filter(({ name }) => ['Đơn vị'].includes(name));
    const names = whole.names.map((name) => {
      const isHere = [matrix, ...others].some((sheet) => name.refersTo.startsWith(`'${sheet.name}'`));
      return isHere ? name : { ...name, refersTo: "'Đơn vị'!$AZ$1" };
    });
    const layout = { version: whole.version, sheets: [...others, matrix], names };
    const { excel, book } = await drawnExcel(layout);
    const load = work(excel);
    const bytes = load.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(Math.max(...load.map(({ requestBytes }) => requestBytes))).toBeLessThan(MOST);
    expect(bytes).toBeLessThan(most * dataBytes(layout));
    expect(load.length).toBeLessThanOrEqual(4 + Math.floor(bytes / 4_000_000));
    await excel.settled();
    const from = work(excel).length;
    const tables = valueOf(await book.tables());
    const read = work(excel).slice(from);
    expect(tables.find(({ name }) => name === 'PL_I')?.rows.length).toBeGreaterThanOrEqual(rows);
    expect(Math.max(...read.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST);
    console.log(
      `${rows} rows: load ${load.length} trips, ${bytes} bytes (values and formulas ${dataBytes(layout)}); read ${read.length} trips`,
    );
  },
  300_000,
);

test('a small list costs no more trips than its three', async () => {
  const excel = await openExcelHost({ year: 2024 });
  const column = { key: 'id', header: 'Mã', width: 10, style: {} };
  const sheet = listSheet({
    table: 'Chi_tieu',
    title: 'x',
    note: 'y',
    sheet: 'Mới',
    columns: [column],
    rows: [{ id: 'a' }],
    formats: () => [],
  });
  valueOf(await officeBook().draw({ version: 1, sheets: [sheet], names: [] }));
  expect(work(excel)).toHaveLength(3);
});
