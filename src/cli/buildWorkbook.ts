import type { Day } from '../core/calendar/day';
import type { Finding } from '../core/finding';
import { planWorkbook } from '../core/layout/planWorkbook';
import type { Plan } from '../core/plan/plan';
import { ACCEPT_ALL, ACCEPT_NONE } from '../core/tracker/withTracking';
import { WITHOUT_MATRIX } from '../documents/noMatrix';
import { workbook as words } from '../messages/vi/workbook';
import { writeWorkbook } from '../workbook/build/writeWorkbook';
import { shippedCalendar } from './calendar';
import { CommandFailure } from './failure';
import { readPlanFiles } from './readPlanFiles';
import { shippedTargets, targetsFromFile } from './shippedTargets';
import { shippedTracker } from './templates';
import { today } from './today';

/** What a workbook is built from. */
export interface BuildRequest {
  readonly files: readonly string[];
  readonly register: string | undefined;
  readonly index?: string | undefined;
  readonly year: number | undefined;
  readonly cutOff: Day | null;
  /** Whether statuses that a tracker writes its own way are taken over. */
  readonly acceptStatuses?: boolean | undefined;
  /** A file of the plan's goals, instead of those that ship. */
  readonly targets?: string | undefined;
}

/** A workbook ready to be written, and the plan it was made of. */
export interface Built {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly year: number;
  readonly bytes: Uint8Array;
}

/** Reads a plan and makes its workbook; a document without a matrix is refused before anything is written. */
export async function buildWorkbook(request: BuildRequest): Promise<Built> {
  const read = await readPlanFiles(request.files, request.register, request.index);
  if (read.findings.some(({ code }) => WITHOUT_MATRIX.has(code)))
    throw new CommandFailure('no-matrix', { file: request.files.join(', ') }, 1);
  const { targets } = request;
  const known = await (targets === undefined ? shippedTargets(read.value.head) : targetsFromFile(targets));
  const asked = {
    read,
    register: read.register,
    tracker: await shippedTracker(),
    accepts: request.acceptStatuses === true ? ACCEPT_ALL : ACCEPT_NONE,
    goals: known?.targets ?? [],
    calendar: await shippedCalendar(),
    year: request.year ?? null,
    cutOff: request.cutOff,
    today: today(),
  };
  const { plan, findings, year, layout, fits } = planWorkbook(asked, words);
  if (!fits) throw new CommandFailure('too-many-appendices', { count: plan.appendices.length });
  return { plan, findings, year, bytes: await writeWorkbook(layout) };
}
