import type { Turn } from '../excelRun';
import { changeMark, type Mark, MARKS } from '../mark';
import { emptySheets } from '../read/emptySheets';
import { type Inventory, type ListedSheet, takeInventory } from '../read/inventory';
import { ourSheetNames } from '../read/ourSheets';
import { runSteps, step, type Step } from '../steps';
import type { TakenBack } from '../takenBack';
import type { Drawing } from './drawWorkbook';

/**
 * Takes out what a drawing left: its sheets, its names and at last the mark. A sheet of one of the titles is
 * surely ours only where it is still unseen, holds a table or a named cell of ours, or holds nothing.
 */
export async function takeBackDrawing(
  turn: Turn,
  { titles, names }: Drawing,
  kind: Mark['kind'] = 'load',
): Promise<TakenBack> {
  const inventory = await takeInventory(turn);
  const wanted = new Set(titles.map((title) => title.toLowerCase()));
  const found = inventory.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  const doubtful = found.filter((sheet) => !isOurs(sheet, inventory));
  const empty = await emptySheets(turn, doubtful);
  const ours = found.filter((sheet) => !doubtful.includes(sheet) || empty.includes(sheet));
  const drawn = new Set(names.map((name) => name.toLowerCase()));
  const gone = inventory.names.filter(({ name }) => drawn.has(name.toLowerCase()));
  const marked = inventory.names.filter(({ name }) => name.toLowerCase() === MARKS[kind]);
  await runSteps(turn, [
    ...inventory.marks.filter((mark) => mark.kind === kind).flatMap(notWhole),
    ...ours.map(({ id }) =>
      step(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(id);
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }),
    ),
    ...[...gone, ...marked].map(({ name }) =>
      step(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    ),
  ]);
  return 'back';
}

/** A load of which sheets are going cannot be finished any more. */
function notWhole(mark: Mark): readonly Step[] {
  return mark.kind === 'load' && mark.isWhole ? [changeMark({ ...mark, isWhole: false })] : [];
}

function isOurs({ name, state }: ListedSheet, inventory: Inventory): boolean {
  return state === 'veryHidden' || ourSheetNames(inventory).includes(name);
}
