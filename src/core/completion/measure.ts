import type { DeadlineKind } from '../deadline/deadline';
import { countsContinuous, type Counts, fractionsOf, type RateRule } from './counts';
import { STANDINGS, type Standing, type StandingCode } from './standing';

/** The parts of the assigned tasks: có thời hạn, thường xuyên, theo sự kiện. */
export type SplitPart = keyof Counts['split'];

/**
 * What a printed number of a figure-holder counts: a field of `Counts`, a side of one of the three rates
 * (`rateDone` of `rateOf`, `dueDone` of `dueOf`, `doneOnTime` of `dueOf`) or of a part of the assigned tasks.
 */
export type Measure =
  | Exclude<keyof Counts, 'split' | 'rate' | 'dueRate' | 'onTimeRate'>
  | 'rateDone'
  | 'rateOf'
  | 'dueDone'
  | 'dueOf'
  | `${SplitPart}Done`
  | `${SplitPart}Of`;

/** What of `Tham số` decides which tasks a rate is made of. */
export type MeasureRule = Pick<RateRule, 'continuousInRate' | 'isYearPeriod'>;

const WITH_DUE: readonly Standing[] = ['doneOnTime', 'doneLate', 'doneUndated'];
const DONE: readonly Standing[] = [...WITH_DUE, 'doneWithoutDue'];
const NOT_YET_DUE: readonly Standing[] = ['dueSoon', 'inTime'];
const OPEN: readonly Standing[] = ['overdue', ...NOT_YET_DUE, 'continuous', 'waiting', 'undetermined'];
const APPLICABLE: readonly Standing[] = [...DONE, ...OPEN];
const REACHED: readonly Standing[] = [...WITH_DUE, 'overdue'];
const ASSIGNED: readonly Standing[] = [...APPLICABLE, 'notApplicable'];

/** Standings of the tasks that a measure counts; a part of the assigned tasks looks at the deadline, too. */
const STANDINGS_IN: Readonly<Record<Measure, readonly Standing[]>> = {
  assigned: ASSIGNED,
  notApplicable: ['notApplicable'],
  done: DONE,
  doneOnTime: ['doneOnTime'],
  doneLate: ['doneLate'],
  doneUndated: ['doneUndated'],
  doneWithoutDue: ['doneWithoutDue'],
  overdue: ['overdue'],
  dueSoon: ['dueSoon'],
  inTime: ['inTime'],
  continuous: ['continuous'],
  waiting: ['waiting'],
  undetermined: ['undetermined'],
  longTerm: ['longTerm'],
  notYetDue: NOT_YET_DUE,
  rateDone: DONE,
  rateOf: APPLICABLE,
  dueDone: WITH_DUE,
  dueOf: REACHED,
  datedDone: DONE,
  datedOf: APPLICABLE,
  continuousDone: DONE,
  continuousOf: APPLICABLE,
  eventDone: DONE,
  eventOf: APPLICABLE,
};

/** The part of the assigned tasks that a measure looks at; of the others, all parts. */
const PART_OF: Readonly<Partial<Record<Measure, SplitPart>>> = {
  datedDone: 'dated',
  datedOf: 'dated',
  continuousDone: 'continuous',
  continuousOf: 'continuous',
  eventDone: 'event',
  eventOf: 'event',
};

/** Every measure. */
export const MEASURES: readonly Measure[] = Object.keys(STANDINGS_IN).filter(isMeasure);

/** Whether a word names a measure. */
export function isMeasure(word: string): word is Measure {
  return Object.hasOwn(STANDINGS_IN, word);
}

/** Whether a counted task of this standing and kind of deadline is one of those that a measure counts. */
export function isMeasured(
  measure: Measure,
  standing: StandingCode,
  kind: DeadlineKind,
  rule: MeasureRule,
): boolean {
  if (!STANDINGS_IN[measure].includes(STANDINGS[standing])) return false;
  const part = PART_OF[measure];
  if (part !== undefined) return part === partOf(kind);
  const isOfRate = measure === 'rateDone' || measure === 'rateOf';
  return !isOfRate || kind !== 'continuous' || countsContinuous(rule);
}

/** The number that a figure-holder shows for a measure. */
export function numberOf(measure: Measure, counts: Counts, rule: MeasureRule): number {
  const { split } = counts;
  switch (measure) {
    case 'rateDone':
      return fractionsOf(counts, rule).rate.num;
    case 'rateOf':
      return fractionsOf(counts, rule).rate.den;
    case 'dueDone':
      return fractionsOf(counts, rule).dueRate.num;
    case 'dueOf':
      return fractionsOf(counts, rule).dueRate.den;
    case 'datedDone':
      return split.dated.done;
    case 'datedOf':
      return split.dated.assigned - split.dated.notApplicable;
    case 'continuousDone':
      return split.continuous.done;
    case 'continuousOf':
      return split.continuous.assigned - split.continuous.notApplicable;
    case 'eventDone':
      return split.event.done;
    case 'eventOf':
      return split.event.assigned - split.event.notApplicable;
    default:
      return counts[measure];
  }
}

function partOf(kind: DeadlineKind): SplitPart {
  return kind === 'continuous' || kind === 'event' ? kind : 'dated';
}
