import { RowReader } from '../../../src/core/completion/row';
import type { CellValue, RowCells } from '../../../src/core/completion/cells';
import type { CheckedRow, RowCheckContext } from '../../../src/core/checks/rows/rowCheck';
import { day, parameters, row, table } from '../completion/rows';

/** The day on which the rows are checked. */
export const TODAY = day('2024-07-01');
const PARAMETERS = parameters();

export type Beside = Partial<Record<'evidence' | 'difficulty' | 'note' | 'adjustedBasis', CellValue>>;

/** A row as it is checked; the figures' own reader says what they make of it. */
export function checkedRow(cells: Partial<RowCells>, beside: Beside = {}, id = 'I.1'): CheckedRow {
  const whole = row(cells);
  return {
    table: 'PL_I',
    appendix: 'I',
    sheet: 'PL I PAR INDEX',
    id,
    cells: whole,
    result: new RowReader(table([]).areas, PARAMETERS).read(whole),
    evidence: null,
    difficulty: null,
    note: null,
    adjustedBasis: null,
    ...beside,
  };
}

/** What the checks of rows are given. */
export function contextOf(
  rows: readonly CheckedRow[],
  given: Partial<RowCheckContext> = {},
): RowCheckContext {
  const { statuses, year } = PARAMETERS;
  const span = { from: null, lastYear: null };
  return { rows, below: [], statuses, year, span, today: TODAY, cutOff: null, ...given };
}
