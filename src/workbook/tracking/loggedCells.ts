import type { CellValue } from '../../core/completion/cells';
import { textOf } from '../../core/completion/narrowText';
import { LOG_HEADERS } from '../../core/layout/headers';
import { LOG_TABLE } from '../../core/layout/logSheet';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';

/** What `Nhật ký` tells of rows. */
export interface LoggedCells {
  /** Ids that it names, of rows that are gone too. */
  readonly ids: ReadonlySet<string>;
  /** What the product last wrote into the cells of a row, by column key. */
  readonly lastWritten: (table: string, id: string) => ReadonlyMap<string, CellValue>;
}

const KEYS = ['table', 'task', 'columnKey', 'after'] as const;
const NONE: ReadonlyMap<string, CellValue> = new Map();

/** Reads what `Nhật ký` tells of rows; nothing where there is none. */
export function loggedCells(content: WorkbookContent): LoggedCells {
  const ids = new Set<string>();
  const written = new Map<string, Map<string, CellValue>>();
  const lastWritten = (table: string, id: string): ReadonlyMap<string, CellValue> =>
    written.get(rowKey(table, id)) ?? NONE;
  const table = tableNamed(content, LOG_TABLE);
  const sheet = table === null ? null : sheetNamed(content, table.sheet);
  if (table === null || sheet === null) return { ids, lastWritten };
  const columns = findColumns(table, KEYS, LOG_HEADERS, blockFinder(content));
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cell = (key: (typeof KEYS)[number]): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : sheet.cells.value(row, column);
    };
    const [id, columnKey] = [textOf(cell('task')).trim(), textOf(cell('columnKey'))];
    if (id === '') continue;
    ids.add(id);
    if (columnKey === '') continue;
    const key = rowKey(textOf(cell('table')), id);
    const cells = written.get(key) ?? new Map<string, CellValue>();
    written.set(key, cells.set(columnKey, cell('after')));
  }
  return { ids, lastWritten };
}

function rowKey(table: string, id: string): string {
  return `${table.toLowerCase()}\n${id}`;
}
