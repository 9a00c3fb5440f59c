import { GRID, type Area } from './area';

/** Rows or columns that come in (`count` > 0) before `at`, or go away from `at` on (`count` < 0). */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** Only what lies within these columns (axis row) or rows (axis column) moves. */
  readonly from: number;
  readonly to: number;
}

function along(axis: Shift['axis'], place: Area): readonly [number, number] {
  return axis === 'row' ? [place.row, place.rows] : [place.column, place.columns];
}

/** Where a line stands after a shift; null where it went away. */
export function shiftedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count >= 0) return line + count;
  return line < at - count ? null : line + count;
}

/** Whether a shift moves cells of this area, all of them or none: null where it would tear it apart. */
export function touches(place: Area, shift: Shift): boolean | null {
  const [start, length] = along(shift.axis, place);
  if (start + length <= shift.at) return false;
  const [first, breadth] = along(shift.axis === 'row' ? 'column' : 'row', place);
  if (first > shift.to || first + breadth - 1 < shift.from) return false;
  return first >= shift.from && first + breadth - 1 <= shift.to ? true : null;
}

/** An area after a shift, as references and tables follow it; null where all of it went away. */
export function shifted(place: Area, shift: Shift): Area | null {
  if (touches(place, shift) !== true) return place;
  const [start, length] = along(shift.axis, place);
  const { at, count } = shift;
  const size = shift.axis === 'row' ? GRID.rows : GRID.columns;
  if (length === size) return place;
  let first = start;
  let last = start + length - 1;
  if (count >= 0) {
    if (first >= at) first += count;
    last = Math.min(last + count, size - 1);
  } else {
    const gone = at - count;
    first = first < at ? first : first < gone ? at : first + count;
    last = last < at ? last : last < gone ? at - 1 : last + count;
  }
  if (last < first || first >= size) return null;
  return shift.axis === 'row'
    ? { ...place, row: first, rows: last - first + 1 }
    : { ...place, column: first, columns: last - first + 1 };
}

/** A map by line, after a shift of whole lines. */
export function shiftedMap<T>(lines: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of lines) {
    const to = shiftedLine(line, shift);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}
