import type { SheetFrame } from './sheetFrame';

/** A cell of the grid by its row and column in the sheet. */
export interface GridCellAt {
  readonly row: number;
  readonly column: number;
}

/** The block of cells between two corners. */
export interface GridSelection {
  /** Where it was begun. */
  readonly anchor: GridCellAt;
  /** The cell that has the focus. */
  readonly active: GridCellAt;
}

/** Where a key leads from a cell; null where the key is no way. `page` is how many rows are in sight. */
export function movedBy(
  key: string,
  withControl: boolean,
  from: GridCellAt,
  frame: SheetFrame,
  page: number,
): GridCellAt | null {
  const lastRow = frame.rows.length - 1;
  const lastColumn = frame.columns.length - 1;
  const merge = frame.merge(from.row, from.column);
  const row = frame.rowAt(from.row);
  const column = frame.columnAt(from.column);
  const at = (nextRow: number, nextColumn: number): GridCellAt => cellAt(frame, nextRow, nextColumn);
  switch (key) {
    case 'ArrowUp':
      return at(withControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(withControl ? lastRow : merge ? frame.rowAt(merge.lastRow) + 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, withControl ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, withControl ? lastColumn : merge ? lastShown(frame, merge.lastColumn) + 1 : column + 1);
    case 'Home':
      return at(withControl ? 0 : row, 0);
    case 'End':
      return at(withControl ? lastRow : row, lastColumn);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return null;
  }
}

/** The cell at places among the rows and columns that are shown; of merged cells the one that shows them. */
export function cellAt(frame: SheetFrame, row: number, column: number): GridCellAt {
  const found = {
    row: frame.rows[within(row, frame.rows.length)] ?? 1,
    column: frame.columns[within(column, frame.columns.length)]?.column ?? 1,
  };
  const merge = frame.merge(found.row, found.column);
  if (merge === null) return found;
  return { row: frame.rows[frame.rowAt(merge.row)] ?? found.row, column: shownColumn(frame, merge.column) };
}

/** Whether a cell lies in the block of a selection. */
export function isSelected({ anchor, active }: GridSelection, row: number, column: number): boolean {
  return (
    row >= Math.min(anchor.row, active.row) &&
    row <= Math.max(anchor.row, active.row) &&
    column >= Math.min(anchor.column, active.column) &&
    column <= Math.max(anchor.column, active.column)
  );
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}

function shownColumn(frame: SheetFrame, column: number): number {
  return frame.columns[frame.columnAt(column)]?.column ?? column;
}

function lastShown(frame: SheetFrame, column: number): number {
  const at = frame.columnAt(column);
  return (frame.columns[at]?.column ?? 0) > column ? at - 1 : at;
}
