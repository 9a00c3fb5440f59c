import type { Day } from '../calendar/day';
import type { RowResult } from './row';
import { STANDING } from './standing';

/** An overdue task by where it stands: index of its table and of its row in that table. */
export interface OverdueTask {
  readonly table: number;
  readonly row: number;
  readonly due: Day;
  readonly days: number;
}

/** The longest overdue tasks, most days first, then in the order of appendices and rows (SPEC §6). */
export function longestOverdue(
  rows: readonly (readonly RowResult[])[],
  asOf: Day,
  limit: number,
): readonly OverdueTask[] {
  const found: OverdueTask[] = [];
  rows.forEach((results, table) => {
    results.forEach(({ standing, dueUsed }, row) => {
      if (standing === STANDING.overdue && dueUsed !== null) {
        found.push({ table, row, due: dueUsed, days: asOf - dueUsed });
      }
    });
  });
  found.sort((a, b) => b.days - a.days);
  return found.slice(0, limit);
}
