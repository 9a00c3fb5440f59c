import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A task without a deadline, where the matrix has a column for it (SPEC §5). */
export const deadlineMissing = eachTask((task, appendix) =>
  appendix.header.deadline === '' || task.written.deadline.trim() !== ''
    ? []
    : [
        finding('deadline-missing', 'warning', {
          place: { appendix: appendix.code, task: task.id, column: 'deadline' },
          found: task.text,
        }),
      ],
);
