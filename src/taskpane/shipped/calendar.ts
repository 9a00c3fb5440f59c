import { type CalendarTable, readCalendarFile } from '../../core/calendar/calendarTable';
import { fitting } from './fitting';

/** The holidays and swaps that ship with the product. */
export async function shippedCalendar(): Promise<CalendarTable> {
  const file = await import(/* webpackChunkName: "calendar" */ '../../../seeds/calendar/holidays.json');
  return fitting(readCalendarFile(file.default));
}
