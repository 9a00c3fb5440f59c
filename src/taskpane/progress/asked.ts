import type { Counts } from '../../core/completion/counts';
import type { Holder } from '../../core/completion/figureRows';
import { type Measure, type MeasureRule, numberOf } from '../../core/completion/measure';
import type { UncountedRow } from '../../core/completion/progress';
import type { Fraction } from '../../core/completion/rate';

/** The three rates of SPEC §6, and how much of each part of the assigned tasks is done. */
export type RateName = 'rate' | 'dueRate' | 'onTimeRate' | 'dated' | 'continuous' | 'event';

/** Numbers that are shown beside the rates. */
export type CountName =
  | 'assigned'
  | 'done'
  | 'doneOnTime'
  | 'doneLate'
  | 'doneWithoutDue'
  | 'inTime'
  | 'continuous'
  | 'overdue'
  | 'dueSoon'
  | 'notYetDue'
  | 'waiting'
  | 'undetermined'
  | 'doneUndated'
  | 'notApplicable'
  | 'longTerm';

/** A figure that was clicked, or the rows that no figure counts; `why` null for all of these. */
export type Asked =
  | { readonly kind: 'rate'; readonly holder: Holder; readonly rate: RateName }
  | { readonly kind: 'count'; readonly holder: Holder; readonly count: CountName }
  | { readonly kind: 'uncounted'; readonly why: UncountedRow['why'] | null };

/** The tasks of a rate: all that it is made of, those counted for it, and the others. */
export type RatePart = 'of' | 'done' | 'left';

export const RATE_PARTS: readonly RatePart[] = ['of', 'done', 'left'];

/** What the two sides of a rate count. */
export const SIDES: Readonly<Record<RateName, { readonly done: Measure; readonly of: Measure }>> = {
  rate: { done: 'rateDone', of: 'rateOf' },
  dueRate: { done: 'dueDone', of: 'dueOf' },
  onTimeRate: { done: 'doneOnTime', of: 'dueOf' },
  dated: { done: 'datedDone', of: 'datedOf' },
  continuous: { done: 'continuousDone', of: 'continuousOf' },
  event: { done: 'eventDone', of: 'eventOf' },
};

/** A rate of a figure-holder as it is counted. */
export function fractionOf(rate: RateName, counts: Counts, rule: MeasureRule): Fraction {
  const { done, of } = SIDES[rate];
  return { num: numberOf(done, counts, rule), den: numberOf(of, counts, rule) };
}
