import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A task that nobody leads, where the matrix has a column for leads (SPEC §5). */
export const leadMissing = eachTask((task, appendix) =>
  appendix.header.lead === '' || task.written.lead.trim() !== ''
    ? []
    : [
        finding('lead-missing', 'error', {
          place: { appendix: appendix.code, task: task.id, column: 'lead' },
          found: task.text,
        }),
      ],
);
