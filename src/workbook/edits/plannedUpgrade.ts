import type { CellRange } from '../../core/layout/address';
import type { AddedBlock } from '../../core/layout/upgrade/addedBlock';
import { blockName } from '../../core/layout/blockName';
import { upgradeStep } from '../../core/layout/upgrade/steps';
import { LAYOUT_VERSION } from '../../core/layout/version';
import type { WorkbookWords } from '../../core/layout/words';
import { isBlank, textOf } from '../../core/completion/narrowText';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, type Block, firstCell } from '../tracking/block';
import { isSame } from './sameValue';

/** A step from one version of the layout to the next, and where it goes in this workbook. */
export interface PlannedUpgrade {
  readonly from: number;
  readonly block: AddedBlock;
  /** The cell that says the version; it is written last. */
  readonly version: { readonly row: number; readonly column: number };
}

/** Why a workbook cannot be brought up: the name of a person's that ours would take, or no column for the names. */
export interface BlockedUpgrade {
  readonly blocked: string;
  readonly sheet: string;
}

/** The layout's version that a workbook says, or null. */
export function versionOf(content: WorkbookContent): number | null {
  const block = blockFinder(content)('pc_version');
  const version = block && firstCell(block);
  return typeof version === 'number' ? version : null;
}

/** Whether an older product made the workbook, so that it can be brought up to date. */
export function isOlder(content: WorkbookContent): boolean {
  const version = versionOf(content);
  return version !== null && version < LAYOUT_VERSION && upgradeStep(version) !== null;
}

/**
 * The next step of a workbook towards the present layout: its cells go below everything that stands in the three
 * columns around the version's cell, or where an upgrade that broke off has begun; what a person typed there since stays.
 * Null where the workbook is not older, or does not say its version.
 */
export function plannedUpgrade(
  content: WorkbookContent,
  words: WorkbookWords,
): PlannedUpgrade | BlockedUpgrade | null {
  const find = blockFinder(content);
  const [version, at] = [versionOf(content), find('pc_version')];
  const step = version === null || version >= LAYOUT_VERSION ? null : upgradeStep(version);
  if (version === null || !at || !step) return null;
  const { row, column } = at.range;
  const sheet = at.sheet.name;
  if (column < 2) return { blocked: 'pc_version', sheet };
  const begun = find(blockName(version + 1));
  const place = { sheet, row: begun?.range.row ?? firstFreeRow(content, at) + 1, column };
  const agency = textAt(find('pc_plan_register')) ?? textAt(find('pc_plan_issuer'));
  const block = step(place, { agency }, words);
  const isOwn = (named: Block): boolean =>
    begun !== null && named.sheet.name === sheet && isInside(named.range, block.range);
  const taken = block.names.find(({ name }) => {
    const named = find(name);
    return named !== null && !isOwn(named);
  });
  if (taken) return { blocked: taken.name, sheet };
  const cells = block.cells.filter(({ row, column, value }) => {
    const held = at.sheet.cells.value(row, column);
    return isBlank(held) || (begun !== null && isSame(held, value));
  });
  return { from: version, block: { ...block, cells }, version: { row, column } };
}

function isInside(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.lastRow <= outer.lastRow &&
    inner.column >= outer.column &&
    inner.lastColumn <= outer.lastColumn
  );
}

/** The first row below everything in the three columns, tables without a typed cell among it. */
function firstFreeRow({ tables }: WorkbookContent, { sheet, range }: Block): number {
  const columns: Pick<CellRange, 'column' | 'lastColumn'> = {
    column: range.column - 1,
    lastColumn: range.column + 1,
  };
  const beside = tables.filter(
    (table) =>
      table.sheet === sheet.name &&
      table.firstColumn <= columns.lastColumn &&
      table.firstColumn + table.columns.length > columns.column,
  );
  let last = Math.max(range.row, ...beside.map((table) => table.totalsRow ?? table.lastRow));
  const { cells } = sheet;
  for (let row = cells.lastRow; row > last; row -= 1) {
    for (let column = columns.column; column <= columns.lastColumn; column += 1) {
      if (!isBlank(cells.value(row, column)) || cells.formula(row, column) !== null) last = row;
    }
  }
  return last + 1;
}

function textAt(block: Block | null): string | null {
  const text = block === null ? '' : textOf(firstCell(block)).trim();
  return text === '' ? null : text;
}
