import { dayFromVietnamese, dayOf } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { normalise, textOf } from '../../core/completion/narrowText';
import type { CellRule } from '../../workbook/file/sheetShape';
import type { CellKind } from './shownText';

/** What a cell makes of typed text. */
export interface CellReading {
  readonly kind: CellKind;
  /** Year of a day that is typed without one. */
  readonly year: number | null;
  /** Days that a serial of the workbook lacks. */
  readonly shift: number;
}

/** The value that a typed text stands for: a day, a share or a number where the cell takes one, else the text. */
export function typedValue(text: string, { kind, year, shift }: CellReading): CellValue {
  if (text === '') return null;
  const trimmed = text.trim();
  if (kind === 'day') {
    const day = dayFromVietnamese(trimmed) ?? shortDay(trimmed, year);
    return day === null ? text : day - shift;
  }
  if (kind === 'percent') {
    const number = numberFrom(trimmed.replace(/\s*%$/, ''));
    return number === null ? text : Number((number / 100).toPrecision(15));
  }
  if (kind === 'number') return numberFrom(trimmed) ?? text;
  if (kind === 'general') return plainFrom(trimmed) ?? text;
  return text;
}

/** `15062024`, `15/6/24`, or `15/6` of the year that is open. */
function shortDay(text: string, year: number | null): number | null {
  const whole = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (whole) return dayOf(Number(whole[3]), Number(whole[2]), Number(whole[1]));
  const found = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}))?$/.exec(text);
  if (!found) return null;
  const inYear = found[3] === undefined ? year : 2000 + Number(found[3]);
  return inYear === null ? null : dayOf(inYear, Number(found[2]), Number(found[1]));
}

/** `1.234,5`, `1234,5` or `1234.5`, or null. */
function numberFrom(text: string): number | null {
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A number where nothing else can be meant: no number of a document or a telephone, no `1.2` of a list; `92,5%` is a share. */
function plainFrom(text: string): number | null {
  const found = /^(-?(?:0|[1-9]\d{0,11})(?:,\d+)?)(\s*%)?$/.exec(text);
  const number = found === null ? null : numberFrom(found[1] ?? '');
  return number === null || found?.[2] === undefined ? number : Number((number / 100).toPrecision(15));
}

/** Whether a value fits the check that stands over its cell; a check that cannot be worked out here is passed. */
export function fitsRule(value: CellValue, rule: CellRule, choices: readonly string[] | null): boolean {
  if (value === null || value === '') return true;
  if (rule.type === 'list') {
    const text = normalise(textOf(value));
    return choices === null || choices.some((choice) => normalise(choice) === text);
  }
  const isNumber = ['decimal', 'whole', 'date', 'time'].includes(rule.type);
  if (!isNumber && rule.type !== 'textLength') return true;
  if (isNumber && typeof value !== 'number') return false;
  const measured = rule.type === 'textLength' ? textOf(value).length : Number(value);
  if (rule.type === 'whole' && !Number.isInteger(measured)) return false;
  const [from, to] = [Number(rule.from), Number(rule.to)];
  if (rule.from.trim() === '' || Number.isNaN(from) || Number.isNaN(to)) return true;
  return compares(measured, rule.operator, from, to);
}

function compares(value: number, operator: string, from: number, to: number): boolean {
  switch (operator) {
    case 'between':
      return value >= from && value <= to;
    case 'notBetween':
      return value < from || value > to;
    case 'equal':
      return value === from;
    case 'notEqual':
      return value !== from;
    case 'greaterThan':
      return value > from;
    case 'greaterThanOrEqual':
      return value >= from;
    case 'lessThan':
      return value < from;
    case 'lessThanOrEqual':
      return value <= from;
    default:
      return true;
  }
}
