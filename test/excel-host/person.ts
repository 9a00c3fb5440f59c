import { hideLines } from './members/lines';
import { invalidArgument, itemNotFound } from './fault';
import { GRID, readAddress, type Area } from './model/area';
import type { Book } from './model/book';
import type { Source } from './model/change';
import { clearArea } from './model/clearing';
import { setFilter } from './model/filtering';
import { extendTable, tableAbove } from './model/growing';
import { deleteCells, insertCells, moveArea } from './model/inserting';
import { renameSheet } from './model/renaming';
import type { Sheet } from './model/sheet';
import { sortArea } from './model/sorting';
import type { Table } from './model/table';
import { setHeaders, tableToRange } from './model/tableChanges';
import { write } from './model/writing';

/** What people do in a workbook with keyboard and mouse; sheets and tables by name, rows from 1 as they see them. */
export class Person {
  constructor(
    private readonly book: Book,
    private readonly source: Source,
  ) {}

  private as(act: () => void): void {
    const before = this.book.source;
    this.book.source = this.source;
    this.book.byHand = true;
    try {
      act();
    } finally {
      this.book.source = before;
      this.book.byHand = false;
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet;
  }

  private table(name: string): Table {
    const table = this.book.table(name);
    if (!table) throw itemNotFound(`table ${name}`);
    return table;
  }

  private column(table: Table, name: string): number {
    const index = table.columns.findIndex((column) => column.name === name);
    if (index < 0) throw itemNotFound(`column ${name}`);
    return index;
  }

  /** Types into one cell; a table grows where it is typed right below it. */
  type(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const place = readAddress(address);
    if (place?.rows !== 1 || place.columns !== 1) throw invalidArgument(`cell ${address}`);
    this.as(() => {
      const above = text === '' ? null : tableAbove(this.book, sheet, place.row, place.column);
      if (above) extendTable(above);
      write(this.book, sheet, place, [[text]]);
    });
  }

  /** Types into a cell of a table: row of its body from 1. */
  typeInTable(tableName: string, row: number, column: string, text: string): void {
    const table = this.table(tableName);
    const at = table.body.column + this.column(table, column);
    this.as(() => {
      const place = { row: table.body.row + row - 1, column: at, rows: 1, columns: 1 };
      write(this.book, table.sheet, place, [[text]]);
    });
  }

  /** Delete key on cells. */
  empty(sheetName: string, address: string): void {
    const place = readAddress(address);
    if (!place) throw invalidArgument(`cells ${address}`);
    this.as(() => {
      clearArea(this.book, this.sheet(sheetName), place, 'Contents');
    });
  }

  insertRows(sheetName: string, row: number, count = 1): void {
    this.as(() => {
      insertCells(this.book, this.sheet(sheetName), rows(row, count), 'Down');
    });
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.as(() => {
      deleteCells(this.book, this.sheet(sheetName), rows(row, count), 'Up');
    });
  }

  insertColumns(sheetName: string, column: number, count = 1): void {
    this.as(() => {
      insertCells(this.book, this.sheet(sheetName), columns(column, count), 'Right');
    });
  }

  deleteColumns(sheetName: string, column: number, count = 1): void {
    this.as(() => {
      deleteCells(this.book, this.sheet(sheetName), columns(column, count), 'Left');
    });
  }

  /** Cuts a row and inserts it before another one. */
  moveRow(sheetName: string, row: number, before: number): void {
    const sheet = this.sheet(sheetName);
    this.as(() => {
      insertCells(this.book, sheet, rows(before, 1), 'Down');
      const from = row >= before ? row + 1 : row;
      moveArea(this.book, sheet, rows(from, 1), sheet, rows(before, 1));
      deleteCells(this.book, sheet, rows(from, 1), 'Up');
    });
  }

  sort(tableName: string, column: string, ascending = true): void {
    const table = this.table(tableName);
    this.as(() => {
      sortArea(this.book, table.sheet, table.body, [{ key: this.column(table, column), ascending }]);
    });
  }

  /** Shows only rows whose cell shows one of the texts; none of them for all rows. */
  filter(tableName: string, column: string, values: readonly string[] | null): void {
    const table = this.table(tableName);
    this.as(() => {
      const criteria = values === null ? null : { filterOn: 'Values', values };
      setFilter(this.book, table, this.column(table, column), criteria);
    });
  }

  hideRows(sheetName: string, row: number, count = 1): void {
    this.as(() => {
      hideLines(this.book, this.sheet(sheetName), rows(row, count), 'row', true);
    });
  }

  showRows(sheetName: string, row: number, count = 1): void {
    this.as(() => {
      hideLines(this.book, this.sheet(sheetName), rows(row, count), 'row', false);
    });
  }

  /** The header row of a table taken off, or put on again. */
  showHeaders(tableName: string, shown: boolean): void {
    this.as(() => {
      setHeaders(this.book, this.table(tableName), shown);
    });
  }

  /** Hides a sheet so that the list of hidden sheets does not name it either, or shows it. */
  setVisible(sheetName: string, isVisible: boolean): void {
    this.as(() => {
      this.book.show(this.sheet(sheetName), isVisible ? 'Visible' : 'VeryHidden');
    });
  }

  renameColumn(tableName: string, from: string, to: string): void {
    const table = this.table(tableName);
    const place: Area = {
      ...table.header,
      column: table.header.column + this.column(table, from),
      columns: 1,
    };
    this.as(() => {
      write(this.book, table.sheet, place, [[`'${to}`]]);
    });
  }

  renameSheet(from: string, to: string): void {
    this.as(() => {
      renameSheet(this.book, this.sheet(from), to);
    });
  }

  addSheet(name: string): void {
    this.as(() => {
      this.book.addSheet(name);
    });
  }

  deleteSheet(name: string): void {
    this.as(() => {
      this.book.deleteSheet(this.sheet(name));
    });
  }

  tableToRange(tableName: string): void {
    this.as(() => {
      tableToRange(this.book, this.table(tableName));
    });
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const place = readAddress(address);
    if (!place) throw invalidArgument(`cells ${address}`);
    this.as(() => {
      if (this.book.active !== sheet)
        this.book.heard({ kind: 'sheet-activated', sheet, source: this.source });
      this.book.active = sheet;
      sheet.selection = place;
      this.book.heard({ kind: 'selected', sheet, place, source: this.source });
    });
  }

  protectSheet(name: string, options: Readonly<Record<string, unknown>> = {}): void {
    this.sheet(name).protection = { options, password: null };
  }

  unprotectSheet(name: string): void {
    this.sheet(name).protection = null;
  }
}

function rows(row: number, count: number): Area {
  return { row: row - 1, column: 0, rows: count, columns: GRID.columns };
}

function columns(column: number, count: number): Area {
  return { row: 0, column: column - 1, rows: GRID.rows, columns: count };
}
