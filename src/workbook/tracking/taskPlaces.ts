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

/** The rows that hold a task; `rows` are the core's results, in the order of the matrices. */
export function taskRows(
  matrices: readonly TrackedMatrix[],
  rows: readonly (readonly RowResult[])[],
): readonly TaskRow[] {
  return matrices.flatMap((matrix, index) =>
    matrix.table.rows.flatMap((cells, at): TaskRow[] => {
      const result = rows[index]?.[at];
      if (!result || result.state === 'heading' || result.state === 'blank') return [];
      const column = matrix.columns.get('id');
      const id = column === undefined ? null : matrix.sheet.cells.value(cells.sheetRow, column);
      return [{ matrix, cells, result, id: isBlank(id) ? null : textOf(id).trim() }];
    }),
  );
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

/** How a task row is called among others: its id where that is its own, else its place. */
export function rowKey(tasks: readonly TaskRow[]): (task: TaskRow) => string {
  const counts = new Map<string, number>();
  for (const { id } of tasks) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ({ id, matrix, cells }) =>
    id !== null && counts.get(id) === 1 ? id : `${matrix.table.sheet}!${cells.sheetRow}`;
}

/** Calculated columns that every task row must fill, or the figures of the sheet leave it out. */
const CALCULATED = ['standing', 'cleanStatus', 'leadKey', 'supportKey'] as const;

/** Rows whose calculated cells hold no formula, such as rows that another program added. */
export function formulaFindings(tasks: readonly TaskRow[]): readonly Finding[] {
  return tasks.flatMap((task): Finding[] => {
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
  });
}
