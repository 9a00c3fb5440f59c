import { LOG_TABLE } from '../../../core/layout/logSheet';
import type { SheetLayout } from '../../../core/layout/sheet';
import type { OpenTable } from '../../edits/openTable';
import type { RunStamp } from '../../edits/runLog';
import { brokenNames } from '../draw/drawWorkbook';
import { showSteps, singleSheetSteps } from '../draw/drawSteps';
import { namesOn, removalSteps } from '../draw/removalSteps';
import { columnNames } from '../draw/tableSteps';
import { freeTitles } from '../draw/titles';
import type { Turn } from '../excelRun';
import { type Mark, markWhole, removeMark, setMark } from '../mark';
import type { Inventory } from '../read/inventory';
import { runSteps, type Step } from '../steps';
import type { BegunRun } from './begunRun';
import { Targets } from './targets';
import { tableWrites } from './writtenTable';

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
 * whole, and only then the cells of others are written. Sheets that go, go last: nothing brings them back.
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
    sheets: titles,
  };
  begun({
    tables: changed.map((table) => ({ table, formatOf: targets.of(table).formatOf })),
    drawing: { titles, names: names.map(({ name }) => name) },
    lostNames: namesOn(inventory, removed),
    mark: 'run',
  });
  const writes = (ofLog: boolean): readonly Step[] =>
    changed
      .filter((table) => isLog(table) === ofLog)
      .flatMap((table) => tableWrites(table, targets.of(table)));
  await runSteps(turn, [
    targets.look(),
    setMark(mark),
    ...brokenNames(inventory, names),
    ...sheets.flatMap((sheet) => singleSheetSteps(sheet, given.get(sheet.name) ?? sheet.name)),
    ...writes(true),
    markWhole(mark),
    ...writes(false),
    ...showSteps(titles),
    removeMark('run'),
    ...removalSteps(inventory, removed),
  ]);
  await targets.insist(turn);
}

function isLog({ table }: OpenTable): boolean {
  return table.name.toLowerCase() === LOG_TABLE.toLowerCase();
}
