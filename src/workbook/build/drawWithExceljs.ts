import ExcelJS from 'exceljs';
import { cellAddress, rangeAddress } from '../../core/layout/address';
import { cellText } from '../../core/layout/cellText';
import type {
  CellLayout,
  ConditionalFormatLayout,
  LayoutValue,
  SheetLayout,
  ValidationLayout,
  WorkbookLayout,
} from '../../core/layout/sheet';
import { BODY_SIZE, FONT, type Style } from '../../core/layout/style';
import { dayOf } from '../../core/calendar/day';

const LINE_COLOR = 'FFA6A6A6';

/** Draws a layout with exceljs. What exceljs cannot write is put right afterwards (`finishPackage`). */
export async function drawWithExceljs(layout: WorkbookLayout): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of layout.sheets) drawSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function drawSheet(workbook: ExcelJS.Workbook, layout: SheetLayout): void {
  const { frozen, page } = layout;
  const sheet = workbook.addWorksheet(layout.name, {
    ...(layout.isHidden === true ? { state: 'hidden' } : {}),
    views: [
      frozen.rows + frozen.columns > 0
        ? {
            state: 'frozen',
            xSplit: frozen.columns,
            ySplit: frozen.rows,
            showGridLines: false,
            zoomScale: 100,
          }
        : { showGridLines: false, zoomScale: 100 },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: page.wide,
      fitToHeight: page.tall,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      ...(page.titleRows === undefined
        ? {}
        : { printTitlesRow: `${page.titleRows[0]}:${page.titleRows[1]}` }),
    },
    headerFooter: { oddHeader: `&C&"${FONT}"&11&P`, differentFirst: true },
    ...(layout.tabColor === undefined ? {} : { properties: { tabColor: { argb: layout.tabColor } } }),
  });
  sheet.properties.outlineLevelCol = layout.columns.some(({ folded }) => folded === true) ? 1 : 0;
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  layout.columns.forEach(({ width, hidden, folded }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width + 0.71;
    if (hidden === true) column.hidden = true;
    if (folded === true) column.outlineLevel = 1;
  });
  for (const cell of layout.cells) drawCell(sheet, cell);
  for (const [row, height] of layout.heights) sheet.getRow(row).height = height;
  for (const merge of layout.merges) sheet.mergeCells(rangeAddress(merge));
  for (const table of layout.tables) drawTable(sheet, layout, table);
  for (const validation of layout.validations) drawValidation(sheet, validation);
  layout.formats.forEach((format, index) => drawFormat(sheet, format, index + 1));
}

function drawCell(sheet: ExcelJS.Worksheet, { row, column, value, formula, style }: CellLayout): void {
  const cell = sheet.getCell(row, column);
  cell.value = contentOf(value, formula);
  cell.style = styleOf(style ?? {});
}

function contentOf(value: LayoutValue, formula: string | undefined): ExcelJS.CellValue {
  const held = typeof value === 'string' ? cellText(value) : value;
  if (formula !== undefined) return { formula, result: held ?? '' };
  return typeof held === 'string' ? held.replace(ESCAPE, '_x005F_') : held;
}

/** The first sign of what files read as an escaped character, where a text really says so. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const styles = new WeakMap<Style, Partial<ExcelJS.Style>>();

function styleOf(style: Style): Partial<ExcelJS.Style> {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const side: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: LINE_COLOR } };
  const made: Partial<ExcelJS.Style> = {
    font: {
      name: FONT,
      family: 1,
      size: style.size ?? BODY_SIZE,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.color === undefined ? {} : { color: { argb: style.color } }),
    },
    alignment: {
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      vertical: style.vertical ?? 'top',
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    ...(style.border === 'all' ? { border: { top: side, bottom: side, left: side, right: side } } : {}),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: style.fill } } }),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
  };
  styles.set(style, made);
  return made;
}

function drawTable(
  sheet: ExcelJS.Worksheet,
  layout: SheetLayout,
  table: SheetLayout['tables'][number],
): void {
  const { range } = table;
  const byPlace = new Map(layout.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const rows = Array.from({ length: range.lastRow - range.row }, (_, index) =>
    table.columns.map((_column, at) => {
      const cell = byPlace.get(cellAddress(range.row + 1 + index, range.column + at));
      if (cell === undefined) return null;
      return contentOf(cell.value, cell.formula);
    }),
  );
  sheet.addTable({
    name: table.name,
    displayName: table.name,
    ref: cellAddress(range.row, range.column),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows,
  });
}

function drawValidation(sheet: ExcelJS.Worksheet, validation: ValidationLayout): void {
  const { range, prompt } = validation;
  const shared = {
    allowBlank: true,
    ...(prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          promptTitle: prompt.title.slice(0, 32),
          prompt: prompt.text.slice(0, 255),
        }),
  };
  const rule = ((): ExcelJS.DataValidation => {
    if (validation.kind === 'list')
      return { type: 'list', formulae: [validation.source], showErrorMessage: false, ...shared };
    const error = {
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: validation.error.title.slice(0, 32),
      error: validation.error.text.slice(0, 225),
    };
    if (validation.kind === 'day')
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [dayOf(2000, 1, 1) ?? 0, dayOf(2100, 12, 31) ?? 0],
        ...error,
        ...shared,
      };
    return {
      type: 'decimal',
      operator: 'between',
      formulae: [validation.from, validation.to],
      ...error,
      ...shared,
    };
  })();
  for (let row = range.row; row <= range.lastRow; row += 1)
    sheet.getCell(row, range.column).dataValidation = rule;
}

function drawFormat(sheet: ExcelJS.Worksheet, format: ConditionalFormatLayout, priority: number): void {
  const ref = rangeAddress(format.range);
  if (format.kind === 'bar') {
    const bar = {
      type: 'dataBar' as const,
      priority,
      gradient: false,
      cfvo: [
        { type: 'num' as const, value: 0 },
        { type: 'num' as const, value: 1 },
      ],
      color: { argb: format.color },
    };
    sheet.addConditionalFormatting({ ref, rules: [bar] });
    return;
  }
  const { fill, color, bold, italic } = format.look;
  sheet.addConditionalFormatting({
    ref,
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [format.formula],
        style: {
          ...(fill === undefined
            ? {}
            : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } }),
          font: {
            ...(color === undefined ? {} : { color: { argb: color } }),
            ...(bold === true ? { bold: true } : {}),
            ...(italic === true ? { italic: true } : {}),
          },
        },
      },
    ],
  });
}
