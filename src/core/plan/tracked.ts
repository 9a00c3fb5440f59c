import type { Day } from '../calendar/day';

/** What an office's own tracker says of a task, for the tracking columns of the workbook (SPEC §6). */
export interface Tracked {
  /** One of the statuses of `Tham số`. */
  readonly status?: string;
  /** From 0 to 1. */
  readonly percent?: number;
  readonly doneDay?: Day;
  readonly result?: string;
  readonly evidence?: string;
  readonly difficulty?: string;
}
