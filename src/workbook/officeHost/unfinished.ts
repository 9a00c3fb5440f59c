import { LOG_TABLE } from '../../core/layout/logSheet';
import { parseReference } from '../../core/layout/reference';
import { showSteps } from './draw/drawSteps';
import { takeBackDrawing } from './draw/takeBackDrawing';
import type { Turn } from './excelRun';
import { type Mark, removeMark } from './mark';
import { takeInventory } from './read/inventory';
import { runSteps } from './steps';

/** What an earlier start left, as its mark says; null where nothing was left. */
export async function findUnfinished(turn: Turn): Promise<Mark | null> {
  return (await takeInventory(turn)).marks[0] ?? null;
}

/** Whether what a mark says can be written to its end; the lines of `Kiểm tra` by checking once more. */
export function canFinish(mark: Mark): boolean {
  return mark.kind === 'check' || mark.isWhole;
}

/**
 * Whether what a mark says can be taken back; lines of `Kiểm tra` that were written over cannot, nor a run of which
 * rows or sheets are going: that one is undone once it is finished.
 */
export function canTakeBack(mark: Mark): boolean {
  if (mark.kind === 'check') return mark.sheets.length > 0;
  return mark.kind === 'load' || !mark.isEnding;
}

/** Shows the sheets of a load that was drawn whole and takes the mark away; false where it was not. */
export async function showDrawn(turn: Turn): Promise<boolean> {
  const { marks, sheets } = await takeInventory(turn);
  const [mark] = marks;
  if (mark?.kind !== 'load' || !mark.isWhole) return false;
  const present = new Set(sheets.map(({ name }) => name));
  const shown = mark.sheets.filter((title) => present.has(title));
  await runSteps(turn, [...showSteps(shown), removeMark(mark.kind)]);
  return true;
}

/**
 * Takes out the sheets that an earlier start left, the names of their cells, and the mark. A run's or a check's
 * that were shown already stay: people may have written in them; not so a new `Nhật ký` that has no line any more, nor
 * one that is empty.
 */
export async function takeBackDrawn(turn: Turn): Promise<boolean> {
  const { marks, names, sheets, tables } = await takeInventory(turn);
  const [mark] = marks;
  if (!mark || !canTakeBack(mark)) return false;
  const tabled = new Set(tables.map(({ sheet }) => sheet));
  // Before it is deleted a sheet is made one that people could show; one that stopped before it was unseen has no table.
  const unseen = sheets
    .filter(({ name, state }) => state !== 'visible' || !tabled.has(name))
    .map(({ name }) => name);
  const emptied = tables.filter(({ name, rowCount }) => isLog(name) && rowCount === 1);
  const gone = new Set([...unseen, ...emptied.map(({ sheet }) => sheet)]);
  const present = new Set(sheets.map(({ name }) => name));
  // Where an earlier taking back broke off, a sheet may be gone and the names of its cells may not.
  const ours = mark.sheets.filter((title) => mark.kind === 'load' || gone.has(title) || !present.has(title));
  const theirs = names.filter(({ refersTo }) => ours.includes(parseReference(refersTo)?.sheet ?? ''));
  await takeBackDrawing(turn, { titles: ours, names: theirs.map(({ name }) => name) }, mark.kind);
  return true;
}

function isLog(table: string): boolean {
  return table.toLowerCase() === LOG_TABLE.toLowerCase();
}
