import type { CellValue } from '../../core/completion/cells';
import { asWritten } from '../file/edit/cellMarkup';

/** Whether two cells hold the same; an empty text is an empty cell. */
export function isSame(one: CellValue, other: CellValue): boolean {
  const [left, right] = [asWritten(one), asWritten(other)];
  if (typeof left === 'object' && typeof right === 'object') return left?.error === right?.error;
  return left === right;
}
