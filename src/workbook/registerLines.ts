import type { RegisterLine } from '../core/checks/fixes/fixContext';
import { textOf } from '../core/completion/narrowText';
import { REGISTER_TABLE } from '../core/layout/registerSheet';
import type { TableInfo } from './port';

/** Lines of `Đơn vị` that have an id, with their cells as they stand; none where the table is gone. */
export function registerLines(tables: readonly TableInfo[]): readonly RegisterLine[] {
  const table = tables.find(({ name }) => name.toLowerCase() === REGISTER_TABLE.toLowerCase());
  if (!table) return [];
  const [id, name, spellings] = ['id', 'name', 'spellings'].map((key) => table.columns.indexOf(key));
  return table.rows.flatMap(({ cells }): readonly RegisterLine[] => {
    const word = textOf(cells[id ?? -1] ?? null).trim();
    if (word === '') return [];
    return [{ id: word, name: textOf(cells[name ?? -1] ?? null), spellings: cells[spellings ?? -1] ?? null }];
  });
}
