import type { RefusedEdit } from '../../../core/edit';
import { LOG_TABLE } from '../../../core/layout/logSheet';
import { EditRun } from '../../edits/editRun';
import { editsOfRun, inverseOfRun } from '../../edits/runLog';
import { dropBlankRows, dropLogLines, settleRun } from '../../edits/settledRun';
import type { Outcome } from '../../failure';
import { done } from '../../outcome';
import type { Turn } from '../excelRun';
import { readWorkbook } from '../read/readContent';
import { runSteps } from '../steps';
import { calculatedPlaces, protectionIn } from './applyRun';
import type { BegunRun } from './begunRun';
import { readFormulas } from './readFormulas';
import { Targets } from './targets';
import { tableWrites } from './writtenTable';

/** Whether a run that broke off is written to its end or taken back. */
export type Ending = 'finish' | 'take-back';

/**
 * Brings the cells of a run that an earlier start left to what they were to be, or to what they were; the mark stays,
 * for its sheets. Taken back, the run is not in `Nhật ký` any more, unless other people have changed some of its
 * cells since: these are answered and stay, and so do its lines. Null where no such run is marked, or it cannot be
 * finished.
 */
export async function settleWriting(
  turn: Turn,
  ending: Ending,
  begun: (run: BegunRun) => void,
): Promise<Outcome<readonly RefusedEdit[] | null>> {
  const { inventory, content } = await readWorkbook(turn, 'tables');
  const mark = inventory.marks.find(({ kind }) => kind === 'run');
  if (mark?.kind !== 'run' || (ending === 'finish' && !mark.isWhole)) return done(null);
  const isBack = ending === 'take-back';
  const run = new EditRun(content, () => new Map(), protectionIn(inventory));
  const inverse = inverseOfRun(content, mark.run)?.edits ?? [];
  const edits = isBack ? inverse.filter((edit) => !('sheet' in edit)) : editsOfRun(content, mark.run);
  await readFormulas(turn, content, calculatedPlaces(run, edits));
  const refused = mark.isWhole ? settleRun(run, edits, isBack) : [];
  if (isBack) {
    for (const table of run.tables) {
      const added = edits.filter(
        ({ kind, ...edit }) => kind === 'remove-row' && isOf(edit, table.table.name),
      );
      dropBlankRows(table, added.length);
    }
    if (refused.length === 0) dropLogLines(run, mark.run);
  }
  const changed = run.tables.filter(({ changes }) => changes.size > 0);
  const targets = await Targets.find(turn, changed);
  begun({
    tables: changed.map((table) => ({ table, formatOf: targets.of(table).formatOf })),
    drawing: { titles: [], names: [] },
    lostNames: [],
    mark: null,
  });
  const logLast = [...changed].sort((one, other) => Number(isLog(one.table)) - Number(isLog(other.table)));
  await runSteps(turn, [
    targets.look(),
    ...logLast.flatMap((table) => tableWrites(table, targets.of(table))),
  ]);
  await targets.insist(turn);
  return done(refused);
}

function isOf(edit: object, table: string): boolean {
  return 'table' in edit && edit.table === table;
}

function isLog({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() === LOG_TABLE.toLowerCase();
}
