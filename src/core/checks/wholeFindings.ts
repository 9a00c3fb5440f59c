import { ALL_PLAN_CHECKS } from './allPlanChecks';
import type { PlanCheck, PlanCheckContext, PlanInput, TaskCheck, WholeCheck, WholeFound } from './planCheck';

/** What each check over the whole plan found. */
export type WholeFindings = ReadonlyMap<PlanCheck, WholeFound>;

/** Whether a check looks at each task by itself. */
export function isTaskCheck(check: PlanCheck): check is TaskCheck {
  return 'ofTask' in check;
}

/**
 * Runs the checks over the whole plan. With what they found before, only those run that read something of
 * what `changes` tells; all of them where headings or rows are others.
 */
export function wholeFindings(
  context: PlanCheckContext,
  before: WholeFindings | null,
  changes: ReadonlySet<PlanInput>,
): WholeFindings {
  const stands = ({ reads }: WholeCheck): boolean => !changes.has('rows') && !changes.has(reads);
  const found = new Map<PlanCheck, WholeFound>();
  for (const check of ALL_PLAN_CHECKS) {
    if (isTaskCheck(check)) continue;
    const known = before?.get(check);
    if (known === undefined) found.set(check, check.over(context));
    else found.set(check, stands(check) ? known : known.again(context));
  }
  return found;
}
