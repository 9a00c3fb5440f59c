import { textOf } from '../../completion/narrowText';
import { finding } from '../../finding';
import { placeIn, type RowCheck } from './rowCheck';

/**
 * A row of a table that no figure counts: another year, an unknown area, no text (SPEC §6). A status that
 * cannot be counted is said by `status-unread`, with the status that is meant.
 */
export const rowNotCounted: RowCheck = (row) => {
  const { why } = row.result;
  if (why === 'other-year') {
    const found = textOf(row.cells.year);
    return [finding('row-other-year', 'warning', { place: placeIn(row, 'year'), found })];
  }
  if (why === 'unknown-area') {
    const found = textOf(row.cells.area);
    return [finding('row-area-unknown', 'error', { place: placeIn(row, 'area'), found })];
  }
  return why === 'no-text' ? [finding('row-without-text', 'warning', { place: placeIn(row, 'text') })] : [];
};
