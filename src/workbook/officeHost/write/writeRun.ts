import { LOG_TABLE } from '../../../core/layout/logSheet';
import type { SheetLayout } from '../../../core/layout/sheet';
import type { OpenTable } from '../../edits/openTable';
import type { RunStamp } from '../../edits/runLog';
import { brokenNames } from '../draw/drawWorkbook';
import { hiddenTitles, showSteps, singleSheetSteps } from '../draw/drawSteps';
import { namesOn, removalSteps } from '../draw/removalSteps';
import { columnNames } from '../draw/tableSteps';
import { freeTitles } from '../draw/titles';
import type { Turn } from '../excelRun';
import { changeMark, type Mark, markWhole, removeMark, setMark, type TableRows } from '../mark';
import type { Inventory } from '../read/inventory';
import { runSteps } from '../steps';
import type { BegunRun } from './begunRun';
import { Targets } from './targets';
import { type TableWrites, tableWrites } from './writtenTable';

/** A run that was taken over what was read, and what it makes of the workbook. */
export interface RunToWrite {
  readonly inventory: Inventory;
  readonly stamp: RunStamp;
  readonly changed: readonly OpenTable[];
  /** New sheets. */
  readonly sheets: readonly SheetLayout[];
  /** Titles of sheets that go. */
  readonly removed: readonly string[];
}

/**
 * Writes a run in one batch: its mark, its new sheets and the lines of `Nhật ký`; then the mark says that these are
 * whole, and only then the cells of others are written. What cannot be found again once it is gone goes when the mark
 * says that the run is ending. Sheets that go, go in a batch of their own, since nothing brings them back.
 */
export async function writeRun(
  turn: Turn,
  { inventory, stamp, changed, sheets, removed }: RunToWrite,
  begun: (run: BegunRun) => void,
): Promise<void> {
  const targets = await Targets.find(turn, changed);
  const given = freeTitles(
    sheets.map(({ name }) => name),
    inventory.sheets.map(({ name }) => name),
  );
  const titles = sheets.map(({ name }) => given.get(name) ?? name);
  const names = sheets.flatMap(columnNames);
  const mark: Mark & { readonly kind: 'run' } = {
    kind: 'run',
    at: stamp.at,
    run: stamp.run,
    isWhole: false,
    isEnding: false,
    sheets: titles,
    rows: changed.map((table) => rowsOf(table)),
  };
  begun({
    tables: changed.map((table) => ({ table, formatOf: targets.of(table).formatOf })),
    drawing: { titles, names: names.map(({ name }) => name) },
    lostNames: namesOn(inventory, removed),
    removed,
    mark,
  });
  const writes = (ofLog: boolean): TableWrites => {
    const tables = changed.filter((table) => isLog(table) === ofLog);
    return allWrites(tables.map((table) => tableWrites(table, targets.of(table))));
  };
  const [log, cells] = [writes(true), writes(false)];
  const ending = [...cells.taken, ...showSteps(titles, hiddenTitles(sheets, given))];
  const end = [...removalSteps(inventory, removed), removeMark('run')];
  const markEnding = changeMark({ ...mark, isWhole: true, isEnding: true });
  await runSteps(turn, [
    targets.look(),
    setMark(mark),
    ...brokenNames(inventory, names),
    ...sheets.flatMap((sheet) => singleSheetSteps(sheet, given.get(sheet.name) ?? sheet.name)),
    ...[...log.given, ...log.taken],
    markWhole(mark),
    ...cells.given,
    ...(ending.length > 0 ? [markEnding, ...ending] : []),
    ...(removed.length === 0 ? end : []),
  ]);
  await targets.insist(turn);
  if (removed.length > 0) await runSteps(turn, [markEnding, ...end]);
}

/** The writes of some tables, what goes after all that comes. */
export function allWrites(writes: readonly TableWrites[]): TableWrites {
  return { given: writes.flatMap(({ given }) => given), taken: writes.flatMap(({ taken }) => taken) };
}

function rowsOf({ table, lastRow }: OpenTable): TableRows {
  const { name, place } = table;
  const before = place.lastRow - place.firstRow + 1;
  return { table: name, before, after: before + lastRow - place.lastRow };
}

/** Whether a table is `Nhật ký`. */
export function isLog({ table }: OpenTable): boolean {
  return table.name.toLowerCase() === LOG_TABLE.toLowerCase();
}
