import { columnOf, idOf, ourTables } from '../edits/ourTables';
import type { Outcome } from '../failure';
import { done } from '../outcome';
import type { CellRef } from '../port';
import type { Turn } from './excelRun';
import { hiddenSheet, isOfHidden } from './officeFailures';
import { readWorkbook } from './read/readContent';

/** Shows a cell of a task, wherever its row and column are now; false where it is not there any more. */
export async function selectCell(
  turn: Turn,
  { table: name, task, column: key }: CellRef,
): Promise<Outcome<boolean>> {
  const { content, inventory } = await readWorkbook(turn, 'tables');
  const table = ourTables(content).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) return done(false);
  const { place, sheet } = table;
  const column = key === null ? place.firstColumn : columnOf(table, key);
  if (column === null) return done(false);
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    if (idOf(table, (at) => sheet.cells.value(row, at)) !== task) continue;
    if (inventory.sheets.some((each) => each.name === place.sheet && each.state !== 'visible'))
      return hiddenSheet(place.sheet);
    const worksheet = turn.context.workbook.worksheets.getItem(place.sheet);
    worksheet.activate();
    worksheet.getCell(row - 1, column - 1).select();
    try {
      await turn.sync();
    } catch (error) {
      if (isOfHidden(error)) return hiddenSheet(place.sheet);
      throw error;
    }
    return done(true);
  }
  return done(false);
}
