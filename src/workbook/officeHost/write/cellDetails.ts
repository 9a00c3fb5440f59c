import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { OpenTable } from '../../edits/openTable';
import type { Turn } from '../excelRun';
import { OfficeCells } from '../read/officeCells';
import { fileFormula } from '../read/screenFormula';
import type { FormatOf } from './writtenTable';

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

/** Asks for the number formats of the cells that tables change, and of the last row of those that grow. */
export async function readFormats(
  { context, sync }: Turn,
  tables: readonly OpenTable[],
): Promise<(table: OpenTable) => FormatOf> {
  const known = new Map<string, string>();
  const asked: {
    readonly table: OpenTable;
    readonly row: number;
    readonly column: number;
    readonly range: Excel.Range;
  }[] = [];
  for (const table of tables) {
    const { sheet, lastRow } = table.table.place;
    for (const [column, rows] of columnsOf(table)) {
      const first = Math.min(...rows, lastRow);
      const last = Math.min(Math.max(...rows), lastRow);
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getCell(first - 1, column - 1)
        .getResizedRange(last - first, 0);
      range.load('numberFormat');
      asked.push({ table, row: first, column, range });
    }
  }
  if (asked.length > 0) await sync();
  for (const { table, row, column, range } of asked) {
    range.numberFormat.forEach(([format]: unknown[], down: number) => {
      if (typeof format === 'string') known.set(`${table.table.name} ${row + down} ${column}`, format);
    });
  }
  return (table) => (row, column) => known.get(`${table.table.name} ${row} ${column}`) ?? 'General';
}

function columnsOf({ changes }: OpenTable): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of changes) {
    for (const column of cells.keys()) {
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
  }
  return columns;
}
