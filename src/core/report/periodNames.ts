import { type Day, lastDayOfMonth, partsOf } from '../calendar/day';
import type { Period } from '../period/period';
import type { PeriodKind } from '../period/preset';
import { put, type ReportWords } from './reportWords';

/** A period and the one after it, as a report names them. */
export interface NamedPeriods {
  readonly name: string;
  readonly next: string;
  /** Last day of the period after; key tasks are those due until then. */
  readonly nextEnd: Day;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
};

/** How a period and the next one are called in a report of a year. */
export function namedPeriods(
  { kind, number }: Period,
  year: number,
  words: Pick<ReportWords, 'period' | 'next'>,
): NamedPeriods {
  const name = nameOf({ kind, number }, year, words);
  if (kind === 'month' || kind === 'quarter') {
    const isLast = number * MONTHS[kind] >= 12;
    const following = { kind, number: isLast ? 1 : number + 1 };
    const itsYear = isLast ? year + 1 : year;
    return {
      name,
      next: nameOf(following, itsYear, words),
      nextEnd: lastDayOfMonth(itsYear, following.number * MONTHS[kind]),
    };
  }
  const nextYear = kind === 'year' ? year + 1 : year;
  return { name, next: put(words.next[kind], { year: nextYear }), nextEnd: lastDayOfMonth(nextYear, 12) };
}

/** The period of a kind in whose months a day lies; those that are only one a year are that one. */
export function periodAt(kind: PeriodKind, day: Day): Period {
  const { month } = partsOf(day);
  if (kind !== 'month' && kind !== 'quarter') return { kind, number: 1 };
  return { kind, number: Math.ceil(month / MONTHS[kind]) };
}

function nameOf({ kind, number }: Period, year: number, words: Pick<ReportWords, 'period'>): string {
  return put(words.period[kind], { number, roman: ROMAN[number - 1] ?? number, year });
}
