import type { FailureCode } from '../../workbook/failure';

/** What the pane does, by name; a step may carry counts, never a text of a cell. */
export type StepName =
  | 'started'
  | 'place-opened'
  | 'plan-read'
  | 'plan-written'
  | 'reports-exported'
  | 'workbook-opened'
  | 'workbook-saved'
  | 'cells-typed'
  | 'row-changed'
  | 'workbook-read'
  | 'workbook-written'
  | 'unfinished-ended'
  | 'ribbon';

/** One step of a session of the pane. */
export type Step =
  | { readonly kind: 'did'; readonly name: StepName; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'failed'; readonly code: FailureCode };

const MOST = 50;

/** The last steps of the pane, for a report of a failure. */
export class StepLog {
  private steps: readonly Step[] = [];

  /** Notes what was done, with counts where they help. */
  did(name: StepName, counts: Readonly<Record<string, number>> = {}): void {
    this.steps = [...this.steps, { kind: 'did' as const, name, counts }].slice(-MOST);
  }

  /** Notes a failure by its code. */
  failed(code: FailureCode): void {
    this.steps = [...this.steps, { kind: 'failed' as const, code }].slice(-MOST);
  }

  /** The steps kept, oldest first. */
  last(): readonly Step[] {
    return this.steps;
  }
}
