import type { AppliedEdits, Edit } from '../../../core/edit';
import { LOG_TABLE } from '../../../core/layout/logSheet';
import { LAYOUT_VERSION } from '../../../core/layout/version';
import type { WorkbookWords } from '../../../core/layout/words';
import { EditRun } from '../../edits/editRun';
import { newerVersion } from '../../edits/newerVersion';
import { nextRun } from '../../edits/runLog';
import { takeRun } from '../../edits/takeRun';
import type { Outcome } from '../../failure';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import { blockedTable, done, newerWorkbook, unfinishedWriting } from '../../outcome';
import { lockedWorkbook } from '../draw/drawWorkbook';
import type { Turn } from '../excelRun';
import { protectedSheet } from '../officeFailures';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import type { Begun, BegunRun } from './begunRun';
import { type CellPlace, readFormulas } from './readFormulas';
import { writeRun } from './writeRun';

/** A run of edits that is asked for. */
export interface AskedRun {
  readonly words: WorkbookWords;
  /** Day and time as a workbook counts them. */
  readonly at: number;
  readonly by: string;
  /** Makes the edits from what the workbook holds now; null where there is nothing to be done. */
  readonly edits: (content: WorkbookContent) => MadeEdits | null;
}

/** Edits, and the run of `Nhật ký` that they take back. */
export interface MadeEdits {
  readonly edits: readonly Edit[];
  readonly undoes: number | null;
  /** Nothing is written where an edit is refused. */
  readonly isWhole?: boolean;
}

/** What came of a run, and the run that it takes back; null where there was nothing to be done. */
export type AppliedRun = (AppliedEdits & { readonly undoes: number | null }) | null;

/** Reads again, then writes a run in one batch. `begun` is told before the first write. */
export async function applyRun(
  turn: Turn,
  { words, at, by, edits: make }: AskedRun,
  begun: Begun<BegunRun, AppliedRun>,
): Promise<Outcome<AppliedRun>> {
  const { inventory, content: tables } = await readWorkbook(turn, 'tables');
  const newer = newerVersion(tables);
  if (newer !== null) return newerWorkbook({ found: newer, expected: LAYOUT_VERSION });
  if (inventory.marks.length > 0) return unfinishedWriting();
  const made = make(tables);
  if (!made) return done(null);
  const { edits, undoes, isWhole } = made;
  // A sheet is taken out only where nothing in the whole workbook needs it.
  const takesOut = edits.some(({ kind }) => kind === 'remove-sheet');
  const content = takesOut ? (await readWorkbook(turn, 'whole')).content : tables;
  const drawn = takesOut ? await sheetsWithCharts(turn, inventory) : [];
  const isProtected = protectionIn(inventory);
  const run = new EditRun(
    content,
    () => new Map(),
    isProtected,
    (sheet) => drawn.includes(sheet),
  );
  await readFormulas(turn, content, calculatedPlaces(run, edits));
  const stamp = { run: nextRun(content), at, by, undoes };
  const { applied, refused, sheets, removed, isLogged } = takeRun(run, edits, stamp, words, isWhole);
  if (applied.length === 0) return done({ applied, refused, undoes });
  if (!isLogged) {
    const log = run.table(LOG_TABLE)?.table.place.sheet ?? '';
    return isProtected(log) ? protectedSheet(log) : blockedTable(LOG_TABLE);
  }
  if (sheets.length + removed.length > 0 && inventory.isLocked)
    return { ok: false, failure: lockedWorkbook() };
  const changed = run.tables.filter(
    ({ changes, table }) => changes.size > 0 && !removed.includes(table.place.sheet),
  );
  const answer = { applied, refused, undoes };
  await writeRun(turn, { inventory, stamp, changed, sheets, removed }, (run) => begun(run, answer));
  return done(answer);
}

/** Sheets that hold more than cells and tables. */
export async function sheetsWithCharts(
  { context, sync }: Turn,
  { sheets }: Inventory,
): Promise<readonly string[]> {
  const counts = sheets.map(({ name }) => context.workbook.worksheets.getItem(name).charts.getCount());
  await sync();
  return sheets.filter((_, at) => (counts[at]?.value ?? 0) > 0).map(({ name }) => name);
}

/** Whether the sheet of a title is protected. */
export function protectionIn({ sheets }: Inventory): (sheet: string) => boolean {
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return (sheet) => locked.has(sheet);
}

/** Calculated cells that edits are about: whose formula stands there decides whether they may be written. */
export function calculatedPlaces(
  run: EditRun,
  edits: readonly Edit[],
): readonly (CellPlace & { readonly table: string })[] {
  return edits.flatMap((edit) => {
    const table = edit.kind === 'cell' ? run.table(edit.table) : null;
    const column = edit.kind === 'cell' ? (table?.column(edit.column) ?? null) : null;
    if (edit.kind !== 'cell' || !table || column === null) return [];
    const { sheet, name } = table.table.place;
    return table
      .rowsOf(edit.task)
      .filter((row) => table.held(row, column).formula !== null)
      .map((row) => ({ sheet, row, column, table: name }));
  });
}
