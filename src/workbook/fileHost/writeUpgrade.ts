import { LOG_TABLE } from '../../core/layout/logSheet';
import { EditRun } from '../edits/editRun';
import type { PlannedUpgrade } from '../edits/plannedUpgrade';
import { nextRun } from '../edits/runLog';
import { logUpgrade } from '../edits/upgradeRun';
import { addBlock } from '../file/edit/addBlock';
import { addSheet } from '../file/edit/addSheet';
import type { EditablePackage } from '../file/edit/editablePackage';
import { mapWorkbook } from '../file/edit/workbookMap';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { protectionIn, refreshResults, type RunOptions, stylesIn } from './writeEdits';
import { writeCells, writeRun } from './writeRun';

/** What stands in the way of an upgrade: a table without room, a protected sheet; null where it was written. */
export type UpgradeHindrance = { readonly table: string } | { readonly protectedSheet: string } | null;

/** Brings a file up by a step: its cells, `Nhật ký`, the version, our kept results. All of it, or nothing. */
export function writeUpgrade(
  pack: EditablePackage,
  content: WorkbookContent,
  upgrade: PlannedUpgrade,
  options: Omit<RunOptions, 'undoes' | 'isWhole'>,
): UpgradeHindrance {
  const { block, version } = upgrade;
  const isProtected = protectionIn(pack);
  if (isProtected(block.sheet)) return { protectedSheet: block.sheet };
  const run = new EditRun(content, stylesIn(pack), isProtected);
  const stamp = { run: nextRun(content), at: options.now(), by: options.by };
  const { sheets, isLogged } = logUpgrade(run, upgrade, stamp, options.words);
  if (!isLogged) return { table: LOG_TABLE };
  addBlock(pack, block, version.row);
  writeRun(pack, run.tables);
  for (const sheet of sheets) addSheet(pack, mapWorkbook(pack), sheet);
  const told = new Map([[version.column, { kind: 'value', value: block.to } as const]]);
  writeCells(pack, mapWorkbook(pack), new Map([[block.sheet, new Map([[version.row, told]])]]));
  refreshResults(pack, options);
  return null;
}
