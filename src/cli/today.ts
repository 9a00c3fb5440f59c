import { type Day, dayOf } from '../core/calendar/day';

/** The calendar day of this computer's clock; the core never asks a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** Day and time of this computer's clock, as a workbook counts them. */
export function now(): number {
  const clock = new Date();
  return today() + (clock.getHours() * 3600 + clock.getMinutes() * 60 + clock.getSeconds()) / 86400;
}
