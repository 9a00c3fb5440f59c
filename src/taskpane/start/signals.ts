import type { Failure } from '../../workbook/failure';
import { Observed } from './observed';

/** What reaches the pane from the ribbon and from Excel. */
export interface Signals {
  /** Excel has not answered for a while because a cell is being edited. */
  readonly isWaiting: Observed<boolean>;
  /** How often "Kiểm tra nhanh" was pressed. */
  readonly quickChecks: Observed<number>;
  /** What went wrong when a button of the ribbon was pressed. */
  readonly ribbonFailure: Observed<Failure | null>;
}

/** Signals of a pane that has just started. */
export function newSignals(): Signals {
  return {
    isWaiting: new Observed(false),
    quickChecks: new Observed(0),
    ribbonFailure: new Observed<Failure | null>(null),
  };
}
