import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A known slip that was read as what was meant: "liên kê" for "liền kề" (SPEC §4). */
export const deadlineSlip = eachTask(({ deadline, id }, { code }) =>
  deadline.slips.map(({ found, expected }) =>
    finding('deadline-slip', 'note', {
      place: { appendix: code, task: id, column: 'deadline' },
      found,
      expected,
    }),
  ),
);
