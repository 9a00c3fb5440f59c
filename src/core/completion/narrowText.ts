import { LAST_DAY, type Day } from '../calendar/day';
import type { CellValue } from './cells';

const NBSP = /\u00A0/g;
const SPACES = / {2,}/g;
const OUTER_SPACE = /^ | $/g;

/** What an error cell reads as: equal to no word that a person can type. */
const ERROR_TEXT = '\u0000';

/** The text of a cell as a formula would join it; nothing is trimmed. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : ERROR_TEXT;
}

/** Whether a cell holds an error. */
export function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

/**
 * The narrow rule of SPEC §6, as LOWER(TRIM(SUBSTITUTE(x, NBSP, " "))): NBSP, double spaces and case are
 * folded; tabs, new lines, Unicode forms and diacritics are not.
 */
export function normalise(text: string): string {
  return text.replace(NBSP, ' ').replace(SPACES, ' ').replace(OUTER_SPACE, '').toLowerCase();
}

/** Whether nothing but spaces and NBSP stands in a cell. */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== 'string') return false;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code !== 0x20 && code !== 0xa0) return false;
  }
  return true;
}

/** A cell's value, null where it is blank. */
export function blankAsNull(value: CellValue): CellValue {
  return isBlank(value) ? null : value;
}

/** The day of a cell that holds a number Excel can show as a date, without its hours; else null. */
export function dayOfCell(value: CellValue): Day | null {
  if (typeof value !== 'number') return null;
  const day = Math.floor(value);
  return day >= 1 && day <= LAST_DAY ? day : null;
}

/** The number that a run of ASCII digits writes, or null where the text is anything else or empty. */
export function digits(text: string, from: number, to: number): number | null {
  if (from >= to || to > text.length) return null;
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
