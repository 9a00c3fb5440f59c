import type { Day } from '../calendar/day';
import type { PlanSpan } from '../deadline/deadline';
import type { Finding } from '../finding';
import type { MatrixTemplate } from '../plan/matrixTemplate';
import type { Appendix, Plan, Task } from '../plan/plan';
import type { FindChange } from '../unit/unitChanges';
import type { UnitIndex } from '../unit/unitIndex';

/** What every check of a plan is given; nothing of it changes while checks run. */
export interface PlanCheckContext {
  readonly plan: Plan;
  /** The register of the plan, ready for matching. */
  readonly units: UnitIndex;
  readonly templates: readonly MatrixTemplate[];
  readonly span: PlanSpan;
  /** The core asks no clock. */
  readonly today: Day;
  /** Bodies dissolved by law, where the register says nothing about them. */
  readonly changeOf: FindChange;
}

/** One check of SPEC §5 over a whole plan: pure, in the order of the document. */
export type PlanCheck = (context: PlanCheckContext) => readonly Finding[];

/** A check that looks at each task by itself. */
export function eachTask(
  look: (task: Task, appendix: Appendix, context: PlanCheckContext) => readonly Finding[],
): PlanCheck {
  return (context) => {
    const found: Finding[] = [];
    for (const appendix of context.plan.appendices) {
      for (const row of appendix.rows) {
        if (row.kind === 'task') for (const each of look(row.task, appendix, context)) found.push(each);
      }
    }
    return found;
  };
}

/** The template of an appendix: that of its index, else the one of no index. */
export function templateOf(context: PlanCheckContext, appendix: Appendix): MatrixTemplate | null {
  return context.templates.find(({ index }) => index === appendix.index) ?? null;
}
