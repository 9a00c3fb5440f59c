import { LAST_DAY, partsOf, vietnameseDate } from '../../core/calendar/day';
import { DAYS_TO_1904 } from '../../workbook/file/sheetPart';
import type { CellFormat } from './cellFormats';

/** A number as the sheet shows it: "1" and not "1.0", a day as dd/mm/yyyy, a percentage with its sign. */
export function numberText(value: number, { look, digits }: CellFormat, date1904: boolean): string {
  if (look === 'percent') return `${tidy(value * 100).replace('.', ',')}%`;
  if (look === 'padded' && Number.isInteger(value)) return String(value).padStart(digits, '0');
  if (look === 'plain' || look === 'padded' || look === 'time') return tidy(value);
  const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
  if (day < 1 || day > LAST_DAY) return tidy(value);
  if (look === 'day') return vietnameseDate(day);
  const { month, year } = partsOf(day);
  return look === 'year' ? String(year) : `${String(month).padStart(2, '0')}/${year}`;
}

function tidy(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(15)));
}
