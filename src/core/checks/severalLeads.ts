import { finding } from '../finding';
import { tasksOf } from '../plan/plan';
import type { PlanCheck } from './planCheck';
import { taskList } from './taskList';

/** Tasks with more than one lead: each of them counts as lead (SPEC §6); one note an appendix. */
export const severalLeads: PlanCheck = ({ plan }) =>
  plan.appendices.flatMap((appendix) => {
    const several = tasksOf(appendix).filter(({ lead }) => lead.length > 1);
    const [first] = several;
    if (first === undefined) return [];
    return [
      finding('leads-several', 'note', {
        place: { appendix: appendix.code, task: first.id, column: 'lead' },
        found: first.lead.map(({ written }) => written).join('; '),
        data: taskList(new Set(several.map(({ id }) => id))),
      }),
    ];
  });
