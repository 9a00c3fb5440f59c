import { finding } from '../finding';
import { eachTask } from './planCheck';
import { mentionsOf } from './mentionsOf';

/** A unit that only resembles some of the register: a suggestion, never accepted (SPEC §3). */
export const unitNear = eachTask((task, appendix, { changeOf }) =>
  mentionsOf(task).flatMap(({ column, mention }) => {
    if (mention.match !== 'near' || changeOf(mention.written) !== null) return [];
    const names = mention.suggestions.map(({ name }) => name).join('; ');
    return [
      finding('unit-near', 'warning', {
        place: { appendix: appendix.code, task: task.id, column },
        found: mention.written,
        expected: names,
        data: { suggestions: names },
      }),
    ];
  }),
);
