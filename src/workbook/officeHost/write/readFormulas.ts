import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { Turn } from '../excelRun';
import { OfficeCells } from '../read/officeCells';
import { fileFormula } from '../read/screenFormula';

/** A cell by sheet, row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Asks for the text of some formulas, so that a person's own is told from ours. One trip where there are any. */
export async function readFormulas(
  { context, sync }: Turn,
  content: WorkbookContent,
  places: readonly (CellPlace & { readonly table: string })[],
): Promise<void> {
  const asked = places.map((place) => {
    const { sheet, row, column } = place;
    const range = context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
    range.load('formulas');
    return { place, range };
  });
  if (asked.length === 0) return;
  await sync();
  for (const { place, range } of asked) {
    const formula: unknown = range.formulas[0]?.[0];
    const cells = content.sheets.find(({ name }) => name === place.sheet)?.cells;
    if (cells instanceof OfficeCells && typeof formula === 'string')
      cells.putFormula(place.row, place.column, fileFormula(formula, place.table));
  }
}
