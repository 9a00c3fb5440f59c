/** A part of the assigned tasks: có thời hạn, thường xuyên or theo sự kiện. */
export interface SplitCounts {
  readonly assigned: number;
  readonly notApplicable: number;
  readonly done: number;
}

export interface Split {
  readonly dated: SplitCounts;
  readonly continuous: SplitCounts;
  readonly event: SplitCounts;
}

/** The figures of an area, index, unit or plan, with the fields of `progress --json` (SPEC §8). */
export interface Counts {
  readonly assigned: number;
  readonly notApplicable: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneUndated: number;
  readonly doneWithoutDue: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly inTime: number;
  readonly continuous: number;
  readonly waiting: number;
  readonly undetermined: number;
  readonly longTerm: number;
  readonly notYetDue: number;
  readonly split: Split;
  readonly rate: number | null;
  readonly dueRate: number | null;
  readonly onTimeRate: number | null;
}
