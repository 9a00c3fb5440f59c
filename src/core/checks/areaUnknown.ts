import { finding } from '../finding';
import { areasOf } from '../plan/plan';
import { overPlan, templateOf } from './planCheck';

/** A heading that is none of the areas of the index (SPEC §5); inner headings of one's own are left alone. */
export const areaUnknown = overPlan('rows', (context) =>
  context.plan.appendices.flatMap((appendix) => {
    const template = templateOf(context, appendix);
    if (template === null || template.index === null) return [];
    const index = template.index;
    const areas = areasOf(appendix);
    const contents = new Map(areas.map(({ code, content }) => [code, content]));
    return areas.flatMap(({ code, name, content }) => {
      const above = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
      const parent = above === null ? null : (contents.get(above) ?? null);
      const isOurs = parent === null || template.areas.some((area) => area.parent === parent);
      if (content !== null || !isOurs) return [];
      return [
        finding('area-unknown', 'warning', {
          place: { appendix: appendix.code, column: 'number' },
          found: name,
          data: { area: code, name, index },
        }),
      ];
    });
  }),
);
