import type { RefusedEdit } from '../../../src/core/edit';
import { sayFailure } from '../../../src/messages/say';
import { sayPane } from '../../../src/messages/sayPane';
import { refusedLines } from '../../../src/taskpane/parts/refusedLines';
import type { Outcome } from '../../../src/workbook/failure';
import { worded } from '../../../src/workbook/fileHost/failures';

/** What the pane says of what was not done; none where all was. */
export function sentencesOf(outcome: Outcome<unknown>): readonly string[] {
  if (!outcome.ok) {
    const { code, data } = worded(outcome.failure);
    return [sayFailure(code, data, 'vi')];
  }
  const { value } = outcome;
  if (value === null || value === false) return [sayPane('check-not-there', { where: 'III.1' }, 'vi')];
  if (typeof value !== 'object' || value === undefined) return [];
  if ('refused' in value && Array.isArray(value.refused)) {
    const refused: readonly RefusedEdit[] = value.refused;
    if (refused.length > 0) return refusedLines(refused, 'vi');
    const isNothing = 'applied' in value && Array.isArray(value.applied) && value.applied.length === 0;
    return isNothing ? [sayPane('update-moved', {}, 'vi')] : [];
  }
  if ('filtered' in value && Array.isArray(value.filtered) && value.filtered.length > 0)
    return [sayPane('update-order-filtered', { tables: value.filtered.join(', ') }, 'vi')];
  return [];
}
