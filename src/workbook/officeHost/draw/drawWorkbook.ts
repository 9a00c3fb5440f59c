import type { NameLayout, WorkbookLayout } from '../../../core/layout/sheet';
import type { Failure, Outcome } from '../../failure';
import { done, NOWHERE, notSupported, unfinishedWriting } from '../../outcome';
import type { Turn } from '../excelRun';
import { type Mark, markWhole, removeMark, setMark } from '../mark';
import { type Inventory, takeInventory } from '../read/inventory';
import { runSteps, step, type Step } from '../steps';
import { drawSteps, hiddenTitles, showSteps } from './drawSteps';
import { freeTitles } from './titles';

/** A drawing that is asked for. */
export interface AskedDrawing {
  readonly layout: WorkbookLayout;
  /** Day and time now as a workbook counts them. */
  readonly at: number;
}

/** A drawing that has begun: what must be taken back where it fails. */
export interface Drawing {
  /** Titles in the order of the layout. */
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/**
 * Draws a layout as new sheets. `begun` is told before the first write. Nothing is written where our tables
 * or names stand already: one workbook is one plan.
 */
export async function drawWorkbook(
  turn: Turn,
  { layout, at }: AskedDrawing,
  begun: (drawing: Drawing, titles: readonly string[]) => void,
): Promise<Outcome<readonly string[]>> {
  const inventory = await takeInventory(turn);
  if (inventory.isLocked) return { ok: false, failure: lockedWorkbook() };
  if (inventory.marks.length > 0) return unfinishedWriting();
  if (isDrawn(inventory, layout)) return notSupported('draw');
  const given = freeTitles(
    layout.sheets.map(({ name }) => name),
    inventory.sheets.map(({ name }) => name),
  );
  const titles = layout.sheets.map(({ name }) => given.get(name) ?? name);
  begun({ titles, names: layout.names.map(({ name }) => name) }, titles);
  const mark: Mark & { readonly kind: 'load' } = { kind: 'load', at, sheets: titles, isWhole: false };
  const steps = [...brokenNames(inventory, layout.names), setMark(mark), ...drawSteps(layout, given)];
  await runSteps(turn, steps);
  const shown = showSteps(titles, hiddenTitles(layout.sheets, given));
  await runSteps(turn, [markWhole(mark), ...shown, removeMark('load')]);
  return done(titles);
}

/** The workbook's structure is protected: no sheet can be added. */
export function lockedWorkbook(): Failure {
  return { code: 'structure-protected', data: {}, place: NOWHERE, retryHelps: false, state: 'unchanged' };
}

function isDrawn({ tables, names }: Inventory, layout: WorkbookLayout): boolean {
  const ours = new Set(layout.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const named = new Set(layout.names.map(({ name }) => name.toLowerCase()));
  return (
    tables.some(({ name }) => ours.has(name.toLowerCase())) ||
    names.some(({ name, refersTo }) => named.has(name.toLowerCase()) && !isBroken(refersTo))
  );
}

/** Names that lost their cells, when a person deleted our sheets, make room for the same names. */
export function brokenNames({ names }: Inventory, wanted: readonly NameLayout[]): readonly Step[] {
  const named = new Set(wanted.map(({ name }) => name.toLowerCase()));
  return names
    .filter(({ name, refersTo }) => named.has(name.toLowerCase()) && isBroken(refersTo))
    .map(({ name }) =>
      step(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    );
}

function isBroken(refersTo: string): boolean {
  return refersTo.includes('#REF!');
}
