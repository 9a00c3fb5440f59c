import { type Day, dayFromVietnamese } from '../../core/calendar/day';
import { type Period, periodDays, type PeriodDays, periodsOf } from '../../core/period/period';
import type { AskedTime } from '../../reports/making/reportSource';
import { REPORT_RULE } from '../../reports/making/writtenPeriod';

/** What becomes of the figures of a period: as a first print does it, kept no matter what, or not kept. */
export type HistoryChoice = 'usual' | 'renew' | 'leave';

/** What the officer has chosen, days as they were typed. */
export interface ReportChoices {
  /** Keys of templates, in the order in which they are offered. */
  readonly templates: readonly string[];
  /** `periodKey`; empty for none. */
  readonly period: string;
  readonly asOf: string;
  /** Line of the register; null for all units. */
  readonly unit: number | null;
  readonly index: string | null;
  /** Blank is today. */
  readonly signed: string;
  readonly history: HistoryChoice;
}

/** A period that can be chosen, and its days in a year. */
export interface ChosenPeriod extends Period {
  readonly key: string;
  readonly days: PeriodDays;
}

/** What the choices ask for; 'wrong' where a typed day is none. */
export interface AskedChoices extends AskedTime {
  /** Null is today. */
  readonly signed: Day | null;
}

/** The periods of a year, longest kind first. */
export function reportPeriods(year: number): readonly ChosenPeriod[] {
  const longest = [...REPORT_RULE.rules].sort((one, other) => other.months - one.months);
  return longest.flatMap(({ kind }) =>
    periodsOf(REPORT_RULE)
      .filter((period) => period.kind === kind)
      .flatMap((period): ChosenPeriod[] => {
        const days = periodDays(REPORT_RULE, period, year);
        return days === null ? [] : [{ ...period, key: `${kind}-${String(period.number)}`, days }];
      }),
  );
}

/** Reads the choices of time; null where a day that was typed is none. */
export function askedChoices(
  { period, asOf, signed }: Pick<ReportChoices, 'period' | 'asOf' | 'signed'>,
  periods: readonly ChosenPeriod[],
): AskedChoices | null {
  const chosen = periods.find(({ key }) => key === period);
  const [asOfDay, signedDay] = [typedDay(asOf), typedDay(signed)];
  if (asOfDay === 'wrong' || signedDay === 'wrong') return null;
  return {
    period: chosen === undefined ? null : { kind: chosen.kind, number: chosen.number },
    asOf: asOfDay,
    signed: signedDay,
  };
}

/** A day as it was typed; null where nothing was. */
export function typedDay(typed: string): Day | null | 'wrong' {
  return typed.trim() === '' ? null : (dayFromVietnamese(typed.trim()) ?? 'wrong');
}

/**
 * What is chosen at first: the first template, all units and indexes, and the longest period that closes on the
 * workbook's Ngày chốt số liệu.
 */
export function firstChoices(
  templates: readonly string[],
  periods: readonly ChosenPeriod[],
  cutOff: Day | null,
): ReportChoices {
  return {
    templates: templates.slice(0, 1),
    period: periods.find(({ days }) => days.to === cutOff)?.key ?? '',
    asOf: '',
    unit: null,
    index: null,
    signed: '',
    history: 'usual',
  };
}
