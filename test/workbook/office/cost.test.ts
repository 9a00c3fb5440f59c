import { listSheet } from '../../../src/core/layout/listSheet';
import type { SheetLayout, WorkbookLayout } from '../../../src/core/layout/sheet';
import { finding } from '../../../src/core/finding';
import { inR1C1 } from '../../../src/workbook/officeHost/draw/formulaText';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, PROVINCE, seedLayout, valueOf } from './books';

const MOST = 5 * 1024 * 1024;
/** Bytes of requests, against those of the values and formulas that they write. */
const MOST_TO_CELLS = 1.5;

/** Bytes of the values and formulas of a layout as JSON, each cell once. */
function dataBytes({ sheets }: WorkbookLayout): number {
  return jsonBytes(sheets.flatMap((sheet) => sheet.cells.map(({ value, formula }) => formula ?? value)));
}

/** The same, but of all formulas that say the same of their own places only one: less cannot be said. */
function leastBytes({ sheets }: WorkbookLayout): number {
  const values = sheets.flatMap(({ cells }) => cells.flatMap((cell) => (cell.formula ? [] : [cell.value])));
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [`${name} ${inR1C1(formula, row, column)}`],
    ),
  );
  return jsonBytes(values) + jsonBytes([...new Set(formulas)]);
}

function jsonBytes(cells: readonly (string | number | boolean | null)[]): number {
  return Buffer.byteLength(JSON.stringify(cells.filter((cell) => cell !== null && cell !== '')));
}

/** A line of `npm run bench`: a figure that must not be over another. */
function tell(what: string, figure: number, goal: number): void {
  console.log(`bench|${what}|${String(figure)}|${String(goal)}`);
}

const sum = (bytes: readonly number[]): number => bytes.reduce((all, one) => all + one, 0);

/** The trips that did something. */
function work({ trips }: OpenExcelHost) {
  return trips.filter(({ isCleanUp }) => !isCleanUp);
}

type Trips = OpenExcelHost['trips'];

function ratio(load: Trips, bytes: number): number {
  return rounded(sum(load.map(({ requestBytes }) => requestBytes)) / bytes);
}

function largest(trips: Trips): number {
  return rounded(Math.max(...trips.map(({ requestBytes }) => requestBytes)) / 1024 ** 2);
}

function largestAnswer(trips: Trips): number {
  return rounded(Math.max(...trips.map(({ responseBytes }) => responseBytes)) / 1024 ** 2);
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
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
  tell('load of seed 001, trips', load.length, 4);
  tell('load of seed 001, bytes to those of its cells', ratio(load, dataBytes(layout)), MOST_TO_CELLS);
  // The pane has read the workbook before anything can be checked in it.
  valueOf(await book.content());
  await excel.settled();
  const from = work(excel).length;
  const wording = { words, say: ({ code }: { readonly code: string }) => code };
  const found = [finding('unit-unknown', 'warning', { place: { appendix: 'I', task: 'I.1' } })];
  valueOf(await book.check({ find: () => found, wording }));
  await excel.settled();
  const check = work(excel).slice(from);
  expect(check).toHaveLength(2);
  expect(Math.max(...check.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST);
  tell('check of seed 001, trips (one reads, one writes)', check.length, 2);
}, 120_000);

/** 20,000 rows take minutes here and some GB: `npm run bench` asks for them. */
const ROWS = process.env['OFFICE_BENCH'] === '1' ? [2000, 20_000] : [2000];

test.each(ROWS)(
  '%i rows: no request over 5 MB, one trip more per 4 MB, reading within the limit',
  async (rows) => {
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
    const bytes = sum(load.map(({ requestBytes }) => requestBytes));
    expect(Math.max(...load.map(({ requestBytes }) => requestBytes))).toBeLessThan(MOST);
    expect(load.length).toBeLessThanOrEqual(4 + Math.floor(bytes / 4_000_000));
    await excel.settled();
    const from = work(excel).length;
    const tables = valueOf(await book.tables());
    const read = work(excel).slice(from);
    expect(tables.find(({ name }) => name === 'PL_I')?.rows.length).toBeGreaterThanOrEqual(rows);
    expect(Math.max(...read.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST);
    const name = `load of ${String(rows)} rows`;
    tell(`${name}, trips`, load.length, 4 + Math.floor(bytes / 4_000_000));
    if (rows === 2000) {
      // The formulas of many more rows take minutes to be written out, and say the same.
      const [cells, least] = [dataBytes(layout), leastBytes(layout)];
      tell(`${name}, bytes to those of its cells`, ratio(load, cells), MOST_TO_CELLS);
      tell(`${name}, bytes to the least that says its cells`, ratio(load, least), MOST_TO_CELLS);
      expect(bytes).toBeLessThanOrEqual(MOST_TO_CELLS * least);
      expect(least).toBeLessThan(cells);
    }
    tell(`${name}, MB of the largest request`, largest(load), 5);
    tell(`reading ${String(rows)} rows, MB of the largest answer`, largestAnswer(read), 5);
  },
  1_200_000,
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

test('what is more than a request takes goes out in several, none over 5 MB', async () => {
  const excel = await openExcelHost({ year: 2024 });
  const column = { key: 'text', header: 'Nội dung', width: 60, style: {} };
  // 20,000 texts of 300 letters, each 3 bytes long in UTF-8: 18 MB.
  const rows = Array.from({ length: 20_000 }, (_, at) => ({ text: `${String(at)} ${'ệ'.repeat(300)}` }));
  const list = { table: 'Danh_sach', title: 'x', note: '', sheet: 'Mới', columns: [column], rows };
  const sheet = listSheet({ ...list, formats: () => [] });
  valueOf(await officeBook().draw({ version: 1, sheets: [sheet], names: [] }));
  const sizes = work(excel).map(({ requestBytes }) => requestBytes);
  expect(Math.max(...sizes)).toBeLessThan(MOST);
  expect(sum(sizes)).toBeGreaterThan(18_000_000);
  expect(sizes.length).toBeLessThanOrEqual(4 + Math.floor(sum(sizes) / 4_000_000));
}, 120_000);
