import type { CellValue } from '../../../core/completion/cells';
import type { CellRange } from '../../../core/layout/address';
import type { SheetCells } from '../../file/sheetCells';

/** Rows of a range as Excel hands them over; row and column from 1. */
export interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!)$/;

/** Cells of a sheet that were read from Excel. */
export class OfficeCells implements SheetCells {
  lastRow = 0;
  private readonly rows = new Map<number, Map<number, CellValue>>();
  private readonly formulas = new Map<number, Map<number, string>>();

  /** Takes the values of a range; an empty text is an empty cell until it is known to be calculated. */
  put({ row, column, values }: ReadBlock): void {
    values.forEach((line, down) => {
      const cells = this.rows.get(row + down) ?? new Map<number, CellValue>();
      line.forEach((value, across) => {
        const held = valueOf(value);
        if (held !== null) cells.set(column + across, held);
      });
      if (cells.size === 0) return;
      this.rows.set(row + down, cells);
      this.lastRow = Math.max(this.lastRow, row + down);
    });
  }

  /** A cell is calculated; the text is '' where nobody asked for it. */
  putFormula(row: number, column: number, formula: string): void {
    const formulas = this.formulas.get(row) ?? new Map<number, string>();
    this.formulas.set(row, formulas.set(column, formula));
    const cells = this.rows.get(row) ?? new Map<number, CellValue>();
    if (!cells.has(column)) cells.set(column, '');
    this.rows.set(row, cells);
    this.lastRow = Math.max(this.lastRow, row);
  }

  /** A cell holds a text that only looks like an error. */
  putText(row: number, column: number): void {
    const value = this.value(row, column);
    if (typeof value === 'object' && value !== null) this.rows.get(row)?.set(column, value.error);
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.get(column) ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row)?.get(column) ?? null;
  }

  columns(row: number): readonly number[] {
    return [...(this.rows.get(row)?.keys() ?? [])].sort((one, other) => one - other);
  }

  /** Rows in which a cell other than in these columns is calculated. */
  rowsCalculatedBeside(columns: ReadonlySet<number>): readonly number[] {
    return [...this.formulas].flatMap(([row, cells]) =>
      [...cells.keys()].every((column) => columns.has(column)) ? [] : [row],
    );
  }

  /** These cells with what stands in some ranges now; rows outside of them are shared. */
  replaced(ranges: readonly CellRange[], now: OfficeCells): OfficeCells {
    const next = new OfficeCells();
    for (const [row, cells] of this.rows) next.rows.set(row, cells);
    for (const [row, formulas] of this.formulas) next.formulas.set(row, formulas);
    for (const { row, lastRow, column, lastColumn } of ranges) {
      const isOutside = (at: number): boolean => at < column || at > lastColumn;
      for (let at = row; at <= lastRow; at += 1) {
        replaceRow(next.rows, at, now.rows.get(at), isOutside);
        replaceRow(next.formulas, at, now.formulas.get(at), isOutside);
      }
    }
    for (const row of next.rows.keys()) if (row > next.lastRow) next.lastRow = row;
    return next;
  }

  /** Cells that hold an error and no formula: an error typed, or a text that looks like one. */
  constantErrors(): readonly { readonly row: number; readonly column: number }[] {
    return [...this.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, value]) =>
        typeof value === 'object' && value !== null && this.formula(row, column) === null
          ? [{ row, column }]
          : [],
      ),
    );
  }
}

function replaceRow<T>(
  rows: Map<number, Map<number, T>>,
  row: number,
  now: ReadonlyMap<number, T> | undefined,
  isOutside: (column: number) => boolean,
): void {
  const stays = [...(rows.get(row) ?? [])].filter(([column]) => isOutside(column));
  const cells = new Map([...stays, ...[...(now ?? [])].filter(([column]) => !isOutside(column))]);
  if (cells.size === 0) rows.delete(row);
  else rows.set(row, cells);
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR.test(value) ? { error: value } : value;
}
