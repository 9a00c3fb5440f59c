import { columnOf, idOf, type OurTable, ourTables } from '../edits/ourTables';
import type { Outcome } from '../failure';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { done } from '../outcome';
import type { Turn } from './excelRun';
import { explained } from './explained';
import { failed, hiddenSheet, isOfHidden, officeFailure } from './officeFailures';
import { readWorkbook } from './read/readContent';
import { hasExcelApi } from './requirement';

/** Tasks of one of our matrix tables, by id. */
export interface TableTasks {
  readonly table: string;
  readonly tasks: readonly string[];
}

/** What is left to see of the tables that were asked for. */
export interface FilteredRows {
  /** Rows with one of the ids: more than were asked for where an id stands twice. */
  readonly rows: number;
  /** A person has filtered a table by another column, too; false where this Excel cannot tell (before 1.9). */
  readonly hasOtherFilters: boolean;
}

const MATRIX = /^PL_[IVXLC]+$/i;

/**
 * Filters our matrix tables by their column of ids so that only these tasks show, and goes to the first. Filters of
 * other columns stay; a table without such a task shows all its rows again. Null where none of the tasks is there.
 */
export async function filterRows(
  turn: Turn,
  asked: readonly TableTasks[],
): Promise<Outcome<FilteredRows | null>> {
  const { content, inventory } = await readWorkbook(turn, 'tables');
  const matrices = matricesOf(content).map((table) => {
    const named = asked.find((each) => each.table.toLowerCase() === table.name.toLowerCase());
    return { table, rows: rowsWith(table, new Set(named?.tasks ?? [])) };
  });
  const first = matrices.find(({ rows }) => rows.length > 0);
  if (!first) return done(null);
  const isHidden = inventory.sheets.some(
    ({ name, state }) => name === first.table.place.sheet && state !== 'visible',
  );
  if (isHidden) return hiddenSheet(first.table.place.sheet);
  // Before the filters: a sheet that was hidden meanwhile stops all.
  const sheet = turn.context.workbook.worksheets.getItem(first.table.place.sheet);
  sheet.activate();
  const column = columnOf(first.table, 'text') ?? first.table.place.firstColumn;
  sheet.getCell((first.rows[0]?.row ?? 1) - 1, column - 1).select();
  const isTold = hasExcelApi('1.9');
  const others = matrices.map(({ table, rows }) => {
    const { autoFilter } = turn.context.workbook.tables.getItem(table.name);
    const filter = idFilter(turn, table);
    filter?.clear();
    if (rows.length === 0) return null;
    if (isTold) autoFilter.load('isDataFiltered');
    filter?.applyValuesFilter([...new Set(rows.map(({ id }) => id))]);
    return isTold ? autoFilter : null;
  });
  const refused = await refusal(turn, first.table.place.sheet);
  if (refused) return refused;
  return done({
    rows: matrices.reduce((sum, { rows }) => sum + rows.length, 0),
    hasOtherFilters: others.some((filter) => filter?.isDataFiltered === true),
  });
}

/** Takes the filters by id off our matrix tables; a person's filters of other columns stay. */
export async function showAllRows(turn: Turn): Promise<Outcome<boolean>> {
  const { content } = await readWorkbook(turn, 'tables');
  for (const table of matricesOf(content)) idFilter(turn, table)?.clear();
  return (await refusal(turn)) ?? done(true);
}

/** Sends what was asked; a refusal tells of the sheet or table that it was about, which Excel does not. */
async function refusal(turn: Turn, shown: string | null = null): Promise<Outcome<never> | null> {
  try {
    await turn.sync();
    return null;
  } catch (error) {
    if (shown !== null && isOfHidden(error)) return hiddenSheet(shown);
    return failed(await explained(turn, officeFailure(error, { state: 'unchanged' })));
  }
}

/** The tables that ids can filter; one without a column of ids has none. */
function matricesOf(content: WorkbookContent): readonly OurTable[] {
  return ourTables(content).filter((table) => MATRIX.test(table.name) && table.keys.includes('id'));
}

function idFilter({ context }: Turn, { name, keys }: OurTable): Excel.Filter | null {
  const at = keys.indexOf('id');
  return at < 0 ? null : context.workbook.tables.getItem(name).columns.getItemAt(at).filter;
}

function rowsWith(
  table: OurTable,
  ids: ReadonlySet<string>,
): readonly { readonly row: number; readonly id: string }[] {
  const { place, sheet } = table;
  const found: { readonly row: number; readonly id: string }[] = [];
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const id = idOf(table, (at) => sheet.cells.value(row, at));
    if (id !== null && ids.has(id)) found.push({ row, id });
  }
  return found;
}
