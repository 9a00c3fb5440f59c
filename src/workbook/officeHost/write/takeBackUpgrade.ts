import { cellAddress, rangeAddress } from '../../../core/layout/address';
import { blockName } from '../../../core/layout/blockName';
import { LOG_TABLE } from '../../../core/layout/logSheet';
import { parseReference } from '../../../core/layout/reference';
import { isBlank } from '../../../core/completion/narrowText';
import { versionOf } from '../../edits/plannedUpgrade';
import { takeBackDrawing } from '../draw/takeBackDrawing';
import type { Turn } from '../excelRun';
import type { LeftPlace } from '../../failure';
import { removeMark } from '../mark';
import { readWorkbook } from '../read/readContent';
import { runSteps, step, type Step } from '../steps';
import type { TakenBack } from '../takenBack';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import { leftOfDrawing, sheetPlaces } from './leftPlaces';
import { tableNamed } from '../../tracking/block';
import type { BegunUpgrade } from './upgradeWorkbook';

/**
 * Takes out what an upgrade wrote before it failed: names of its cells, its cells, its line of `Nhật ký`. A row in which
 * a person has typed since keeps what it holds. One whose version stands is whole.
 */
export async function takeBackUpgrade(turn: Turn, begun: BegunUpgrade): Promise<TakenBack> {
  const { inventory, content } = await readWorkbook(turn, 'whole');
  const { block } = begun.planned;
  if ((versionOf(content) ?? 0) >= block.to) {
    if (inventory.marks.length > 0) await runSteps(turn, [removeMark('run')]);
    return 'ended';
  }
  const ours = new Set(block.names.map(({ name }) => name.toLowerCase()));
  const names = inventory.names.filter(
    ({ name, refersTo }) => ours.has(name.toLowerCase()) && parseReference(refersTo)?.sheet === block.sheet,
  );
  const whole = blockName(block.to).toLowerCase();
  const isWhole = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === whole;
  await runSteps(turn, [
    ...names.filter((name) => !isWhole(name)).map(nameRemoval),
    ...clearSteps(content, begun),
    ...logSteps(content, begun),
    // By this name the next upgrade finds what is left where taking back breaks off.
    ...names.filter(isWhole).map(nameRemoval),
  ]);
  await takeBackDrawing(turn, begun.drawing, 'run');
  return 'back';
}

function nameRemoval({ name }: { readonly name: string }): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(name).delete();
  });
}

/** The sheets that hold something of it. */
export async function leftOfUpgrade(turn: Turn, begun: BegunUpgrade): Promise<readonly LeftPlace[]> {
  return [...sheetPlaces([begun.planned.block.sheet]), ...(await leftOfDrawing(turn, begun.drawing))];
}

function clearSteps({ sheets }: WorkbookContent, { planned: { block } }: BegunUpgrade): readonly Step[] {
  const cells = sheets.find(({ name }) => name === block.sheet)?.cells;
  if (!cells) return [];
  const said = new Map(block.cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
  const { row: first, lastRow, column, lastColumn } = block.range;
  const steps: Step[] = [];
  for (let row = first; row <= lastRow; row += 1) {
    let isOurs = true;
    for (let at = column; at <= lastColumn; at += 1) {
      const value = cells.value(row, at);
      if (value !== null && value !== (said.get(cellAddress(row, at)) ?? null)) isOurs = false;
    }
    if (!isOurs) continue;
    const address = rangeAddress({ row, column, lastRow: row, lastColumn });
    steps.push(
      step(({ workbook }) => {
        const range = workbook.worksheets.getItem(block.sheet).getRange(address);
        range.dataValidation.clear();
        range.clear('All');
      }),
    );
  }
  return steps;
}

/** Rows at the end of `Nhật ký` that the upgrade added: its line, or one in which nothing stands yet. */
function logSteps(content: WorkbookContent, { line, logRows }: BegunUpgrade): readonly Step[] {
  const place = logRows === null ? null : tableNamed(content, LOG_TABLE);
  const cells = content.sheets.find(({ name }) => name === place?.sheet)?.cells;
  if (logRows === null || !place || !cells) return [];
  const added: number[] = [];
  for (let row = place.lastRow; row >= place.firstRow + logRows; row -= 1) {
    const held = place.columns.map((_, at) => cells.value(row, place.firstColumn + at));
    if (held.includes(line) || held.every(isBlank)) added.push(row - place.firstRow);
  }
  return added.map((at) =>
    step(({ workbook }) => {
      workbook.tables.getItem(LOG_TABLE).rows.getItemAt(at).delete();
    }),
  );
}
