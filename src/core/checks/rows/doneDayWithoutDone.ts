import { vietnameseDate } from '../../calendar/day';
import { dayOfCell, isBlank, textOf } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** A day of completion beside a status that is not Hoàn thành (SPEC §5). */
export const doneDayWithoutDone: RowCheck = (row, { statuses }) => {
  const { status } = row.result;
  if (status < 0 || status === STATUS.done || isBlank(row.cells.doneDay)) return [];
  const day = dayOfCell(row.cells.doneDay);
  return [
    finding('done-day-without-done', 'warning', {
      place: placeIn(row, 'status'),
      found: statuses[status] ?? '',
      expected: statuses[STATUS.done],
      data: { day: day === null ? textOf(row.cells.doneDay) : vietnameseDate(day) },
    }),
  ];
};
