import type { MatrixColumnKey } from '../matrixColumns';
import { heightFor } from '../rowHeight';
import type { CellLayout, LayoutValue, SheetLayout } from '../sheet';
import { STYLES } from '../style';
import type { WorkbookWords } from '../words';
import { asOfFormula } from './asOf';
import { isShown } from './matrixHeaders';
import { AS_OF_ROW, GROUP_ROW, HEADER_ROW, type MatrixPlan, TITLE_ROW } from './matrixPlan';

/** Cells, merges and heights above the table. */
export interface TitleBlock {
  readonly cells: CellLayout[];
  readonly merges: SheetLayout['merges'];
  readonly heights: ReadonlyMap<number, number>;
}

/** The block above a matrix, as the appendix has it, and the sentence of the day. */
export function titleBlock(
  plan: MatrixPlan,
  lastColumn: number,
  asOfText: LayoutValue,
  words: WorkbookWords,
): TitleBlock {
  const { appendix } = plan;
  const width = plan.columns
    .slice(0, lastColumn)
    .filter(isShown)
    .reduce((sum, column) => sum + column.width, 0);
  const lines = [
    { text: appendix.label, style: STYLES.title },
    { text: appendix.title, style: STYLES.subtitle },
    { text: appendix.attachedTo ?? '', style: STYLES.attached },
  ];
  const cells: CellLayout[] = lines.map(({ text, style }, index) => ({
    row: TITLE_ROW + index,
    column: 1,
    value: text,
    style,
  }));
  cells.push({
    row: AS_OF_ROW,
    column: 1,
    value: asOfText,
    formula: asOfFormula(words),
    style: { ...STYLES.note, wrap: false },
  });
  const heights = lines.map(({ text, style }, index): [number, number] => [
    TITLE_ROW + index,
    heightFor([{ text, characters: width, size: style.size, bold: 'bold' in style }]) + 3,
  ]);
  return {
    cells,
    merges: [
      ...lines.map((_, index) => ({
        row: TITLE_ROW + index,
        column: 1,
        lastRow: TITLE_ROW + index,
        lastColumn,
      })),
      ...groupSpans(plan, words).map(({ from, to }) => ({
        row: GROUP_ROW,
        column: from,
        lastRow: GROUP_ROW,
        lastColumn: to,
      })),
    ],
    heights: new Map([...heights, [AS_OF_ROW, 16]]),
  };
}

interface GroupSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function groupSpans(plan: MatrixPlan, words: WorkbookWords): readonly GroupSpan[] {
  const at = (key: MatrixColumnKey): number => plan.columns.findIndex((column) => column.key === key) + 1;
  const tracking = { from: at('area'), to: at('note'), label: words.matrix.tracking };
  const { assignment } = plan.appendix.header;
  if (assignment === null) return [tracking];
  return [{ from: at('lead'), to: at('support'), label: assignment }, tracking];
}

/** The two header rows: merged labels above, the table's own headers below. */
export function headerCells(plan: MatrixPlan, words: WorkbookWords): readonly CellLayout[] {
  const labels = new Map(groupSpans(plan, words).map(({ from, label }) => [from, label]));
  return plan.columns.flatMap((column, index): CellLayout[] => [
    { row: GROUP_ROW, column: index + 1, value: labels.get(index + 1) ?? null, style: STYLES.header },
    { row: HEADER_ROW, column: index + 1, value: column.header, style: STYLES.header },
  ]);
}
