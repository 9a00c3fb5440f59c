import { HostFault, invalidArgument, itemNotFound } from '../fault';
import {
  color,
  either,
  flag,
  method,
  number,
  objectOf,
  oneOf,
  optional,
  text,
  whole,
} from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { GRID, WHOLE, area, type Area } from '../model/area';
import type { Book } from '../model/book';
import { renameSheet } from '../model/renaming';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import { chartsKind } from './charts';
import { eventCalls } from './eventCalls';
import { namesKind } from './names';
import { pageLayoutKind } from './pageLayout';
import { sheetProtectionKind } from './protection';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';
import { tablesKind } from './tables';

export const VISIBILITY = oneOf('Visible', 'Hidden', 'VeryHidden');

/** The sheet, or the fault for one that is gone. */
function living(sheet: Sheet, { book }: Session): Sheet {
  if (!book.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
  return sheet;
}

const freezeKind: Kind<Sheet> = {
  name: 'WorksheetFreezePanes',
  calls: {
    FreezeAt: method([either(objectOf(RangeTarget), text)], (session, sheet: Sheet, given) => {
      const place = given instanceof RangeTarget ? given.place : session.areaOn(sheet, given);
      const rows = place.rows === GRID.rows ? 0 : place.row + place.rows;
      const columns = place.columns === GRID.columns ? 0 : place.column + place.columns;
      sheet.frozen = { rows, columns };
    }),
    FreezeRows: method([optional(whole)], (_session, sheet: Sheet, count) => {
      sheet.frozen = { rows: count ?? 1, columns: 0 };
    }),
    FreezeColumns: method([optional(whole)], (_session, sheet: Sheet, count) => {
      sheet.frozen = { rows: 0, columns: count ?? 1 };
    }),
    GetLocationOrNullObject: method([], (session, sheet: Sheet) => {
      if (!sheet.frozen) return ABSENT;
      const { rows, columns } = sheet.frozen;
      const place: Area = { row: 0, column: 0, rows: rows || GRID.rows, columns: columns || GRID.columns };
      return rangeOf(sheet, place, session);
    }),
    Unfreeze: method([], (_session, sheet: Sheet) => {
      sheet.frozen = null;
    }),
  },
};

function used(sheet: Sheet, valuesOnly: boolean | null): Area | null {
  return sheet.used(valuesOnly ?? false, WHOLE);
}

/** Excel's Worksheet. */
export const sheetKind: Kind<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    Id: ({ id }) => id,
    Name: (sheet, session) => living(sheet, session).name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ gridlines }) => gridlines,
    ShowHeadings: ({ headings }) => headings,
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
  },
  writes: {
    Name: (sheet, value, { book }) => {
      renameSheet(book, sheet, text(value, 'name'));
    },
    Position: (sheet, value, { book }) => {
      book.moveSheet(sheet, whole(value, 'position'));
    },
    Visibility: (sheet, value, { book }) => {
      book.show(sheet, VISIBILITY(value, 'visibility'));
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = color(value, 'tabColor');
    },
    Gridlines: (sheet, value) => {
      sheet.gridlines = flag(value, 'showGridlines');
    },
    Headings: (sheet, value) => {
      sheet.headings = flag(value, 'showHeadings');
    },
    StandardWidth: (sheet, value, { book }) => {
      const width = number(value, 'standardWidth');
      refuseIfProtected(book, sheet, WHOLE, 'allowFormatColumns');
      if (width < 0 || width > 255) throw invalidArgument('standardWidth');
    },
  },
  ways: {
    Tables: (sheet, session) => Handle.of(tablesKind, { sheet }, session),
    Names: (sheet, session) => Handle.of(namesKind, { sheet }, session),
    Charts: (sheet, session) => Handle.of(chartsKind, sheet, session),
    FreezePanes: (sheet, session) => Handle.of(freezeKind, sheet, session),
    Protection: (sheet, session) => Handle.of(sheetProtectionKind, sheet, session),
    PageLayout: (sheet, session) => Handle.of(pageLayoutKind, sheet, session),
  },
  calls: {
    GetRange: method([optional(text)], (session, sheet: Sheet, address) =>
      rangeOf(living(sheet, session), address === null ? WHOLE : session.areaOn(sheet, address), session),
    ),
    GetCell: method([whole, whole], (session, sheet: Sheet, row, column) =>
      rangeOf(living(sheet, session), area(row, column, 1, 1), session),
    ),
    GetRangeByIndexes: method(
      [whole, whole, whole, whole],
      (session, sheet: Sheet, row, column, rows, columns) =>
        rangeOf(living(sheet, session), area(row, column, rows, columns), session),
    ),
    GetUsedRange: method([optional(flag)], (session, sheet: Sheet, valuesOnly) =>
      rangeOf(
        living(sheet, session),
        used(sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
        session,
      ),
    ),
    GetUsedRangeOrNullObject: method([optional(flag)], (session, sheet: Sheet, valuesOnly) => {
      const found = used(living(sheet, session), valuesOnly);
      return found ? rangeOf(sheet, found, session) : ABSENT;
    }),
    Activate: method([], (session, sheet: Sheet) => {
      if (living(sheet, session).visibility !== 'Visible')
        throw new HostFault('InvalidOperation', 'A hidden sheet cannot be activated.');
      session.book.active = sheet;
      session.book.heard({ kind: 'sheet-activated', sheet, source: session.book.source });
    }),
    Delete: method([], (session, sheet: Sheet) => {
      session.book.deleteSheet(living(sheet, session));
    }),
    Calculate: method([flag], () => undefined),
    ShowOutlineLevels: method([whole, whole], (_session, sheet: Sheet, rows, columns) => {
      outline(sheet.rowLines, rows);
      outline(sheet.columnLines, columns);
    }),
    ...eventCalls<Sheet>(
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated'],
      ({ id }) => id,
    ),
  },
};

function outline(lines: Sheet['rowLines'], levels: number): void {
  if (levels < 1) return;
  for (const [at, line] of lines) if (line.level) lines.set(at, { ...line, hidden: line.level >= levels });
}

function byPosition(book: Book, visibleOnly: boolean | null): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
}

/** Excel's WorksheetCollection. */
export const sheetsKind: Kind<Book> = {
  name: 'WorksheetCollection',
  items: (book, session) => book.sheets.map((sheet) => Handle.of(sheetKind, sheet, session)),
  item: (book, key, session) => {
    const sheet = book.sheet(text(key, 'key'));
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return Handle.of(sheetKind, sheet, session);
  },
  calls: {
    Add: method([optional(text)], (session, book: Book, name) =>
      Handle.of(sheetKind, book.addSheet(name ?? undefined), session),
    ),
    GetItemOrNullObject: method([text], (session, book: Book, key) => {
      const sheet = book.sheet(key);
      return sheet ? Handle.of(sheetKind, sheet, session) : ABSENT;
    }),
    GetActiveWorksheet: method([], (session, book: Book) => Handle.of(sheetKind, book.active, session)),
    GetFirst: method([optional(flag)], (session, book: Book, visibleOnly) => {
      const [first] = byPosition(book, visibleOnly);
      return first ? Handle.of(sheetKind, first, session) : ABSENT;
    }),
    GetLast: method([optional(flag)], (session, book: Book, visibleOnly) => {
      const last = byPosition(book, visibleOnly).at(-1);
      return last ? Handle.of(sheetKind, last, session) : ABSENT;
    }),
    GetCount: method(
      [optional(flag)],
      (_session, book: Book, visibleOnly) => byPosition(book, visibleOnly).length,
    ),
    ...eventCalls<Book>(
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated'],
      () => 'Workbook',
    ),
  },
};
