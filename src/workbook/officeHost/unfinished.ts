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

/** Shows the sheets of a load that was drawn whole; false where it was not. */
export async function finishLoad(turn: Turn): Promise<boolean> {
  const { marks, sheets } = await takeInventory(turn);
  const [mark] = marks;
  if (mark?.kind !== 'load' || !mark.isWhole) return false;
  const present = new Set(sheets.map(({ name }) => name));
  await runSteps(turn, [...showSteps(mark.sheets.filter((title) => present.has(title))), removeMark('load')]);
  return true;
}

/** Takes out the sheets of a load that an earlier start left, and the names of their cells. */
export async function takeBackLoad(turn: Turn): Promise<boolean> {
  const { marks, names } = await takeInventory(turn);
  const [mark] = marks;
  if (mark?.kind !== 'load') return false;
  const ours = new Set(mark.sheets);
  const theirs = names.filter(({ refersTo }) => ours.has(parseReference(refersTo)?.sheet ?? ''));
  await takeBackDrawing(turn, { titles: mark.sheets, names: theirs.map(({ name }) => name) });
  return true;
}
