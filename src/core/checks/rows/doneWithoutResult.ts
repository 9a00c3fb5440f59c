import { isBlank } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** Hoàn thành with neither a result nor a document that shows it (SPEC §5). */
export const doneWithoutResult: RowCheck = (row) =>
  row.result.status === STATUS.done && isBlank(row.cells.result) && isBlank(row.evidence)
    ? [finding('done-without-result', 'warning', { place: placeIn(row, 'result') })]
    : [];
