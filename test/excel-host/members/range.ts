import { HostFault, invalidArgument } from '../fault';
import { either, flag, number, objectOf, oneOf, optional, text, whole, method } from '../batch/argument';
import { ABSENT, Handle, type Call, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { GRID, around, shared, area, type Area } from '../model/area';
import { clearArea, mergeArea, unmergeArea } from '../model/clearing';
import { deleteCells, insertCells, moveArea } from '../model/inserting';
import { conditionalFormatsKind } from './conditionalFormats';
import { groupLines, hideLines } from './lines';
import { rangeFormatKind } from './rangeFormat';
import { rangeReads, rangeWrites } from './rangeValues';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';
import { sheetKind } from './sheets';
import { specialCells, specialCellType } from './specialCells';
import { rangeSortKind } from './sorts';
import { validationKind } from './validation';

const other = objectOf(RangeTarget);
const shiftWord = oneOf('Down', 'Right');
const deleteWord = oneOf('Up', 'Left');
const applyTo = oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents');
const groupWord = oneOf('ByRows', 'ByColumns');

function place(target: RangeTarget, session: Session, to: Area): Handle {
  return rangeOf(target.sheet, area(to.row, to.column, to.rows, to.columns), session);
}

function offset(target: RangeTarget, rows: number, columns: number): Area {
  const { place: at } = target;
  return { ...at, row: at.row + rows, column: at.column + columns };
}

function together(target: RangeTarget, given: RangeTarget | string, session: Session): Area {
  if (given instanceof RangeTarget) {
    if (given.sheet !== target.sheet) throw invalidArgument('both ranges must be on one sheet');
    return given.place;
  }
  return session.areaOn(target.sheet, given);
}

function used(target: RangeTarget, valuesOnly: boolean | null): Area | null {
  return target.sheet.used(valuesOnly ?? false, target.place);
}

function beside(count: number | null, line: (at: number, many: number) => Area): Area {
  const many = count ?? 1;
  if (many === 0) throw invalidArgument('count must not be 0');
  return line(many, Math.abs(many));
}

const ways: Kind<RangeTarget>['ways'] = {
  Format: (target, session) => Handle.of(rangeFormatKind, target, session),
  DataValidation: (target, session) => Handle.of(validationKind, target, session),
  ConditionalFormats: (target, session) => Handle.of(conditionalFormatsKind, target, session),
  Worksheet: ({ sheet }, session) => Handle.of(sheetKind, sheet, session),
  Sort: (target, session) => Handle.of(rangeSortKind, target, session),
};

function one(run: (session: Session, target: RangeTarget) => unknown): Call<RangeTarget> {
  return method([], run);
}

/** Excel's Range. */
export const rangeKind: Kind<RangeTarget> = {
  name: 'Range',
  reads: rangeReads,
  writes: rangeWrites,
  ways,
  calls: {
    GetCell: method([whole, whole], (session, target: RangeTarget, row, column) =>
      place(target, session, { ...offset(target, row, column), rows: 1, columns: 1 }),
    ),
    GetRow: method([whole], (session, target: RangeTarget, row) => {
      if (row < 0 || row >= target.place.rows) throw invalidArgument(`row ${String(row)}`);
      return place(target, session, { ...offset(target, row, 0), rows: 1 });
    }),
    GetColumn: method([whole], (session, target: RangeTarget, column) => {
      if (column < 0 || column >= target.place.columns) throw invalidArgument(`column ${String(column)}`);
      return place(target, session, { ...offset(target, 0, column), columns: 1 });
    }),
    GetOffsetRange: method([whole, whole], (session, target: RangeTarget, rows, columns) =>
      place(target, session, offset(target, rows, columns)),
    ),
    GetResizedRange: method([whole, whole], (session, target: RangeTarget, rows, columns) =>
      place(target, session, {
        ...target.place,
        rows: target.place.rows + rows,
        columns: target.place.columns + columns,
      }),
    ),
    GetAbsoluteResizedRange: method([whole, whole], (session, target: RangeTarget, rows, columns) =>
      place(target, session, { ...target.place, rows, columns }),
    ),
    GetBoundingRect: method([either(other, text)], (session, target: RangeTarget, given) =>
      place(target, session, around(target.place, together(target, given, session))),
    ),
    GetIntersection: method([either(other, text)], (session, target: RangeTarget, given) => {
      const both = shared(target.place, together(target, given, session));
      if (!both) throw new HostFault('ItemNotFound', 'The ranges share no cell.', 404);
      return place(target, session, both);
    }),
    GetIntersectionOrNullObject: method([either(other, text)], (session, target: RangeTarget, given) => {
      const both = shared(target.place, together(target, given, session));
      return both ? place(target, session, both) : ABSENT;
    }),
    GetEntireRow: one((session, target) =>
      place(target, session, { ...target.place, column: 0, columns: GRID.columns }),
    ),
    GetEntireColumn: one((session, target) =>
      place(target, session, { ...target.place, row: 0, rows: GRID.rows }),
    ),
    GetLastCell: one((session, target) => {
      const { rows, columns } = target.place;
      return place(target, session, { ...offset(target, rows - 1, columns - 1), rows: 1, columns: 1 });
    }),
    GetLastRow: one((session, target) =>
      place(target, session, { ...offset(target, target.place.rows - 1, 0), rows: 1 }),
    ),
    GetLastColumn: one((session, target) =>
      place(target, session, { ...offset(target, 0, target.place.columns - 1), columns: 1 }),
    ),
    GetRowsBelow: method([optional(whole)], (session, target: RangeTarget, count) => {
      const { row, rows } = target.place;
      const line = (at: number, many: number): Area => ({
        ...target.place,
        row: at > 0 ? row + rows : row + rows - many,
        rows: many,
      });
      return place(target, session, beside(count, line));
    }),
    GetRowsAbove: method([optional(whole)], (session, target: RangeTarget, count) => {
      const { row } = target.place;
      return place(
        target,
        session,
        beside(count, (at, many) => ({ ...target.place, row: at > 0 ? row - many : row, rows: many })),
      );
    }),
    GetColumnsAfter: method([optional(whole)], (session, target: RangeTarget, count) => {
      const { column, columns } = target.place;
      const line = (at: number, many: number): Area => ({
        ...target.place,
        column: at > 0 ? column + columns : column + columns - many,
        columns: many,
      });
      return place(target, session, beside(count, line));
    }),
    GetUsedRange: method([optional(flag)], (session, target: RangeTarget, valuesOnly) => {
      const found = used(target, valuesOnly);
      if (!found) throw new HostFault('ItemNotFound', 'The range is empty.', 404);
      return place(target, session, found);
    }),
    GetUsedRangeOrNullObject: method([optional(flag)], (session, target: RangeTarget, valuesOnly) => {
      const found = used(target, valuesOnly);
      return found ? place(target, session, found) : ABSENT;
    }),
    GetSpecialCellsOrNullObject: method(
      [specialCellType, optional(text)],
      (session, target: RangeTarget, what) => specialCells(target, what, session),
    ),
    Clear: method([optional(applyTo)], ({ book }, target: RangeTarget, what) => {
      clearArea(book, target.sheet, target.place, what ?? 'All');
    }),
    Insert: method([shiftWord], (session, target: RangeTarget, word) => {
      const at = target.place;
      insertCells(session.book, target.sheet, at, word);
      return place(target, session, at);
    }),
    Delete: method([deleteWord], ({ book }, target: RangeTarget, word) => {
      deleteCells(book, target.sheet, target.place, word);
    }),
    Merge: method([optional(flag)], ({ book }, target: RangeTarget, across) => {
      mergeArea(book, target.sheet, target.place, across ?? false);
    }),
    Unmerge: one(({ book }, target) => {
      unmergeArea(book, target.sheet, target.place);
    }),
    MoveTo: method([other], ({ book }, target: RangeTarget, to) => {
      moveArea(book, target.sheet, target.place, to.sheet, to.place);
    }),
    Select: one(({ book }, target) => {
      if (target.sheet.visibility !== 'Visible')
        throw new HostFault('InvalidOperation', 'The sheet is hidden.');
      book.active = target.sheet;
      target.sheet.selection = target.place;
      book.heard({ kind: 'selected', sheet: target.sheet, place: target.place, source: book.source });
    }),
    Group: method([groupWord], ({ book }, target: RangeTarget, by) => {
      groupLines(book, target.sheet, target.place, by, 1);
    }),
    Ungroup: method([groupWord], ({ book }, target: RangeTarget, by) => {
      groupLines(book, target.sheet, target.place, by, -1);
    }),
    HideGroupDetails: method([groupWord], ({ book }, target: RangeTarget, by) => {
      hideLines(book, target.sheet, target.place, by === 'ByRows' ? 'row' : 'column', true);
    }),
    ShowGroupDetails: method([groupWord], ({ book }, target: RangeTarget, by) => {
      hideLines(book, target.sheet, target.place, by === 'ByRows' ? 'row' : 'column', false);
    }),
    Calculate: one(() => undefined),
    _KeepReference: one(() => undefined),
    _ValidateArraySize: method([number, number], (_session, target: RangeTarget, rows, columns) => {
      if (rows !== target.place.rows || columns !== target.place.columns)
        throw invalidArgument('the size of the array must be that of the range');
    }),
  },
};
