import type { Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import type { AppliedEdits, Edit, RefusedEdit, SheetEdit } from '../../core/edit';
import { LOG_TABLE, logSheet } from '../../core/layout/logSheet';
import type { LayoutValue, SheetLayout } from '../../core/layout/sheet';
import type { WorkbookWords } from '../../core/layout/words';
import { addSheet } from '../file/edit/addSheet';
import { EditablePackage } from '../file/edit/editablePackage';
import { findTag, attributeOf } from '../file/edit/markup';
import { rowStyles } from '../file/edit/sheetRows';
import { mapWorkbook } from '../file/edit/workbookMap';
import { readWorkbookPackage, type WorkbookContent } from '../file/readWorkbookFile';
import { EditRun, refusedEdit, type StylesOf, type Taken } from './editRun';
import { staleResults } from './keptResults';
import { type LogLine, nextRun, RunLog } from './runLog';
import { writeCells, writeRun } from './writeRun';

/** What a run of edits needs beside the file. */
export interface RunOptions {
  readonly words: WorkbookWords;
  readonly today: Day;
  readonly now: () => number;
  readonly by: string;
  /** The run that this one takes back. */
  readonly undoes: number | null;
}

/** A run that was written; `pack` is null where nothing applied. Or the table of ours that cannot grow. */
export type WrittenRun =
  | ({ readonly ok: true; readonly pack: EditablePackage | null } & AppliedEdits)
  | { readonly ok: false; readonly blocked: string };

/** Applies a run of edits to a copy of the file: cells and rows, new sheets, `Nhật ký`, our kept results. */
export function writeEdits(
  pack: EditablePackage,
  content: WorkbookContent,
  edits: readonly Edit[],
  options: RunOptions,
): WrittenRun {
  const next = new EditablePackage(pack);
  const run = new EditRun(content, stylesIn(next), protectionIn(next));
  const stamp = { run: nextRun(content), at: options.now(), by: options.by, undoes: options.undoes };
  const log = new RunLog(stamp);
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  const sheets: SheetLayout[] = [];
  for (const edit of edits) {
    const taken = 'sheet' in edit ? takeSheet(edit, run, sheets) : run.take(edit);
    if (!taken.ok) {
      refused.push(refusedEdit(edit, taken));
      continue;
    }
    applied.push(edit);
    log.add(edit, taken.before, headerOf(run, edit));
  }
  if (applied.length === 0) return { ok: true, pack: null, applied, refused };
  if (!logLines(run, log.lines, sheets, options.words)) return { ok: false, blocked: LOG_TABLE };
  writeRun(next, run.tables);
  for (const sheet of sheets) addSheet(next, mapWorkbook(next), sheet);
  refreshResults(next, options);
  return { ok: true, pack: next, applied, refused };
}

/** Writes what the core counts into the results that our formulas keep. */
export function refreshResults(
  pack: EditablePackage,
  { today, words }: Pick<RunOptions, 'today' | 'words'>,
): void {
  const stale = staleResults(readWorkbookPackage(pack), today, words);
  writeCells(pack, mapWorkbook(pack), stale);
}

/** A sheet of ours is added where none of its tables stands; nothing yet takes one out again. */
function takeSheet(edit: SheetEdit, run: EditRun, sheets: SheetLayout[]): Taken {
  if (edit.kind === 'remove-sheet') return { ok: false, reason: 'read-only', present: null };
  const names = new Set(edit.sheet.tables.map(({ name }) => name.toLowerCase()));
  const isThere =
    [...names].some((name) => run.table(name) !== null) ||
    sheets.some(({ tables }) => tables.some(({ name }) => names.has(name.toLowerCase())));
  if (isThere) return { ok: false, reason: 'already-there', present: null };
  sheets.push(edit.sheet);
  return { ok: true, before: null };
}

function headerOf(run: EditRun, edit: Edit): string {
  if (edit.kind !== 'cell') return '';
  const table = run.table(edit.table)?.table;
  return table?.place.columns[table.keys.indexOf(edit.column)] ?? edit.column;
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

function stylesIn(pack: EditablePackage): StylesOf {
  const map = mapWorkbook(pack);
  const known = new Map<string, ReadonlyMap<number, string>>();
  return (sheet, row) => {
    const key = `${row} ${sheet}`;
    const part = map.sheets.find(({ name }) => name === sheet)?.part;
    const styles = known.get(key) ?? rowStyles(part === undefined ? '' : (pack.text(part) ?? ''), row);
    known.set(key, styles);
    return styles;
  };
}

function protectionIn(pack: EditablePackage): (sheet: string) => boolean {
  const map = mapWorkbook(pack);
  const known = new Map<string, boolean>();
  return (sheet) => {
    const told = known.get(sheet);
    if (told !== undefined) return told;
    const part = map.sheets.find(({ name }) => name === sheet)?.part;
    const text = part === undefined ? '' : (pack.text(part) ?? '');
    const tail = text.slice(Math.max(0, text.lastIndexOf('sheetData')));
    const tag = findTag(tail, 'sheetProtection');
    const found = tag !== null && ['1', 'true'].includes(attributeOf(tag.attributes, 'sheet') ?? '');
    known.set(sheet, found);
    return found;
  };
}
