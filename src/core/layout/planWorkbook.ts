import type { CalendarTable } from '../calendar/calendarTable';
import { type Day, partsOf } from '../calendar/day';
import { cellTooLong } from '../checks/cellTooLong';
import type { Finding, Read } from '../finding';
import { namedUnits } from '../plan/namedUnits';
import type { Plan } from '../plan/plan';
import { firstYear } from '../plan/planJson';
import { withAccepted } from '../tracker/trackerFindings';
import type { Target } from '../targets/target';
import type { TrackerWords } from '../tracker/trackerWords';
import { type Accepts, withTracking } from '../tracker/withTracking';
import type { Register } from '../unit/register';
import { LONGEST_FORMULA } from './formula';
import type { WorkbookLayout } from './sheet';
import { workbookLayout } from './workbookLayout';
import type { WorkbookWords } from './words';

/** A plan as read, and what a person chose for its workbook. */
export interface PlanWorkbookRequest {
  readonly read: Read<Plan>;
  readonly register: Register;
  readonly tracker: TrackerWords;
  /** Which statuses of an office's own tracker are taken over. */
  readonly accepts: Accepts;
  /** The plan's measured goals as far as they are known. */
  readonly goals: readonly Target[];
  readonly calendar: CalendarTable;
  /** The year that the workbook opens; null for the plan's first. */
  readonly year: number | null;
  /** Null leaves the cut-off blank. */
  readonly cutOff: Day | null;
  readonly today: Day;
}

/** The workbook of a plan as plain data, and the plan and findings that it was made of. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly year: number;
  readonly layout: WorkbookLayout;
  /** Whether so many appendices fit into formulas as long as Excel takes. */
  readonly fits: boolean;
}

/** Plan as read -> its workbook: accepted statuses taken over, only the units named where no register is its own. */
export function planWorkbook(request: PlanWorkbookRequest, words: WorkbookWords): PlanWorkbook {
  const { read, accepts, goals, calendar, cutOff, today } = request;
  const plan = withTracking(read.value, request.tracker, accepts);
  const findings = [...withAccepted(read.findings, accepts), ...cellTooLong(plan)];
  const year = yearOfPlan(request);
  const register = findings.some(({ code }) => code === 'register-all')
    ? namedUnits(request.register, plan)
    : request.register;
  const { layout } = workbookLayout(
    { plan, findings, register, goals, calendar, year, cutOff, today },
    words,
  );
  const fits = layout.sheets.every(({ cells }) =>
    cells.every(({ formula = '' }) => formula.length < LONGEST_FORMULA),
  );
  return { plan, findings, year, layout, fits };
}

/** The year that is asked for, else the plan's first, else today's. */
function yearOfPlan({ year, read, today }: PlanWorkbookRequest): number {
  return year ?? firstYear(read.value) ?? partsOf(today).year;
}
