import type { Tile } from './tiles';
import type { Word } from './words';

/** What stands between two line ends, semicolons or bullets of a cell. */
export interface Line {
  /** Without the bullet before it and the marks after it. */
  readonly tiles: readonly Tile[];
  readonly from: number;
  readonly to: number;
  readonly bulleted: boolean;
  /** Whether it ends in an ellipsis after a body's name: others follow that it does not name. */
  readonly more: boolean;
}

const BULLET = new Set(['-', '+', '*', '.', ',', ':', '/']);

const NUMBER_END = new Set(['.', ')', '/']);

/** Cuts the tiles of a cell into lines; what holds no words is left out. */
export function linesOf(words: readonly Word[], tiles: readonly Tile[]): readonly Line[] {
  const lines: Line[] = [];
  let line: Tile[] = [];
  for (const tile of tiles) {
    if (tile.kind === 'line' || tile.kind === 'break') {
      lines.push(...lineOf(words, line));
      line = [];
    } else {
      line.push(tile);
    }
  }
  return [...lines, ...lineOf(words, line)];
}

function lineOf(words: readonly Word[], all: readonly Tile[]): readonly Line[] {
  const textOf = (tile: Tile | undefined): string =>
    tile === undefined || tile.to - tile.from > 1 ? '' : (words[tile.from]?.text ?? '');
  const numbered = /^\d{1,2}$/.test(textOf(all[0])) && NUMBER_END.has(textOf(all[1]));
  let start = numbered ? 2 : 0;
  while (start < all.length && BULLET.has(textOf(all[start]))) start += 1;
  let end = all.length;
  const dropMarks = (): void => {
    while (end > start && all[end - 1]?.kind === 'between') end -= 1;
  };
  dropMarks();
  const shown = all[end - 1];
  const beforeDots = all[end - 2];
  const more =
    textOf(shown) === '…' &&
    end - start > 1 &&
    (beforeDots?.kind === 'between' || (beforeDots?.kind === 'unit' && beforeDots.unit?.kind !== 'group'));
  if (more) {
    end -= 1;
    dropMarks();
  }
  const tiles = all.slice(start, end);
  const [first, last] = [tiles[0], shown];
  if (first === undefined || last === undefined) return [];
  const bulleted = start > 0 && textOf(all[0]) !== ',';
  return [{ tiles, from: first.from, to: more ? last.to : (tiles.at(-1)?.to ?? last.to), bulleted, more }];
}
