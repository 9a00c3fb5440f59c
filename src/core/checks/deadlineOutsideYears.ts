import { lastDayOfMonth } from '../calendar/day';
import { finding } from '../finding';
import { eachTask } from './planCheck';

/** A written day before the plan's own day or after its last year (SPEC §4, 5). */
export const deadlineOutsideYears = eachTask(({ deadline, id }, { code }, { span }) => {
  const last = span.lastYear === null ? null : lastDayOfMonth(span.lastYear, 12);
  const outside = deadline.parts.some(
    (part) =>
      part.kind === 'fixed' &&
      part.days.some((day) => (span.from !== null && day < span.from) || (last !== null && day > last)),
  );
  return outside
    ? [
        finding('deadline-outside-years', 'warning', {
          place: { appendix: code, task: id, column: 'deadline' },
          found: deadline.text,
        }),
      ]
    : [];
});
