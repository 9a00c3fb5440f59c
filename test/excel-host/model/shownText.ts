import type { Book } from './book';
import { plain, type Cell } from './cell';

const DAY = 86_400_000;

/** What a cell shows, for the formats that a plan's workbook uses; other numbers as typed in General. */
export function shownText({ value, look }: Cell, { looks, locale }: Book): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(plain(value));
  const format = String(looks.value(look, 'numberFormat'));
  const local = (text: string): string => text.replace('.', locale.decimal);
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent) return `${local((value * 100).toFixed(percent[1]?.length ?? 0))}%`;
  const fixed = /^0(?:\.(0+))?$/.exec(format);
  if (fixed) return local(value.toFixed(fixed[1]?.length ?? 0));
  if (/[dmy]/i.test(format.replace(/"[^"]*"/g, '')) && format !== 'General') return shownDay(value, format);
  return local(String(value));
}

function shownDay(serial: number, format: string): string {
  const day = new Date(Math.round((Math.floor(serial) + (serial < 60 ? 1 : 0) - 25_569) * DAY));
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(day.getUTCFullYear()),
    yy: String(day.getUTCFullYear()).slice(-2),
    mm: String(day.getUTCMonth() + 1).padStart(2, '0'),
    m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, '0'),
    d: String(day.getUTCDate()),
  };
  return format.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|mmm|mm|m|dd|d/g,
    (found, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (found === 'mmm') return day.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
      return parts[found] ?? found;
    },
  );
}
