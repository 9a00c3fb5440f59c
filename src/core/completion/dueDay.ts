import { dayOf, type Day } from '../calendar/day';
import { DAY_UNIT_WORD } from '../layout/matrixColumns';
import type { RowCells, WorkingCalendar } from './cells';
import { dayOfCell, digits, normalise, textOf } from './narrowText';
import type { Remembered } from './remember';

/** Width of one `dd/mm/yyyy` and the `;` after it. */
const STEP = 11;

const WORKING_DAY = normalise(DAY_UNIT_WORD['working-day']);

/**
 * The days of the hidden column Các hạn, `dd/mm/yyyy;dd/mm/yyyy`, cut by position as the formulas cut
 * them; null for a piece that is not a day.
 */
export function parseDueDays(text: string): readonly (Day | null)[] {
  const count = Math.floor((text.length + 1) / STEP);
  const days: (Day | null)[] = [];
  for (let k = 0; k < count; k += 1) {
    const at = k * STEP;
    const day = digits(text, at, at + 2);
    const month = digits(text, at + 3, at + 5);
    const year = digits(text, at + 6, at + 10);
    days.push(day === null || month === null || year === null ? null : dayOf(year, month, day));
  }
  return days;
}

/** Kỳ as a cell writes it: one or two digits without a leading zero, before any "/"; 1 for anything else. */
export function parsePeriod(text: string): number {
  const slash = text.indexOf('/');
  const head = normalise(slash < 0 ? text : text.slice(0, slash));
  if (head.length > 2 || head.startsWith('0')) return 1;
  return digits(head, 0, head.length) ?? 1;
}

/** Event day plus count, in calendar or working days; null where the event has no day (SPEC §4, §6). */
export function eventDue(cells: RowCells, calendar: WorkingCalendar, fold: Remembered<string>): Day | null {
  const event = dayOfCell(cells.eventDay);
  if (event === null) return null;
  const count = typeof cells.dayCount === 'number' ? Math.floor(cells.dayCount) : 0;
  if (fold.of(textOf(cells.dayUnit)) !== WORKING_DAY) {
    return dayOfCell(event + count);
  }
  return workingDayAfter(calendar, event, count);
}

/** The count-th working day after a day; null where either lies outside the calendar. */
function workingDayAfter(calendar: WorkingCalendar, event: Day, count: number): Day | null {
  const { days, ordinal } = calendar;
  const at = firstAtLeast(days, event);
  const before = ordinal[at];
  if (days[at] !== event || before === undefined) return null;
  const target = firstAtLeast(ordinal, before + count);
  return ordinal[target] === before + count ? (days[target] ?? null) : null;
}

/** Index of the first number that is not below `wanted`, in an ascending list. */
function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
