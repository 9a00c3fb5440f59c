import { HostFault, invalidArgument } from '../fault';
import { either, flag, method, objectOf, optional, text, whole } from '../batch/argument';
import { ABSENT, type Call, type Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { GRID, around, area, shared, type Area } from '../model/area';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';
import { specialCells, specialCellType } from './specialCells';

const other = objectOf(RangeTarget);

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

function one(run: (session: Session, target: RangeTarget) => unknown): Call<RangeTarget> {
  return method([], run);
}

/** Methods of Range that lead to other ranges. */
export const rangeSteps: NonNullable<Kind<RangeTarget>['calls']> = {
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
  GetColumnsBefore: method([optional(whole)], (session, target: RangeTarget, count) => {
    const { column } = target.place;
    const line = (at: number, many: number): Area => ({
      ...target.place,
      column: at > 0 ? column - many : column,
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
};
