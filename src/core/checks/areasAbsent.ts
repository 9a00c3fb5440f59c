import { finding } from '../finding';
import { areasOf } from '../plan/plan';
import { overPlan, templateOf } from './planCheck';

/** Areas of the index that an appendix does not have (SPEC §5); one that names none of them is of its own kind. */
export const areasAbsent = overPlan('rows', (context) =>
  context.plan.appendices.flatMap((appendix) => {
    const template = templateOf(context, appendix);
    const present = new Set(areasOf(appendix).flatMap(({ content }) => (content === null ? [] : [content])));
    if (template === null || present.size === 0) return [];
    const absent = template.areas.filter(({ content, optional }) => !optional && !present.has(content));
    if (absent.length === 0) return [];
    return [
      finding('areas-absent', 'note', {
        place: { appendix: appendix.code },
        found: absent.map(({ name }) => name).join('; '),
        data: { count: absent.length, index: template.index ?? '', areas: template.areas.length },
      }),
    ];
  }),
);
