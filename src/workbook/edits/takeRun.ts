import type { CellValue } from '../../core/completion/cells';
import { textOf } from '../../core/completion/narrowText';
import type { AppliedEdits, Edit, RefusedEdit, SheetEdit } from '../../core/edit';
import { LOG_TABLE, logSheet } from '../../core/layout/logSheet';
import type { LayoutValue, SheetLayout } from '../../core/layout/sheet';
import type { WorkbookWords } from '../../core/layout/words';
import { type EditRun, refusedEdit, type Taken } from './editRun';
import { type LogLine, RunLog, type RunStamp } from './runLog';

/** What became of a run of edits that stands in its `EditRun` and is still to be written. */
export interface TakenRun extends AppliedEdits {
  /** Sheets to be drawn, `Nhật ký` among them where there was none. */
  readonly sheets: readonly SheetLayout[];
  /** Titles of sheets to be taken out. */
  readonly removed: readonly string[];
  /** False where `Nhật ký` has no room for the run, which then may not be written. */
  readonly isLogged: boolean;
}

/**
 * Takes edits in order, each only where its cell holds what it should, and puts them into `Nhật ký`; of a whole run
 * none where one is refused.
 */
export function takeRun(
  run: EditRun,
  edits: readonly Edit[],
  stamp: RunStamp,
  words: WorkbookWords,
  isWhole = false,
): TakenRun {
  const log = new RunLog(stamp);
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  const sheets: SheetLayout[] = [];
  const strays = new Set<string>();
  for (const edit of edits) {
    const taken = 'sheet' in edit ? takeSheet(edit, run, sheets) : takeOwn(edit, run, strays);
    if (!taken.ok) {
      refused.push(refusedEdit(edit, taken));
      continue;
    }
    applied.push(edit);
    log.add(edit, taken.before, headerOf(run, edit));
  }
  if (isWhole && refused.length > 0) return { applied: [], refused, sheets: [], removed: [], isLogged: true };
  run.trim();
  const isLogged = applied.length === 0 || logLines(run, log.lines, sheets, words);
  return { applied, refused, sheets, removed: run.removedSheets, isLogged };
}

/**
 * Takes an edit of a cell or row. Where a row did not get its id, edits under that id are not for a row of others that
 * has it: `strays` holds such ids.
 */
function takeOwn(edit: Exclude<Edit, SheetEdit>, run: EditRun, strays: Set<string>): Taken {
  const { table, task } = edit;
  if (strays.has(`${table}\n${task}`)) return { ok: false, reason: 'task-not-found', present: null };
  const taken = run.take(edit);
  const given =
    edit.kind === 'row-id' ? task : edit.kind === 'cell' && edit.column === 'id' ? edit.after : null;
  if (!taken.ok && given !== null) strays.add(`${table}\n${textOf(given)}`);
  return taken;
}

/** A sheet of ours is added where none of its tables stands, and taken out while it is unchanged. */
function takeSheet(edit: SheetEdit, run: EditRun, sheets: SheetLayout[]): Taken {
  if (edit.kind === 'remove-sheet') return run.removeSheet(edit);
  const names = new Set(edit.sheet.tables.map(({ name }) => name.toLowerCase()));
  const isThere =
    [...names].some((name) => run.table(name) !== null) ||
    sheets.some(({ tables }) => tables.some(({ name }) => names.has(name.toLowerCase())));
  if (isThere) return { ok: false, reason: 'already-there', present: null };
  sheets.push(edit.sheet);
  return { ok: true, before: null };
}

function headerOf(run: EditRun, edit: Edit): string {
  if (edit.kind !== 'cell' && edit.kind !== 'row-id') return '';
  const key = edit.kind === 'cell' ? edit.column : 'id';
  const table = run.table(edit.table)?.table;
  return table?.place.columns[table.keys.indexOf(key)] ?? key;
}

/** Puts the lines of a run into `Nhật ký`, which is made on first use; false where it has no room. */
function logLines(
  run: EditRun,
  lines: readonly LogLine[],
  sheets: SheetLayout[],
  words: WorkbookWords,
): boolean {
  if (lines.length === 0) return true;
  if (!run.table(LOG_TABLE)) {
    sheets.push(logSheet(lines.map(drawn), words.log));
    return true;
  }
  return lines.every((line) => {
    const values: Record<string, CellValue> = {};
    for (const [key, value] of Object.entries(line))
      if (run.table(LOG_TABLE)?.column(key)) values[key] = value;
    const task = String(line.id ?? '');
    return run.take({ kind: 'add-row', table: LOG_TABLE, task, under: null, values }).ok;
  });
}

function drawn(line: LogLine): Readonly<Record<string, LayoutValue>> {
  const plain = Object.entries(line).map(([key, value]): [string, LayoutValue] => [
    key,
    typeof value === 'object' && value !== null ? value.error : (value ?? null),
  ]);
  return Object.fromEntries(plain);
}
