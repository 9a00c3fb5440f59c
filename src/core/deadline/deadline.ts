import type { Day } from '../calendar/day';

/** Kinds of SPEC §4, in the words of the JSON contract. */
export type DeadlinePartKind =
  'fixed' | 'recurring' | 'continuous' | 'after-event' | 'on-event' | 'set-elsewhere' | 'unreadable';

/** A count of days from an event (after-event parts). */
export interface Offset {
  readonly count: number;
  readonly unit: 'day' | 'working-day';
}

/** A day of each year: day null is the month's last; yearOffset 1 is "năm sau liền kề". */
export interface YearlyDay {
  readonly month: number;
  readonly day: number | null;
  readonly yearOffset: 0 | 1;
  /** "Trước ngày X" excludes X: the due day is the day before. */
  readonly before: boolean;
}

/** First and last year in which a recurring part is due; null where the text sets no bound. */
export interface YearBounds {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * One part of a deadline, independent of the year asked for. A fixed part holds the days whose year is
 * written in `days`, and those without a year, which belong to the year asked for, in `yearly`.
 */
export type DeadlinePart =
  | { readonly kind: 'fixed'; readonly days: readonly Day[]; readonly yearly?: readonly YearlyDay[] }
  | { readonly kind: 'recurring'; readonly yearly: readonly YearlyDay[]; readonly years?: YearBounds }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'after-event'; readonly offset: Offset }
  | { readonly kind: 'on-event' }
  | { readonly kind: 'set-elsewhere' }
  | { readonly kind: 'unreadable' };

/** A slip that was read as what was meant: "liên kê" for "liền kề". */
export interface Slip {
  readonly found: string;
  readonly expected: string;
}

/** What the deadline cell says, parsed. `text` is the cell as written. */
export interface Deadline {
  readonly text: string;
  readonly parts: readonly DeadlinePart[];
  readonly slips: readonly Slip[];
}

/** Days a plan can set: from its own date to the end of its last year; null where unknown. */
export interface PlanSpan {
  readonly from: Day | null;
  readonly lastYear: number | null;
}

/** What the workbook's hidden column Loại hạn says: một lần, định kỳ, thường xuyên, sự kiện, chưa rõ. */
export type DeadlineKind = 'once' | 'recurring' | 'continuous' | 'event' | 'unknown';
