import type { MatrixTable } from '../../completion/cells';
import { cleanStatusText } from '../../completion/cleanStatus';
import type { RowResult } from '../../completion/row';
import { standingWord } from '../../completion/standing';
import { unitKey } from '../../completion/unitKey';
import { type Appendix, areasOf } from '../../plan/plan';
import { absoluteReference, oneCell } from '../address';
import { type AnyColumnKey, STATUS_WORDS } from '../matrixColumns';
import { heightFor } from '../rowHeight';
import type { CellLayout, LayoutValue, NameLayout, SheetLayout, TableLayout } from '../sheet';
import type { WorkbookWords } from '../words';
import { matrixFormats, matrixValidations } from './matrixFormats';
import { isShown, MATRIX_SIZE, type MatrixColumn, matrixColumns } from './matrixHeaders';
import { FIRST_DATA_ROW, GROUP_ROW, HEADER_ROW, type MatrixPlan, matrixTitle, TITLE_ROW } from './matrixPlan';
import { headerCells, titleBlock } from './titleBlock';
import { type MatrixRow, rowCells } from './matrixRows';
import { type RowFormulas, rowFormulas } from './rowFormulas';

/** Table name and sheet title of an appendix (SPEC §6): `PL_I`, `PL I PAR INDEX`. */
export function planMatrix(appendix: Appendix, rows: readonly MatrixRow[], words: WorkbookWords): MatrixPlan {
  return {
    appendix,
    table: `PL_${appendix.code}`,
    sheet: matrixTitle(appendix),
    columns: matrixColumns(appendix, words),
    rows: rows.length > 0 ? rows : [{}],
    areas: areasOf(appendix).map(({ code, content, name }) => ({ code, content, name })),
  };
}

/** The matrix as `core/completion` counts it. */
export function matrixTable(plan: MatrixPlan): MatrixTable {
  return {
    code: plan.appendix.code,
    index: plan.appendix.index,
    sheet: plan.sheet,
    areas: plan.areas,
    rows: plan.rows.map((row, index) => rowCells(row, FIRST_DATA_ROW + index)),
    rowsBelow: [],
  };
}

/** The sheet of one appendix, with the calculated columns' results as the core counted them. */
export function matrixSheet(
  plan: MatrixPlan,
  results: readonly RowResult[],
  asOfText: LayoutValue,
  words: WorkbookWords,
): SheetLayout {
  const { columns } = plan;
  const headers = new Map(columns.map((column) => [column.key, column.header]));
  const formulas = rowFormulas(plan.table, headers);
  const lastRow = HEADER_ROW + plan.rows.length;
  const lastPrinted = columns.findIndex((column) => column.key === 'standing') + 1;
  const range = { row: HEADER_ROW, column: 1, lastRow, lastColumn: columns.length };
  const data = { ...range, row: FIRST_DATA_ROW };
  const title = titleBlock(plan, lastPrinted, asOfText, words);
  const cells = [...title.cells, ...headerCells(plan, words)];
  const heights = new Map(title.heights);
  heights.set(GROUP_ROW, 18);
  heights.set(
    HEADER_ROW,
    heightFor(
      columns
        .filter(isShown)
        .map((c) => ({ text: c.header, characters: c.width, size: MATRIX_SIZE, bold: true })),
    ) + 4,
  );
  plan.rows.forEach((row, index) => {
    const values = rowValues(row, results[index], formulas);
    const sheetRow = FIRST_DATA_ROW + index;
    columns.forEach((column, at) => {
      cells.push({
        row: sheetRow,
        column: at + 1,
        style: column.style,
        ...(values.get(column.key) ?? { value: null }),
      });
    });
    heights.set(sheetRow, rowHeight(row, columns));
  });
  return {
    name: plan.sheet,
    tabColor: 'FF5B9BD5',
    columns: columns.map(({ width, visibility }) => ({
      width,
      hidden: visibility !== 'shown',
      folded: visibility === 'folded',
    })),
    heights,
    cells,
    merges: title.merges,
    tables: [tableOf(plan, range, formulas)],
    validations: matrixValidations(columns, data, `pc_${plan.table}_areas`, words),
    formats: matrixFormats(columns, data),
    frozen: { rows: HEADER_ROW, columns: 2 },
    page: {
      landscape: true,
      wide: 1,
      tall: 0,
      area: { row: TITLE_ROW, column: 1, lastRow, lastColumn: lastPrinted },
      titleRows: [GROUP_ROW, HEADER_ROW],
    },
  };
}

/** Hidden names that find each column by its header cell, and the block above, wherever a person moves it. */
export function matrixNames(plan: MatrixPlan): readonly NameLayout[] {
  const name = (key: string, row: number, column: number): NameLayout => ({
    name: `pc_${plan.table}_${key}`,
    refersTo: absoluteReference(plan.sheet, oneCell(row, column)),
    hidden: true,
  });
  const columns = plan.columns.flatMap(({ key }, index) =>
    key.startsWith('extra:') ? [] : [name(key, HEADER_ROW, index + 1)],
  );
  const lead = plan.columns.findIndex(({ key }) => key === 'lead') + 1;
  return [
    ...columns,
    name('label', TITLE_ROW, 1),
    name('title', TITLE_ROW + 1, 1),
    name('attachedTo', TITLE_ROW + 2, 1),
    name('assignment', GROUP_ROW, lead),
  ];
}

function tableOf(plan: MatrixPlan, range: TableLayout['range'], formulas: RowFormulas): TableLayout {
  const calculated: Readonly<Partial<Record<AnyColumnKey, string>>> = { ...formulas };
  return {
    name: plan.table,
    range,
    columns: plan.columns.map(({ key, header }) => {
      const formula = calculated[key];
      return formula === undefined ? { key, header } : { key, header, formula };
    }),
  };
}

function rowHeight(row: MatrixRow, columns: readonly MatrixColumn[]): number {
  const isArea = row.rowKind !== undefined && row.deadlineKind === undefined;
  return heightFor(
    columns.filter(isShown).map((column) => {
      const value = row[column.key];
      return {
        text: typeof value === 'string' ? value : '',
        characters: column.width,
        size: MATRIX_SIZE,
        bold: isArea,
      };
    }),
  );
}

type Content = Pick<CellLayout, 'value' | 'formula'>;

function rowValues(
  row: MatrixRow,
  result: RowResult | undefined,
  formulas: RowFormulas,
): ReadonlyMap<AnyColumnKey, Content> {
  const values = new Map<AnyColumnKey, Content>();
  for (const [key, value] of Object.entries(row)) if (isKey(key)) values.set(key, { value: value ?? null });
  const status = result === undefined ? '' : cleanStatusText(result, { statuses: STATUS_WORDS });
  const standing = result?.standing ?? null;
  values.set('due', { value: result?.due ?? '', formula: formulas.due });
  values.set('cleanStatus', { value: status, formula: formulas.cleanStatus });
  values.set('standing', {
    value: standing === null ? status : standingWord(standing),
    formula: formulas.standing,
  });
  values.set('leadKey', { value: unitKey(row.lead ?? null), formula: formulas.leadKey });
  values.set('supportKey', { value: unitKey(row.support ?? null), formula: formulas.supportKey });
  return values;
}

function isKey(key: string): key is AnyColumnKey {
  return key !== '';
}
