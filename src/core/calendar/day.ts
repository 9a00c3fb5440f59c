/**
 * A calendar day without hours or time zone, counted as Excel counts it (1900 date system:
 * 25569 is 01/01/1970). Days before 01/03/1900 are not used.
 */
export type Day = number;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 01/01/1970 back to Excel's day 0. */
const UNIX_EPOCH = 25569;

/** The last day Excel can hold, 31/12/9999. */
export const LAST_DAY: Day = 2958465;

/** Number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a year, month and day, or null where the calendar has no such day (31/02, month 13). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1901 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return countDays(year, month, day);
}

/** Days from the civil calendar: years begin in March, so that 29 February ends one. */
function countDays(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + UNIX_EPOCH;
}

/** Year, month and day of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day - UNIX_EPOCH + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The last day of a month (1-12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return countDays(year, month, daysInMonth(year, month));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((day + 5) % 7) + 1;
}

/** ISO form for JSON, `2024-06-14`. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(d)}`;
}

/** Form for people, `14/06/2024`. */
export function vietnameseDate(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${pad(d)}/${pad(month)}/${year}`;
}

/** The day of an ISO text, or null where it is not one. */
export function dayFromIso(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** The day of `d/m/yyyy` (also with `-` or `.`), or null where it is not one. */
export function dayFromVietnamese(text: string): Day | null {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return found ? dayOf(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
