import type { CellValue } from './cells';
import { isError, normalise, textOf } from './narrowText';

const LINE_BREAK = /[\r\n]/g;
const AFTER = /; /g;
const BEFORE = / ;/g;

/**
 * The items of a unit cell by the narrow rule of SPEC §6: cut at `;` and line breaks, spaces and case
 * folded, empty items left out. An error cell has none.
 */
export function unitItems(cell: CellValue): readonly string[] {
  if (cell === null || isError(cell)) return [];
  const joined = normalise(textOf(cell).replace(LINE_BREAK, ';')).replace(AFTER, ';').replace(BEFORE, ';');
  return joined.split(';').filter((item) => item !== '');
}

/**
 * The result of Khóa chủ trì and Khóa phối hợp: every item between its own pair of `;`, so that
 * FIND(";" & name & ";") meets whole items only. `;a;;b;`, or '' for a cell without items.
 */
export function unitKey(cell: CellValue): string {
  const items = unitItems(cell);
  return items.length === 0 ? '' : `;${items.join(';;')};`;
}
