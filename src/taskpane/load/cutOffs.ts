import type { Day } from '../../core/calendar/day';
import { periodDays, periodsOf } from '../../core/period/period';
import { type PeriodKind, PRESETS } from '../../core/period/preset';

/** A report period of a year that can be chosen, and the day on which its figures are closed. */
export interface CutOff {
  /** `quarter-2`. */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly number: number;
  readonly day: Day;
}

/** The longest list of periods; reports of administrative reform close theirs on the same days. */
const RULE = PRESETS['nghi-dinh-09-2019'];

/** The report periods of a year, longest kind first: a year's plan is mostly opened for a quarter or more. */
export function cutOffsOf(year: number): readonly CutOff[] {
  return [...periodsOf(RULE)]
    .sort((left, right) => monthsOf(right.kind) - monthsOf(left.kind))
    .flatMap(({ kind, number }) => {
      const days = periodDays(RULE, { kind, number }, year);
      return days === null ? [] : [{ key: `${kind}-${String(number)}`, kind, number, day: days.to }];
    });
}

function monthsOf(kind: PeriodKind): number {
  return RULE.rules.find((rule) => rule.kind === kind)?.months ?? 0;
}
