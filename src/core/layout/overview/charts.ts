import type { ChartLayout } from '../sheet';
import type { WorkbookWords } from '../words';
import { type Holder, OVERVIEW, OVERVIEW_COLUMNS } from './frame';

/** Points. */
const TALL = 250;
const APART = 14;
const TOP = 12;
/** A column of the chart, with room for two lines under it; and what stands beside them all. */
const AN_AREA = 66;
const BESIDE = 60;
const LEAST_WIDE = 420;

/** A chart for each index, its areas side by side: how many tasks each was given, and how many are done. */
export function overviewCharts(
  lines: readonly Holder[],
  rows: ReadonlyMap<string, number>,
  words: WorkbookWords,
): readonly ChartLayout[] {
  const { assigned, done } = words.overview;
  return lines
    .filter(({ kind }) => kind === 'index')
    .map((index, at) => {
      const own = lines.filter(({ kind, table }) => kind === 'area' && table === index.table);
      const numbers = own.map(({ key }) => rows.get(key) ?? 0);
      const [row, lastRow] = [Math.min(...numbers), Math.max(...numbers)];
      return {
        title: index.name,
        categories: { row, column: OVERVIEW.label, lastRow, lastColumn: OVERVIEW.label },
        figures: { row, column: OVERVIEW.assigned, lastRow, lastColumn: OVERVIEW.done },
        names: [assigned, done],
        place: {
          column: OVERVIEW_COLUMNS.length + 1,
          top: TOP + at * (TALL + APART),
          width: Math.max(LEAST_WIDE, BESIDE + own.length * AN_AREA),
          height: TALL,
        },
      };
    });
}
