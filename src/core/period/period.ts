import { dayOf, type Day } from '../calendar/day';
import type { PeriodKind, Preset } from './preset';

/** One report period of a year: the second quarter is {quarter, 2}; half, nine months and year have number 1. */
export interface Period {
  readonly kind: PeriodKind;
  readonly number: number;
}

/** First and last day of a period's data, both included. */
export interface PeriodDays {
  readonly from: Day;
  readonly to: Day;
}

/** The periods that a rule reports in a year, shortest kind first. */
export function periodsOf(preset: Preset): readonly Period[] {
  return preset.rules.flatMap(({ kind, numbers }) => numbers.map((number) => ({ kind, number })));
}

/** First and last day of a period's data in a year; null where the rule has no such period. */
export function periodDays(preset: Preset, period: Period, year: number): PeriodDays | null {
  const rule = preset.rules.find(({ kind }) => kind === period.kind);
  if (rule === undefined || !rule.numbers.includes(period.number)) return null;
  const lastMonth = period.number * rule.months;
  const monthBefore = lastMonth - rule.months;
  const opening = preset.closingDay + 1;
  const from = monthBefore === 0 ? dayOf(year - 1, 12, opening) : dayOf(year, monthBefore, opening);
  const to = dayOf(year, lastMonth, preset.closingDay);
  return from === null || to === null ? null : { from, to };
}
