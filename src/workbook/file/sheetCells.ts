import type { CellValue } from '../../core/completion/cells';

/** Cells of a sheet, row and column from 1; a cell that the file does not hold has value null. */
export interface SheetCells {
  /** The last row that holds a cell, 0 on an empty sheet. */
  readonly lastRow: number;
  value(row: number, column: number): CellValue;
  /** Text of the cell's formula, `''` where it follows a shared one, null where it has none. */
  formula(row: number, column: number): string | null;
  /** Columns of the cells of a row, as the file has them. */
  columns(row: number): readonly number[];
}

/** Takes the cells of a sheet one by one and then only answers. */
export class CellCollector implements SheetCells {
  lastRow = 0;
  private readonly rows = new Map<number, { columns: number[]; values: CellValue[] }>();
  private readonly formulas = new Map<number, Map<number, string>>();

  /** Puts a cell; one named twice keeps the first. */
  put(row: number, column: number, value: CellValue, formula: string | null): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = { columns: [], values: [] };
      this.rows.set(row, cells);
      if (row > this.lastRow) this.lastRow = row;
    }
    cells.columns.push(column);
    cells.values.push(value);
    if (formula === null) return;
    const formulas = this.formulas.get(row);
    if (formulas) formulas.set(column, formula);
    else this.formulas.set(row, new Map([[column, formula]]));
  }

  value(row: number, column: number): CellValue {
    const cells = this.rows.get(row);
    if (!cells) return null;
    const at = cells.columns.indexOf(column);
    return at < 0 ? null : (cells.values[at] ?? null);
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row)?.get(column) ?? null;
  }

  columns(row: number): readonly number[] {
    return this.rows.get(row)?.columns ?? [];
  }
}
