import { HostFault } from '../fault';
import { GRID, type Area } from '../model/area';
import type { Book } from '../model/book';
import { span, type Line, type Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';

const DEFAULT_SIZE = { row: 15, column: 48 } as const;

type Axis = 'row' | 'column';

function linesOf(sheet: Sheet, axis: Axis): Map<number, Line> {
  return axis === 'row' ? sheet.rowLines : sheet.columnLines;
}

function numbers(place: Area, axis: Axis): readonly number[] {
  return axis === 'row' ? span(place.row, place.rows) : span(place.column, place.columns);
}

function change(sheet: Sheet, place: Area, axis: Axis, next: (line: Line) => Line): void {
  const lines = linesOf(sheet, axis);
  for (const at of numbers(place, axis)) lines.set(at, next(lines.get(at) ?? {}));
}

/** Hides or shows rows or columns. */
export function hideLines(book: Book, sheet: Sheet, place: Area, axis: Axis, hidden: boolean): void {
  refuseIfProtected(book, sheet, place, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  change(sheet, place, axis, (line) => ({ ...line, hidden, filtered: false }));
}

/** Whether the lines are hidden; null where some are and some are not. */
export function areHidden(sheet: Sheet, place: Area, axis: Axis): boolean | null {
  const lines = linesOf(sheet, axis);
  const isWhole = axis === 'row' ? place.rows === GRID.rows : place.columns === GRID.columns;
  const all = isWhole ? [...lines.keys()] : numbers(place, axis);
  const hidden = all.filter((at) => lines.get(at)?.hidden === true).length;
  if (hidden === 0) return false;
  return hidden === (axis === 'row' ? place.rows : place.columns) ? true : null;
}

/** Sets heights or widths, in points. */
export function sizeLines(book: Book, sheet: Sheet, place: Area, axis: Axis, size: number | null): void {
  refuseIfProtected(book, sheet, place, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  change(sheet, place, axis, ({ size: _old, ...line }) => (size === null ? line : { ...line, size }));
}

/** The common size of the lines in points; null where they differ. */
export function sizeOf(sheet: Sheet, place: Area, axis: Axis): number | null {
  const lines = linesOf(sheet, axis);
  const sizes = new Set(
    numbers(place, axis)
      .slice(0, 20_000)
      .map((at) => (lines.get(at)?.hidden === true ? 0 : (lines.get(at)?.size ?? DEFAULT_SIZE[axis]))),
  );
  const [only = null] = sizes;
  return sizes.size === 1 ? only : null;
}

/** Puts lines a level deeper or higher in the outline. */
export function groupLines(
  book: Book,
  sheet: Sheet,
  place: Area,
  by: 'ByRows' | 'ByColumns',
  step: 1 | -1,
): void {
  refuseIfProtected(book, sheet, place, by === 'ByRows' ? 'allowFormatRows' : 'allowFormatColumns');
  change(sheet, place, by === 'ByRows' ? 'row' : 'column', (line) => {
    const level = (line.level ?? 0) + step;
    if (level < 0 || level > 8) throw new HostFault('InvalidOperation', 'The outline has no such level.');
    return { ...line, level };
  });
}
