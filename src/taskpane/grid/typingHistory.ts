import type { RowEdit } from '../../core/edit';
import type { TypedCell } from '../../workbook/fileHost/typedCells';

/** What a person did in one step: cells that were typed, or a row that was added or taken out again. */
export type GridStep =
  | { readonly kind: 'typed'; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'row'; readonly edit: RowEdit };

/** Steps that can be taken back. */
const MOST_STEPS = 500;

/** What was done in the grid, step by step; taking back is doing the opposite, under the same rule. */
export class TypingHistory {
  private done: readonly GridStep[] = [];
  private undone: readonly GridStep[] = [];

  /** Remembers a step; what was taken back before it cannot come again. */
  add(step: GridStep): void {
    if (step.kind === 'typed' && step.cells.length === 0) return;
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** What takes the last step back, or does it again; null where there is none. `moved` says what came of it. */
  next(way: 'undo' | 'redo'): GridStep | null {
    const step = (way === 'undo' ? this.done : this.undone).at(-1);
    return step === undefined ? null : opposite(step);
  }

  /** The last step was taken back or done again; null where nothing came of it, so that it is gone. */
  moved(way: 'undo' | 'redo', came: GridStep | null): void {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const isNothing = came === null || (came.kind === 'typed' && came.cells.length === 0);
    const less = from.slice(0, -1);
    const more = isNothing ? to : [...to, came];
    [this.done, this.undone] = way === 'undo' ? [less, more] : [more, less];
  }
}

function opposite(step: GridStep): GridStep {
  if (step.kind === 'row') {
    const kind = step.edit.kind === 'add-row' ? 'remove-row' : 'add-row';
    return { kind: 'row', edit: { ...step.edit, kind } };
  }
  const cells = [...step.cells]
    .reverse()
    .map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  return { kind: 'typed', cells };
}
