import type { Day } from '../calendar/day';
import type { Deadline, PlanSpan } from './deadline';
import { deadlineKind, dueDaysOfYear, yearInSpan } from './due';

/** One time that a task is to be done in a year (SPEC §1): the `number`-th of `count`; no due day where none is set. */
export interface Obligation {
  readonly task: string;
  readonly year: number;
  readonly due: Day | null;
  readonly number: number;
  readonly count: number;
}

/**
 * The obligations of a task in a year of its plan: one per due day, else one without a day for work that
 * is continuous, waits for an event, or has a deadline still to be set. A task due in other years only has none.
 */
export function obligationsOf(
  task: string,
  deadline: Deadline,
  year: number,
  span: PlanSpan = { from: null, lastYear: null },
): readonly Obligation[] {
  if (!yearInSpan(year, span)) return [];
  const days = dueDaysOfYear(deadline, year, span);
  if (days.length > 0) {
    return days.map((due, index) => ({ task, year, due, number: index + 1, count: days.length }));
  }
  const kind = deadlineKind(deadline);
  const dated = kind === 'once' || kind === 'recurring';
  const undatedToo = deadline.parts.some((part) => part.kind !== 'fixed' && part.kind !== 'recurring');
  return dated && !undatedToo ? [] : [{ task, year, due: null, number: 1, count: 1 }];
}
