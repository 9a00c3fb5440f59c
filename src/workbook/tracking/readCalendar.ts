import type { WorkingCalendar } from '../../core/completion/cells';
import { cellsDown, type FindBlock } from './block';

/** Reads the calendar of `Tham số`; lines without both a day and a count are left out. */
export function readCalendar(find: FindBlock, shift: number): WorkingCalendar {
  const dayBlock = find('Lich_ngay');
  const countBlock = find('Lich_so');
  const counts = countBlock ? cellsDown(countBlock) : [];
  const days: number[] = [];
  const ordinal: number[] = [];
  (dayBlock ? cellsDown(dayBlock) : []).forEach((day, line) => {
    const count = counts[line];
    if (typeof day !== 'number' || typeof count !== 'number') return;
    days.push(day + shift);
    ordinal.push(count);
  });
  return { days, ordinal };
}
