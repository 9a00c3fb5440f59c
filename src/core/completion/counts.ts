import type { DeadlineKind } from '../deadline/deadline';
import type { Parameters } from './cells';
import { rateValue, type Fraction } from './rate';
import { STANDING, STANDING_COUNT, type StandingCode } from './standing';

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

/** What of `Tham số` the rates depend on. */
export type RateRule = Pick<Parameters, 'continuousInRate' | 'isYearPeriod' | 'thresholds'>;

const SPLITS = 3;
const SPLIT = { dated: 0, continuous: 1, event: 2 } as const;
type SplitCode = (typeof SPLIT)[keyof typeof SPLIT];

const NOTHING: SplitCounts = { assigned: 0, notApplicable: 0, done: 0 };

const DONE = [STANDING.doneOnTime, STANDING.doneLate, STANDING.doneUndated, STANDING.doneWithoutDue] as const;

/** Every standing but longTerm, which no figure of the year holds. */
const ASSIGNED = [
  ...DONE,
  STANDING.notApplicable,
  STANDING.continuous,
  STANDING.waiting,
  STANDING.undetermined,
  STANDING.overdue,
  STANDING.dueSoon,
  STANDING.inTime,
] as const;

/** Numbers that a figure-holder needs: one for each standing and part. */
export const SLOTS = STANDING_COUNT * SPLITS;

/** Which number of a figure-holder a counted row adds one to. */
export function slotOf(standing: StandingCode, kind: DeadlineKind): number {
  return standing * SPLITS + splitOf(kind);
}

function splitOf(kind: DeadlineKind): SplitCode {
  if (kind === 'continuous') return SPLIT.continuous;
  return kind === 'event' ? SPLIT.event : SPLIT.dated;
}

/** The figures of one holder, read from the `SLOTS` numbers that begin at `offset`. */
export function countsOf(slots: Int32Array, offset: number, rule: RateRule): Counts {
  const at = (standing: StandingCode, split: SplitCode): number =>
    slots[offset + standing * SPLITS + split] ?? 0;
  const all = (standing: StandingCode): number =>
    at(standing, SPLIT.dated) + at(standing, SPLIT.continuous) + at(standing, SPLIT.event);
  const part = (split: SplitCode): SplitCounts => {
    let assigned = 0;
    for (const standing of ASSIGNED) assigned += at(standing, split);
    let done = 0;
    for (const standing of DONE) done += at(standing, split);
    return { assigned, notApplicable: at(STANDING.notApplicable, split), done };
  };
  const split = { dated: part(SPLIT.dated), continuous: part(SPLIT.continuous), event: part(SPLIT.event) };
  const { dated, continuous, event } = split;
  const figures = {
    assigned: dated.assigned + continuous.assigned + event.assigned,
    notApplicable: dated.notApplicable + continuous.notApplicable + event.notApplicable,
    done: dated.done + continuous.done + event.done,
    doneOnTime: all(STANDING.doneOnTime),
    doneLate: all(STANDING.doneLate),
    doneUndated: all(STANDING.doneUndated),
    doneWithoutDue: all(STANDING.doneWithoutDue),
    overdue: all(STANDING.overdue),
    dueSoon: all(STANDING.dueSoon),
    inTime: all(STANDING.inTime),
    continuous: all(STANDING.continuous),
    waiting: all(STANDING.waiting),
    undetermined: all(STANDING.undetermined),
    longTerm: all(STANDING.longTerm),
    notYetDue: all(STANDING.dueSoon) + all(STANDING.inTime),
    split,
  };
  const { rate, dueRate, onTimeRate } = fractionsOf(figures, rule);
  return {
    ...figures,
    rate: rateValue(rate, rule.thresholds),
    dueRate: rateValue(dueRate, rule.thresholds),
    onTimeRate: rateValue(onTimeRate, rule.thresholds),
  };
}

/** The fractions behind the three rates of SPEC §6, for printing beside them. */
export function fractionsOf(
  counts: Omit<Counts, 'rate' | 'dueRate' | 'onTimeRate'>,
  rule: Pick<RateRule, 'continuousInRate' | 'isYearPeriod'>,
): { readonly rate: Fraction; readonly dueRate: Fraction; readonly onTimeRate: Fraction } {
  const without = countsContinuous(rule) ? NOTHING : counts.split.continuous;
  const doneWithDue = counts.doneOnTime + counts.doneLate + counts.doneUndated;
  const reached = doneWithDue + counts.overdue;
  return {
    rate: {
      num: counts.done - without.done,
      den: counts.assigned - counts.notApplicable - (without.assigned - without.notApplicable),
    },
    dueRate: { num: doneWithDue, den: reached },
    onTimeRate: { num: counts.doneOnTime, den: reached },
  };
}

/** Whether continuous tasks stand in the first rate: Có / Chỉ kỳ năm / Không. */
export function countsContinuous(rule: Pick<RateRule, 'continuousInRate' | 'isYearPeriod'>): boolean {
  return rule.continuousInRate === 'always' || (rule.continuousInRate === 'yearOnly' && rule.isYearPeriod);
}
