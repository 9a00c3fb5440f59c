import type { WorkbookContent } from '../file/readWorkbookFile';
import type { CellRef } from '../port';
import { columnOf, idOf, ourTables } from './ourTables';

/** A cell by where it stands now. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cell of a task stands, its first column where the ref names none; null where it is not there. */
export function placeOf(content: WorkbookContent, ref: CellRef): CellPlace | null {
  const wanted = ref.table.toLowerCase();
  const table = ourTables(content).find(({ name }) => name.toLowerCase() === wanted);
  const column = table && (ref.column === null ? table.place.firstColumn : columnOf(table, ref.column));
  if (!table || column === undefined || column === null) return null;
  const { place, sheet } = table;
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    if (idOf(table, (at) => sheet.cells.value(row, at)) !== ref.task.trim()) continue;
    return { sheet: place.sheet, row, column };
  }
  return null;
}
