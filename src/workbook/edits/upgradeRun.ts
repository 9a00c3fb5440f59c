import { LOG_TABLE, logSheet } from '../../core/layout/logSheet';
import type { SheetLayout } from '../../core/layout/sheet';
import { type WorkbookWords, worded } from '../../core/layout/words';
import type { EditRun } from './editRun';
import type { PlannedUpgrade } from './plannedUpgrade';
import type { RunStamp } from './runLog';

/** What stands in the hidden column Việc of `Nhật ký`. */
const KIND = 'nâng cấp';

/** `Nhật ký` with a line for an upgrade. */
export interface LoggedUpgrade {
  /** `Nhật ký` itself, where there was none. */
  readonly sheets: readonly SheetLayout[];
  /** False where it has no room. */
  readonly isLogged: boolean;
}

/**
 * Puts a line for an upgrade into `Nhật ký`. Its run counts as closed: nobody takes a layout back, and `undo` goes on
 * with the run before.
 */
export function logUpgrade(
  run: EditRun,
  { from, block }: PlannedUpgrade,
  stamp: Omit<RunStamp, 'undoes'>,
  words: WorkbookWords,
): LoggedUpgrade {
  const line = {
    run: stamp.run,
    at: stamp.at,
    by: stamp.by,
    task: block.sheet,
    column: worded(words.parameterBlocks.upgraded, { sheet: block.sheet }),
    before: from,
    after: block.to,
    id: `${stamp.run}.1`,
    kind: KIND,
    undoes: stamp.run,
  };
  const log = run.table(LOG_TABLE);
  if (!log) return { sheets: [logSheet([line], words.log)], isLogged: true };
  const held = Object.fromEntries(Object.entries(line).filter(([key]) => log.column(key) !== null));
  const taken = run.take({ kind: 'add-row', table: LOG_TABLE, task: line.id, under: null, values: held });
  return { sheets: [], isLogged: taken.ok };
}
