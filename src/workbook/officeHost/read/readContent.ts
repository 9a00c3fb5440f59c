import { isOwnTemplateTable } from '../../../core/ownTemplate/templateColumns';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { TableContent } from '../../file/tablePart';
import type { Turn } from '../excelRun';
import { mayHaveMoved } from '../officeFailures';
import { askInventory, type Inventory, type ListedTable, takeInventory } from './inventory';
import { OfficeCells } from './officeCells';
import { ourListedTables, ourSheetNames, templateSheetNames } from './ourSheets';
import { ReadArea, readAreas } from './readAreas';

/**
 * Our tables with the row below each; all that stands on their sheets and on those with our names; sheets that the first two
 * leave out; or every sheet with the text of its formulas, which a sheet that is to be taken out asks for.
 */
export type ReadScope = 'tables' | 'sheets' | TablesAside | 'whole';

/** What is read only when it is asked for: all templates of people's own, or the tables of these names. */
export type TablesAside = 'templates' | readonly string[];

/** What a workbook holds: by name, and what is ours of its cells. */
export interface ReadWorkbook {
  readonly inventory: Inventory;
  readonly content: WorkbookContent;
}

/** How often reading begins anew because other people moved what was about to be read. */
const TURNS = 4;

/**
 * Reads names, then cells; both anew where the names were others by the time the cells came. Names that are `known`
 * from an earlier reading save a trip where they are still the same.
 */
export async function readWorkbook(
  turn: Turn,
  scope: ReadScope,
  known: Inventory | null = null,
): Promise<ReadWorkbook> {
  let inventory = known ?? (await takeInventory(turn));
  for (let left = TURNS; ; left -= 1) {
    const again = askInventory(turn.context);
    try {
      const content = await readContent(turn, inventory, scope);
      const now = again();
      if (left === 0 || JSON.stringify(now) === JSON.stringify(inventory)) return { inventory, content };
      inventory = now;
    } catch (error) {
      if (left === 0 || !mayHaveMoved(error)) throw error;
      inventory = await takeInventory(turn);
    }
  }
}

/** Reads the sheets of tables that no other reading brings, and nothing else. */
export async function contentAside(turn: Turn, tables: TablesAside): Promise<WorkbookContent> {
  return (await readWorkbook(turn, tables)).content;
}

/**
 * Reads what is ours in a workbook, in one trip unless it is large: values, and which cells are calculated.
 * The text of a formula is '' until `readFormulas` asks for it. Cells of other sheets stay unread.
 */
async function readContent(turn: Turn, inventory: Inventory, scope: ReadScope): Promise<WorkbookContent> {
  const { workbook } = turn.context;
  const sheets = ourSheetNames(inventory);
  const places = inventory.tables
    .filter(({ sheet }) => sheets.includes(sheet))
    .map((table) => {
      const range = workbook.tables.getItem(table.name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
      return { table, range };
    });
  const cells = new Map(inventory.sheets.map(({ name }) => [name, new OfficeCells()]));
  const areas =
    scope === 'tables'
      ? tableAreas(turn, inventory)
      : sheetAreas(turn, inventory, sheetsOf(scope, inventory, sheets));
  await readAreas(turn, areas, cells, scope === 'whole' ? 'text' : 'place');
  return {
    sheets: inventory.sheets.map(({ name, state }) => ({
      name,
      state,
      cells: cells.get(name) ?? new OfficeCells(),
    })),
    tables: places.map(({ table, range }) => placed(table, range)),
    names: inventory.names,
    date1904: false,
  };
}

function sheetsOf(
  scope: Exclude<ReadScope, 'tables'>,
  inventory: Inventory,
  ours: readonly string[],
): readonly string[] {
  if (scope === 'whole') return inventory.sheets.map(({ name }) => name);
  if (scope !== 'sheets') {
    const isAsked = (table: string): boolean =>
      scope === 'templates' ? isOwnTemplateTable(table) : scope.includes(table);
    const asked = new Set(inventory.tables.filter(({ name }) => isAsked(name)).map(({ sheet }) => sheet));
    return ours.filter((name) => asked.has(name));
  }
  const aside = templateSheetNames(inventory);
  return ours.filter((name) => !aside.includes(name));
}

function tableAreas({ context }: Turn, inventory: Inventory): readonly ReadArea[] {
  const version = inventory.names.find(({ name }) => name === 'pc_version');
  const templates = templateSheetNames(inventory);
  const read = ourListedTables(inventory).filter(({ sheet }) => !templates.includes(sheet));
  const tables = read.map(({ name, sheet, rowCount, columns }) => {
    const range = context.workbook.tables.getItem(name).getRange().getResizedRange(1, 0);
    return new ReadArea(sheet, range, (rowCount + 3) * columns.length);
  });
  const found = version && /^'?(.*?)'?!(\$[A-Z]+\$\d+)$/.exec(version.refersTo);
  if (!found) return tables;
  const sheet = (found[1] ?? '').replaceAll("''", "'");
  return [...tables, new ReadArea(sheet, context.workbook.worksheets.getItem(sheet).getRange(found[2]), 1)];
}

/** Cells that a sheet of ours holds beside its tables, at a guess. */
const BESIDE_TABLES = 6000;

function sheetAreas({ context }: Turn, inventory: Inventory, sheets: readonly string[]): readonly ReadArea[] {
  return sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    const inTables = inventory.tables
      .filter((table) => table.sheet === sheet)
      .reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
    return new ReadArea(sheet, range, inTables + BESIDE_TABLES);
  });
}

function placed(
  { name, sheet, columns, hasHeader, hasTotals }: ListedTable,
  range: Excel.Range,
): TableContent {
  const first = range.rowIndex + 1;
  const last = range.rowIndex + range.rowCount;
  return {
    name,
    sheet,
    headerRow: hasHeader ? first : null,
    firstRow: first + (hasHeader ? 1 : 0),
    lastRow: last - (hasTotals ? 1 : 0),
    totalsRow: hasTotals ? last : null,
    firstColumn: range.columnIndex + 1,
    columns,
    // Null where only some of them are.
    hasHiddenRows: range.rowHidden !== false,
  };
}
