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

/** An appendix without its rows. */
export type AppendixHead = Omit<Appendix, 'rows'>;

/** What a check of each task is given: anything but the plan around it. */
export type TaskCheckContext = Omit<PlanCheckContext, 'plan'>;

/** Looks at one task by itself; what it finds is about that task. */
export type LookAtTask = (
  task: Task,
  appendix: AppendixHead,
  context: TaskCheckContext,
) => readonly Finding[];

/** A check that looks at each task by itself: where few tasks have changed, only these need to be looked at. */
export interface TaskCheck {
  (context: PlanCheckContext): readonly Finding[];
  readonly ofTask: LookAtTask;
}

/**
 * What a check over the whole plan looks at beside the ids of tasks: their texts, both their unit cells, or only
 * the headings and which rows are tasks.
 */
export type PlanInput = 'text' | 'units' | 'rows';

/** What a check over the whole plan found. */
export interface WholeFound {
  readonly findings: readonly Finding[];
  /** Runs it over what became of the plan; what it keeps of this one only makes it quicker. */
  readonly again: (context: PlanCheckContext) => WholeFound;
}

/** A check that has to see the plan whole: where what it reads has changed, it is run again. */
export interface WholeCheck {
  (context: PlanCheckContext): readonly Finding[];
  readonly reads: PlanInput;
  readonly over: (context: PlanCheckContext) => WholeFound;
}

/** One check of SPEC §5 over a plan: pure, in the order of the document. */
export type PlanCheck = TaskCheck | WholeCheck;

/** A check that looks at each task by itself. */
export function eachTask(look: LookAtTask): TaskCheck {
  const check = (context: PlanCheckContext): readonly Finding[] => {
    const found: Finding[] = [];
    for (const appendix of context.plan.appendices) {
      for (const row of appendix.rows) {
        if (row.kind === 'task') for (const each of look(row.task, appendix, context)) found.push(each);
      }
    }
    return found;
  };
  return Object.assign(check, { ofTask: look });
}

/** A check over the whole plan, and what it reads of it. */
export function overPlan(
  reads: PlanInput,
  check: (context: PlanCheckContext) => readonly Finding[],
): WholeCheck {
  const over = (context: PlanCheckContext): WholeFound => ({ findings: check(context), again: over });
  return overPlanAgain(reads, over);
}

/** A check over the whole plan that keeps something of it for the next time. */
export function overPlanAgain(reads: PlanInput, over: (context: PlanCheckContext) => WholeFound): WholeCheck {
  return Object.assign((context: PlanCheckContext) => over(context).findings, { reads, over });
}

/** The template of an appendix: that of its index, else the one of no index. */
export function templateOf(
  { templates }: Pick<PlanCheckContext, 'templates'>,
  appendix: Pick<Appendix, 'index'>,
): MatrixTemplate | null {
  return templates.find(({ index }) => index === appendix.index) ?? null;
}
