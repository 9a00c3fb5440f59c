import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A row without task text (SPEC §5). */
export const textMissing = eachTask((task, appendix) =>
  task.text === ''
    ? [
        finding('text-missing', 'error', {
          place: { appendix: appendix.code, task: task.id, column: 'text' },
        }),
      ]
    : [],
);
