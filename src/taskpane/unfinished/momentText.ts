import { vietnameseDate } from '../../core/calendar/day';

const MINUTES_A_DAY = 1440;

/** `14:05 22/11/2026` of a day and time as a workbook counts them. */
export function momentText(at: number): string {
  const minutes = Math.floor(at * MINUTES_A_DAY + 1e-6);
  const two = (count: number): string => String(count).padStart(2, '0');
  const ofDay = minutes % MINUTES_A_DAY;
  const day = vietnameseDate(Math.floor(minutes / MINUTES_A_DAY));
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)} ${day}`;
}
