import { finding } from '../finding';
import type { Task } from '../plan/plan';
import { overPlan } from './planCheck';
import { taskList } from './taskList';

/** Tasks with more than one lead: each of them counts as lead (SPEC §6); one note an appendix. */
export const severalLeads = overPlan('units', ({ plan }) =>
  plan.appendices.flatMap((appendix) => {
    const several: Task[] = [];
    for (const row of appendix.rows) {
      if (row.kind === 'task' && row.task.lead.length > 1) several.push(row.task);
    }
    const [first] = several;
    if (first === undefined) return [];
    return [
      finding('leads-several', 'note', {
        place: { appendix: appendix.code, task: first.id, column: 'lead' },
        found: first.lead.map(({ written }) => written).join('; '),
        data: taskList(new Set(several.map(({ id }) => id))),
      }),
    ];
  }),
);
