import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A unit that one task names both lead and support: directly, not through its groups (SPEC §5). */
export const leadAlsoSupports = eachTask(({ lead, support, id }, appendix) => {
  const leads = new Set<string>();
  for (const { unit } of lead) if (unit !== null) leads.add(unit.id);
  const both = new Map<string, string>();
  for (const { unit } of support) if (unit !== null && leads.has(unit.id)) both.set(unit.id, unit.name);
  if (both.size === 0) return [];
  return [
    finding('lead-also-supports', 'warning', {
      place: { appendix: appendix.code, task: id, column: 'support' },
      found: [...both.values()].join('; '),
    }),
  ];
});
