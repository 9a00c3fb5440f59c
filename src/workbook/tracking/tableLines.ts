import type { CellValue } from '../../core/completion/cells';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { TableContent } from '../file/tablePart';
import { blockFinder, sheetNamed } from './block';
import { findColumns } from './findColumns';

/** The lines of a table as they stand, by column keys; a column that is not there is blank. None where its sheet is gone. */
export function tableLines<K extends string>(
  content: WorkbookContent,
  table: TableContent,
  keys: readonly K[],
  headers: Readonly<Record<K, string>>,
): readonly ((key: K) => CellValue)[] {
  const sheet = sheetNamed(content, table.sheet);
  if (!sheet) return [];
  const { cells } = sheet;
  const columns = findColumns(table, keys, headers, blockFinder(content));
  const count = Math.min(table.lastRow, cells.lastRow) - table.firstRow + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => (key: K): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : cells.value(table.firstRow + at, column);
  });
}
