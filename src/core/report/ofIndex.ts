import type { UncountedRow } from '../completion/progress';
import type { ReportInput } from './reportInput';

/** What of the input of a report is about one index, uncounted rows one by one. */
export interface OfAllIndexes extends Pick<ReportInput, 'tables' | 'rows'> {
  readonly uncounted: readonly UncountedRow[];
}

/** The tables of an index with their rows, and how many rows of them no figure counts; of all where none is asked for. */
export function ofIndex(
  { tables, rows, uncounted }: OfAllIndexes,
  index: string | null,
): Pick<ReportInput, 'tables' | 'rows' | 'uncounted'> {
  const isMeant = (at: number): boolean => index === null || isSame(tables[at]?.index ?? null, index);
  const own = tables.filter((_, at) => isMeant(at));
  const sheets = new Set(own.map(({ sheet }) => sheet));
  return {
    tables: own,
    rows: rows.filter((_, at) => isMeant(at)),
    uncounted: uncounted.filter(({ sheet }) => sheets.has(sheet)).length,
  };
}

function isSame(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
