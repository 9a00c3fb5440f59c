import { oneCell, rangeAddress } from '../../../core/layout/address';
import { LOG_TABLE } from '../../../core/layout/logSheet';
import type { AddedBlock } from '../../../core/layout/upgrade/addedBlock';
import { EditRun } from '../../edits/editRun';
import { plannedUpgrade, type PlannedUpgrade } from '../../edits/plannedUpgrade';
import { nextRun } from '../../edits/runLog';
import { logUpgrade } from '../../edits/upgradeRun';
import type { Outcome } from '../../failure';
import { blockedTable, blockedUpgrade, done, protectedWorkbook, unfinishedWriting } from '../../outcome';
import type { Upgraded } from '../../port';
import { blockSteps } from '../draw/blockSteps';
import { brokenNames, type Drawing, lockedWorkbook } from '../draw/drawWorkbook';
import { showSteps, singleSheetSteps } from '../draw/drawSteps';
import { columnNames } from '../draw/tableSteps';
import { freeTitles } from '../draw/titles';
import type { Turn } from '../excelRun';
import { type Mark, removeMark, setMark } from '../mark';
import type { OfficeHostOptions } from '../hostOptions';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { runSteps, step, type Step } from '../steps';
import { protectionIn } from './applyRun';
import type { Begun } from './begunRun';
import { Targets } from './targets';
import { allWrites } from './writeRun';
import { tableWrites } from './writtenTable';

/** An upgrade that has begun to be written. */
export interface BegunUpgrade {
  readonly planned: PlannedUpgrade;
  /** `Nhật ký`, where there was none. */
  readonly drawing: Drawing;
  /** The id of its line in `Nhật ký`. */
  readonly line: string;
  /** Rows that `Nhật ký` had before; null where there was none. */
  readonly logRows: number | null;
}

/**
 * Brings the workbook up by one step in one batch: cells and names of the new version, the line of `Nhật ký`, and last
 * of all the version. Until that stands the workbook is one of the old version with cells that nobody looks at; what broke
 * off for good leaves the mark of a run, by which `Nhật ký` is settled at the next start.
 */
export async function upgradeWorkbook(
  turn: Turn,
  { words, by, now }: OfficeHostOptions,
  begun: Begun<BegunUpgrade, Upgraded | null>,
): Promise<Outcome<Upgraded | null>> {
  const { inventory, content } = await readWorkbook(turn, 'whole');
  if (inventory.marks.length > 0) return unfinishedWriting();
  const planned = plannedUpgrade(content, words);
  if (planned === null) return done(null);
  if ('blocked' in planned) return blockedUpgrade(planned);
  const { from, block, version } = planned;
  const isProtected = protectionIn(inventory);
  if (isProtected(block.sheet)) return protectedWorkbook(block.sheet);
  const run = new EditRun(content, () => new Map(), isProtected);
  const number = nextRun(content);
  const { sheets, isLogged } = logUpgrade(run, planned, { run: number, at: now(), by }, words);
  if (!isLogged) {
    const log = run.table(LOG_TABLE)?.table.place.sheet ?? '';
    return isProtected(log) ? protectedWorkbook(log) : blockedTable(LOG_TABLE);
  }
  if (sheets.length > 0 && inventory.isLocked) return { ok: false, failure: lockedWorkbook() };
  const given = freeTitles(
    sheets.map(({ name }) => name),
    inventory.sheets.map(({ name }) => name),
  );
  const titles = sheets.map(({ name }) => given.get(name) ?? name);
  const names = sheets.flatMap(columnNames);
  const changed = run.tables.filter(({ changes }) => changes.size > 0);
  const targets = await Targets.find(turn, changed);
  const answer = { from, to: block.to, sheet: block.sheet };
  const drawing = { titles, names: names.map(({ name }) => name) };
  const place = sheets.length > 0 ? null : (run.table(LOG_TABLE)?.table.place ?? null);
  const logRows = place && place.lastRow - place.firstRow + 1;
  begun({ planned, drawing, line: `${number}.1`, logRows }, answer);
  const rows =
    logRows === null ? [] : [{ table: place?.name ?? LOG_TABLE, before: logRows, after: logRows + 1 }];
  const mark: Mark = {
    ...{ kind: 'run', at: now(), run: number, isWhole: false, isEnding: false },
    ...{ sheets: titles, rows },
  };
  const log = allWrites(changed.map((table) => tableWrites(table, targets.of(table))));
  await runSteps(turn, [
    setMark(mark),
    ...brokenNames(inventory, names),
    ...begunNames(inventory, block),
    ...blockSteps(block),
    ...sheets.flatMap((sheet) => singleSheetSteps(sheet, given.get(sheet.name) ?? sheet.name)),
    ...[...log.given, ...log.taken],
    ...showSteps(titles),
    step(({ workbook }) => {
      const cell = rangeAddress(oneCell(version.row, version.column));
      workbook.worksheets.getItem(block.sheet).getRange(cell).values = [[block.to]];
    }),
    removeMark('run'),
  ]);
  return done(answer);
}

/** Names of an upgrade that broke off, or that lost their cells: they are given anew. */
function begunNames({ names }: Inventory, block: AddedBlock): readonly Step[] {
  const ours = new Set(block.names.map(({ name }) => name.toLowerCase()));
  return names
    .filter(({ name }) => ours.has(name.toLowerCase()))
    .map(({ name }) =>
      step(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    );
}
