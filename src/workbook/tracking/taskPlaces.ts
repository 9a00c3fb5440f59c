import { isBlank, textOf } from '../../core/completion/narrowText';
import type { RowCells } from '../../core/completion/cells';
import type { RowResult } from '../../core/completion/row';
import { finding, type Finding, type Place } from '../../core/finding';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { TrackedMatrix } from './readMatrix';

/** A row of a matrix that holds a task, with what the core made of it. */
export interface TaskRow {
  readonly matrix: TrackedMatrix;
  readonly cells: RowCells;
  readonly result: RowResult;
  readonly id: string | null;
}

/** Whether a row holds a task: it is no heading, and something stands in it. */
export function isTask({ state }: RowResult): boolean {
  return state === 'counted' || state === 'uncounted';
}

/** What stands in the column of ids of a row, or null. */
export function idIn({ columns, sheet }: TrackedMatrix, { sheetRow }: RowCells): string | null {
  const column = columns.get('id');
  const id = column === undefined ? null : sheet.cells.value(sheetRow, column);
  return isBlank(id) ? null : textOf(id).trim();
}

/** Where a finding about one cell of a task is met. */
export function placeOf({ matrix, cells, id }: TaskRow, column: MatrixColumnKey | null): Place {
  return {
    appendix: matrix.table.code,
    task: id,
    column,
    sheet: matrix.table.sheet,
    row: cells.sheetRow,
  };
}

/** Calculated columns that every task row must fill, or the figures of the sheet leave it out. */
const CALCULATED = ['standing', 'cleanStatus', 'leadKey', 'supportKey'] as const;

/** A row whose calculated cells hold no formula, such as one that another program added. */
export function formulaFindings(task: TaskRow): readonly Finding[] {
  const { columns, sheet } = task.matrix;
  const row = task.cells.sheetRow;
  const lost = CALCULATED.find((key) => {
    const column = columns.get(key);
    return column !== undefined && sheet.cells.formula(row, column) === null;
  });
  const due = columns.get('due');
  const isDueLost = due !== undefined && sheet.cells.formula(row, due) === null && !task.cells.dueTyped;
  const column = lost ?? (isDueLost ? 'due' : null);
  return column === null ? [] : [finding('formula-missing', 'warning', { place: placeOf(task, column) })];
}
