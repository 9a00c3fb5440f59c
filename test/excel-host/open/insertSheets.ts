import { HostFault, invalidArgument } from '../fault';
import type { Book } from '../model/book';
import { renameSheet } from '../model/renaming';
import type { Sheet } from '../model/sheet';
import { Table } from '../model/table';
import { renameTable } from '../model/tableChanges';
import { openedBook } from './openedBook';

/** Which sheets of a file go in, and where; `after` is how many sheets stand before them. */
export interface Insertion {
  readonly names: readonly string[] | null;
  readonly after: number;
}

/**
 * Puts sheets of a file into a workbook, as Excel's `insertWorksheetsFromBase64` does: a title that is taken gets
 * " (2)", a table's name that is taken a number, and formulas follow. Answers the new sheets' ids.
 */
export function insertSheets(book: Book, bytes: Uint8Array, { names, after }: Insertion): readonly string[] {
  book.refuseIfLocked();
  if (book.readOnly) throw new HostFault('AccessDenied', 'The workbook is read-only.', 403);
  const other = openedBook(bytes);
  const wanted = other.sheets.filter(({ name }) => names === null || names.includes(name));
  if (names !== null && wanted.length < names.length) throw invalidArgument('sheetNamesToInsert');
  for (const sheet of wanted) renameSheet(other, sheet, freeName(sheet.name, titles(book), ' ($)', 2));
  for (const table of other.tables)
    renameTable(other, table, freeName(table.name, [...tables(book), ...definedNames(book)], '$', 1));
  const made = wanted.slice(0, book.sheetRoom).map((sheet) => inserted(book, other, sheet));
  const rest = book.sheets.filter((sheet) => !made.includes(sheet));
  book.sheets = [...rest.slice(0, after), ...made, ...rest.slice(after)];
  if (made.length < wanted.length) throw new HostFault('InsufficientResources', 'There is no room left.');
  return made.map(({ id }) => id);
}

function inserted(book: Book, other: Book, from: Sheet): Sheet {
  const sheet = book.addSheet(from.name);
  sheet.visibility = from.visibility;
  sheet.merges = from.merges;
  for (const [row, column, cell] of from.written({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }))
    sheet.put(row, column, cell);
  for (const { name, place, columns } of other.tablesOn(from))
    book.tables = [...book.tables, new Table(String(book.nextId()), name, sheet, place, columns)];
  return sheet;
}

const titles = ({ sheets }: Book): readonly string[] => sheets.map(({ name }) => name);
const tables = (book: Book): readonly string[] => book.tables.map(({ name }) => name);
const definedNames = (book: Book): readonly string[] => book.names.map(({ name }) => name);

function freeName(name: string, taken: readonly string[], mark: string, from: number): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = from, found = name; ; number += 1) {
    if (!lower.has(found.toLowerCase())) return found;
    found = `${name}${mark.replace('$', String(number))}`;
  }
}
