import { type CalendarTable, readCalendarFile } from '../core/calendar/calendarTable';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

/** The holidays and swaps that ship with the product. */
export async function shippedCalendar(): Promise<CalendarTable> {
  const file = shippedPath('seeds', 'calendar', 'holidays.json');
  const content: unknown = JSON.parse(new TextDecoder().decode(await inputFile(file)));
  const read = readCalendarFile(content);
  if (read.ok) return read.value;
  throw new CommandFailure('file-unreadable', { file });
}
