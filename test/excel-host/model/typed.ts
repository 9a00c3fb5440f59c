import type { CellValue } from './cell';
import { readDate, type DateOrder } from './typedDate';

/** How a person's Excel reads what is typed. */
export interface Locale {
  readonly name: 'en-US' | 'vi-VN';
  readonly decimal: '.' | ',';
  readonly thousands: ',' | '.';
  readonly order: DateOrder;
  /** The year of a day typed without one. */
  readonly year: number;
}

/** The locale of an Excel by its name. */
export function localeOf(name: Locale['name'], year: number): Locale {
  return name === 'en-US'
    ? { name, decimal: '.', thousands: ',', order: 'month-day', year }
    : { name, decimal: ',', thousands: '.', order: 'day-month', year };
}

/** What typing a text makes of a cell; `format` where Excel gives an unformatted cell another one. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string; readonly prefix?: true };

const ERRORS = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)$/i;

/** Reads a text as Excel does when a person types it into a cell that is not formatted as text. */
export function typed(text: string, locale: Locale): Typed {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), prefix: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  // A no-break space is no space to Excel: "5" after one is a text.
  const trimmed = text.replace(/^ +| +$/g, '');
  const asNumber = readNumber(trimmed, locale) ?? readDate(trimmed, locale);
  if (asNumber) return { kind: 'value', ...asNumber };
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: /^true$/i.test(trimmed) };
  if (ERRORS.test(trimmed)) return { kind: 'value', value: { error: trimmed.toUpperCase() } };
  if (/^[-+@]/.test(text) && text.length > 1)
    return { kind: 'formula', formula: `=${text.replace(/^@/, '')}` };
  return { kind: 'value', value: text };
}

interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

function escaped(mark: string): string {
  return mark === '.' ? '\\.' : mark;
}

/** A number as typed: signs, brackets, thousands, percent, money, powers of ten, fractions. */
function readNumber(text: string, { decimal, thousands }: Locale): ReadNumber | null {
  const fraction = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, format: '# ?/?' };
  }
  const whole = `\\d+|\\d{1,3}(?:${escaped(thousands)}\\d{3})+`;
  const shape = new RegExp(
    `^(\\()?(?:([-+]) *)?(\\$)?(?:((?:${whole}))(?:${escaped(decimal)}(\\d*))?|${escaped(decimal)}(\\d+))(?:[eE]([-+]?\\d{1,3}))?( ?%)?(\\))?$`,
  );
  const found = shape.exec(text);
  if (!found) return null;
  const [, opened, sign, money, digits = '', after = '', bare = '', power, percent, closed] = found;
  if ((opened === undefined) !== (closed === undefined)) return null;
  const exponent = power === undefined ? '' : `e${power}`;
  const size = Number(`${digits.replaceAll(thousands, '') || '0'}.${after || bare || '0'}${exponent}`);
  const exact = Number(size.toPrecision(15)) / (percent === undefined ? 1 : 100);
  const value = sign === '-' || opened !== undefined ? -exact : exact;
  if (percent !== undefined) return { value, format: after || bare ? '0.00%' : '0%' };
  if (power !== undefined) return { value, format: '0.00E+00' };
  if (money !== undefined) return { value, format: after || bare ? '$#,##0.00' : '$#,##0' };
  if (digits.includes(thousands)) return { value, format: after || bare ? '#,##0.00' : '#,##0' };
  return { value };
}
