import { ALL_PLAN_CHECKS } from '../../core/checks/allPlanChecks';
import { planChanges } from '../../core/checks/planChanges';
import { rowBelowFinding } from '../../core/checks/rows/checkRows';
import type { CheckedRow } from '../../core/checks/rows/rowCheck';
import { wholeFindings, type WholeFindings } from '../../core/checks/wholeFindings';
import type { Finding } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import type { UnitIndex } from '../../core/unit/unitIndex';
import { atOnce, type InParts } from '../file/inParts';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { type Examination, examinationOf, type WorkbookKnowledge } from './examination';
import { type ExaminedRow, examinedRows } from './examinedRows';
import { gathered } from './gathered';
import { wholeFindingsPlaced } from './placedFindings';
import { planOf } from './planOfTracking';
import { readOwnTemplates } from './readOwnTemplates';
import { readTargets } from './readTargets';
import { readTracking, type Tracking } from './readTracking';
import { rereadTracking, type TouchedRows } from './rereadTracking';
import { type CountedWorkbook, countedWorkbook } from './workbookProgress';

/** A checked workbook: its findings, and what a fix needs to be made of them. */
export interface CheckedWorkbook {
  readonly findings: readonly Finding[];
  readonly rows: readonly CheckedRow[];
  readonly units: UnitIndex;
  readonly plan: Plan;
  readonly tracking: Tracking;
  /** The figures that were counted on the way. */
  readonly progress: CountedWorkbook;
  /** What checking it again after a few rows have changed begins from. */
  readonly standing: StandingCheck;
}

/** A check as it stands. */
export interface StandingCheck {
  readonly content: WorkbookContent;
  readonly knowledge: WorkbookKnowledge;
  readonly examination: Examination;
  /** By matrix and row. */
  readonly rows: readonly (readonly ExaminedRow[])[];
  readonly whole: WholeFindings;
  /**
   * Of the templates that the workbook keeps: their files are megabytes, and no edit that is rechecked touches them. None
   * where Excel left their sheets out.
   */
  readonly ofTemplates: readonly Finding[];
}

/** Checks a workbook: what counting it met, what its plan shows, each of its rows, and its goals. */
export function checkWorkbook(content: WorkbookContent, knowledge: WorkbookKnowledge): CheckedWorkbook {
  return atOnce(checkingWorkbook(content, knowledge));
}

/** `checkWorkbook`, some rows at a time. */
export function* checkingWorkbook(
  content: WorkbookContent,
  knowledge: WorkbookKnowledge,
): InParts<CheckedWorkbook> {
  const tracking = readTracking(content);
  yield null;
  return yield* checked(content, tracking, knowledge, null);
}

/**
 * What `checkWorkbook` says of a workbook that was checked before, when since then nothing has changed but what
 * `rereadTracking` allows. Only the touched rows are looked at again, and of the checks over the whole plan those
 * that read what has changed in it. Where more has changed, or the knowledge is another, all is checked anew.
 */
export function recheckWorkbook(
  before: CheckedWorkbook,
  content: WorkbookContent,
  touched: readonly TouchedRows[],
  knowledge: WorkbookKnowledge,
): CheckedWorkbook {
  const { standing, tracking } = before;
  const again = isSameKnowledge(standing.knowledge, knowledge)
    ? rereadTracking(tracking, standing.content, content, touched)
    : null;
  return again === null
    ? checkWorkbook(content, knowledge)
    : atOnce(checked(content, again, knowledge, before));
}

function* checked(
  content: WorkbookContent,
  tracking: Tracking,
  knowledge: WorkbookKnowledge,
  before: CheckedWorkbook | null,
): InParts<CheckedWorkbook> {
  const progress = countedWorkbook(content, tracking, knowledge, before?.progress ?? null);
  yield null;
  const examination = before?.standing.examination ?? examinationOf(content, tracking, knowledge);
  const { head, appendices, context } = examination;
  const rows = yield* examinedRows(progress, examination, before?.standing.rows ?? null);
  const inPlan = rows.map((table) => table.map((row) => row.inPlan));
  const plan = planOf(head, appendices, inPlan, before?.plan ?? null);
  const changes = before === null ? null : planChanges(before.plan, plan);
  const whole = wholeFindings({ plan, ...context }, before?.standing.whole ?? null, changes ?? new Set());
  yield null;
  const ofTemplates = before?.standing.ofTemplates ?? readOwnTemplates(content).findings;
  const all = rows.flat();
  const telling = all.filter(({ ofPlan }) => ofPlan.length > 0);
  const placed = wholeFindingsPlaced(whole, tracking, rows, progress.findings);
  const below = tracking.matrices.flatMap(({ table: { code: appendix, sheet, rowsBelow } }) =>
    rowsBelow.map((row) => rowBelowFinding({ appendix, sheet, row })),
  );
  return {
    findings: [
      ...progress.findings,
      ...ALL_PLAN_CHECKS.flatMap(
        (check, at) => placed.get(check) ?? gathered(telling, ({ ofPlan }) => ofPlan[at]),
      ),
      ...gathered(all, ({ ofRow }) => ofRow),
      ...below,
      ...readTargets(content, progress).findings,
      ...ofTemplates,
    ],
    rows: all.map(({ checked: row }) => row).filter((row) => row !== null),
    units: context.units,
    plan,
    tracking,
    progress,
    standing: { content, knowledge, examination, rows, whole, ofTemplates },
  };
}

function isSameKnowledge(one: WorkbookKnowledge, other: WorkbookKnowledge): boolean {
  return (
    one.templates === other.templates &&
    one.abbreviations === other.abbreviations &&
    one.changes === other.changes &&
    one.today === other.today &&
    one.asOf === other.asOf
  );
}
