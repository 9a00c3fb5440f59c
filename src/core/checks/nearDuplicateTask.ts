import { finding, type Finding } from '../finding';
import { tasksOf } from '../plan/plan';
import type { PlanCheck } from './planCheck';
import { SimilarTexts } from './similarTexts';
import { taskList } from './taskList';

/** One task that others repeat. */
interface Repeated {
  readonly appendix: string;
  readonly first: string;
  readonly text: string;
  readonly tasks: Set<string>;
}

/**
 * Tasks of one plan that say nearly the same thing (SPEC §5), one finding for all that resemble the first.
 * Time grows with the number of tasks, not with its square.
 */
export const nearDuplicateTask: PlanCheck = ({ plan }) => {
  const similar = new SimilarTexts();
  const groups = new Map<number, Repeated>();
  const owners: { readonly appendix: string; readonly task: string; readonly text: string }[] = [];
  for (const appendix of plan.appendices) {
    for (const task of tasksOf(appendix)) {
      const own = owners.length;
      owners.push({ appendix: appendix.code, task: task.id, text: task.text });
      const earlier = similar.add(own, task.text);
      if (earlier === null) continue;
      const known = groups.get(earlier);
      const first = owners[earlier];
      if (known !== undefined) known.tasks.add(task.id);
      else if (first !== undefined) {
        groups.set(earlier, {
          appendix: appendix.code,
          first: first.task,
          text: first.text,
          tasks: new Set([task.id]),
        });
      }
    }
  }
  return [...groups.values()].map(findingOf);
};

function findingOf({ appendix, first, text, tasks }: Repeated): Finding {
  const [task = null] = tasks;
  return finding('task-near-duplicate', 'warning', {
    place: { appendix, task, column: 'text' },
    found: text,
    data: { first, ...taskList(new Set([first, ...tasks])) },
  });
}
