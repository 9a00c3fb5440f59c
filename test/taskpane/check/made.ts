import { finding, type Finding, type Severity } from '../../../src/core/finding';
import type { CheckItem, ItemCell } from '../../../src/taskpane/check/checkItem';

/** A finding about a cell of a task on the sheet `PL I`; the row is the number after the point. */
export function found(
  code: string,
  task: string | null,
  value: string,
  severity: Severity = 'error',
): Finding {
  const row = task === null ? null : Number(task.replace(/^.*\./, ''));
  const place = { appendix: 'I', task, column: 'lead', sheet: 'PL I', row };
  return finding(code, severity, { place, found: value });
}

/** A cell of a task in an area, led by units. */
export function cell(task: string, area: string | null = null, units: readonly string[] = []): ItemCell {
  const finding = found('x', task, 'x');
  return { finding, table: 'PL_I', task, column: 'lead', sheet: 'PL I', row: 1, area, units };
}

/** An item that stands in cells. */
export function item(
  key: string,
  cells: readonly ItemCell[],
  rest: Partial<Pick<CheckItem, 'code' | 'severity' | 'ignoredWhy'>> = {},
): CheckItem {
  const finding = cells[0]?.finding ?? found('x', null, 'x');
  return {
    key,
    code: 'x',
    severity: 'error',
    finding,
    findings: cells.map((each) => each.finding),
    found: null,
    cells,
    choice: null,
    ignoredWhy: null,
    ...rest,
  };
}
