import type { PaneWord } from '../../messages/sayPane';
import type { Data } from '../../messages/say';
import { columnName } from '../parts/columnName';
import type { ItemCell } from './checkItem';

/** Where a cell is, in words: `I.4: PL I PAR INDEX, dòng 11, cột Chủ trì`. */
export function placeText(
  { sheet, row, column, task }: Pick<ItemCell, 'sheet' | 'row' | 'column' | 'task'>,
  say: (word: PaneWord, data?: Data) => string,
): string {
  const place = placeIn(sheet, row, column, say);
  if (task === null) return place;
  return place === '' ? task : say('check-place-task', { task, place });
}

function placeIn(
  sheet: string | null,
  row: number | null,
  column: string | null,
  say: (word: PaneWord, data?: Data) => string,
): string {
  if (sheet === null) return say('check-place-none');
  if (row === null) return sheet;
  return column === null
    ? say('check-place-row', { sheet, row })
    : say('check-place-cell', { sheet, row, column: columnName(column) });
}
