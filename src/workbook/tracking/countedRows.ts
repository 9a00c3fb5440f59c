import type { RowCells } from '../../core/completion/cells';
import type { ProgressResult } from '../../core/completion/progress';
import type { RowResult } from '../../core/completion/row';
import type { Finding } from '../../core/finding';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { keptRowFindings } from './keptResults';
import type { TrackedMatrix } from './readMatrix';
import { formulaFindings, idIn, isTask, type TaskRow } from './taskPlaces';
import { textFindings } from './typedAsText';

/** A row of a matrix, what counting makes of it, and what it shows by itself. */
export interface CountedRow {
  readonly cells: RowCells;
  readonly id: string | null;
  readonly result: RowResult;
  /** The result on the day for which the workbook keeps its own. */
  readonly kept: RowResult;
  readonly found: RowFindings;
}

/** What is found in one row, in the order in which the findings of a workbook follow each other. */
export interface RowFindings {
  readonly wider: readonly Finding[];
  readonly text: readonly Finding[];
  readonly formula: readonly Finding[];
  readonly kept: readonly Finding[];
}

/** The kinds of findings of a row, in their order. */
export const ROW_FINDINGS = [
  'wider',
  'text',
  'formula',
  'kept',
] as const satisfies readonly (keyof RowFindings)[];

const NOTHING: RowFindings = { wider: [], text: [], formula: [], kept: [] };

/** What rows are counted from. */
export interface CountedFrom {
  readonly content: WorkbookContent;
  readonly matrices: readonly TrackedMatrix[];
  readonly result: ProgressResult;
  /** The figures of the day for which the workbook keeps results. */
  readonly kept: ProgressResult;
  /** Whether it keeps any. */
  readonly isKept: boolean;
  readonly wider: (task: TaskRow) => readonly Finding[];
  /** By matrix and row, what stands from before. */
  readonly standing: readonly (readonly (CountedRow | undefined)[])[];
}

/** The rows of every matrix, in their order. */
export function countedRows(from: CountedFrom): readonly (readonly CountedRow[])[] {
  const { content, matrices, result, kept, isKept, wider, standing } = from;
  return matrices.map((matrix, table) =>
    matrix.table.rows.flatMap((cells, row): readonly CountedRow[] | CountedRow => {
      const known = standing[table]?.[row];
      if (known !== undefined) return known;
      const made = result.rows[table]?.[row];
      if (made === undefined) return [];
      const onKeptDay = kept.rows[table]?.[row] ?? made;
      const id = idIn(matrix, cells);
      const task = { matrix, cells, result: made, id };
      const found = isTask(made)
        ? told({
            wider: wider(task),
            text: textFindings(task),
            formula: formulaFindings(task),
            kept: isKept ? keptRowFindings(content, task, onKeptDay) : [],
          })
        : NOTHING;
      return { cells, id, result: made, kept: onKeptDay, found };
    }),
  );
}

/** The tasks among rows, where they stand. */
export function tasksAmong(
  matrices: readonly TrackedMatrix[],
  rows: readonly (readonly CountedRow[])[],
): readonly TaskRow[] {
  return matrices.flatMap((matrix, table) =>
    (rows[table] ?? []).flatMap(({ cells, result, id }): readonly TaskRow[] =>
      isTask(result) ? [{ matrix, cells, result, id }] : [],
    ),
  );
}

/** Rows as they were, side by side with rows as they are. */
export interface AlignedRows<T> {
  /** For each row as it is what was made of the same value before, or undefined. */
  readonly standing: readonly (T | undefined)[];
  /** What was made of rows that are gone, or are others now. */
  readonly gone: readonly T[];
}

/** Finds the rows that are the same values as before; both lists are in the order of the sheet. */
export function alignedRows<T extends { readonly cells: RowCells }>(
  before: readonly T[],
  rows: readonly RowCells[],
): AlignedRows<T> {
  const gone: T[] = [];
  const standing: (T | undefined)[] = [];
  let at = 0;
  for (const cells of rows) {
    let known = before[at];
    for (; known !== undefined && known.cells.sheetRow < cells.sheetRow; known = before[at]) {
      gone.push(known);
      at += 1;
    }
    if (known?.cells.sheetRow === cells.sheetRow) {
      at += 1;
      if (known.cells !== cells) gone.push(known);
    }
    standing.push(known?.cells === cells ? known : undefined);
  }
  return { standing, gone: [...gone, ...before.slice(at)] };
}

/** Whether anything was found in a row. */
export function isTelling({ found }: CountedRow): boolean {
  return found !== NOTHING;
}

function told(found: RowFindings): RowFindings {
  return ROW_FINDINGS.every((kind) => found[kind].length === 0) ? NOTHING : found;
}
