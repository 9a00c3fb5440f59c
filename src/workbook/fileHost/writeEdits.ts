import type { Day } from '../../core/calendar/day';
import type { AppliedEdits, Edit } from '../../core/edit';
import { LOG_TABLE } from '../../core/layout/logSheet';
import type { WorkbookWords } from '../../core/layout/words';
import { EditRun, type StylesOf } from '../edits/editRun';
import { nextRun } from '../edits/runLog';
import { takeRun } from '../edits/takeRun';
import { behindRows, rowsPlace } from '../file/aroundRows';
import { addSheet } from '../file/edit/addSheet';
import { EditablePackage } from '../file/edit/editablePackage';
import { attributeOf, findTag } from '../file/edit/markup';
import { removeSheet } from '../file/edit/removeSheet';
import { rowStyles } from '../file/edit/sheetRows';
import { mapWorkbook } from '../file/edit/workbookMap';
import { partOf } from '../file/openPackage';
import { relationshipsOf } from '../file/relationships';
import { readWorkbookPackage, type WorkbookContent } from '../file/readWorkbookFile';
import { staleResults } from './keptResults';
import { writeCells, writeRun } from './writeRun';

/** What a run of edits needs beside the file. */
export interface RunOptions {
  readonly words: WorkbookWords;
  readonly today: Day;
  readonly now: () => number;
  readonly by: string;
  /** The run that this one takes back. */
  readonly undoes: number | null;
  /** Nothing is written where an edit is refused. */
  readonly isWhole?: boolean;
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
  const run = new EditRun(content, stylesIn(next), protectionIn(next), attachedIn(next));
  const stamp = { run: nextRun(content), at: options.now(), by: options.by, undoes: options.undoes };
  const { applied, refused, sheets, removed, isLogged } = takeRun(
    run,
    edits,
    stamp,
    options.words,
    options.isWhole,
  );
  if (applied.length === 0) return { ok: true, pack: null, applied, refused };
  if (!isLogged) return { ok: false, blocked: LOG_TABLE };
  writeRun(next, run.tables);
  for (const name of removed) removeSheet(next, mapWorkbook(next), name);
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

/** The looks of the cells of a row, as the file has them. */
export function stylesIn(pack: EditablePackage): StylesOf {
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

/** Whether a sheet has parts of its own beside its tables. */
function attachedIn(pack: EditablePackage): (sheet: string) => boolean {
  return (sheet) => {
    const part = mapWorkbook(pack).sheets.find(({ name }) => name === sheet)?.part;
    return part !== undefined && relationshipsOf(pack, part).some(({ type }) => type !== 'table');
  };
}

/** Whether a sheet is protected; each is looked at once. */
export function protectionIn(pack: EditablePackage): (sheet: string) => boolean {
  const map = mapWorkbook(pack);
  const known = new Map<string, boolean>();
  return (sheet) => {
    const told = known.get(sheet);
    if (told !== undefined) return told;
    const part = map.sheets.find(({ name }) => name === sheet)?.part;
    const bytes = part === undefined ? null : partOf(pack, part);
    const tag = bytes && findTag(behindRows(bytes, rowsPlace(bytes)), 'sheetProtection');
    const found = tag !== null && ['1', 'true'].includes(attributeOf(tag.attributes, 'sheet') ?? '');
    known.set(sheet, found);
    return found;
  };
}
