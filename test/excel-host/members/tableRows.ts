import { HostFault, invalidArgument } from '../fault';
import { anything, flag, method, optional, whole } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { Area } from '../model/area';
import { plain } from '../model/cell';
import { deleteCells } from '../model/inserting';
import type { Table } from '../model/table';
import { addRows } from '../model/tableChanges';
import { readRows, write } from '../model/writing';
import { rangeOf } from './rangeOf';
import { grid } from './rangeValues';

interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

function line({ table, index }: RowTarget): Area {
  if (index < 0 || index >= table.body.rows) throw invalidArgument(`row ${String(index)} of ${table.name}`);
  return { ...table.body, row: table.body.row + index, rows: 1 };
}

const rowKind: Kind<RowTarget> = {
  name: 'TableRow',
  reads: {
    Index: ({ index }) => index,
    Values: (of) => readRows(of.table.sheet, line(of), ({ value }) => plain(value)),
  },
  writes: {
    Values: (of, value, { book }) => {
      write(book, of.table.sheet, line(of), grid(value, line(of)));
    },
  },
  calls: {
    GetRange: method([], (session, of: RowTarget) => rangeOf(of.table.sheet, line(of), session)),
    Delete: method([], ({ book }, of: RowTarget) => {
      if (of.table.body.rows === 1) throw invalidArgument('the only row of a table');
      // OfficeDev/office-js 468, 994: a row that a filter hides is not deleted.
      if (of.table.sheet.rowLines.get(line(of).row)?.filtered === true)
        throw new HostFault('GeneralException', 'The row is hidden by a filter.');
      deleteCells(book, of.table.sheet, line(of), 'Up');
    }),
  },
};

/** Rows as `rows.add` takes them: an array of arrays, one row's values, or one value. */
function rowsGiven(values: unknown, columns: number): readonly (readonly unknown[])[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  const lines: readonly unknown[] = values;
  if (lines.length === 0) throw invalidArgument('values');
  return lines.every((one) => Array.isArray(one)) ? lines.map((one) => one as readonly unknown[]) : [lines];
}

/** Excel's TableRowCollection. */
export const rowsKind: Kind<Table> = {
  name: 'TableRowCollection',
  reads: { Count: ({ body }) => body.rows },
  items: (table, session) =>
    Array.from({ length: table.body.rows }, (_, index) => Handle.of(rowKind, { table, index }, session)),
  calls: {
    Add: method([optional(whole), anything, optional(flag)], (session, table: Table, index, values) => {
      const rows = rowsGiven(values, table.columns.length);
      const at = addRows(session.book, table, index === -1 ? null : index, rows?.length ?? 1, rows);
      return Handle.of(rowKind, { table, index: at }, session);
    }),
    GetItemAt: method([whole], (session, table: Table, index) => {
      line({ table, index });
      return Handle.of(rowKind, { table, index }, session);
    }),
    GetCount: method([], (_session, table: Table) => table.body.rows),
    DeleteRowsAt: method([whole, optional(whole)], ({ book }, table: Table, index, count) => {
      const rows = count ?? 1;
      line({ table, index });
      line({ table, index: index + rows - 1 });
      deleteCells(book, table.sheet, { ...line({ table, index }), rows }, 'Up');
    }),
  },
};
