import type { AreaLine } from './cells';
import type { Counts } from './counts';
import type { RowReason, RowResult } from './row';

/** A row that no figure counts, and why. */
export interface UncountedRow {
  readonly sheet: string;
  readonly row: number;
  readonly why: RowReason | 'below-table';
}

export interface AreaProgress extends AreaLine, Counts {}

export interface IndexProgress extends Counts {
  readonly index: string | null;
  readonly appendix: string;
  readonly areas: readonly AreaProgress[];
}

/** The figures of one unit by role; `all` is the four together. */
export interface UnitProgress {
  readonly unit: string | null;
  readonly name: string;
  readonly lead: Counts;
  readonly leadViaGroup: Counts;
  readonly support: Counts;
  readonly supportViaGroup: Counts;
  readonly all: Counts;
}

/** Tasks that name a unit which the register does not have. */
export interface UnregisteredProgress {
  readonly lead: Counts;
  readonly support: Counts;
  readonly all: Counts;
}

/** The JSON value of `progress --json` (SPEC §8). */
export interface Progress {
  readonly asOf: string;
  readonly year: number;
  readonly uncounted: readonly UncountedRow[];
  readonly overall: Counts;
  readonly indexes: readonly IndexProgress[];
  readonly units: readonly UnitProgress[];
}

/** Everything one pass over the workbook gives. */
export interface ProgressResult {
  readonly progress: Progress;
  /** The last line of `Theo đơn vị`. */
  readonly unregistered: UnregisteredProgress;
  /** Results per table, in the order of the tables and their rows. */
  readonly rows: readonly (readonly RowResult[])[];
}
