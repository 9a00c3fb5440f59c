import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A deadline cell that says no deadline: the name of a unit, a sentence (SPEC §4, 5). */
export const deadlineUnreadable = eachTask(({ deadline, id }, { code }) =>
  deadline.text.trim() !== '' && deadline.parts.some((part) => part.kind === 'unreadable')
    ? [
        finding('deadline-unreadable', 'warning', {
          place: { appendix: code, task: id, column: 'deadline' },
          found: deadline.text,
        }),
      ]
    : [],
);
