import { HostFault, invalidArgument } from '../fault';
import { shared, type Area } from './area';
import type { Book } from './book';
import { deleteCells, insertCells } from './inserting';
import { calculatedFormulas, dressRows, growRules } from './growing';
import { checkDefinedName } from './names';
import { renameInFormulas } from './renaming';
import type { Sheet } from './sheet';
import { Table } from './table';
import { keepHeaders, refuseIfProtected, write } from './writing';

function names(book: Book): readonly string[] {
  return [...book.tables.map(({ name }) => name), ...book.names.map(({ name }) => name)];
}

/** Makes a table of an area; without headers a header row is put in above it. */
export function addTable(book: Book, sheet: Sheet, place: Area, hasHeaders: boolean): Table {
  refuseIfProtected(book, sheet, place);
  refuseOverlap(book, sheet, place, null);
  if (sheet.isMerged(place)) throw new HostFault('InvalidOperation', 'A table cannot hold merged cells.');
  if (!hasHeaders) insertCells(book, sheet, { ...place, rows: 1 }, 'Down');
  const bodyRows = hasHeaders ? place.rows - 1 : place.rows;
  const whole = { ...place, rows: Math.max(bodyRows, 1) + 1 };
  refuseOverlap(book, sheet, whole, null);
  let number = 1;
  while (names(book).some((name) => name.toLowerCase() === `table${String(number)}`)) number += 1;
  const columns = Array.from({ length: place.columns }, (_, at) => ({ id: at + 1, name: '', filter: null }));
  const table = new Table(String(book.nextId()), `Table${String(number)}`, sheet, whole, columns);
  book.tables = [...book.tables, table];
  keepHeaders(book, sheet, table.header);
  book.heard({ kind: 'table-added', table, source: book.source });
  return table;
}

function refuseOverlap(book: Book, sheet: Sheet, place: Area, but: Table | null): void {
  if (book.tablesOn(sheet).some((table) => table !== but && shared(table.place, place) !== null))
    throw new HostFault('InvalidArgument', "A table can't overlap another table.");
}

export function renameTable(book: Book, table: Table, name: string): void {
  if (name === table.name) return;
  checkDefinedName(
    name,
    names(book).filter((other) => other !== table.name),
  );
  const before = table.name;
  table.name = name;
  renameInFormulas(book, before, name);
}

/** Another size; the header row stays where it is. */
export function resizeTable(book: Book, table: Table, place: Area): void {
  refuseIfProtected(book, table.sheet, place);
  if (table.showTotals)
    throw new HostFault('InvalidOperation', 'This host resizes no table with a total row.');
  if (place.row !== table.place.row || place.rows < 2)
    throw invalidArgument('the header row must stay in its row');
  if (shared(place, table.place) === null) throw invalidArgument('the new range must overlap the table');
  refuseOverlap(book, table.sheet, place, table);
  const before = table.columns;
  const offset = place.column - table.place.column;
  table.columns = Array.from({ length: place.columns }, (_, at) => {
    const kept = before[at + offset];
    return kept ?? { id: book.nextId(), name: '', filter: null };
  });
  table.place = place;
  keepHeaders(book, table.sheet, table.header);
}

/** The cells stay, the table goes. */
export function tableToRange(book: Book, table: Table): void {
  refuseIfProtected(book, table.sheet, table.place);
  book.tables = book.tables.filter((one) => one !== table);
  book.heard({ kind: 'table-deleted', table, source: book.source });
}

/** The table and its cells go. */
export function deleteTable(book: Book, table: Table): void {
  tableToRange(book, table);
  deleteCells(book, table.sheet, table.place, 'Up');
}

export function setHeaders(book: Book, table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (!shown) {
    for (const [row, column, cell] of table.sheet.written(table.header))
      table.sheet.put(row, column, { ...cell, value: null, formula: null });
    table.place = { ...table.place, row: table.place.row + 1, rows: table.place.rows - 1 };
    table.showHeaders = false;
    return;
  }
  if (table.place.row === 0) throw new HostFault('InvalidOperation', 'There is no row above the table.');
  table.place = { ...table.place, row: table.place.row - 1, rows: table.place.rows + 1 };
  table.showHeaders = true;
  table.columns.forEach(({ name }, at) => {
    const column = table.place.column + at;
    table.sheet.put(table.place.row, column, { ...table.sheet.at(table.place.row, column), value: name });
  });
  book.heard({
    kind: 'changed',
    sheet: table.sheet,
    place: table.header,
    change: 'RangeEdited',
    table,
    source: book.source,
  });
}

export function setTotals(book: Book, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  const below = { ...table.place, row: table.place.row + table.place.rows, rows: 1 };
  if (shown) {
    insertCells(book, table.sheet, below, 'Down');
    table.place = { ...table.place, rows: table.place.rows + 1 };
    table.showTotals = true;
    write(book, table.sheet, { ...below, columns: 1 }, [['Total']]);
  } else {
    const { totals } = table;
    table.showTotals = false;
    table.place = { ...table.place, rows: table.place.rows - 1 };
    deleteCells(book, table.sheet, totals, 'Up');
  }
}

/** Puts rows in before a row of the body; null for the end. Columns that hold one formula hold it in the new rows too. */
export function addRows(
  book: Book,
  table: Table,
  index: number | null,
  count: number,
  values: readonly (readonly unknown[])[] | null,
): number {
  const { sheet } = table;
  refuseIfProtected(book, sheet, table.body);
  const rows = table.body.rows;
  const at = index ?? rows;
  if (at < 0 || at > rows) throw invalidArgument(`index ${String(index)}`);
  if (values?.some((line) => line.length !== table.place.columns) === true)
    throw invalidArgument('a row must have as many values as the table has columns');
  const formulas = calculatedFormulas(table);
  const { body } = table;
  const place = { ...body, row: body.row + at, rows: count };
  insertCells(book, sheet, place, 'Down');
  if (at === rows) growRules({ sheet, body }, count);
  if (table.body.rows === rows) table.place = { ...table.place, rows: table.place.rows + count };
  dressRows(sheet, place, at > 0 ? place.row - 1 : place.row + count, formulas);
  if (values) write(book, sheet, place, values);
  return at;
}
