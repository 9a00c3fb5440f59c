import { vietnameseDate } from '../../calendar/day';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** Không phát sinh on a task that its plan gives a day: it was to be done whatever arises (SPEC §5). */
export const notApplicableDated: RowCheck = (row, { statuses }) => {
  const { status, kind, dueUsed } = row.result;
  const isDated = kind === 'once' || kind === 'recurring';
  if (status !== STATUS.notApplicable || !isDated || dueUsed === null) return [];
  return [
    finding('not-applicable-dated', 'warning', {
      place: placeIn(row, 'status'),
      found: statuses[STATUS.notApplicable],
      data: { due: vietnameseDate(dueUsed) },
    }),
  ];
};
