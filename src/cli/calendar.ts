import { type CalendarTable, readCalendarFile } from '../core/calendar/calendarTable';
import { dataFile } from './dataFile';
import { shippedPath } from './shipped';

/** The holidays and swaps that ship with the product; a table that does not fit is refused with where. */
export async function shippedCalendar(): Promise<CalendarTable> {
  return dataFile(shippedPath('seeds', 'calendar', 'holidays.json'), readCalendarFile);
}
