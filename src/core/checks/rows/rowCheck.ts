import type { Day } from '../../calendar/day';
import type { CellValue, Parameters, RowCells } from '../../completion/cells';
import type { RowResult } from '../../completion/row';
import type { PlanSpan } from '../../deadline/deadline';
import type { Finding, Place } from '../../finding';
import type { MatrixColumnKey } from '../../layout/matrixColumns';

/** A task row of a workbook as the checks see it. */
export interface CheckedRow {
  /** Name of the table, `PL_I`. */
  readonly table: string;
  readonly appendix: string;
  readonly sheet: string;
  readonly id: string | null;
  readonly cells: RowCells;
  /** What the figures make of the row. */
  readonly result: RowResult;
  readonly evidence: CellValue;
  readonly difficulty: CellValue;
  readonly note: CellValue;
  readonly adjustedBasis: CellValue;
}

/** A row that a person typed below a table. */
export interface RowBelow {
  readonly appendix: string;
  readonly sheet: string;
  readonly row: number;
}

/** What every check of a row is given. */
export interface RowRules {
  readonly statuses: Parameters['statuses'];
  readonly year: number;
  readonly span: PlanSpan;
  readonly today: Day;
  /** Ngày chốt số liệu or the day asked for; null where neither is given. */
  readonly cutOff: Day | null;
}

/** The rows to be checked, and with what. */
export interface RowCheckContext extends RowRules {
  readonly rows: readonly CheckedRow[];
  readonly below: readonly RowBelow[];
}

/** One check of SPEC §5 over one task row of a workbook. */
export type RowCheck = (row: CheckedRow, rules: RowRules) => readonly Finding[];

/** Where a finding about a cell of a row is met. */
export function placeIn(row: CheckedRow, column: MatrixColumnKey | null): Place {
  return { appendix: row.appendix, task: row.id, column, sheet: row.sheet, row: row.cells.sheetRow };
}

/** Indexes of the statuses in `Tham số`. */
export const STATUS = { notStarted: 0, started: 1, done: 2, notApplicable: 3 } as const;
