import { columnOf, type OurTable, ourTables } from '../edits/ourTables';
import type { Outcome, WorkbookState } from '../failure';
import { done } from '../outcome';
import type { Turn } from './excelRun';
import { explained, missingTables } from './explained';
import { failed, goneTable, officeFailure, protectedSheet } from './officeFailures';
import { readWorkbook } from './read/readContent';
import { hasExcelApi } from './requirement';

/** What became of our matrices, by the names of their tables. */
export interface OrderedRows {
  /** Tables whose rows were put in order. */
  readonly ordered: readonly string[];
  /**
   * Tables that stay as they are: rows are hidden by a filter or by hand, which sorting would leave where they stand,
   * or this Excel cannot tell (before 1.9).
   */
  readonly filtered: readonly string[];
}

const MATRIX = /^PL_[IVXLC]+$/i;

/** Puts the rows of our matrices in the order of Thứ tự, blank ones last; tables that stand so are left alone. */
export async function orderRows(turn: Turn): Promise<Outcome<OrderedRows>> {
  const { content, inventory } = await readWorkbook(turn, 'tables');
  const [missing] = missingTables(inventory).filter((name) => MATRIX.test(name));
  if (missing !== undefined) return goneTable(missing);
  const tables = ourTables(content).filter((table) => MATRIX.test(table.name) && !isInOrder(table));
  const isTold = hasExcelApi('1.9');
  const before = isTold ? await filteredTables(turn, tables) : tables;
  const free = tables.filter((table) => !before.includes(table));
  const locked = inventory.sheets.find(
    ({ name, isProtected }) => isProtected && free.some(({ place }) => place.sheet === name),
  );
  if (locked) return protectedSheet(locked.name);
  for (const { name, keys } of free) {
    const body = turn.context.workbook.tables.getItem(name).getDataBodyRange();
    body.sort.apply([{ key: keys.indexOf('order'), ascending: true }]);
    body.format.autofitRows();
  }
  try {
    // What somebody hid meanwhile stayed where it stood.
    const after = await filteredTables(turn, isTold ? free : []);
    const ordered = free.filter((table) => !after.includes(table));
    const filtered = tables.filter((table) => !ordered.includes(table));
    return done({ ordered: ordered.map(({ name }) => name), filtered: filtered.map(({ name }) => name) });
  } catch (error) {
    const state = await stateSince(turn, free);
    return failed(await explained(turn, officeFailure(error, { state })));
  }
}

/** Sends what was asked; tables that are filtered or have hidden rows then. */
async function filteredTables(
  { context, sync }: Turn,
  tables: readonly OurTable[],
): Promise<readonly OurTable[]> {
  if (tables.length === 0) return [];
  const asked = tables.map(({ name }) => {
    const table = context.workbook.tables.getItem(name);
    const { autoFilter } = table;
    const body = table.getDataBodyRange();
    autoFilter.load('isDataFiltered');
    body.load('rowHidden');
    return { autoFilter, body };
  });
  await sync();
  return tables.filter((_, at) => {
    const told = asked[at];
    return told?.autoFilter.isDataFiltered !== false || told.body.rowHidden !== false;
  });
}

/** Whether rows stand in another order than they were read in: Excel keeps what it sorted before it stops. */
async function stateSince(turn: Turn, tables: readonly OurTable[]): Promise<WorkbookState> {
  try {
    const now = ourTables((await readWorkbook(turn, 'tables')).content);
    const isSame = tables.every((table) => {
      const present = now.find(({ name }) => name === table.name);
      return present === undefined || orders(present).join() === orders(table).join();
    });
    return isSame ? 'unchanged' : 'partly-changed';
  } catch {
    return 'unknown';
  }
}

/** Whether Thứ tự rises from row to row and rows without it stand last; true for a table that has no such column. */
function isInOrder(table: OurTable): boolean {
  const all = orders(table);
  return all.every((order, at) => at === 0 || order >= (all[at - 1] ?? order));
}

/** Thứ tự row by row, without end for rows that have none; none for a table without the column. */
function orders(table: OurTable): readonly number[] {
  const column = columnOf(table, 'order');
  if (column === null) return [];
  const { place, sheet } = table;
  return Array.from({ length: place.lastRow - place.firstRow + 1 }, (_, at) => {
    const order = sheet.cells.value(place.firstRow + at, column);
    return typeof order === 'number' ? order : Infinity;
  });
}
