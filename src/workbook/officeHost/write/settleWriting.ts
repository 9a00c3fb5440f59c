import type { Edit, RefusedEdit } from '../../../core/edit';
import { LOG_TABLE } from '../../../core/layout/logSheet';
import { EditRun, refusedEdit } from '../../edits/editRun';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { editsOfRun, inverseOfRun } from '../../edits/runLog';
import { dropBlankRows, dropLogLines, settleRun, type Settling } from '../../edits/settledRun';
import { showSteps } from '../draw/drawSteps';
import { removalSteps } from '../draw/removalSteps';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { Turn } from '../excelRun';
import { changeMark, type Mark, removeMark } from '../mark';
import type { Inventory } from '../read/inventory';
import { templateSheetNames } from '../read/ourSheets';
import { readWorkbook } from '../read/readContent';
import { runSteps, type Step } from '../steps';
import { canTakeBack, takeBackDrawn } from '../unfinished';
import { calculatedPlaces, protectionIn, sheetsWithCharts } from './applyRun';
import { lostTextFormats } from './lostTextFormats';
import { readFormulas } from './readFormulas';
import { Targets } from './targets';
import { allWrites, isLog } from './writeRun';
import { tableWrites, type TableWrites } from './writtenTable';

/** Whether a run that broke off is written to its end or taken back. */
export type Ending = 'finish' | 'take-back';

type RunMark = Mark & { readonly kind: 'run' };

/**
 * Brings a run that an earlier start left to its end, or to what was before it; the mark goes last, so that where this
 * breaks off too it is done once more. Taken back, the run is not in `Nhật ký` any more, unless other people have
 * changed some of its cells since: these are answered and stay, and so do its lines. A run that was to give ids and gave
 * none yet cannot be finished: it is taken back, and all its edits are answered. Null where no such run is marked,
 * or it cannot be ended so.
 */
export async function settleWriting(turn: Turn, ending: Ending): Promise<readonly RefusedEdit[] | null> {
  const { inventory, content: tables } = await readWorkbook(turn, 'tables');
  const mark = inventory.marks.find(({ kind }) => kind === 'run');
  if (mark?.kind !== 'run' || (ending === 'finish' ? !mark.isWhole : !canTakeBack(mark))) return null;
  const edits = editsToSettle(ending, mark, () =>
    ending === 'finish' ? editsOfRun(tables, mark.run) : (inverseOfRun(tables, mark.run)?.edits ?? []),
  );
  if (ending === 'finish' && !mark.isEnding && edits.some((edit) => isIdToGive(tables, edit))) {
    await settleWriting(turn, 'take-back');
    return edits.map((edit) => refusedEdit(edit, { ok: false, reason: 'task-not-found', present: null }));
  }
  const takesOut = edits.some(({ kind }) => kind === 'remove-sheet');
  const content = takesOut ? (await readWorkbook(turn, 'whole')).content : tables;
  const drawn = takesOut ? await sheetsWithCharts(turn, inventory) : [];
  const run = new EditRun(
    content,
    () => new Map(),
    protectionIn(inventory),
    (sheet) => drawn.includes(sheet),
  );
  await readFormulas(turn, content, calculatedPlaces(run, edits));
  const refused = settleRun(run, edits, settlingOf(ending, mark));
  if (mark.isWhole) dropGrown(run, ending, mark);
  await writeCells(turn, run, ending, mark);
  const formats = await lostTextFormats(turn, edits);
  if (formats.length > 0) await runSteps(turn, formats);
  if (ending === 'take-back' && refused.length === 0) {
    await takeLogBack(turn, run, mark);
    await takeBackDrawn(turn);
  } else {
    await runSteps(turn, endSteps(inventory, run.removedSheets, mark));
  }
  return refused;
}

/** Whether a row has still to get an id of its own: `Nhật ký` knows it by that id alone. */
function isIdToGive(content: WorkbookContent, edit: Edit): boolean {
  if (edit.kind !== 'cell' || edit.column !== 'id' || edit.after !== edit.task) return false;
  const table = ourTables(content).find(({ name }) => name === edit.table);
  return table !== undefined && new OpenTable(table, content).rowsOf(edit.task).length === 0;
}

/** Before a run was whole no cell was touched, and once it is taken back none is any more. */
function editsToSettle(ending: Ending, mark: RunMark, edits: () => readonly Edit[]): readonly Edit[] {
  if (!mark.isWhole) return [];
  return ending === 'finish' ? edits() : edits().filter((edit) => !('sheet' in edit));
}

function settlingOf(ending: Ending, { isEnding }: RunMark): Settling {
  if (ending === 'take-back') return 'back';
  return isEnding ? 'ending' : 'on';
}

/** Blank rows that a table grew by, or that had still to go. */
function dropGrown(run: EditRun, ending: Ending, { rows }: RunMark): void {
  for (const { table: name, before, after } of rows) {
    const table = run.table(name);
    if (table && !isLog(table)) dropBlankRows(table, ending === 'finish' ? after : before);
  }
}

async function writeCells(turn: Turn, run: EditRun, ending: Ending, mark: RunMark): Promise<void> {
  const changed = run.tables.filter((table) => isChanged(run, table) && !isLog(table));
  const { targets, writes } = await foundWrites(turn, changed);
  const { given, taken } = writes;
  const isEnding = ending === 'finish' && taken.length > 0;
  await runSteps(turn, [targets.look(), ...given, ...(isEnding ? [markEnding(mark)] : []), ...taken]);
  await targets.insist(turn);
}

/** The lines of the run go only when the mark says that no cell has to be put back by them. */
async function takeLogBack(turn: Turn, run: EditRun, mark: RunMark): Promise<void> {
  dropLogLines(run, mark.run);
  const log = run.table(LOG_TABLE);
  if (log) dropBlankRows(log, mark.rows.find(({ table }) => table === log.table.name)?.before ?? 1);
  const { given, taken } = (await foundWrites(turn, log ? [log] : [])).writes;
  await runSteps(turn, [changeMark({ ...mark, isWhole: false, isEnding: false }), ...given, ...taken]);
}

async function foundWrites(
  turn: Turn,
  tables: readonly OpenTable[],
): Promise<{ readonly targets: Targets; readonly writes: TableWrites }> {
  const targets = await Targets.find(turn, tables);
  return { targets, writes: allWrites(tables.map((table) => tableWrites(table, targets.of(table)))) };
}

function isChanged(run: EditRun, { changes, table }: OpenTable): boolean {
  return changes.size > 0 && !run.removedSheets.includes(table.place.sheet);
}

function markEnding(mark: RunMark): Step {
  return changeMark({ ...mark, isWhole: true, isEnding: true });
}

/** The run's new sheets are shown, those that it takes out go, and the mark. */
function endSteps(inventory: Inventory, removed: readonly string[], mark: RunMark): readonly Step[] {
  const present = new Set(inventory.sheets.map(({ name }) => name));
  const shown = showSteps(
    mark.sheets.filter((title) => present.has(title)),
    templateSheetNames(inventory),
  );
  const isEnding = shown.length + removed.length > 0;
  return [
    ...(isEnding ? [markEnding(mark)] : []),
    ...shown,
    ...removalSteps(inventory, removed),
    removeMark('run'),
  ];
}
