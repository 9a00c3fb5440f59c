import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A unit that one task names both lead and support: directly, not through its groups (SPEC §5). */
export const leadAlsoSupports = eachTask(({ lead, support, id }, appendix) => {
  const leads = new Set(lead.flatMap(({ unit }) => (unit === null ? [] : [unit.id])));
  const both = new Map(
    support.flatMap(({ unit }) => (unit !== null && leads.has(unit.id) ? [[unit.id, unit.name]] : [])),
  );
  if (both.size === 0) return [];
  return [
    finding('lead-also-supports', 'warning', {
      place: { appendix: appendix.code, task: id, column: 'support' },
      found: [...both.values()].join('; '),
    }),
  ];
});
