import { HostFault, invalidArgument, itemNotFound } from '../fault';
import { color, flag, method, number, oneOf, optional, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { WHOLE, area, type Area } from '../model/area';
import { renameSheet } from '../model/renaming';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import { chartsKind } from './chartList';
import { eventCalls } from './eventCalls';
import { freezeKind } from './freezePanes';
import { namesKind } from './names';
import { pageLayoutKind } from './pageLayout';
import { sheetProtectionKind } from './protection';
import { rangeOf } from './rangeOf';
import { tablesKind } from './tables';

export const VISIBILITY = oneOf('Visible', 'Hidden', 'VeryHidden');

/** The sheet, or the fault for one that is gone. */
function living(sheet: Sheet, { book }: Session): Sheet {
  if (!book.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
  return sheet;
}

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
      ['DataChanged', 'SelectionChanged', 'Activated', 'NameChanged', 'RowSorted', 'RowHiddenChanged'],
      ({ id }) => id,
    ),
  },
};

function outline(lines: Sheet['rowLines'], levels: number): void {
  if (levels < 1) return;
  for (const [at, line] of lines) if (line.level) lines.set(at, { ...line, hidden: line.level >= levels });
}
