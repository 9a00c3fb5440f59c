import { dayOf } from '../calendar/day';
import type { PlanSpan } from '../deadline/deadline';
import type { PlanHead } from './plan';

/**
 * The days that a plan can set: from its own day (where only the month is known, from the first of it, so
 * that no day is lost) to the end of its last year.
 */
export function planSpan(head: PlanHead): PlanSpan {
  const [year = 0, month = 0] = (head.month ?? '').split('-').map(Number);
  return { from: head.date ?? dayOf(year, month, 1), lastYear: head.years?.[1] ?? null };
}
