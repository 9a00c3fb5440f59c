import type { Finding } from '../finding';
import type { Plan, Task } from '../plan/plan';
import type { UnitMention } from '../unit/mention';
import type { PlanCheckContext, TaskCheck, TaskCheckContext } from './planCheck';

/** Where a unit of a plan is named. */
export interface UnitPlace {
  readonly appendix: string;
  readonly task: string;
  readonly column: 'lead' | 'support';
}

const COLUMNS = ['lead', 'support'] as const;

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
      for (const column of COLUMNS) look(row.task, column, appendix);
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

/** A check that looks at each unit cell by itself and says one thing of all that it picks of it. */
export function eachCell<T>(
  pick: (units: readonly UnitMention[], cell: string, context: TaskCheckContext) => readonly T[],
  say: (picked: T, place: UnitPlace) => Finding,
): TaskCheck {
  const check = (context: PlanCheckContext): readonly Finding[] => {
    const found: Finding[] = [];
    eachUnitCell(
      context.plan,
      (units, cell) => pick(units, cell, context),
      (picked, place) => found.push(say(picked, place)),
    );
    return found;
  };
  return Object.assign(check, {
    ofTask: (task: Task, { code }: { readonly code: string }, context: TaskCheckContext) =>
      COLUMNS.flatMap((column) =>
        pick(task[column], task.written[column], context).map((picked) =>
          say(picked, { appendix: code, task: task.id, column }),
        ),
      ),
  });
}

/** A check that looks at each unit by itself and says one thing of those that are so. */
export function eachUnit(
  isSo: (mention: UnitMention, context: TaskCheckContext) => boolean,
  say: (mention: UnitMention, place: UnitPlace) => Finding,
): TaskCheck {
  return eachCell((units, _cell, context) => units.filter((mention) => isSo(mention, context)), say);
}
