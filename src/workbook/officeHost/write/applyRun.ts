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
import { blockedTable, done, newerWorkbook } from '../../outcome';
import { brokenNames, lockedWorkbook } from '../draw/drawWorkbook';
import { showSteps, singleSheetSteps } from '../draw/drawSteps';
import { namesOn, removalSteps } from '../draw/removalSteps';
import { columnNames } from '../draw/tableSteps';
import { freeTitles } from '../draw/titles';
import type { Turn } from '../excelRun';
import { removeMark, setMark } from '../mark';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { runSteps } from '../steps';
import type { BegunRun } from './begunRun';
import { type CellPlace, readFormulas } from './readFormulas';
import { Targets } from './targets';
import { tableWrites } from './writtenTable';

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

/** Reads again, then writes a run in one batch: `Nhật ký` first. `begun` is told before the first write. */
export async function applyRun(
  turn: Turn,
  { words, at, by, edits: make }: AskedRun,
  begun: (run: BegunRun) => void,
): Promise<Outcome<(AppliedEdits & { readonly undoes: number | null }) | null>> {
  const { inventory, content: tables } = await readWorkbook(turn, 'tables');
  const newer = newerVersion(tables);
  if (newer !== null) return newerWorkbook({ found: newer, expected: LAYOUT_VERSION });
  const made = make(tables);
  if (!made) return done(null);
  const { edits, undoes, isWhole } = made;
  // A sheet is taken out only where nothing in the whole workbook needs it.
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
  const stamp = { run: nextRun(content), at, by, undoes };
  const { applied, refused, sheets, removed, isLogged } = takeRun(run, edits, stamp, words, isWhole);
  if (applied.length === 0) return done({ applied, refused, undoes });
  if (!isLogged) return blockedTable(LOG_TABLE);
  if (sheets.length + removed.length > 0 && inventory.isLocked)
    return { ok: false, failure: lockedWorkbook() };
  const changed = run.tables
    .filter(({ changes, table }) => changes.size > 0 && !removed.includes(table.place.sheet))
    .sort(logFirst);
  const targets = await Targets.find(turn, changed);
  const given = freeTitles(
    sheets.map(({ name }) => name),
    inventory.sheets.map(({ name }) => name),
  );
  const titles = sheets.map(({ name }) => given.get(name) ?? name);
  const names = sheets.flatMap(columnNames);
  begun({
    tables: changed.map((table) => ({
      table,
      formatOf: (row, column) => targets.format(table, row, column),
    })),
    drawing: { titles, names: names.map(({ name }) => name) },
    lostNames: namesOn(inventory, removed),
  });
  await runSteps(turn, [
    targets.look(),
    ...inventory.marks.filter(({ kind }) => kind === 'run').map(({ kind }) => removeMark(kind)),
    setMark({ kind: 'run', run: stamp.run }),
    ...brokenNames(inventory, names),
    ...sheets.flatMap((sheet) => singleSheetSteps(sheet, given.get(sheet.name) ?? sheet.name)),
    ...changed.flatMap((table) =>
      tableWrites(
        table,
        (row, column) => targets.format(table, row, column),
        (...cells) => targets.range(table, ...cells),
      ),
    ),
    ...showSteps(titles),
    removeMark('run'),
    ...removalSteps(inventory, removed),
  ]);
  await targets.insist(turn);
  return done({ applied, refused, undoes });
}

/** Sheets that hold more than cells and tables. */
async function sheetsWithCharts({ context, sync }: Turn, { sheets }: Inventory): Promise<readonly string[]> {
  const counts = sheets.map(({ name }) => context.workbook.worksheets.getItem(name).charts.getCount());
  await sync();
  return sheets.filter((_, at) => (counts[at]?.value ?? 0) > 0).map(({ name }) => name);
}

/** Whether the sheet of a title is protected. */
export function protectionIn({ sheets }: Inventory): (sheet: string) => boolean {
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return (sheet) => locked.has(sheet);
}

function logFirst(one: EditRun['tables'][number], other: EditRun['tables'][number]): number {
  const isLog = ({ table }: typeof one): number => (table.name === LOG_TABLE ? 0 : 1);
  return isLog(one) - isLog(other);
}

/** Calculated cells that edits are about: whose formula stands there decides whether they may be written. */
function calculatedPlaces(
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
