import type { NameLayout } from '../../../core/layout/sheet';
import { parseReference } from '../../../core/layout/reference';
import type { Inventory } from '../read/inventory';
import { step, type Step } from '../steps';

/** Names of cells of some sheets. */
export function namesOn({ names }: Inventory, sheets: readonly string[]): readonly NameLayout[] {
  return names
    .filter(({ refersTo }) => sheets.includes(parseReference(refersTo)?.sheet ?? ''))
    .map(({ name, refersTo, hidden }) => ({ name, refersTo, hidden }));
}

/** Takes sheets out, last of all: a sheet that is gone cannot be brought back, its names can. */
export function removalSteps(inventory: Inventory, sheets: readonly string[]): readonly Step[] {
  return [
    ...namesOn(inventory, sheets).map(({ name }) =>
      step(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    ),
    ...sheets.map((title) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(title).delete();
      }),
    ),
  ];
}

/** Takes out sheets that were never shown: Excel deletes none that is very hidden. */
export function unseenRemoval(inventory: Inventory, sheets: readonly string[]): readonly Step[] {
  const shown = sheets.map((title) =>
    step(({ workbook }) => {
      workbook.worksheets.getItem(title).visibility = 'Hidden';
    }),
  );
  return [...shown, ...removalSteps(inventory, sheets)];
}
