import { invalidArgument } from '../fault';
import type { Json, Kind } from '../batch/handle';
import { flag, record } from '../batch/argument';
import { GRID, addressOf, type Area } from '../model/area';
import { plain, typeOf, type Cell } from '../model/cell';
import { fromR1C1 } from '../model/r1c1';
import { shownText } from '../model/shownText';
import { sheetPrefix } from '../model/formula';
import { readRows, refuseIfProtected, write } from '../model/writing';
import { areHidden, hideLines, sizeOf } from './lines';
import type { RangeTarget } from './rangeTarget';

/** A grid of values of the range's size; a single value stands for all cells. */
export function grid(value: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    if (rows * columns > 5_000_000) throw invalidArgument('too many cells for one value');
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value as unknown));
  }
  const lines = value.map((line: unknown) => (Array.isArray(line) ? (line as readonly unknown[]) : null));
  if (lines.length !== rows || lines.some((line) => line?.length !== columns))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return lines.map((line) => line ?? []);
}

function cells(target: RangeTarget, pick: (cell: Cell) => Json): Json {
  return readRows(target.sheet, target.place, pick);
}

function address({ sheet, place }: RangeTarget): string {
  return `${sheetPrefix(sheet.name)}${addressOf(place)}`;
}

/** What Range tells of its cells. */
export const rangeReads: NonNullable<Kind<RangeTarget>['reads']> = {
  Address: address,
  AddressLocal: address,
  CellCount: ({ place }) => (place.rows * place.columns > 2_147_483_647 ? -1 : place.rows * place.columns),
  RowIndex: ({ place }) => place.row,
  ColumnIndex: ({ place }) => place.column,
  RowCount: ({ place }) => place.rows,
  ColumnCount: ({ place }) => place.columns,
  Values: (target) => cells(target, ({ value }) => plain(value)),
  Formulas: (target) => cells(target, ({ formula, value }) => formula ?? plain(value)),
  Text: (target, { book }) => cells(target, (cell) => shownText(cell, book)),
  ValueTypes: (target) => cells(target, ({ value }) => typeOf(value)),
  NumberFormat: (target, { book }) => cells(target, ({ look }) => book.looks.value(look, 'numberFormat')),
  Hidden: ({ sheet, place }) =>
    areHidden(sheet, place, 'row') === true || areHidden(sheet, place, 'column') === true,
  RowHidden: ({ sheet, place }) => areHidden(sheet, place, 'row'),
  ColumnHidden: ({ sheet, place }) => areHidden(sheet, place, 'column'),
  IsEntireColumn: ({ place }) => place.rows === GRID.rows,
  IsEntireRow: ({ place }) => place.columns === GRID.columns,
  Hyperlink: ({ sheet, place }) =>
    (sheet.hyperlinks.get(addressOf({ ...place, rows: 1, columns: 1 })) ?? null) as Json,
  Top: ({ sheet, place }) =>
    sumOf(place.row, (row) => sizeOf(sheet, { row, rows: 1, column: 0, columns: 1 }, 'row')),
  Left: ({ sheet, place }) =>
    sumOf(place.column, (column) => sizeOf(sheet, { column, columns: 1, row: 0, rows: 1 }, 'column')),
};

function sumOf(count: number, size: (at: number) => number | null): number {
  return Array.from({ length: count }, (_, at) => size(at) ?? 0).reduce((sum, one) => sum + one, 0);
}

/** What of Range can be set. */
export const rangeWrites: NonNullable<Kind<RangeTarget>['writes']> = {
  Values: ({ sheet, place }, value, { book }) => {
    write(book, sheet, place, grid(value, place));
  },
  Formulas: ({ sheet, place }, value, { book }) => {
    write(book, sheet, place, grid(value, place));
  },
  FormulasR1C1: ({ sheet, place }, value, { book }) => {
    const rows = grid(value, place).map((line, row) =>
      line.map((input, column) => {
        const isFormula = typeof input === 'string' && input.startsWith('=');
        return isFormula ? fromR1C1(input, place.row + row, place.column + column) : input;
      }),
    );
    write(book, sheet, place, rows);
  },
  NumberFormat: ({ sheet, place }, value, { book }) => {
    refuseIfProtected(book, sheet, place, 'allowFormatCells');
    const single = singleOf(value);
    if (single !== undefined) {
      sheet.restyle(place, 'numberFormat', numberFormat(single));
      return;
    }
    grid(value, place).forEach((line, row) => {
      line.forEach((format, column) => {
        if (format === null) return;
        const one = { row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
        sheet.restyle(one, 'numberFormat', numberFormat(format));
      });
    });
  },
  RowHidden: ({ sheet, place }, value, { book }) => {
    hideLines(book, sheet, place, 'row', flag(value, 'rowHidden'));
  },
  ColumnHidden: ({ sheet, place }, value, { book }) => {
    hideLines(book, sheet, place, 'column', flag(value, 'columnHidden'));
  },
  Hyperlink: ({ sheet, place }, value, { book }) => {
    refuseIfProtected(book, sheet, place, 'allowInsertHyperlinks');
    const link = record(value, 'hyperlink');
    if (typeof link['address'] !== 'string' && typeof link['documentReference'] !== 'string')
      throw invalidArgument('hyperlink needs address or documentReference');
    sheet.hyperlinks.set(addressOf({ ...place, rows: 1, columns: 1 }), link);
    const shown = link['textToDisplay'];
    if (typeof shown === 'string') write(book, sheet, { ...place, rows: 1, columns: 1 }, [[`'${shown}`]]);
  },
};

/** One format for all cells: alone, or in a grid of one cell as Microsoft's own tutorial sets it on a column. */
function singleOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [line, ...more]: readonly unknown[] = value;
  return more.length === 0 && Array.isArray(line) && line.length === 1 ? line[0] : undefined;
}

function numberFormat(value: unknown): string {
  if (typeof value !== 'string' || value.length > 255) throw invalidArgument('numberFormat must be a text');
  const quotes = value.replace(/\\./g, '').split('"').length - 1;
  const brackets = value.split('[').length - value.split(']').length;
  const parts = value.replace(/"[^"]*"|\\./g, '').split(';').length;
  if (quotes % 2 !== 0 || brackets !== 0 || parts > 4) throw invalidArgument(`numberFormat ${value}`);
  return value === '' ? 'General' : value;
}
