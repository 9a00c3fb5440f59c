import { vietnameseDate } from '../../calendar/day';
import { isBlank } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/**
 * A continuous task of which nothing is said at the cut-off (SPEC §5). Without a cut-off the workbook is
 * still being filled, and nothing is missing yet.
 */
export const continuousUntouched: RowCheck = (row, { cutOff, today, statuses }) => {
  const { result, cells, evidence } = row;
  const isUntouched =
    result.status === STATUS.notStarted &&
    [cells.percent, cells.result, cells.doneDay, evidence].every((value) => isBlank(value));
  if (cutOff === null || today < cutOff || result.kind !== 'continuous' || !isUntouched) return [];
  return [
    finding('continuous-untouched', 'warning', {
      place: placeIn(row, 'status'),
      found: statuses[STATUS.notStarted],
      data: { day: vietnameseDate(cutOff) },
    }),
  ];
};
