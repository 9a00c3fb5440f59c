import { normalise, textOf } from '../../completion/narrowText';
import { finding } from '../../finding';
import { AREA_UNKNOWN } from '../../layout/matrixColumns';
import { placeIn, type RowCheck } from './rowCheck';

const UNKNOWN = normalise(AREA_UNKNOWN);

/**
 * A task that `Tổng hợp` counts in its line "Chưa rõ lĩnh vực" and in no area, such as one of an area for which a new
 * version of the plan brought no line. Said only where the appendix has areas at all.
 */
export const rowAreaUnlisted: RowCheck = (row) => {
  const { state, area } = row.result;
  // The line comes after those of all areas.
  if (state !== 'counted' || area < 1 || normalise(textOf(row.cells.area)) !== UNKNOWN) return [];
  const found = textOf(row.cells.area);
  return [finding('row-area-unlisted', 'warning', { place: placeIn(row, 'area'), found })];
};
