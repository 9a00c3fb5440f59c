import type { Day } from '../../core/calendar/day';
import type { CellValue, Parameters } from '../../core/completion/cells';
import { dayFormulas } from '../../core/layout/parameters/calendarBlock';
import { leaveOutFormula } from '../../core/layout/parameters/parameterSheet';
import { isSameFormula } from '../edits/rowFormulasOf';
import type { Block, FindBlock } from '../tracking/block';
import type { KeptResult } from './rowResults';

/** How the cell of the day counted with is calculated. */
const DAY_FORMULA = 'IF(ISNUMBER(Ngay_chot),INT(Ngay_chot),TODAY())';

/**
 * Results of `Tham số`: the day counted with, whether continuous tasks are left out, and the calendar, whose
 * counts the core works out again from the holidays. A formula that is not ours is left alone.
 */
export function parameterResults(
  find: FindBlock,
  rule: Pick<Parameters, 'continuousInRate' | 'isYearPeriod' | 'workingCalendar'>,
  asOf: Day,
  shift: number,
): readonly KeptResult[] {
  const { continuousInRate, isYearPeriod } = rule;
  const isLeftOut = continuousInRate === 'never' || (continuousInRate === 'yearOnly' && !isYearPeriod);
  return [
    ...named(find('Ngay_tinh'), DAY_FORMULA, asOf - shift),
    ...named(find('Bo_thuong_xuyen'), leaveOutFormula(), isLeftOut ? 1 : 0),
    ...calendarResults(find, rule.workingCalendar, shift),
  ];
}

function named(block: Block | null, own: string, value: CellValue): readonly KeptResult[] {
  if (!block) return [];
  const { sheet, range } = block;
  const formula = sheet.cells.formula(range.row, range.column);
  if (formula === null || !isSameFormula(formula, own)) return [];
  return [{ sheet: sheet.name, row: range.row, column: range.column, value }];
}

/** A formula that follows a shared one is ours where the days beside it are. */
function calendarResults(
  find: FindBlock,
  { days, ordinal }: Parameters['workingCalendar'],
  shift: number,
): readonly KeptResult[] {
  const [dayBlock, countBlock] = [find('Lich_ngay'), find('Lich_so')];
  if (!dayBlock || !countBlock || dayBlock.sheet !== countBlock.sheet) return [];
  const { sheet, range } = dayBlock;
  if (countBlock.range.row !== range.row || countBlock.range.column !== range.column + 2) return [];
  const counts = new Map(days.map((day, at) => [day - shift, ordinal[at] ?? 0]));
  const kept: KeptResult[] = [];
  let before = 0;
  for (let row = range.row; row <= Math.min(range.lastRow, sheet.cells.lastRow); row += 1) {
    const day = sheet.cells.value(row, range.column);
    const count = typeof day === 'number' ? counts.get(day) : undefined;
    if (count === undefined) return kept;
    const own = dayFormulas(row, range.column, row === range.row);
    const values = [
      [range.column + 1, own.working, count - before],
      [range.column + 2, own.count, count],
    ] as const;
    for (const [column, formula, value] of values) {
      const present = sheet.cells.formula(row, column);
      if (present === null || (present !== '' && !isSameFormula(present, formula))) return kept;
      kept.push({ sheet: sheet.name, row, column, value });
    }
    before = count;
  }
  return kept;
}
