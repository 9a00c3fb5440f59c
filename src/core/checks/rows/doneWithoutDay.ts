import { isBlank } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** Hoàn thành without a day where the task has a due day: on time or late cannot be told (SPEC §5). */
export const doneWithoutDay: RowCheck = (row) =>
  row.result.status === STATUS.done && row.result.dueUsed !== null && isBlank(row.cells.doneDay)
    ? [finding('done-without-day', 'warning', { place: placeIn(row, 'doneDay') })]
    : [];
