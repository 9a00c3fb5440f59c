import type { TypedCell } from '../../workbook/fileHost/typedCells';

/** Steps of typing that can be taken back. */
const MOST_STEPS = 500;

/** What was typed, step by step; taking back is typing what stood there before, under the same rule. */
export class TypingHistory {
  private readonly done: (readonly TypedCell[])[] = [];
  private undone: (readonly TypedCell[])[] = [];

  /** Remembers a step; what was taken back before it cannot come again. */
  add(step: readonly TypedCell[]): void {
    if (step.length === 0) return;
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Takes back the last step by a function that types cells and answers those that were typed. */
  undo(type: (cells: readonly TypedCell[]) => readonly TypedCell[]): readonly TypedCell[] | null {
    return move(this.done, this.undone, type);
  }

  /** Does the step again that was taken back last. */
  redo(type: (cells: readonly TypedCell[]) => readonly TypedCell[]): readonly TypedCell[] | null {
    return move(this.undone, this.done, type);
  }
}

/** Turns the last step of one list round and puts what came of it on the other; null where there is none. */
function move(
  from: (readonly TypedCell[])[],
  to: (readonly TypedCell[])[],
  type: (cells: readonly TypedCell[]) => readonly TypedCell[],
): readonly TypedCell[] | null {
  const step = from.pop();
  if (step === undefined) return null;
  const inverse = [...step].reverse().map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  const typed = type(inverse);
  if (typed.length > 0) to.push(typed);
  return typed;
}
