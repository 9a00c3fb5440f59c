import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A task without support, where the matrix has a column for it (SPEC §5). */
export const supportMissing = eachTask((task, appendix) =>
  appendix.header.support === '' || task.written.support.trim() !== ''
    ? []
    : [
        finding('support-missing', 'warning', {
          place: { appendix: appendix.code, task: task.id, column: 'support' },
          found: task.text,
        }),
      ],
);
