import { invalidArgument, itemNotFound } from '../fault';
import { anything, either, method, optional, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Call, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import type { Area } from '../model/area';
import { plain } from '../model/cell';
import { deleteCells, insertCells } from '../model/inserting';
import type { Table, TableColumn } from '../model/table';
import { readRows, write } from '../model/writing';
import { filterKind } from './filters';
import { rangeOf } from './rangeOf';
import { grid } from './rangeValues';

/** A column of a table as requests hold it. */
export interface ColumnTarget {
  readonly table: Table;
  readonly column: TableColumn;
}

/** Where a column stands in its table; the fault for one that is gone. */
export function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`column ${column.name}`);
  return index;
}

function line(of: ColumnTarget, part: Area): Area {
  return { ...part, column: part.column + indexOf(of), columns: 1 };
}

function part(pick: (table: Table) => Area): Call<ColumnTarget> {
  return method([], (session, of: ColumnTarget) =>
    rangeOf(of.table.sheet, line(of, pick(session.book.living(of.table))), session),
  );
}

const columnKind: Kind<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  reads: {
    Id: ({ column }) => column.id,
    Name: ({ column }) => column.name,
    Index: indexOf,
    Values: (of) => readRows(of.table.sheet, line(of, of.table.place), ({ value }) => plain(value)),
  },
  writes: {
    Name: (of, value, { book }) => {
      const name = text(value, 'name');
      if (name === '') throw invalidArgument('name must not be empty');
      write(book, of.table.sheet, line(of, of.table.header), [[`'${name}`]]);
    },
    Values: (of, value, { book }) => {
      const place = line(of, of.table.place);
      write(book, of.table.sheet, place, grid(value, place));
    },
  },
  ways: { Filter: (of, session) => Handle.of(filterKind, of, session) },
  calls: {
    GetRange: part(({ place }) => place),
    GetDataBodyRange: part(({ body }) => body),
    GetHeaderRowRange: part(({ header }) => header),
    GetTotalRowRange: part(({ totals }) => totals),
    Delete: method([], ({ book }, of: ColumnTarget) => {
      if (of.table.columns.length === 1) throw invalidArgument('the only column of a table');
      deleteCells(book, of.table.sheet, line(of, of.table.place), 'Left');
    }),
  },
};

function find(table: Table, key: number | string): TableColumn | null {
  return (
    table.columns.find(({ id, name }) =>
      typeof key === 'number' ? id === key : name.toLowerCase() === key.toLowerCase(),
    ) ?? null
  );
}

const key = either(whole, text);

function columnOf(table: Table, column: TableColumn, session: Session): Handle {
  return Handle.of(columnKind, { table, column }, session);
}

/** Excel's TableColumnCollection. */
export const columnsKind: Kind<Table> = {
  name: 'TableColumnCollection',
  reads: { Count: ({ columns }) => columns.length },
  items: (table, session) => table.columns.map((column) => columnOf(table, column, session)),
  item: (table, given, session) => {
    const found = find(table, key(given, 'key'));
    if (!found) throw itemNotFound(`column ${String(given)}`);
    return columnOf(table, found, session);
  },
  calls: {
    Add: method([optional(whole), anything, optional(text)], (session, table: Table, index, values, name) => {
      const { book } = session;
      const at = index === null || index === -1 ? table.columns.length : index;
      if (at < 0 || at > table.columns.length) throw invalidArgument(`index ${String(index)}`);
      const made: TableColumn = { id: book.nextId() + 10_000, name: '', filter: null };
      const place = { ...table.place, column: table.place.column + at, columns: 1 };
      const columns = [...table.columns.slice(0, at), made, ...table.columns.slice(at)];
      insertCells(book, table.sheet, place, 'Right');
      table.columns = columns;
      table.place = { ...table.place, column: place.column - at, columns: columns.length };
      if (values !== null) write(book, table.sheet, place, grid(values, place));
      write(book, table.sheet, { ...place, rows: 1 }, [[name === null ? null : `'${name}`]]);
      return columnOf(table, made, session);
    }),
    GetItemOrNullObject: method([key], (session, table: Table, given) => {
      const found = find(table, given);
      return found ? columnOf(table, found, session) : ABSENT;
    }),
    GetItemAt: method([whole], (session, table: Table, index) => {
      const found = table.columns[index];
      if (!found) throw invalidArgument(`index ${String(index)}`);
      return columnOf(table, found, session);
    }),
    GetCount: method([], (_session, table: Table) => table.columns.length),
  },
};
