import type { CellRange } from '../../../core/layout/address';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { TableContent } from '../../file/tablePart';
import type { EditedCells } from '../../port';
import { blockFinder } from '../../tracking/block';
import { findColumns } from '../../tracking/findColumns';
import { MATRIX_HEADERS } from '../../tracking/matrixKeys';
import type { TouchedRows } from '../../tracking/rereadTracking';
import type { Turn } from '../excelRun';
import { mayHaveMoved } from '../officeFailures';
import { askInventory } from './inventory';
import { OfficeCells } from './officeCells';
import { ourSheetNames } from './ourSheets';
import { ReadArea, readAreas } from './readAreas';
import type { ReadWorkbook } from './readContent';

/** A workbook that was read again in part, and the rows of our matrices whose cells were. */
export interface RereadWorkbook {
  readonly read: ReadWorkbook;
  readonly touched: readonly TouchedRows[];
}

const MATRIX = /^PL_[IVXLC]+$/i;
/** Columns of a matrix with formulas of ours; what else is calculated there may look anywhere. */
const OURS = ['due', 'standing', 'cleanStatus', 'leadKey', 'supportKey'] as const;
/** Blocks of figures, which every edit of a row may change. */
const FIGURES = ['pc_figures', 'pc_unit_figures'] as const;
/** With more rows than these the whole is read as quickly. */
const MOST_ROWS = 500;

/** Rows of a sheet, or a block of it, to be read. */
interface Part {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Reads edited rows of our matrices again, and what is calculated from them, in one trip. Null where more than
 * such rows was edited, or where sheets, tables, or names stand otherwise than when `before` was read.
 */
export async function rereadWorkbook(
  turn: Turn,
  before: ReadWorkbook,
  edited: readonly EditedCells[],
): Promise<RereadWorkbook | null> {
  const { content, inventory } = before;
  const rows = editedRows(content, edited, new Set(ourSheetNames(inventory)));
  if (rows === null) return null;
  const parts = [...rows, ...figureBlocks(content)];
  const { worksheets, tables } = turn.context.workbook;
  const asked = askInventory(turn.context);
  const places = content.tables.map((table) => {
    const range = tables.getItemOrNullObject(table.name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  const areas = parts.map(({ sheet, range: { row, lastRow, column, lastColumn } }) => {
    const [count, across] = [lastRow - row + 1, lastColumn - column + 1];
    const range = worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, count, across);
    return new ReadArea(sheet, range, count * across);
  });
  const fresh = new Map(parts.map(({ sheet }) => [sheet, new OfficeCells()]));
  try {
    await readAreas(turn, areas, fresh, 'place');
  } catch (error) {
    if (mayHaveMoved(error)) return null;
    throw error;
  }
  const isSame = JSON.stringify(asked()) === JSON.stringify(inventory);
  if (!isSame || !places.every(({ table, range }) => isThere(table, range))) return null;
  const sheets = content.sheets.map((sheet) => {
    const own = parts.filter((part) => part.sheet === sheet.name).map(({ range }) => range);
    const now = fresh.get(sheet.name);
    if (now === undefined || !(sheet.cells instanceof OfficeCells)) return sheet;
    return { ...sheet, cells: sheet.cells.replaced(own, now) };
  });
  return { read: { inventory, content: { ...content, sheets } }, touched: rows.map(touchedRows) };
}

/** The edited rows as wide as their tables, with the rows that a person's own formulas are in. */
function editedRows(
  content: WorkbookContent,
  edited: readonly EditedCells[],
  ours: ReadonlySet<string>,
): readonly Part[] | null {
  const matrices = content.tables.filter(({ name }) => MATRIX.test(name));
  const parts: Part[] = [];
  for (const { sheet, range } of edited) {
    const here = matrices.filter((table) => table.sheet === sheet);
    if (here.length === 0 && ours.has(sheet)) return null;
    if (here.some(({ headerRow, firstRow }) => range.row <= (headerRow ?? firstRow - 1))) return null;
    for (const table of here) parts.push({ sheet, range: acrossTable(table, range) });
  }
  if (parts.length > 0) {
    for (const table of matrices)
      for (const row of rowsOfOwnFormulas(content, table))
        parts.push({ sheet: table.sheet, range: acrossTable(table, { row, lastRow: row }) });
  }
  const count = parts.reduce((sum, { range }) => sum + range.lastRow - range.row + 1, 0);
  return count > MOST_ROWS ? null : parts;
}

function rowsOfOwnFormulas(content: WorkbookContent, table: TableContent): readonly number[] {
  const cells = content.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!(cells instanceof OfficeCells)) return [];
  const columns = findColumns(table, OURS, MATRIX_HEADERS, blockFinder(content));
  return cells
    .rowsCalculatedBeside(new Set(columns.values()))
    .filter((row) => row >= table.firstRow && row <= table.lastRow);
}

function acrossTable(
  { firstColumn, columns }: TableContent,
  {
    row,
    lastRow,
    column = firstColumn,
    lastColumn = firstColumn,
  }: Pick<CellRange, 'row' | 'lastRow'> & Partial<CellRange>,
): CellRange {
  const end = firstColumn + columns.length - 1;
  return { row, lastRow, column: Math.min(firstColumn, column), lastColumn: Math.max(end, lastColumn) };
}

function figureBlocks(content: WorkbookContent): readonly Part[] {
  const find = blockFinder(content);
  return FIGURES.flatMap((name) => {
    const block = find(name);
    return block === null ? [] : [{ sheet: block.sheet.name, range: block.range }];
  });
}

function touchedRows({ sheet, range: { row, lastRow } }: Part): TouchedRows {
  return { sheet, rows: new Set(Array.from({ length: lastRow - row + 1 }, (_, at) => row + at)) };
}

function isThere(table: TableContent, range: Excel.Range): boolean {
  return (
    !range.isNullObject &&
    range.rowIndex + 1 === (table.headerRow ?? table.firstRow) &&
    range.rowIndex + range.rowCount === (table.totalsRow ?? table.lastRow) &&
    range.columnIndex + 1 === table.firstColumn &&
    range.columnCount === table.columns.length
  );
}
