import type { Failure } from '../failure';
import { NOWHERE } from '../outcome';
import type { InTurn, Turn } from './excelRun';
import { type Inventory, takeInventory } from './read/inventory';
import { isOurTable, ourSheetNames } from './read/ourSheets';
import { hasExcelApi } from './requirement';

/** Hidden names of our columns: `pc_PL_III_status`. */
const OF_COLUMN = /^pc_(.+)_[^_]+$/;

/** Says of a failure what `explained` does, in a turn of its own where there may be more to say. */
export async function explainedIn(inTurn: InTurn, failure: Failure): Promise<Failure> {
  return isVague(failure) ? inTurn((turn) => explained(turn, failure)).catch(() => failure) : failure;
}

/**
 * Says of a failure which sheet or table it was about, by what the workbook holds now: Excel itself only tells that
 * something was refused or is not there. Answers the failure as it was where nothing more can be told.
 */
export async function explained(turn: Turn, failure: Failure): Promise<Failure> {
  if (!isVague(failure)) return failure;
  try {
    const { workbook } = turn.context;
    if (hasExcelApi('1.8')) workbook.load('readOnly');
    const inventory = await takeInventory(turn);
    if (failure.code === 'table-gone') return goneTable(failure, inventory);
    return hasExcelApi('1.8') && workbook.readOnly ? failure : guardedPlace(failure, inventory);
  } catch {
    return failure;
  }
}

/** Our tables whose columns are still named although they are no tables any more. */
export function missingTables({ names, tables }: Inventory): readonly string[] {
  const present = new Set(tables.map(({ name }) => name.toLowerCase()));
  const named = names.flatMap(({ name }) => OF_COLUMN.exec(name)?.[1] ?? []);
  return [...new Set(named)].filter((name) => isOurTable(name) && !present.has(name.toLowerCase()));
}

type Vague = Extract<Failure, { readonly code: 'workbook-read-only' | 'table-gone' }>;

function isVague(failure: Failure): failure is Vague {
  return failure.code === 'workbook-read-only' || failure.code === 'table-gone';
}

function goneTable(failure: Failure & { readonly code: 'table-gone' }, inventory: Inventory): Failure {
  const [table = failure.data.table] = missingTables(inventory);
  return { ...failure, data: { table }, place: { ...failure.place, table }, retryHelps: true };
}

function guardedPlace(failure: Failure, inventory: Inventory): Failure {
  const { state } = failure;
  const ours = ourSheetNames(inventory);
  const [sheet] = inventory.sheets.filter(({ name, isProtected }) => isProtected && ours.includes(name));
  if (sheet) {
    const { name } = sheet;
    const place = { ...NOWHERE, sheet: name };
    return { code: 'workbook-protected', data: { sheet: name }, place, retryHelps: true, state };
  }
  if (!inventory.isLocked) return failure;
  return { code: 'structure-protected', data: {}, place: NOWHERE, retryHelps: true, state };
}
