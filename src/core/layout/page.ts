import type { CellRange } from './address';
import type { CellLayout, LayoutValue } from './sheet';
import type { Style } from './style';

/** Collects the cells, merges and heights of a sheet that is written from top to bottom. */
export class Page {
  readonly cells: CellLayout[] = [];
  readonly merges: CellRange[] = [];
  readonly heights = new Map<number, number>();
  /** The row being written, from 1. */
  row = 1;

  /** Writes a cell of the present row. */
  put(column: number, value: LayoutValue, style: Style, formula?: string): void {
    const cell = { row: this.row, column, value, style };
    this.cells.push(formula === undefined ? cell : { ...cell, formula });
  }

  /** Writes a cell over several columns of the present row; every covered cell has the look. */
  wide(from: number, to: number, value: LayoutValue, style: Style, formula?: string): void {
    this.put(from, value, style, formula);
    for (let column = from + 1; column <= to; column += 1) this.put(column, null, style);
    if (to > from) this.merges.push({ row: this.row, column: from, lastRow: this.row, lastColumn: to });
  }

  /** Ends the present row at a height in points. */
  next(height?: number): void {
    if (height !== undefined) this.heights.set(this.row, height);
    this.row += 1;
  }
}
