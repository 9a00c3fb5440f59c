/** Which of two numbers comes first. */
export type DateOrder = 'month-day' | 'day-month';

export interface ReadDate {
  readonly value: number;
  readonly format: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = 86_400_000;

/** Excel's serial number of a day; null where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const days = Date.UTC(year, month - 1, day) / DAY + 25_569;
  return days < 61 ? days - 1 : days;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, format: string): ReadDate | null {
  return serial === null ? null : { value: serial, format };
}

/** Days, months and times that Excel sees in a typed text. */
export function readDate(
  text: string,
  { order, year }: { readonly order: DateOrder; readonly year: number },
): ReadDate | null {
  return readDay(text, order, year) ?? readTime(text) ?? readMoment(text, order, year);
}

/** A day, then a time. */
function readMoment(text: string, order: DateOrder, year: number): ReadDate | null {
  const [, before = '', after = ''] = /^(.+?) +(\d{1,2}:.+)$/.exec(text) ?? [];
  const [day, time] = [readDay(before, order, year), readTime(after)];
  if (day === null || time === null || time.value >= 1) return null;
  return { value: day.value + time.value, format: 'm/d/yyyy h:mm' };
}

function readDay(text: string, order: DateOrder, year: number): ReadDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const three = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (three) {
    const [first, second] = [Number(three[1]), Number(three[2])];
    const [month, day] = order === 'month-day' ? [first, second] : [second, first];
    return dated(serialOf(fullYear(three[3] ?? ''), month, day), 'm/d/yyyy');
  }
  return readPair(text, order, year) ?? readNamed(text, year);
}

function readPair(text: string, order: DateOrder, year: number): ReadDate | null {
  const long = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (long) return dated(serialOf(Number(long[2]), Number(long[1]), 1), 'mmm-yy');
  const two = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!two) return null;
  const [first, second] = [Number(two[1]), Number(two[2])];
  const [month, day] = order === 'month-day' ? [first, second] : [second, first];
  const inYear = dated(serialOf(year, month, day), 'd-mmm');
  if (inYear || first > 12 || second < 1) return inYear;
  return dated(serialOf(fullYear(two[2] ?? ''), first, 1), 'mmm-yy');
}

function readNamed(text: string, year: number): ReadDate | null {
  const found = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  if (!found || month === 0 || (found[1] === undefined && found[3] === undefined)) return null;
  if (
    !/^(?:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i.test(
      text.replace(/[\d\s-]/g, ''),
    )
  )
    return null;
  if (found[1] === undefined) return dated(serialOf(fullYear(found[3] ?? ''), month, 1), 'mmm-yy');
  const serial = serialOf(found[3] === undefined ? year : fullYear(found[3]), month, Number(found[1]));
  return dated(serial, found[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

/** `12:30`, `1:2`, `12:30:45`, `1:30 PM`, `1 p`; more than a day is hours counted on. */
function readTime(text: string): ReadDate | null {
  const found = /^(\d{1,4})(?::(\d{1,2})(?::(\d{1,2}))?)?(?: ([ap])m?)?$/i.exec(text);
  if (!found || (found[2] === undefined && found[4] === undefined)) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  const half = found[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || hours > 9999 || (half !== undefined && hours > 12)) return null;
  const ofDay = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const value = (ofDay * 3600 + minutes * 60 + seconds) / 86_400;
  const shape = found[3] === undefined ? 'h:mm' : 'h:mm:ss';
  if (half !== undefined) return { value, format: `${shape} AM/PM` };
  return { value, format: hours > 23 ? '[h]:mm:ss' : shape };
}
