import { invalidArgument, itemNotFound } from '../fault';
import { either, flag, method, objectOf, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import type { Area } from '../model/area';
import { pieces } from '../model/formula';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import {
  addTable,
  deleteTable,
  renameTable,
  resizeTable,
  setHeaders,
  setTotals,
  tableToRange,
} from '../model/tableChanges';
import { clearFilters } from '../model/filtering';
import { autoFilterKind } from './filters';
import { columnsKind } from './tableColumns';
import { rowsKind } from './tableRows';
import { eventCalls } from './eventCalls';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';
import { sheetKind } from './sheets';
import { tableSortKind } from './sorts';

/** Tables of a sheet, or of the workbook. */
export interface TablesOf {
  readonly sheet: Sheet | null;
}

function live(table: Table, { book }: Session): Table {
  return book.living(table);
}

type Look =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton';

function look(name: Look): readonly [(table: Table) => boolean, (table: Table, value: unknown) => void] {
  return [
    (table) => table[name],
    (table, value) => {
      table[name] = flag(value, name);
    },
  ];
}

const [firstRead, firstWrite] = look('highlightFirstColumn');
const [lastRead, lastWrite] = look('highlightLastColumn');
const [rowsRead, rowsWrite] = look('showBandedRows');
const [columnsRead, columnsWrite] = look('showBandedColumns');
const [buttonRead, buttonWrite] = look('showFilterButton');

const BUILT_IN_STYLE =
  /^(?:|TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))$/;

function part(pick: (table: Table) => Area): NonNullable<Kind<Table>['calls']>[string] {
  return method([], (session, table: Table) => rangeOf(table.sheet, pick(live(table, session)), session));
}

/** Excel's Table. */
export const tableKind: Kind<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    Id: (table, session) => live(table, session).id,
    Name: (table, session) => live(table, session).name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    Style: ({ style }) => style,
    HighlightFirstColumn: firstRead,
    HighlightLastColumn: lastRead,
    ShowBandedRows: rowsRead,
    ShowBandedColumns: columnsRead,
    ShowFilterButton: buttonRead,
    LegacyId: ({ id }) => id,
  },
  writes: {
    Name: (table, value, session) => {
      renameTable(session.book, live(table, session), text(value, 'name'));
    },
    Style: (table, value) => {
      const style = text(value, 'style');
      if (!BUILT_IN_STYLE.test(style)) throw invalidArgument(`style ${style}`);
      table.style = style;
    },
    ShowHeaders: (table, value, { book }) => {
      setHeaders(book, table, flag(value, 'showHeaders'));
    },
    ShowTotals: (table, value, { book }) => {
      setTotals(book, table, flag(value, 'showTotals'));
    },
    HighlightFirstColumn: firstWrite,
    HighlightLastColumn: lastWrite,
    ShowBandedRows: rowsWrite,
    ShowBandedColumns: columnsWrite,
    ShowFilterButton: buttonWrite,
  },
  ways: {
    Columns: (table, session) => Handle.of(columnsKind, live(table, session), session),
    Rows: (table, session) => Handle.of(rowsKind, live(table, session), session),
    Worksheet: ({ sheet }, session) => Handle.of(sheetKind, sheet, session),
    AutoFilter: (table, session) => Handle.of(autoFilterKind, live(table, session), session),
    Sort: (table, session) => Handle.of(tableSortKind, live(table, session), session),
  },
  calls: {
    GetRange: part(({ place }) => place),
    GetDataBodyRange: part(({ body }) => body),
    GetHeaderRowRange: part((table) => {
      if (!table.showHeaders) throw itemNotFound('header row');
      return table.header;
    }),
    GetTotalRowRange: part((table) => {
      if (!table.showTotals) throw itemNotFound('total row');
      return table.totals;
    }),
    ConvertToRange: method([], (session, table: Table) => {
      const { place, sheet } = live(table, session);
      tableToRange(session.book, table);
      return rangeOf(sheet, place, session);
    }),
    Delete: method([], (session, table: Table) => {
      deleteTable(session.book, live(table, session));
    }),
    Resize: method([either(objectOf(RangeTarget), text)], (session, table: Table, given) => {
      const place = given instanceof RangeTarget ? given.place : session.areaOn(table.sheet, given);
      resizeTable(session.book, live(table, session), place);
    }),
    ClearFilters: method([], (session, table: Table) => {
      clearFilters(session.book, live(table, session));
    }),
    ReapplyFilters: method([], () => undefined),
    ...eventCalls<Table>(['TableDataChanged', 'TableSelectionChanged'], ({ id }) => id),
  },
};

function own({ sheet }: TablesOf, { book }: Session): readonly Table[] {
  return sheet === null ? book.tables : book.tablesOn(sheet);
}

function placeFor({ sheet }: TablesOf, address: string, session: Session): readonly [Sheet, Area] {
  const [first] = pieces(address) ?? [];
  const on = first?.kind === 'sheet' ? session.book.sheet(first.name) : (sheet ?? session.book.active);
  if (!on) throw itemNotFound(`sheet of ${address}`);
  return [on, session.areaOn(on, address)];
}

function find(of: TablesOf, key: string, session: Session): Table | null {
  const found = session.book.table(key);
  return found && own(of, session).includes(found) ? found : null;
}

/** Excel's TableCollection. */
export const tablesKind: Kind<TablesOf> = {
  name: 'TableCollection',
  reads: { Count: (of, session) => own(of, session).length },
  items: (of, session) => own(of, session).map((table) => Handle.of(tableKind, table, session)),
  item: (of, key, session) => {
    const found = find(of, text(key, 'key'), session);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return Handle.of(tableKind, found, session);
  },
  calls: {
    Add: method([either(objectOf(RangeTarget), text), flag], (session, of: TablesOf, given, hasHeaders) => {
      const [sheet, place] =
        given instanceof RangeTarget ? [given.sheet, given.place] : placeFor(of, given, session);
      return Handle.of(tableKind, addTable(session.book, sheet, place, hasHeaders), session);
    }),
    GetItemOrNullObject: method([text], (session, of: TablesOf, key) => {
      const found = find(of, key, session);
      return found ? Handle.of(tableKind, found, session) : ABSENT;
    }),
    GetItemAt: method([whole], (session, of: TablesOf, index) => {
      const found = own(of, session)[index];
      if (!found) throw invalidArgument(`index ${String(index)}`);
      return Handle.of(tableKind, found, session);
    }),
    GetCount: method([], (session, of: TablesOf) => own(of, session).length),
    ...eventCalls<TablesOf>(
      ['TableDataChanged', 'TableAdded', 'TableDeleted'],
      ({ sheet }) => sheet?.id ?? 'Workbook',
    ),
  },
};
