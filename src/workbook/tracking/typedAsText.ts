import { dayFromIso, dayFromVietnamese, vietnameseDate } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { isBlank } from '../../core/completion/narrowText';
import { finding, type Finding } from '../../core/finding';
import { placeOf, type TaskRow } from './taskPlaces';

const DAY_COLUMNS = ['doneDay', 'adjustedDue', 'eventDay'] as const;

/** Days and percents of a row typed as text, which no formula can count. */
export function textFindings(task: TaskRow): readonly Finding[] {
  const { cells } = task;
  const found: Finding[] = [];
  const keys = cells.dueTyped ? ([...DAY_COLUMNS, 'due'] as const) : DAY_COLUMNS;
  for (const key of keys) {
    const text = textIn(cells[key]);
    if (text === null) continue;
    const day = dayFromVietnamese(text) ?? dayFromIso(text.trim());
    const expected = day === null ? {} : { expected: vietnameseDate(day) };
    found.push(finding('date-as-text', 'warning', { place: placeOf(task, key), found: text, ...expected }));
  }
  const percent = textIn(cells.percent);
  if (percent !== null) {
    const place = placeOf(task, 'percent');
    found.push(finding('percent-as-text', 'warning', { place, found: percent, ...percentIn(percent) }));
  }
  return found;
}

function textIn(value: CellValue): string | null {
  return typeof value === 'string' && !isBlank(value) ? value : null;
}

/** "0,5" without a sign may mean a half or half a percent: both are told. */
function percentIn(text: string): { readonly expected?: string } {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text);
  if (!found) return {};
  const written = `${(found[1] ?? '').replace('.', ',')} %`;
  const number = Number((found[1] ?? '').replace(',', '.'));
  if (found[2] === '%' || number > 1 || number === 0) return { expected: written };
  const share = String(Math.round(number * 10_000) / 100).replace('.', ',');
  return { expected: `${share} % / ${written}` };
}
