/** What a word names: a day, a month, …; `period` is a bare "quý", `annual` is "hằng năm". */
export type MomentShape = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'period' | 'annual';

export interface MonthDay {
  readonly month: number;
  /** Null is the month's last day. */
  readonly day: number | null;
}

/** One span of the calendar that a deadline names, with or without a year. */
export interface Moment {
  readonly shape: MomentShape;
  /** First day of the span, which "trước" excludes; null where "trước" makes no sense. */
  readonly first: { readonly month: number; readonly day: number } | null;
  /** Last days of the span or spans, in which it is due. */
  readonly ends: readonly MonthDay[];
  readonly year: number | null;
  readonly nextYear: boolean;
  /** `said` by hằng, mỗi, lần; `bare` for a report period named without one ("quý, năm"). */
  readonly recurs: 'said' | 'bare' | null;
}

export const QUARTER_ENDS: readonly MonthDay[] = everyMonths(3);

/** The last days of every so many months: 3 gives the quarters. */
export function everyMonths(months: number): readonly MonthDay[] {
  return Array.from({ length: 12 / months }, (_, index) => ({ month: (index + 1) * months, day: null }));
}

/** A span from the first day of a month to the last of another. */
export function monthsSpan(
  shape: MomentShape,
  firstMonth: number,
  lastMonth: number,
  year: number | null = null,
): Moment | null {
  const right = firstMonth >= 1 && lastMonth <= 12 && firstMonth <= lastMonth;
  if (!right) return null;
  return {
    shape,
    first: { month: firstMonth, day: 1 },
    ends: [{ month: lastMonth, day: null }],
    year,
    nextYear: false,
    recurs: null,
  };
}

/** Days that come back, named without a year. */
export function recurringMoment(
  shape: MomentShape,
  ends: readonly MonthDay[],
  recurs: 'said' | 'bare' = 'said',
): Moment {
  return { shape, first: null, ends, year: null, nextYear: false, recurs };
}
