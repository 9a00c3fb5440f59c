import { type CellRange, columnLetters, rangeAddress } from '../../../core/layout/address';
import type { SheetLayout } from '../../../core/layout/sheet';
import { FONT } from '../../../core/layout/style';
import { hasExcelApi } from '../requirement';
import { step, type Step } from '../steps';
import { extent } from './lookSteps';
import type { SheetPen } from './sheetPen';

const POINTS_A_PIXEL = 0.75;
const POINTS_AN_INCH = 72;

/** Widths, heights, merged cells, frozen panes and all else that is not a cell's own. */
export function sheetSteps(layout: SheetLayout, pen: SheetPen): readonly Step[] {
  return [
    ...layout.merges.map((merge) => step(() => pen.range(merge).merge(false))),
    ...columnSteps(layout, pen),
    ...heightSteps(layout, pen),
    step(() => {
      pen.sheet.showGridlines = false;
      if (layout.tabColor !== undefined) pen.sheet.tabColor = `#${layout.tabColor.slice(-6)}`;
    }),
    ...frozenSteps(layout, pen),
    ...(hasExcelApi('1.9') ? [step(() => setPage(layout, pen))] : []),
  ];
}

/** Columns of one width, hidden or not, in one call; folded ones under an outline button where Excel can. */
function columnSteps({ columns }: SheetLayout, pen: SheetPen): readonly Step[] {
  const runs: { from: number; to: number; width: number; hidden: boolean; folded: boolean }[] = [];
  columns.forEach(({ width, hidden = false, folded = false }, at) => {
    const last = runs.at(-1);
    const isSame = last?.width === width && last.hidden === hidden && last.folded === folded;
    if (isSame) last.to = at + 1;
    else runs.push({ from: at + 1, to: at + 1, width, hidden, folded });
  });
  return runs.map(({ from, to, width, hidden, folded }) =>
    step(() => {
      const range = pen.sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
      range.format.columnWidth = Math.round(width * 7 + 5) * POINTS_A_PIXEL;
      if (folded && hasExcelApi('1.10')) range.group('ByColumns');
      if (hidden) range.columnHidden = true;
    }),
  );
}

/** Rows of a table fit their text; the lines around it, often merged, have the height the layout gives. */
function heightSteps({ heights, tables, cells }: SheetLayout, pen: SheetPen): readonly Step[] {
  const inTable = (row: number): boolean =>
    tables.some(({ range }) => row > range.row && row <= range.lastRow);
  const runs: { from: number; to: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    if (inTable(row)) continue;
    const last = runs.at(-1);
    if (last && last.to === row - 1 && last.height === height) last.to = row;
    else runs.push({ from: row, to: row, height });
  }
  const whole = extent(cells);
  const fitted = tables.map(({ range }): CellRange => ({ ...range, row: range.row + 1 }));
  return [
    ...(whole === null ? [] : fitted.map((area) => step(() => pen.range(area).format.autofitRows()))),
    ...runs.map(({ from, to, height }) =>
      step(() => {
        pen.sheet.getRange(`${from}:${to}`).format.rowHeight = height;
      }),
    ),
  ];
}

function frozenSteps({ frozen }: SheetLayout, pen: SheetPen): readonly Step[] {
  const { rows, columns } = frozen;
  if (rows + columns === 0) return [];
  return [
    step(() => {
      const { freezePanes } = pen.sheet;
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else freezePanes.freezeAt(pen.range({ row: 1, column: 1, lastRow: rows, lastColumn: columns }));
    }),
  ];
}

function setPage({ page }: SheetLayout, pen: SheetPen): void {
  const { pageLayout } = pen.sheet;
  pageLayout.orientation = page.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    ...(page.wide > 0 ? { horizontalFitToPages: page.wide } : {}),
    ...(page.tall > 0 ? { verticalFitToPages: page.tall } : {}),
  };
  pageLayout.leftMargin = 0.6 * POINTS_AN_INCH;
  pageLayout.rightMargin = 0.5 * POINTS_AN_INCH;
  pageLayout.topMargin = 0.75 * POINTS_AN_INCH;
  pageLayout.bottomMargin = 0.75 * POINTS_AN_INCH;
  pageLayout.headerMargin = 0.3 * POINTS_AN_INCH;
  pageLayout.footerMargin = 0.3 * POINTS_AN_INCH;
  pageLayout.setPrintArea(rangeAddress(page.area));
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows[0]}:$${page.titleRows[1]}`);
  const { headersFooters } = pageLayout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = `&"${FONT}"&11&P`;
}
