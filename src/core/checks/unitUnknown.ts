import { finding } from '../finding';
import { eachTask } from './planCheck';
import { mentionsOf } from './mentionsOf';

/** A unit that neither the register nor the changes of law know (SPEC §3, 5). */
export const unitUnknown = eachTask((task, appendix, { changeOf }) =>
  mentionsOf(task).flatMap(({ column, mention }) =>
    mention.match === 'none' && changeOf(mention.written) === null
      ? [
          finding('unit-unknown', 'warning', {
            place: { appendix: appendix.code, task: task.id, column },
            found: mention.written,
          }),
        ]
      : [],
  ),
);
