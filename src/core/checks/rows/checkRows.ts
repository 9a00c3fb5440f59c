import { finding, type Finding } from '../../finding';
import { ALL_ROW_CHECKS } from './allRowChecks';
import type { CheckedRow, RowBelow, RowCheckContext, RowRules } from './rowCheck';

/** The findings of a workbook's rows, in the order of the rows; rows below a table come last. */
export function checkRows({ rows, below, ...rules }: RowCheckContext): readonly Finding[] {
  return [...rows.flatMap((row) => checkRow(row, rules)), ...below.map(rowBelowFinding)];
}

/** The findings of one row. */
export function checkRow(row: CheckedRow, rules: RowRules): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of ALL_ROW_CHECKS) for (const each of check(row, rules)) found.push(each);
  return found;
}

/** What is said of a row below a table. */
export function rowBelowFinding({ appendix, sheet, row }: RowBelow): Finding {
  return finding('row-below-table', 'warning', { place: { appendix, sheet, row } });
}
