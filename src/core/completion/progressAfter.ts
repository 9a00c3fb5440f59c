import type { MatrixTable, Parameters } from './cells';
import { figuresOf, type ProgressResult, type UncountedRow } from './progress';
import { RowReader, type RowResult } from './row';
import { changedTally, type ReadRow, RowTally } from './tally';

/** Rows that are no more what they were when they were counted. */
export interface ChangedRows {
  /** By table, rows that were counted and are gone, or are others now. */
  readonly gone: readonly (readonly ReadRow[])[];
  /** What was made of a row that is the same as before, by its table and its place there; null where it is read now. */
  readonly standing: (table: number, row: number) => RowResult | null;
}

/**
 * `progressOf` where the same tables were counted before with the same areas and parameters, and only some of
 * their rows are others: only these are read.
 */
export function progressAfter(
  before: ProgressResult,
  { gone, standing }: ChangedRows,
  tables: readonly MatrixTable[],
  parameters: Parameters,
): ProgressResult {
  const less = new RowTally(tables, parameters);
  gone.forEach((rows, table) => rows.forEach(({ cells, result }) => less.add(table, cells, result)));
  const more = new RowTally(tables, parameters);
  const uncounted: UncountedRow[] = [];
  const rows = tables.map((table, at) => {
    const reader = new RowReader(table.areas, parameters);
    const results = table.rows.map((cells, index): RowResult => {
      const known = standing(at, index);
      const result = known ?? { ...reader.read(cells) };
      if (known === null) more.add(at, cells, result);
      if (result.standing === null && result.why !== null)
        uncounted.push({ sheet: table.sheet, row: cells.sheetRow, why: result.why });
      return result;
    });
    for (const row of table.rowsBelow) uncounted.push({ sheet: table.sheet, row, why: 'below-table' });
    return results;
  });
  const tally = changedTally(before.tally, less.numbers(), more.numbers());
  return { ...figuresOf(tables, tally, uncounted, parameters), rows };
}
