import { dayFromIso, dayFromVietnamese, isoOf, type Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { dayOfCell, textOf } from '../../core/completion/narrowText';
import type { Read } from '../../core/finding';
import type { Citation, PlanHead } from '../../core/plan/plan';
import { DAYS_TO_1904 } from '../../workbook/file/sheetPart';
import { firstCell, type FindBlock } from '../../workbook/tracking/block';
import { ownNumber } from '../head/citation';
import { tellBlanks } from '../head/readHead';

/** The head of the plan as `Tham số` keeps it, whoever has filled in its cells since. */
export function ownHead(find: FindBlock, date1904: boolean): Read<PlanHead> {
  const cell = (name: string): CellValue => {
    const block = find(`pc_plan_${name}`);
    return block ? firstCell(block) : null;
  };
  const text = (name: string): string | null => textOf(cell(name)).trim() || null;
  const value: PlanHead = {
    ...numberIn(text('number')),
    ...dateIn(cell('date'), date1904),
    issuer: text('issuer'),
    title: text('title'),
    years: yearsIn(text('years')),
    parent: parentIn(text('parent')),
  };
  return { value, findings: tellBlanks(value) };
}

/** The cell holds the whole number, or the symbol alone where the plan has none yet. */
function numberIn(written: string | null): Pick<PlanHead, 'number' | 'symbol'> {
  if (written === null) return { number: null, symbol: null };
  const read = /^\d/.test(written) ? ownNumber(`Số: ${written}`) : null;
  if (read) return { number: written, symbol: read.symbol };
  return { number: null, symbol: written.replace(/^[/\s]+/, '') };
}

/** A day as a number or typed as text, or only `yyyy-mm`. */
function dateIn(cell: CellValue, date1904: boolean): Pick<PlanHead, 'date' | 'month'> {
  const text = textOf(cell).trim();
  const serial = dayOfCell(cell);
  const date: Day | null =
    serial === null ? (dayFromIso(text) ?? dayFromVietnamese(text)) : serial + (date1904 ? DAYS_TO_1904 : 0);
  if (date !== null) return { date, month: isoOf(date).slice(0, 7) };
  const month = /^(\d{4})-(\d{2})$/.exec(text) ?? /^(?:tháng\s*)?(\d{1,2})[/-](\d{4})$/i.exec(text);
  if (!month) return { date: null, month: null };
  const [first = '', second = ''] = month.slice(1);
  return { date: null, month: first.length === 4 ? text : `${second}-${first.padStart(2, '0')}` };
}

function yearsIn(written: string | null): readonly [number, number] | null {
  const years = (written ?? '').match(/\d{4}/g)?.map(Number) ?? [];
  const [first] = years;
  return first === undefined ? null : [first, years.at(-1) ?? first];
}

function parentIn(written: string | null): Citation | null {
  if (written === null) return null;
  const found = /^(.*?)\s*\(?(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})\)?\s*$/.exec(written);
  if (!found) return { number: written, date: null };
  return { number: (found[1] ?? '').trim(), date: dayFromVietnamese(found[2] ?? '') };
}
