import { columnOf, type OurTable, ourTables } from '../edits/ourTables';
import type { Outcome } from '../failure';
import { done } from '../outcome';
import type { Turn } from './excelRun';
import { refusal } from './filterRows';
import { readWorkbook } from './read/readContent';
import { hasExcelApi } from './requirement';

/** What became of our matrices, by the names of their tables. */
export interface OrderedRows {
  /** Tables whose rows were put in order. */
  readonly ordered: readonly string[];
  /** Tables that stay as they are: rows are hidden by a filter, or this Excel cannot tell (before 1.9). */
  readonly filtered: readonly string[];
}

const MATRIX = /^PL_[IVXLC]+$/i;

/** Puts the rows of our matrices in the order of Thứ tự, blank ones last; tables that stand so are left alone. */
export async function orderRows(turn: Turn): Promise<Outcome<OrderedRows>> {
  const { content, inventory } = await readWorkbook(turn, 'tables');
  const tables = ourTables(content).filter((table) => MATRIX.test(table.name) && !isInOrder(table));
  const { tables: found } = turn.context.workbook;
  const isTold = hasExcelApi('1.9');
  const filters = tables.map(({ name }) => (isTold ? found.getItem(name).autoFilter : null));
  for (const filter of filters) filter?.load('isDataFiltered');
  if (isTold && tables.length > 0) await turn.sync();
  const isFree = (_: OurTable, at: number): boolean => filters[at]?.isDataFiltered === false;
  const free = tables.filter(isFree);
  const locked = free.filter(({ place }) =>
    inventory.sheets.some(({ name, isProtected }) => name === place.sheet && isProtected),
  );
  // Excel keeps what it sorted before it stops, so what it will refuse is asked first.
  for (const { name, keys } of [...locked, ...free.filter((table) => !locked.includes(table))]) {
    const body = found.getItem(name).getDataBodyRange();
    body.sort.apply([{ key: keys.indexOf('order'), ascending: true }]);
    body.format.autofitRows();
  }
  const isLocked = locked.length > 0 || free.length === 0;
  const refused = await refusal(turn, inventory, isLocked ? 'unchanged' : 'partly-changed');
  if (refused) return refused;
  const named = (some: readonly OurTable[]): readonly string[] => some.map(({ name }) => name);
  return done({ ordered: named(free), filtered: named(tables.filter((table) => !free.includes(table))) });
}

/** Whether Thứ tự rises from row to row and rows without it stand last; true for a table that has no such column. */
function isInOrder(table: OurTable): boolean {
  const column = columnOf(table, 'order');
  if (column === null) return true;
  const { place, sheet } = table;
  let last = -Infinity;
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const order = sheet.cells.value(row, column);
    const next = typeof order === 'number' ? order : Infinity;
    if (next < last) return false;
    last = next;
  }
  return true;
}
