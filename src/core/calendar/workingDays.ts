import type { CalendarTable } from './calendarTable';
import { dayFromIso, partsOf, weekdayOf, type Day } from './day';

const SATURDAY = 6;

/** A calendar table made ready for counting. */
export interface Calendar {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly off: ReadonlySet<Day>;
  readonly swappedIn: ReadonlySet<Day>;
}

/** The counting form of a table. A swapped-in day is worked even where a holiday row names it too. */
export function calendarOf(table: CalendarTable): Calendar {
  return {
    firstYear: table.firstYear,
    lastYear: table.lastYear,
    off: daySet([...table.holidays.map((row) => row.day), ...table.swaps.map((row) => row.offDay)]),
    swappedIn: daySet(table.swaps.map((row) => row.day)),
  };
}

/**
 * Whether a day is worked: Monday to Friday or swapped in, and not off (SPEC §4). Outside the table's
 * years only weekends are known, so ask `coversDay` where that matters.
 */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return calendar.swappedIn.has(day) || (weekdayOf(day) < SATURDAY && !calendar.off.has(day));
}

/** Whether the table knows the year of a day. */
export function coversDay(calendar: Calendar, day: Day): boolean {
  const { year } = partsOf(day);
  return year >= calendar.firstYear && year <= calendar.lastYear;
}

/**
 * The working day `count` days after an event, counting from the day after it; a count of 0 is the event
 * day itself. Null where the count is not a whole number from 0, or where counting leaves the table's years.
 */
export function addWorkingDays(calendar: Calendar, event: Day, count: number): Day | null {
  if (!Number.isInteger(event) || !Number.isInteger(count) || count < 0) return null;
  let day = event;
  if (!coversDay(calendar, day)) return null;
  for (let left = count; left > 0;) {
    day += 1;
    if (!coversDay(calendar, day)) return null;
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

function daySet(isoDays: readonly string[]): ReadonlySet<Day> {
  return new Set(isoDays.map(dayFromIso).filter((day) => day !== null));
}
