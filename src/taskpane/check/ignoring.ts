import type { Edit } from '../../core/edit';
import { FINDING_TABLE, type FindingRow } from '../../core/layout/findingSheet';

/** Why findings are ignored, and who says so. */
export interface Reason {
  readonly why: string;
  readonly by: string;
}

/** Whether `Kiểm tra` has a line of each id, so that a reason can stand there. */
export function haveLines(rows: readonly FindingRow[], ids: readonly string[]): boolean {
  const there = new Set(rows.map(({ id }) => String(id ?? '')));
  return ids.every((id) => there.has(id));
}

/** Puts a reason into the lines of these ids, or takes it out with null. */
export function reasonEdits(
  rows: readonly FindingRow[],
  ids: readonly string[],
  reason: Reason | null,
): readonly Edit[] {
  const wanted = new Set(ids);
  return rows
    .filter(({ id }) => wanted.has(String(id ?? '')))
    .flatMap(({ id, ignoredWhy = null, ignoredBy = null }): readonly Edit[] => {
      const line = { kind: 'cell', table: FINDING_TABLE, task: String(id ?? '') } as const;
      return [
        { ...line, column: 'ignoredWhy', before: ignoredWhy, after: reason?.why ?? null },
        { ...line, column: 'ignoredBy', before: ignoredBy, after: reason?.by ?? null },
      ];
    });
}
