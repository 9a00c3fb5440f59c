import type { CountedRow } from './countedRows';
import type { TrackedMatrix } from './readMatrix';
import { isTask } from './taskPlaces';

/** How each row is called among the others, by matrix and row: by its id where no other task has it, else by its place. */
export function taskKeys(
  matrices: readonly TrackedMatrix[],
  rows: readonly (readonly CountedRow[])[],
): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const table of rows) {
    for (const { id, result } of table)
      if (id !== null && isTask(result)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return matrices.map(({ table: { sheet } }, at) =>
    (rows[at] ?? []).map(({ id, cells }) =>
      id !== null && counts.get(id) === 1 ? id : `${sheet}!${cells.sheetRow}`,
    ),
  );
}
