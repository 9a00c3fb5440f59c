import { absoluteReference, type CellRange, oneCell } from '../address';
import type { MatrixRow } from '../matrix/matrixRows';
import { asOfFormula, asOfSentence } from '../matrix/asOf';
import { Page } from '../page';
import { heightFor } from '../rowHeight';
import type { NameLayout, SheetLayout } from '../sheet';
import { COLORS, STYLES } from '../style';
import type { WorkbookWords } from '../words';
import { figureBlock, writeAreaLines } from './areaLines';
import { overviewCharts } from './charts';
import {
  type Holder,
  holders,
  LAST_PRINTED,
  OVERVIEW,
  OVERVIEW_COLUMNS,
  type OverviewInput,
  widthOf,
} from './frame';
import { writeOverdueLines } from './overdueLines';
import { rateBlockHeight, writeRateLines } from './rateLines';
import { writeTrustLines } from './trustLines';

/** The head's page and the names that find its lines. */
export interface OverviewLayout {
  readonly sheet: SheetLayout;
  readonly names: readonly NameLayout[];
}

/** `Tổng hợp` (SPEC §6): one A4 that says how the plan stands and how far it can be trusted. */
export function overviewSheet(
  input: OverviewInput,
  rows: readonly (readonly MatrixRow[])[],
  continuousChoice: string,
  words: WorkbookWords,
): OverviewLayout {
  const w = words.overview;
  const page = new Page();
  writeTitle(page, input, words);
  writeTrustLines(page, input, words);
  page.next(6);
  const lines = holders(input, { overall: w.overall, unknown: w.unknownAreaLine });
  const lineRows = placeLines(page.row + rateBlockHeight(lines) + 4, lines);
  writeRateLines(page, lines, lineRows, continuousChoice, words);
  page.next(6);
  page.wide(1, LAST_PRINTED, w.areas, STYLES.label);
  page.next(18);
  writeAreaLines(page, input, lines, words);
  page.wide(1, LAST_PRINTED, w.doneNote, STYLES.note);
  page.next(30);
  writeOverdueLines(page, input, rows, words);
  return {
    sheet: { ...sheetOf(page, words, lineRows), charts: overviewCharts(lines, lineRows, words) },
    names: namesOf(words.overview.sheet, input, lines, lineRows),
  };
}

function placeLines(first: number, lines: readonly Holder[]): ReadonlyMap<string, number> {
  return new Map(lines.map((line, index) => [line.key, first + index]));
}

function writeTitle(page: Page, input: OverviewInput, words: WorkbookWords): void {
  page.wide(1, LAST_PRINTED, words.overview.title, STYLES.title);
  page.next(22);
  page.wide(1, LAST_PRINTED, input.planTitle, STYLES.subtitle);
  page.next(
    heightFor([{ text: input.planTitle, characters: widthOf(1, LAST_PRINTED), size: 13, bold: true }]) + 2,
  );
  const asOf = asOfSentence(input.asOf, words);
  page.wide(1, LAST_PRINTED, asOf, STYLES.attached, asOfFormula(words));
  page.next(18);
}

function sheetOf(page: Page, words: WorkbookWords, rows: ReadonlyMap<string, number>): SheetLayout {
  const lines: CellRange = { ...figureBlock(rows), column: OVERVIEW.rate, lastColumn: OVERVIEW.rate };
  const data = { ...lines, row: lines.row + 1 };
  const overdue = { ...data, column: OVERVIEW.overdue, lastColumn: OVERVIEW.overdue };
  return {
    name: words.overview.sheet,
    tabColor: 'FFC00000',
    columns: OVERVIEW_COLUMNS,
    heights: page.heights,
    cells: page.cells,
    merges: page.merges,
    tables: [],
    validations: [],
    formats: [
      { kind: 'bar', range: data, color: COLORS.bar },
      {
        kind: 'formula',
        range: overdue,
        formula: `$H${data.row}>0`,
        look: { fill: COLORS.overdueFill, color: COLORS.overdueText, bold: true },
      },
    ],
    frozen: { rows: 0, columns: 0 },
    page: {
      landscape: false,
      wide: 1,
      tall: 1,
      area: { row: 1, column: 1, lastRow: page.row - 1, lastColumn: LAST_PRINTED },
    },
  };
}

function namesOf(
  sheet: string,
  input: OverviewInput,
  lines: readonly Holder[],
  rows: ReadonlyMap<string, number>,
): readonly NameLayout[] {
  const name = (text: string, range: CellRange): NameLayout => ({
    name: text,
    refersTo: absoluteReference(sheet, range),
    hidden: true,
  });
  const perTable = input.tables.flatMap(({ table }, at) => {
    const own = lines.filter((line) => line.kind === 'area' && line.table === at);
    const numbers = own.map((line) => rows.get(line.key) ?? 0);
    const down = (column: number): CellRange => ({
      row: Math.min(...numbers),
      column,
      lastRow: Math.max(...numbers),
      lastColumn: column,
    });
    return [
      name(`pc_${table}_areas`, down(OVERVIEW.code)),
      name(`pc_${table}_areaNames`, down(OVERVIEW.name)),
      name(`pc_${table}_areaContents`, down(OVERVIEW.content)),
      name(`pc_${table}_index`, oneCell(rows.get(table) ?? 1, OVERVIEW.name)),
    ];
  });
  return [...perTable, name('pc_figures', figureBlock(rows))];
}
