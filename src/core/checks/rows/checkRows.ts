import { finding, type Finding } from '../../finding';
import { ALL_ROW_CHECKS } from './allRowChecks';
import type { RowCheckContext } from './rowCheck';

/** The findings of a workbook's rows, in the order of the rows; rows below a table come last. */
export function checkRows(context: RowCheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const row of context.rows) {
    for (const check of ALL_ROW_CHECKS) found.push(...check(row, context));
  }
  for (const { appendix, sheet, row } of context.below) {
    found.push(finding('row-below-table', 'warning', { place: { appendix, sheet, row } }));
  }
  return found;
}
