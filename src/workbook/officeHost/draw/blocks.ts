import type { CellRange } from '../../../core/layout/address';

/** A cell with something that may be the same in its neighbours. */
export interface Spot<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** A rectangle of cells that are the same in something. */
export interface Block<T> extends CellRange {
  readonly value: T;
}

/** Joins equal cells into rectangles: runs along rows first, then equal runs under each other. */
export function blocksOf<T>(spots: readonly Spot<T>[]): readonly Block<T>[] {
  const sorted = [...spots].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Block<T>[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.lastColumn === column - 1 && last.value === value) {
      runs[runs.length - 1] = { ...last, lastColumn: column };
    } else runs.push({ row, column, lastRow: row, lastColumn: column, value });
  }
  return joined(runs);
}

/** Joins equal cells of one column after another, for what differs from column to column. */
export function columnBlocksOf<T>(spots: readonly Spot<T>[]): readonly Block<T>[] {
  return joined(
    spots.map(({ row, column, value }) => ({ row, column, lastRow: row, lastColumn: column, value })),
  );
}

/** Joins runs of the same columns and value that stand right under each other. */
function joined<T>(runs: readonly Block<T>[]): readonly Block<T>[] {
  const open = new Map<string, Block<T>>();
  const blocks: Block<T>[] = [];
  for (const run of [...runs].sort((one, other) => one.row - other.row)) {
    const key = `${run.column}:${run.lastColumn}`;
    const above = open.get(key);
    if (above && above.lastRow === run.row - 1 && above.value === run.value) {
      open.set(key, { ...above, lastRow: run.lastRow });
      continue;
    }
    if (above) blocks.push(above);
    open.set(key, run);
  }
  return [...blocks, ...open.values()];
}
