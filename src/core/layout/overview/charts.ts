import type { ChartLayout } from '../sheet';
import type { WorkbookWords } from '../words';
import { FIGURE_FIELDS } from './figures';
import { type Holder, OVERVIEW } from './frame';

/** Rows and columns that a chart covers; a column has Excel's own width. */
const TALL = 16;
const WIDE = 9;

/** A chart for each index, its areas side by side: how many tasks each was given, and how many are done. */
export function overviewCharts(
  lines: readonly Holder[],
  rows: ReadonlyMap<string, number>,
  words: WorkbookWords,
): readonly ChartLayout[] {
  const { assigned, done } = words.overview;
  const column = OVERVIEW.firstField + FIGURE_FIELDS.length + 1;
  return lines
    .filter(({ kind }) => kind === 'index')
    .map((index, at) => {
      const own = lines.filter(({ kind, table }) => kind === 'area' && table === index.table);
      const numbers = own.map(({ key }) => rows.get(key) ?? 0);
      const [row, lastRow] = [Math.min(...numbers), Math.max(...numbers)];
      const top = 1 + at * (TALL + 1);
      return {
        title: index.name,
        categories: { row, column: OVERVIEW.code, lastRow, lastColumn: OVERVIEW.code },
        figures: { row, column: OVERVIEW.assigned, lastRow, lastColumn: OVERVIEW.done },
        names: [assigned, done],
        place: { row: top, column, lastRow: top + TALL - 1, lastColumn: column + WIDE - 1 },
      };
    });
}
