import { finding, type Finding } from '../finding';
import type { Task } from '../plan/plan';
import { overPlanAgain, type PlanCheckContext, type WholeFound } from './planCheck';
import { type SimilarTexts, similarTexts } from './similarTexts';
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
export const nearDuplicateTask = overPlanAgain('text', (context) => found(context, null));

function found({ plan }: PlanCheckContext, before: SimilarTexts | null): WholeFound {
  const tasks: { readonly appendix: string; readonly task: Task }[] = [];
  for (const { code: appendix, rows } of plan.appendices) {
    for (const row of rows) if (row.kind === 'task') tasks.push({ appendix, task: row.task });
  }
  const similar = similarTexts(
    tasks.map(({ task }) => task.text),
    before,
  );
  const groups = new Map<number, Repeated>();
  for (const [at, earlier] of similar.earlier.entries()) {
    if (earlier === null) continue;
    const [first, repeating] = [tasks[earlier], tasks[at]];
    if (first === undefined || repeating === undefined) continue;
    const known = groups.get(earlier);
    if (known !== undefined) known.tasks.add(repeating.task.id);
    else {
      const { appendix, task } = first;
      groups.set(earlier, {
        appendix,
        first: task.id,
        text: task.text,
        tasks: new Set([repeating.task.id]),
      });
    }
  }
  return {
    findings: [...groups.values()].map(findingOf),
    again: (context) => found(context, similar),
  };
}

function findingOf({ appendix, first, text, tasks }: Repeated): Finding {
  const [task = null] = tasks;
  return finding('task-near-duplicate', 'warning', {
    place: { appendix, task, column: 'text' },
    found: text,
    data: { first, ...taskList(new Set([first, ...tasks])) },
  });
}
