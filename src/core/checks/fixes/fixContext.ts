import type { CellValue, Parameters } from '../../completion/cells';
import type { PlanSpan } from '../../deadline/deadline';
import type { CellEdit } from '../../edit';
import type { Finding } from '../../finding';
import type { MatrixColumnKey } from '../../layout/matrixColumns';
import type { UnitIndex } from '../../unit/unitIndex';
import type { CheckedRow } from '../rows/rowCheck';

/** A line of `Đơn vị` as its cells stand, for edits of it. */
export interface RegisterLine {
  readonly id: string;
  readonly name: string;
  readonly spellings: CellValue;
}

/** What fixes are made from: the rows as they stand, and what they were checked with. */
export interface FixContext {
  readonly rows: readonly CheckedRow[];
  readonly units: UnitIndex;
  readonly statuses: Parameters['statuses'];
  readonly year: number;
  readonly span: PlanSpan;
  /** Lines of `Đơn vị` that have an id; without them no fix edits the register. */
  readonly register?: readonly RegisterLine[];
  /** The word for a body in the column Loại of `Đơn vị`. */
  readonly bodyWord?: string;
  /** Rows that fixes chosen before have changed, by the row as it was checked. */
  readonly changed?: ReadonlyMap<CheckedRow, CheckedRow>;
}

const placed = new WeakMap<readonly CheckedRow[], ReadonlyMap<string, CheckedRow>>();

/** The row of a finding, where its cells can be edited: it has an id. */
export function rowOf(finding: Finding, context: FixContext): CheckedRow | null {
  const row = placedRow(finding, context);
  return row === null || row.id === null ? null : row;
}

/** The row that a finding is about, as what was chosen before leaves it. */
export function placedRow({ place }: Finding, { rows, changed }: FixContext): CheckedRow | null {
  const known =
    placed.get(rows) ?? new Map(rows.map((row) => [placeKey(row.sheet, row.cells.sheetRow), row]));
  placed.set(rows, known);
  const row = known.get(placeKey(place.sheet, place.row));
  return row === undefined ? null : (changed?.get(row) ?? row);
}

/** All rows, with what was changed in them before. */
export function rowsNow({ rows, changed }: FixContext): readonly CheckedRow[] {
  return changed === undefined || changed.size === 0 ? rows : rows.map((row) => changed.get(row) ?? row);
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

function placeKey(sheet: string | null, row: number | null): string {
  return `${row ?? ''}\n${sheet ?? ''}`;
}
