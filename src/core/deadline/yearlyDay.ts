import { dayOf, daysInMonth, type Day } from '../calendar/day';
import type { YearlyDay } from './deadline';

/**
 * The day that a yearly day names in a year, or null outside the calendar. A day that the month lacks
 * (29/02, the 31st of every month) is the month's last.
 */
export function dayInYear(yearly: YearlyDay, year: number): Day | null {
  const inYear = year + yearly.yearOffset;
  const first = dayOf(inYear, yearly.month, 1);
  if (first === null) return null;
  const last = daysInMonth(inYear, yearly.month);
  const wanted = (yearly.day ?? last) - (yearly.before ? 1 : 0);
  return first + Math.min(wanted, last) - 1;
}

/**
 * The due day that belongs to a year: "trước 01/01" excludes New Year's Day, so that its due day of 2024
 * is 31/12/2024, the eve of the next one.
 */
export function dueInYear(yearly: YearlyDay, year: number): Day | null {
  const eve = yearly.before && yearly.month === 1 && yearly.day === 1 && yearly.yearOffset === 0;
  return dayInYear(yearly, eve ? year + 1 : year);
}

/** Days in order, each once. */
export function sortedDays(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((left, right) => left - right);
}
