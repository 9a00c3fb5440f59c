import { type Day, dayOf } from '../core/calendar/day';

/** The calendar day of this computer's clock; the core never asks a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
