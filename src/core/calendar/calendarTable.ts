import * as z from 'zod/mini';
import { readShape, type FileReading } from '../fileReading';
import { dayFromIso } from './day';

const isoDay = z.string().check(z.refine((text) => dayFromIso(text) !== null));
const text = z.string().check(z.minLength(1));

const holiday = z.strictObject({ day: isoDay, name: text, source: text, confirmed: z.boolean() });
const swap = z.strictObject({ day: isoDay, offDay: isoDay, source: text, confirmed: z.boolean() });
const year = z.int().check(z.minimum(1901), z.maximum(9998));

const shape = z.strictObject({
  firstYear: year,
  lastYear: year,
  holidays: z.array(holiday),
  swaps: z.array(swap),
});

/** A day off by law or by a decision, ISO; `confirmed` is false where no decision is known yet. */
export type Holiday = Readonly<z.infer<typeof holiday>>;

/** A rest day that is worked (`day`, ISO) in exchange for a weekday off (`offDay`). */
export type SwappedDay = Readonly<z.infer<typeof swap>>;

/** Holidays and swaps of whole years, as `seeds/calendar/holidays.json` and `Tham số` hold them. */
export interface CalendarTable {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly holidays: readonly Holiday[];
  readonly swaps: readonly SwappedDay[];
}

/** Reads the content of a calendar file (parsed JSON); says where it does not fit. */
export function readCalendarFile(content: unknown): FileReading<CalendarTable> {
  return readShape(shape, content);
}
