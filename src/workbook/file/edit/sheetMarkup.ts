import { dayOf } from '../../../core/calendar/day';
import { cellAddress, rangeAddress } from '../../../core/layout/address';
import type {
  CellLayout,
  ConditionalFormatLayout,
  SheetLayout,
  ValidationLayout,
} from '../../../core/layout/sheet';
import { FONT } from '../../../core/layout/style';
import { formulaMarkup, plainFormula, valueMarkup } from './cellMarkup';
import { escaped } from './markup';
import type { StyleSheet } from './styleSheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part of a new sheet; `tables` are the ids of its links to its tables. */
export function sheetMarkup(layout: SheetLayout, styles: StyleSheet, tables: readonly string[]): string {
  const { page, tabColor, merges, cells } = layout;
  const lastRow = Math.max(1, ...cells.map(({ row }) => row));
  const lastColumn = Math.max(1, ...cells.map(({ column }) => column));
  const dimension = rangeAddress({ row: 1, column: 1, lastRow, lastColumn });
  const folds = layout.columns.some(({ folded }) => folded === true);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetPr>`,
    tabColor === undefined ? '' : `<tabColor rgb="${tabColor}"/>`,
    folds ? '<outlinePr summaryBelow="0" summaryRight="0"/>' : '',
    `<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${dimension}"/>`,
    viewMarkup(layout),
    `<sheetFormatPr defaultRowHeight="15"${folds ? ' outlineLevelCol="1"' : ''}/>`,
    columnsMarkup(layout),
    `<sheetData>${rowsMarkup(layout, styles)}</sheetData>`,
    merges.length === 0 ? '' : mergesMarkup(layout),
    ...layout.formats.map((format, at) => formatMarkup(format, at + 1, styles)),
    validationsMarkup(layout.validations),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${page.landscape ? 'landscape' : 'portrait'}" fitToWidth="${page.wide}" fitToHeight="${page.tall}"/>`,
    `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"${FONT}"&amp;11&amp;P</oddHeader></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="${dimension}" numberStoredAsText="1"/></ignoredErrors>`,
    tables.length === 0
      ? ''
      : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function viewMarkup({ frozen: { rows, columns } }: SheetLayout): string {
  const corner = cellAddress(rows + 1, columns + 1);
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const inner =
    rows + columns === 0
      ? ''
      : `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${inner}</sheetView></sheetViews>`;
}

function columnsMarkup({ columns }: SheetLayout): string {
  const each = columns.map(({ width, hidden, folded }, at) => {
    const isHidden = hidden === true ? ' hidden="1"' : '';
    const isFolded = folded === true ? ' outlineLevel="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width + 0.71}" customWidth="1"${isHidden}${isFolded}/>`;
  });
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
}

function rowsMarkup({ cells, heights }: SheetLayout, styles: StyleSheet): string {
  const rows = new Map<number, CellLayout[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, held]) => {
      const height = heights.get(row);
      const sorted = held.sort((one, other) => one.column - other.column);
      const inner = sorted.map((cell) => cellMarkupOf(cell, styles)).join('');
      return `<row r="${row}"${height === undefined ? '' : ` ht="${height}"`}>${inner}</row>`;
    })
    .join('');
}

function cellMarkupOf({ row, column, value, formula, style }: CellLayout, styles: StyleSheet): string {
  const attributes = ` r="${cellAddress(row, column)}" s="${styles.cell(style ?? {})}"`;
  return formula === undefined
    ? valueMarkup('', attributes, value)
    : formulaMarkup('', attributes, plainFormula('', formula), value);
}

function mergesMarkup({ merges }: SheetLayout): string {
  const each = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

function formatMarkup(format: ConditionalFormatLayout, priority: number, styles: StyleSheet): string {
  const rule =
    format.kind === 'bar'
      ? `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="${format.color}"/></dataBar></cfRule>`
      : `<cfRule type="expression" dxfId="${styles.look(format.look)}" priority="${priority}"><formula>${escaped(format.formula)}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${rangeAddress(format.range)}">${rule}</conditionalFormatting>`;
}

function validationsMarkup(validations: readonly ValidationLayout[]): string {
  if (validations.length === 0) return '';
  const each = validations.map((validation) => {
    const { range, prompt } = validation;
    const said =
      prompt === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${escaped(prompt.title.slice(0, 32))}" prompt="${escaped(prompt.text.slice(0, 255))}"`;
    const sqref = ` allowBlank="1"${said} sqref="${rangeAddress(range)}"`;
    if (validation.kind === 'list') {
      return `<dataValidation type="list"${sqref}><formula1>${escaped(validation.source)}</formula1></dataValidation>`;
    }
    const [from, to] =
      validation.kind === 'day'
        ? [dayOf(2000, 1, 1) ?? 0, dayOf(2100, 12, 31) ?? 0]
        : [validation.from, validation.to];
    const { title, text } = validation.error;
    const error = ` errorStyle="warning" showErrorMessage="1" errorTitle="${escaped(title.slice(0, 32))}" error="${escaped(text.slice(0, 225))}"`;
    return `<dataValidation type="decimal" operator="between"${error}${sqref}><formula1>${from}</formula1><formula2>${to}</formula2></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
