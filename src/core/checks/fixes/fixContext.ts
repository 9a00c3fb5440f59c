import type { CellValue, Parameters } from '../../completion/cells';
import type { PlanSpan } from '../../deadline/deadline';
import type { CellEdit } from '../../edit';
import type { Finding } from '../../finding';
import type { MatrixColumnKey } from '../../layout/matrixColumns';
import type { UnitIndex } from '../../unit/unitIndex';
import type { CheckedRow } from '../rows/rowCheck';

/** What fixes are made from: the rows as they stand, and what they were checked with. */
export interface FixContext {
  readonly rows: readonly CheckedRow[];
  readonly units: UnitIndex;
  readonly statuses: Parameters['statuses'];
  readonly year: number;
  readonly span: PlanSpan;
}

/** The row of a finding, where it can be edited: it has an id. */
export function rowOf({ place }: Finding, { rows }: FixContext): CheckedRow | null {
  const row = rows.find(({ sheet, cells }) => sheet === place.sheet && cells.sheetRow === place.row);
  return row === undefined || row.id === null ? null : row;
}

/** An edit of a cell of a row; none where the row has no id or nothing would change. */
export function cellEdit(
  row: CheckedRow,
  column: MatrixColumnKey,
  before: CellValue,
  after: CellValue,
): readonly CellEdit[] {
  if (row.id === null || before === after) return [];
  return [{ kind: 'cell', table: row.table, task: row.id, column, before, after }];
}
