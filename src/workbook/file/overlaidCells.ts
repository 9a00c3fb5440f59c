import type { CellValue } from '../../core/completion/cells';
import type { CellChange } from './edit/cellMarkup';
import type { SheetChanges } from './edit/sheetRows';
import type { SheetCells } from './sheetCells';

/** What a cell holds: a constant, or a formula with the result that is kept beside it. */
export interface HeldCell {
  readonly value: CellValue;
  /** Text of the formula without `=`, `''` where it follows a shared one, null where there is none. */
  readonly formula: string | null;
}

/** The cells of a sheet as they will be once changes are written. */
export class OverlaidCells implements SheetCells {
  readonly lastRow: number;

  constructor(
    private readonly under: SheetCells,
    private readonly changes: SheetChanges,
  ) {
    let last = under.lastRow;
    for (const row of changes.keys()) if (row > last) last = row;
    this.lastRow = last;
  }

  value(row: number, column: number): CellValue {
    const change = this.changes.get(row)?.get(column);
    if (change === undefined) return this.under.value(row, column);
    return change.kind === 'gone' ? null : change.value;
  }

  formula(row: number, column: number): string | null {
    const change = this.changes.get(row)?.get(column);
    if (change === undefined || change.kind === 'result') return this.under.formula(row, column);
    return change.kind === 'formula' ? change.formula : null;
  }

  columns(row: number): readonly number[] {
    const own = this.under.columns(row);
    const changed = this.changes.get(row);
    if (changed === undefined) return own;
    const more = [...changed.keys()].filter((column) => !own.includes(column));
    return more.length === 0 ? own : [...own, ...more];
  }
}

/** What a cell holds. */
export function heldIn(cells: SheetCells, row: number, column: number): HeldCell {
  return { value: cells.value(row, column), formula: cells.formula(row, column) };
}

/** The change that makes a cell hold this. */
export function changeTo({ value, formula }: HeldCell): CellChange {
  return formula === null ? { kind: 'value', value } : { kind: 'formula', formula, value };
}
