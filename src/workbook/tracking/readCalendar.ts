import { weekdayOf } from '../../core/calendar/day';
import type { WorkingCalendar } from '../../core/completion/cells';
import { type Block, cellsDown, type FindBlock } from './block';

const SATURDAY = 6;

/**
 * Reads the calendar of `Tham số`. A count that a formula gives is worked out again from the holidays and
 * swaps beside it, since its kept result may be old or lost; lines without a day or a count are left out.
 */
export function readCalendar(find: FindBlock, shift: number): WorkingCalendar {
  const dayBlock = find('Lich_ngay');
  const countBlock = find('Lich_so');
  const days: number[] = [];
  const ordinal: number[] = [];
  if (!dayBlock || !countBlock) return { days, ordinal };
  const kept = cellsDown(countBlock);
  const isWorking = workingDays(find);
  let count = 0;
  cellsDown(dayBlock).forEach((day, line) => {
    if (typeof day !== 'number') return;
    const typed = kept[line];
    if (hasFormula(countBlock, line)) count += isWorking(day, shift) ? 1 : 0;
    else if (typeof typed === 'number') count = typed;
    else return;
    days.push(day + shift);
    ordinal.push(count);
  });
  return { days, ordinal };
}

function hasFormula({ sheet, range }: Block, line: number): boolean {
  return sheet.cells.formula(range.row + line, range.column) !== null;
}

/** Monday to Friday or swapped in, and no holiday or swapped out, as the formulas say it. */
function workingDays(find: FindBlock): (day: number, shift: number) => boolean {
  const listed = (name: string): ReadonlySet<unknown> => {
    const block = find(name);
    return new Set(block ? cellsDown(block) : []);
  };
  const holidays = listed('Ngay_nghi');
  const swappedOut = listed('Ngay_nghi_hoan_doi');
  const swappedIn = listed('Ngay_lam_bu');
  return (day, shift) =>
    swappedIn.has(day) || (weekdayOf(day + shift) < SATURDAY && !holidays.has(day) && !swappedOut.has(day));
}
