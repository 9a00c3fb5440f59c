import { finding, type Finding } from '../finding';
import { eachTask, templateOf } from './planCheck';

/** A lead of a kind that the template does not let lead: a group, a body outside (SPEC §5). */
export const leadKindNotAllowed = eachTask(({ lead, id }, appendix, context) => {
  const template = templateOf(context, appendix);
  if (template === null) return [];
  const found: Finding[] = [];
  for (const { unit, written } of lead) {
    if (unit === null || template.leadKinds.includes(unit.kind)) continue;
    found.push(
      finding('lead-kind-not-allowed', 'warning', {
        place: { appendix: appendix.code, task: id, column: 'lead' },
        found: written,
        data: { kind: unit.kind, allowed: template.leadKinds.join(', ') },
      }),
    );
  }
  return found;
});
