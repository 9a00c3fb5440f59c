import { finding, type Finding } from '../finding';
import type { Task } from '../plan/plan';
import { overPlan } from './planCheck';
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
export const nearDuplicateTask = overPlan('text', ({ plan }) => {
  const similar = new SimilarTexts();
  const groups = new Map<number, Repeated>();
  const texts: { readonly appendix: string; readonly task: Task }[] = [];
  for (const { code: appendix, rows } of plan.appendices) {
    for (const row of rows) {
      if (row.kind !== 'task') continue;
      const { task } = row;
      const earlier = similar.add(texts.length, task.text);
      texts.push({ appendix, task });
      const first = earlier === null ? undefined : texts[earlier];
      if (earlier === null || first === undefined) continue;
      const known = groups.get(earlier);
      if (known !== undefined) known.tasks.add(task.id);
      else {
        groups.set(earlier, {
          appendix,
          first: first.task.id,
          text: first.task.text,
          tasks: new Set([task.id]),
        });
      }
    }
  }
  return [...groups.values()].map(findingOf);
});

function findingOf({ appendix, first, text, tasks }: Repeated): Finding {
  const [task = null] = tasks;
  return finding('task-near-duplicate', 'warning', {
    place: { appendix, task, column: 'text' },
    found: text,
    data: { first, ...taskList(new Set([first, ...tasks])) },
  });
}
