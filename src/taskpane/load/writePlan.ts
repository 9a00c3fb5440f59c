import type { WorkbookLayout } from '../../core/layout/sheet';
import type { Plan, PlanHead } from '../../core/plan/plan';
import { isSamePlan } from '../../core/plan/samePlan';
import type { KnownTask, TaskPairing } from '../../core/update/pairTasks';
import type { Failure, Outcome } from '../../workbook/failure';
import { done } from '../../workbook/outcome';
import type { Delivered } from '../../workbook/port';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { OfficeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import type { PaneHost } from '../start/paneHost';
import { type Destination, destinationOf } from './destination';
import type { WorkbookChoices } from './draftWorkbook';
import { workbookFileName } from './fileName';
import type { Gate } from './gate';
import { presentPlan } from './presentPlan';
import { comparedTasks } from './presentTasks';
import type { ReadPlan } from './readPlan';

/** What came of writing a plan. */
export type WrittenPlan =
  /** Sheets stand in the workbook that is open in Excel, under these titles. */
  | { readonly kind: 'drawn'; readonly titles: readonly string[] }
  /** The new workbook was handed over; `name` is the one that it should be saved under. */
  | { readonly kind: 'delivered'; readonly name: string; readonly way: Delivered['way'] }
  /** The pane holds a workbook that can be downloaded. */
  | { readonly kind: 'built'; readonly name: string; readonly workbook: FileWorkbook }
  /** Nothing was written: the workbook under the pane is another than it was when the user was asked. */
  | { readonly kind: 'moved'; readonly destination: Destination }
  /** Nothing was written: Excel's formulas are too short for so many appendices. */
  | { readonly kind: 'too-many'; readonly appendices: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Where the workbook of a plan would go now. */
export async function presentDestination(host: PaneHost, head: PlanHead): Promise<Outcome<Destination>> {
  const present = await presentPlan(host.workbook);
  return present.ok ? done(destinationOf(host.kind, present.value, head)) : present;
}

/** How the tasks of a plan differ from those of the workbook under the pane; null where that holds another plan. */
export async function presentComparison(
  host: PaneHost,
  plan: Plan,
): Promise<Outcome<TaskPairing<KnownTask, KnownTask> | null>> {
  const present = await presentPlan(host.workbook);
  if (!present.ok) return present;
  if (present.value === null || !isSamePlan(present.value, plan.head)) return done(null);
  const tables = await host.workbook?.tables();
  if (tables === undefined) return done(null);
  return tables.ok ? done(comparedTasks(tables.value, plan)) : tables;
}

/** What is written, and where the user was told that it would go. */
export interface WritingRequest {
  readonly host: PaneHost;
  readonly read: ReadPlan;
  readonly choices: WorkbookChoices;
  readonly destination: Destination;
  readonly gate: Gate;
}

/** Writes the workbook of a plan to where the user was told, or says why not. Rejects with `Cancelled`. */
export async function writePlan(request: WritingRequest): Promise<WrittenPlan> {
  const { host, read, choices, destination, gate } = request;
  const { head } = read.value;
  await gate(0);
  const there = await presentDestination(host, head);
  if (!there.ok) return { kind: 'failed', failure: there.failure };
  if (there.value !== destination) return { kind: 'moved', destination: there.value };
  const { draftWorkbook } = await import(/* webpackChunkName: "draft" */ './draftWorkbook');
  await gate(1);
  const { layout, year, fits } = await draftWorkbook(read, choices);
  if (!fits) return { kind: 'too-many', appendices: read.value.appendices.length };
  await gate(2);
  const name = workbookFileName(head, year);
  if (host.kind === 'browser') return builtFile(name, layout);
  return destination === 'open-workbook'
    ? drawnHere(host.workbook, layout)
    : newWorkbook(host.workbook, name, layout);
}

async function drawnHere(workbook: OfficeWorkbook, layout: WorkbookLayout): Promise<WrittenPlan> {
  const drawn = await workbook.draw(layout);
  return drawn.ok ? { kind: 'drawn', titles: drawn.value } : { kind: 'failed', failure: drawn.failure };
}

async function newWorkbook(
  workbook: OfficeWorkbook,
  name: string,
  layout: WorkbookLayout,
): Promise<WrittenPlan> {
  const { deliveredWorkbook } = await import(/* webpackChunkName: "build" */ './fileWorkbooks');
  const delivered = await workbook.deliver(await deliveredWorkbook(name, layout));
  return delivered.ok
    ? { kind: 'delivered', name, way: delivered.value.way }
    : { kind: 'failed', failure: delivered.failure };
}

async function builtFile(name: string, layout: WorkbookLayout): Promise<WrittenPlan> {
  const { builtWorkbook } = await import(/* webpackChunkName: "build" */ './fileWorkbooks');
  const built = await builtWorkbook(name, layout);
  return built.ok
    ? { kind: 'built', name, workbook: built.value }
    : { kind: 'failed', failure: built.failure };
}
