import type { Finding, Place } from '../finding';
import type { Plan, Task } from '../plan/plan';
import type { UnitMention } from '../unit/mention';
import type { PlanCheck, PlanCheckContext } from './planCheck';

/** Where a unit of a plan is named. */
export interface UnitPlace {
  readonly appendix: string;
  readonly task: string;
  readonly column: 'lead' | 'support';
}

/**
 * Goes through the unit cells of a plan, leads before support, and hands on what a check picks of each. Readers
 * give tasks whose cells say the same one list of units, which is picked from once.
 */
export function eachUnitCell<T>(
  plan: Plan,
  pick: (units: readonly UnitMention[], cell: string) => readonly T[],
  meet: (picked: T, place: UnitPlace) => void,
): void {
  const known = new Map<readonly UnitMention[], readonly T[]>();
  for (const { code: appendix, rows } of plan.appendices) {
    for (const row of rows) {
      if (row.kind !== 'task') continue;
      look(row.task, 'lead', appendix);
      look(row.task, 'support', appendix);
    }
  }

  function look(task: Task, column: UnitPlace['column'], appendix: string): void {
    const units = task[column];
    let picked = known.get(units);
    if (picked === undefined) {
      picked = pick(units, task.written[column]);
      known.set(units, picked);
    }
    if (picked.length === 0) return;
    const place = { appendix, task: task.id, column };
    for (const each of picked) meet(each, place);
  }
}

/** A check that looks at each unit by itself and says one thing of those that are so. */
export function eachUnit(
  isSo: (mention: UnitMention, context: PlanCheckContext) => boolean,
  say: (mention: UnitMention, place: Partial<Place>) => Finding,
): PlanCheck {
  return (context) => {
    const found: Finding[] = [];
    eachUnitCell(
      context.plan,
      (units) => units.filter((mention) => isSo(mention, context)),
      (mention, place) => found.push(say(mention, place)),
    );
    return found;
  };
}
