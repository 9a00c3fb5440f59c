import { type Day, dayOf } from '../../core/calendar/day';

const SECONDS_A_DAY = 86_400;

/** The calendar day of this computer's clock; the core never asks a clock. */
export function today(): Day {
  const clock = new Date();
  return dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()) ?? 0;
}

/** Day and time of this computer's clock, as a workbook counts them. */
export function now(): number {
  const clock = new Date();
  const seconds = clock.getHours() * 3600 + clock.getMinutes() * 60 + clock.getSeconds();
  return today() + seconds / SECONDS_A_DAY;
}
