import { vietnameseDate } from '../../calendar/day';
import { dayOfCell } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck } from './rowCheck';

/** A day of completion after today cannot be true yet (SPEC §5). */
export const doneDayInFuture: RowCheck = (row, { today }) => {
  const day = dayOfCell(row.cells.doneDay);
  if (day === null || day <= today) return [];
  return [
    finding('done-day-in-future', 'error', {
      place: placeIn(row, 'doneDay'),
      found: vietnameseDate(day),
      data: { today: vietnameseDate(today) },
    }),
  ];
};
