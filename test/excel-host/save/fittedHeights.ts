import { shared, WHOLE } from '../model/area';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';

const POINTS_A_CHARACTER = 5.25;
const USUAL_WIDTH = 48;

/** Letters of running text are narrower than the digits by which columns are measured. */
const NARROWER = 1.15;
const LINE = 1.28;
const LEAST = 15;

/**
 * About how high rows are that nobody gave a height, by row: Excel fits them to their wrapped texts when it opens a
 * file, LibreOffice does not.
 */
export function fittedHeights(sheet: Sheet, book: Book): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, column, { value, look }] of sheet.written(WHOLE)) {
    if (sheet.rowLines.get(row)?.size !== undefined || typeof value !== 'string') continue;
    if (sheet.columnLines.get(column)?.hidden === true) continue;
    const spot = { row, column, rows: 1, columns: 1 };
    if (book.looks.value(look, 'wrapText') !== true || sheet.merges.some((merge) => shared(merge, spot)))
      continue;
    const size = Number(book.looks.value(look, 'font.size'));
    const points = sheet.columnLines.get(column)?.size ?? USUAL_WIDTH;
    const characters = Math.max(1, Math.floor((points / POINTS_A_CHARACTER) * NARROWER * (11 / size)));
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
    const height = Math.min(409, Math.max(LEAST, lines * size * LINE));
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}
