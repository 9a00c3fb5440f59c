import type { Plan } from '../plan/plan';
import { matrixTitle } from './matrix/matrixPlan';
import type { WorkbookWords } from './words';

/** Titles of the sheets that the workbook of a plan will have, in the order of their tabs. */
export function sheetTitles({ appendices }: Plan, words: WorkbookWords): readonly string[] {
  const { overview, units, targetSheet, register, parameters } = words;
  return [
    overview.sheet,
    units.sheet,
    ...appendices.map(matrixTitle),
    targetSheet.sheet,
    register.sheet,
    parameters.sheet,
  ];
}
