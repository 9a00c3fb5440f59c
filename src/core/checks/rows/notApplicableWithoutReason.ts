import { isBlank } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** Không phát sinh leaves the denominator, so it needs a reason: result, difficulty, note or document (SPEC §5). */
export const notApplicableWithoutReason: RowCheck = (row) =>
  row.result.status === STATUS.notApplicable &&
  [row.cells.result, row.evidence, row.difficulty, row.note, row.adjustedBasis].every((value) =>
    isBlank(value),
  )
    ? [finding('not-applicable-without-reason', 'warning', { place: placeIn(row, 'note') })]
    : [];
