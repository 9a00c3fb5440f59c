import { finding } from '../finding';
import { tasksOf } from '../plan/plan';
import { isOpenWording } from '../unit/group';
import { mentionsOf } from './mentionsOf';
import type { PlanCheck } from './planCheck';
import { taskList } from './taskList';

interface Open {
  readonly written: string;
  readonly appendix: string;
  readonly column: string;
  readonly tasks: Set<string>;
}

/** Groups that leave open which bodies they mean ("các sở ngành liên quan"), one finding a group (SPEC §3). */
export const openGroup: PlanCheck = ({ plan }) => {
  const groups = new Map<string, Open>();
  const answers = new Map<string, boolean>();
  const isOpen = (written: string): boolean => {
    const known = answers.get(written) ?? isOpenWording(written);
    answers.set(written, known);
    return known;
  };
  for (const appendix of plan.appendices) {
    for (const task of tasksOf(appendix)) {
      for (const { column, mention } of mentionsOf(task)) {
        const { unit, written } = mention;
        if (unit === null || unit.kind !== 'group' || !(unit.open || isOpen(written))) continue;
        const known = groups.get(unit.id);
        if (known !== undefined) known.tasks.add(task.id);
        else groups.set(unit.id, { written, appendix: appendix.code, column, tasks: new Set([task.id]) });
      }
    }
  }
  return [...groups.values()].map(({ written, appendix, column, tasks }) => {
    const [task = null] = tasks;
    return finding('group-open', 'note', {
      place: { appendix, task, column },
      found: written,
      data: taskList(tasks),
    });
  });
};
