import { foldSame } from '../../core/vietnamese/fold';
import type { TableContent } from '../file/tablePart';
import type { FindBlock } from './block';

/** Columns of the sheet by key; a key without a column is missing. */
export type Columns<K extends string> = ReadonlyMap<K, number>;

/**
 * Finds the columns of a table: by the hidden name `pc_<table>_<key>` of the header cell, else by the
 * header's wording among the columns that no name claims.
 */
export function findColumns<K extends string>(
  table: TableContent,
  keys: readonly K[],
  headers: Readonly<Record<K, string | readonly string[]>>,
  find: FindBlock,
): Columns<K> {
  const found = new Map<K, number>();
  for (const key of keys) {
    const column = namedColumn(table, key, find);
    if (column !== null) found.set(key, column);
  }
  const claimed = new Set(found.values());
  const byHeader = new Map<string, number>();
  table.columns.forEach((header, index) => {
    const column = table.firstColumn + index;
    if (!claimed.has(column) && !byHeader.has(foldSame(header))) byHeader.set(foldSame(header), column);
  });
  for (const key of keys) {
    if (found.has(key)) continue;
    const header = [headers[key]]
      .flat()
      .map(foldSame)
      .find((wording) => byHeader.has(wording));
    const column = header === undefined ? undefined : byHeader.get(header);
    if (header === undefined || column === undefined) continue;
    found.set(key, column);
    byHeader.delete(header);
  }
  return found;
}

function namedColumn(table: TableContent, key: string, find: FindBlock): number | null {
  const block = find(`pc_${table.name}_${key}`);
  if (!block || block.sheet.name !== table.sheet) return null;
  const index = block.range.column - table.firstColumn;
  return index >= 0 && index < table.columns.length ? block.range.column : null;
}
