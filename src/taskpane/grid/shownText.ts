import { vietnameseDate } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { dayOfCell, textOf } from '../../core/completion/narrowText';

/** What a cell takes and shows, by its number format. */
export type CellKind = 'text' | 'day' | 'percent' | 'number' | 'general';

const MOST_DIGITS = 10;

/** What the format of a cell says of its values. */
export function kindOf(code: string): CellKind {
  const bare = bareCode(code);
  if (bare === '@') return 'text';
  if (bare === '' || bare === 'general') return 'general';
  if (bare.includes('%')) return 'percent';
  if (/[dy]/.test(bare)) return 'day';
  return /[0#]/.test(bare) ? 'number' : 'text';
}

/**
 * A value as its cell shows it: days as dd/mm/yyyy, numbers with a decimal comma. `shift` is what a serial of the
 * workbook lacks (`DAYS_TO_1904`).
 */
export function shownText(value: CellValue, code: string, shift: number): string {
  if (typeof value === 'object') return value === null ? '' : value.error;
  if (typeof value !== 'number') return textOf(value);
  const bare = bareCode(code);
  if (bare === '' || bare === '@' || bare.includes('general')) return plainNumber(value);
  const isTime = /[hs]/.test(bare);
  if (/[dy]/.test(bare) || isTime) return dayText(value + shift, /[dy]/.test(bare), isTime);
  if (bare.includes('%')) return `${fixed(value * 100, bare)}${code.includes(' %') ? ' ' : ''}%`;
  if (!/[0#?]/.test(bare)) return plainNumber(value);
  const before = /^((?:"[^"]*"|\\.)+)/.exec(code)?.[1] ?? '';
  const after = /((?:"[^"]*"|\\.)+)$/.exec(code.split(';')[0] ?? '')?.[1] ?? '';
  return `${literal(before)}${fixed(value, bare)}${literal(after)}`;
}

/** A number as a person would type it: decimal comma, nothing rounded that shows. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(MOST_DIGITS))).replace('.', ',');
}

function dayText(serial: number, hasDay: boolean, hasTime: boolean): string {
  const day = dayOfCell(serial);
  const parts: string[] = [];
  if (hasDay && day !== null) parts.push(vietnameseDate(day));
  if (hasTime) {
    const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
    const two = (count: number): string => String(count).padStart(2, '0');
    parts.push(`${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`);
  }
  return parts.length === 0 ? plainNumber(serial) : parts.join(' ');
}

function fixed(value: number, bare: string): string {
  const decimals = /[.]([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
  const [whole = '', rest] = value.toFixed(Math.min(decimals, MOST_DIGITS)).split('.');
  const grouped = /#,#|0,0/.test(bare) ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

/** The first section of a format without what is only shown: texts, colours, spaces. */
function bareCode(code: string): string {
  return (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
}

function literal(quoted: string): string {
  return quoted.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
}
