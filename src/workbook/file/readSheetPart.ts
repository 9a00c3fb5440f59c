import { takePlainSheet } from './plainSheet';
import { takeSheetEvents } from './sheetEvents';
import type { CellTaker } from './writtenCell';

/**
 * Hands the cells of a sheet's part to the taker that `begin` makes, and gives that taker: in one quick pass where
 * the part has the plain form of programs, else with a new taker as XML of any form.
 */
export function readSheetPart<T extends CellTaker>(bytes: Uint8Array, begin: () => T): T {
  const plain = begin();
  if (takePlainSheet(bytes, plain)) return plain;
  const taker = begin();
  takeSheetEvents(bytes, taker);
  return taker;
}
