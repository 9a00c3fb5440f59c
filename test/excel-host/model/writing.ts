import { HostFault, invalidArgument } from '../fault';
import { shared, type Area } from './area';
import type { Book } from './book';
import type { Cell, CellValue } from './cell';
import { checkFormula, type Known } from './formulaCheck';
import type { Sheet } from './sheet';
import { renameColumns } from './renaming';
import { typed } from './typed';

const MOST_CHARACTERS = 32_767;

/** What the formulas of a workbook may refer to. */
export function knownIn(book: Book, scope: string | null): Known {
  return {
    hasSheet: (name) => book.sheet(name)?.name.toLowerCase() === name.toLowerCase(),
    columnsOf: (name) => book.table(name)?.columns.map((column) => column.name) ?? null,
    hasName: (name) =>
      book.defined(name, null) !== null || book.defined(name, scope) !== null || book.table(name) !== null,
  };
}

/** What a cell becomes when a JSON value is set; null leaves it as it is. */
export function written(
  book: Book,
  sheet: Sheet,
  before: Cell,
  input: unknown,
  checked = new Map<string, boolean>(),
): Cell {
  if (input === null) return before;
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean')
    throw invalidArgument('a cell takes text, a number, a boolean or null');
  if (typeof input === 'string' && input.length > MOST_CHARACTERS && !input.startsWith('='))
    throw invalidArgument(`a text of ${String(input.length)} characters in a cell`);
  const isText = book.looks.value(before.look, 'numberFormat') === '@';
  if (typeof input !== 'string') return { ...before, value: isText ? asText(input) : input, formula: null };
  if (isText) return { ...before, value: input === '' ? null : input.replace(/^'/, ''), formula: null };
  const read = typed(input, book.locale);
  if (read.kind === 'formula') {
    const known = checked.get(read.formula) ?? checkFormula(read.formula, knownIn(book, sheet.id));
    checked.set(read.formula, known);
    return { ...before, formula: read.formula, value: known ? null : { error: '#NAME?' } };
  }
  const general = book.looks.value(before.look, 'numberFormat') === 'General';
  const look =
    read.format !== undefined && general
      ? book.looks.with(before.look, 'numberFormat', read.format)
      : book.looks.with(before.look, 'quotePrefix', read.prefix ?? null);
  return { value: read.value, formula: null, look };
}

function asText(value: number | boolean): string {
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}

/** Refuses a write where the sheet, the workbook or a cell of it is locked. */
export function refuseIfProtected(book: Book, sheet: Sheet, place: Area, allowed?: string): void {
  if (book.readOnly) throw new HostFault('AccessDenied', 'The workbook is read-only.', 403);
  if (sheet.protection === null) return;
  if (allowed !== undefined && sheet.protection.options[allowed] === true) return;
  if (allowed === undefined && place.rows * place.columns <= 100_000) {
    let locked = false;
    for (let row = place.row; row < place.row + place.rows && !locked; row += 1)
      for (let column = place.column; column < place.column + place.columns && !locked; column += 1)
        locked = book.looks.value(sheet.at(row, column).look, 'protection.locked') === true;
    if (!locked) return;
  }
  throw new HostFault('AccessDenied', 'You do not have permission to change a protected sheet.', 403);
}

/**
 * Sets an area from rows of JSON values; `null` keeps a cell. Over rows of which some are hidden, Excel writes the
 * first row into all that show and leaves the hidden ones (OfficeDev/office-js 224).
 */
export function write(book: Book, sheet: Sheet, place: Area, rows: readonly (readonly unknown[])[]): void {
  refuseIfProtected(book, sheet, place);
  const checked = new Map<string, boolean>();
  const next = rows.map((line, row) =>
    line.map((input, column) =>
      written(book, sheet, sheet.at(place.row + row, place.column + column), input, checked),
    ),
  );
  const single = place.rows === 1 && place.columns === 1;
  const before: CellValue = single ? sheet.at(place.row, place.column).value : null;
  const hasHidden = place.rows > 1 && next.some((_line, row) => isHidden(sheet, place.row + row));
  next.forEach((line, row) => {
    if (hasHidden && isHidden(sheet, place.row + row)) return;
    line.forEach((cell, column) => {
      const from = hasHidden ? 0 : row;
      const put = hasHidden ? (next[0]?.[column] ?? cell) : cell;
      if (rows[from]?.[column] !== null) sheet.put(place.row + row, place.column + column, put);
    });
  });
  keepHeaders(book, sheet, place);
  const details = single ? { before, after: sheet.at(place.row, place.column).value } : {};
  const table = book.tableAt(sheet, place);
  const { source } = book;
  book.heard({ kind: 'changed', sheet, place, change: 'RangeEdited', table, ...details, source });
}

function isHidden(sheet: Sheet, row: number): boolean {
  return sheet.rowLines.get(row)?.hidden === true;
}

/** Column names follow the texts of their header cells; an empty or repeated header gets another text. */
export function keepHeaders(book: Book, sheet: Sheet, place: Area): void {
  for (const table of book.tablesOn(sheet)) {
    if (!table.showHeaders || shared(table.header, place) === null) continue;
    const taken: string[] = [];
    const renamed = new Map<string, string>();
    table.columns.forEach((column, index) => {
      const at = table.place.column + index;
      const cell = sheet.at(table.place.row, at);
      const { value } = cell;
      const text = value === null ? '' : typeof value === 'object' ? value.error : String(value);
      let name = text === '' ? `Column${String(index + 1)}` : text;
      for (let next = 2; taken.includes(name.toLowerCase()); next += 1) name = `${text}${String(next)}`;
      taken.push(name.toLowerCase());
      if (column.name !== '' && column.name !== name) renamed.set(column.name.toLowerCase(), name);
      column.name = name;
      if (value !== name || cell.formula !== null)
        sheet.put(table.place.row, at, { ...cell, value: name, formula: null });
    });
    renameColumns(book, table.name, renamed);
  }
}

/** The value rows of an area; null for more cells than Excel hands over at once. */
export function readRows<T>(
  sheet: Sheet,
  place: Area,
  pick: (cell: Cell) => T,
): readonly (readonly T[])[] | null {
  if (place.rows * place.columns > 5_000_000) return null;
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (_unused, column) =>
      pick(sheet.at(place.row + row, place.column + column)),
    ),
  );
}
