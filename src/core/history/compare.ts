import type { Day } from '../calendar/day';
import { type Counts, fractionsOf } from '../completion/counts';
import type { Fraction } from '../completion/rate';
import { periodDays } from '../period/period';
import { PRESETS } from '../period/preset';
import { RATE_KEYS, type RateKey } from './historyColumns';
import { type HolderName, knownHolders } from './holders';
import { isSamePeriod, type KeptPeriod, type Snapshot } from './snapshot';

/** Two rates of the same kind and by how much the later one is higher, exactly; below 0 where it is lower. */
export interface RateDifference {
  readonly now: Fraction;
  readonly then: Fraction;
  readonly difference: Fraction;
}

/** A figure-holder that both periods have. */
export interface HolderDifference {
  readonly holder: HolderName;
  readonly now: Counts;
  readonly then: Counts;
  /** Null where either has no denominator, or the two were not made by the same rule. */
  readonly rates: Readonly<Record<RateKey, RateDifference | null>>;
}

/** The figures of a period against those of an earlier one. */
export interface Comparison {
  /** The same period a year before, or the period before it in the same year. */
  readonly span: 'year' | 'period';
  readonly period: KeptPeriod;
  readonly asOf: Day;
  readonly holders: readonly HolderDifference[];
}

/** Figures that are compared; those of now need not be kept yet. */
export type Compared = Pick<Snapshot, 'period' | 'asOf' | 'countsContinuous' | 'progress'>;

/** The kinds that both presets close on the same day. */
const PRESET = PRESETS['nghi-dinh-09-2019'];

/**
 * What the kept periods say of the figures of now: against the same period a year before, then against the one before in
 * the same year, since figures begin anew with each year. Empty where `Lịch sử` has neither.
 */
export function comparisonsOf(now: Compared, kept: readonly Compared[]): readonly Comparison[] {
  const { kind, number, year } = now.period;
  const wanted = [
    ['year', { kind, number, year: year - 1 }],
    ['period', { kind, number: number - 1, year }],
  ] as const;
  return wanted.flatMap(([span, period]): readonly Comparison[] => {
    const then = keptOf(period, kept);
    return then === null ? [] : [compared(span, now, then)];
  });
}

/** The figures of a period as it was closed: of several as-of days the cut-off, else the last. */
export function keptOf<S extends Compared>(period: KeptPeriod, kept: readonly S[]): S | null {
  const own = kept.filter((each) => isSamePeriod(each.period, period));
  const cutOff = periodDays(PRESET, period, period.year)?.to;
  const closed = own.find(({ asOf }) => asOf === cutOff);
  return closed ?? own.reduce<S | null>((last, each) => (last && last.asOf > each.asOf ? last : each), null);
}

function compared(span: Comparison['span'], now: Compared, then: Compared): Comparison {
  const before = new Map(knownHolders(then.progress).map(({ key, counts }) => [key, counts]));
  const holders = knownHolders(now.progress).flatMap(
    ({ key, holder, counts }): readonly HolderDifference[] => {
      const was = before.get(key);
      if (was === undefined) return [];
      const [here, there] = [fractions(counts, now), fractions(was, then)];
      const isSameRule = now.countsContinuous === then.countsContinuous;
      const difference = (key: RateKey): RateDifference | null =>
        key === 'rate' && !isSameRule ? null : differenceOf(here[key], there[key]);
      const [rate, dueRate, onTimeRate] = RATE_KEYS.map(difference);
      return [
        {
          holder,
          now: counts,
          then: was,
          rates: { rate: rate ?? null, dueRate: dueRate ?? null, onTimeRate: onTimeRate ?? null },
        },
      ];
    },
  );
  return { span, period: then.period, asOf: then.asOf, holders };
}

function fractions(counts: Counts, { countsContinuous }: Compared): Readonly<Record<RateKey, Fraction>> {
  const continuousInRate = countsContinuous ? 'always' : 'never';
  return fractionsOf(counts, { continuousInRate, isYearPeriod: true });
}

function differenceOf(now: Fraction, then: Fraction): RateDifference | null {
  if (now.den === 0 || then.den === 0) return null;
  const difference = { num: now.num * then.den - then.num * now.den, den: now.den * then.den };
  return { now, then, difference };
}
