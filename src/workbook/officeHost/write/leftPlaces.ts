import { LOG_TABLE } from '../../../core/layout/logSheet';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import type { LeftPlace } from '../../failure';
import type { Drawing } from '../draw/drawWorkbook';
import type { Turn } from '../excelRun';
import { takeInventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { type BegunRun, idAfter, idBefore } from './begunRun';
import { putBack } from './putBack';

/** The sheets of a drawing that stand in the workbook. */
export async function leftOfDrawing(turn: Turn, { titles }: Drawing): Promise<readonly LeftPlace[]> {
  const { sheets } = await takeInventory(turn);
  return sheetPlaces(titles.filter((title) => sheets.some(({ name }) => name === title)));
}

/** What of a run stands in the workbook: the cells that would have to be put back. */
export async function leftOfRun(turn: Turn, { tables, drawing }: BegunRun): Promise<readonly LeftPlace[]> {
  const { content } = await readWorkbook(turn, 'tables');
  const present = ourTables(content).map((table) => new OpenTable(table, content));
  const cells = tables.flatMap((begun) => {
    const now = present.find(({ table }) => table.name === begun.table.table.name);
    if (!now) return [];
    putBack(begun, now);
    return changedPlaces(now);
  });
  return [...cells, ...(await leftOfDrawing(turn, drawing))];
}

/** All that a run was about to change, where the workbook does not tell what stands. */
export function placesOfRun({ tables, drawing }: BegunRun): readonly LeftPlace[] {
  return [...tables.flatMap(({ table }) => changedPlaces(table)), ...sheetPlaces(drawing.titles)];
}

/** Sheets by title. */
export function sheetPlaces(titles: readonly string[]): readonly LeftPlace[] {
  return titles.map((sheet) => ({ sheet, task: null, column: null }));
}

/** Cells by task and header; whole rows where they come or go; `Nhật ký` as one sheet. */
function changedPlaces(table: OpenTable): readonly LeftPlace[] {
  const { name, sheet, firstColumn, columns, lastRow } = table.table.place;
  if (table.changes.size === 0) return [];
  if (name.toLowerCase() === LOG_TABLE.toLowerCase()) return sheetPlaces([sheet]);
  return [...table.changes].flatMap(([row, cells]): readonly LeftPlace[] => {
    const task = idBefore(table, row) ?? idAfter(table, row);
    const isWhole =
      row > lastRow || table.emptied.has(row) || [...cells.values()].some(({ kind }) => kind === 'gone');
    if (isWhole) return [{ sheet, task: task ?? '', column: null }];
    return [...cells.keys()].map((column) => ({ sheet, task, column: columns[column - firstColumn] ?? '' }));
  });
}
