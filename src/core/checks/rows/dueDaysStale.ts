import { vietnameseDate } from '../../calendar/day';
import { parseDueDays } from '../../completion/dueDay';
import { isBlank, isError, normalise, textOf } from '../../completion/narrowText';
import { trackedDueDays } from '../../deadline/due';
import { parseDeadline } from '../../deadline/parse';
import { finding } from '../../finding';
import { placeIn, type CheckedRow, type RowCheck } from './rowCheck';

/**
 * A deadline that no longer fits its hidden due days (SPEC §5, 6): the cell was edited since, or Các hạn
 * holds a day that the deadline does not give. The visible cell is the truth.
 */
export const dueDaysStale: RowCheck = (row, { year, span }) => {
  const written = textOf(row.cells.deadline);
  const kept = textOf(row.cells.dueDays);
  if (isError(row.cells.deadline) || (isBlank(written) && isBlank(kept))) return [];
  const edited = isDeadlineEdited(row);
  const deadline = parseDeadline(written);
  if (!edited) {
    const given = new Set(trackedDueDays(deadline, year));
    const strange = parseDueDays(kept).some((day) => day === null || !given.has(day));
    if (!strange) return [];
  } else if (isBlank(written) && isBlank(kept)) return [];
  return [
    finding('due-days-stale', 'warning', {
      place: placeIn(row, 'deadline'),
      found: written,
      expected: trackedDueDays(deadline, year, span).map(vietnameseDate).join(';'),
      data: { kept, original: textOf(row.cells.deadlineOriginal) },
    }),
  ];
};

/** Whether the visible deadline says something else than what the product made its due days of. */
export function isDeadlineEdited({ cells }: CheckedRow): boolean {
  return normalise(textOf(cells.deadline)) !== normalise(textOf(cells.deadlineOriginal));
}
