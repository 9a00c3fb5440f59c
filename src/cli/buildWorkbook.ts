import { type Day, partsOf } from '../core/calendar/day';
import { cellTooLong } from '../core/checks/cellTooLong';
import type { Finding } from '../core/finding';
import { LONGEST_FORMULA } from '../core/layout/formula';
import { workbookLayout } from '../core/layout/workbookLayout';
import type { Plan } from '../core/plan/plan';
import { firstYear } from '../core/plan/planJson';
import { namedUnits } from '../core/plan/namedUnits';
import { workbook as words } from '../messages/vi/workbook';
import { withAccepted } from '../core/tracker/trackerFindings';
import { ACCEPT_ALL, ACCEPT_NONE, withTracking } from '../core/tracker/withTracking';
import { writeWorkbook } from '../workbook/build/writeWorkbook';
import { shippedCalendar } from './calendar';
import { CommandFailure } from './failure';
import { readPlanFiles, WITHOUT_MATRIX } from './readPlanFiles';
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
  const { register } = read;
  const tracker = await shippedTracker();
  const accepts = request.acceptStatuses === true ? ACCEPT_ALL : ACCEPT_NONE;
  const plan = withTracking(read.value, tracker, accepts);
  const told = withAccepted(read.findings, accepts);
  const findings = [...told, ...cellTooLong(plan)];
  if (findings.some(({ code }) => WITHOUT_MATRIX.has(code)))
    throw new CommandFailure('no-matrix', { file: request.files.join(', ') }, 1);
  const year = request.year ?? firstYear(plan) ?? partsOf(today()).year;
  const input = {
    plan,
    findings,
    register: findings.some(({ code }) => code === 'register-all') ? namedUnits(register, plan) : register,
    calendar: await shippedCalendar(),
    year,
    cutOff: request.cutOff,
    today: today(),
  };
  const { layout } = workbookLayout(input, words);
  if (layout.sheets.some(({ cells }) => cells.some(({ formula = '' }) => formula.length >= LONGEST_FORMULA)))
    throw new CommandFailure('too-many-appendices', { count: plan.appendices.length });
  return { plan, findings, year, bytes: await writeWorkbook(layout) };
}
