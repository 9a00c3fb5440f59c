import { finding, type Finding } from '../finding';
import { overPlan } from './planCheck';

/** A heading under which no task stands (SPEC §5). */
export const areaWithoutTask = overPlan('rows', ({ plan }) =>
  plan.appendices.flatMap(({ code: appendix, rows }) =>
    rows.flatMap((row, at): Finding[] => {
      if (row.kind !== 'area') return [];
      const next = rows[at + 1];
      const holds = next?.kind === 'task' || (next?.kind === 'area' && next.area.level > row.area.level);
      if (holds) return [];
      const found = `${row.area.numeral} ${row.area.name}`.trim();
      return [finding('area-empty', 'note', { place: { appendix }, found, data: { area: row.area.code } })];
    }),
  ),
);
