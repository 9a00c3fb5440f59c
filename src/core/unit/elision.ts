import type { CellWords } from './cellWords';
import type { Unit } from './register';
import type { Tile } from './tiles';
import { unitOfWords } from './unitIndex';

/** A unit written with words left out that its neighbour has. */
export interface Elided {
  readonly unit: Unit;
  readonly texts: readonly string[];
  /** How many runs of the line it takes. */
  readonly runs: number;
}

const MOST_WORDS = 24;

/**
 * The unit that words name together with the beginning of the unit before them: "cấp xã" after "UBND
 * cấp huyện" is UBND cấp xã. The longest beginning and the longest stretch win.
 */
export function unitLeftOut(
  cell: CellWords,
  before: readonly string[],
  from: number,
  ends: readonly number[],
): Elided | null {
  for (let kept = before.length - 1; kept > 0; kept -= 1) {
    const head = before.slice(0, kept);
    for (let runs = ends.length; runs > 0; runs -= 1) {
      const to = ends[runs - 1] ?? from;
      if (to - from > MOST_WORDS) continue;
      const texts = [...head, ...cell.textsOf(from, to)];
      const unit = unitOfWords(cell.index, texts);
      if (unit !== null) return { unit, texts, runs };
    }
  }
  return null;
}

/**
 * The unit that words name together with the end of the unit after them: "BHXH, Phòng Nội vụ các
 * huyện" begins with BHXH các huyện.
 */
export function unitLeftOutBefore(
  cell: CellWords,
  from: number,
  to: number,
  after: Tile,
  runs: number,
): Elided | null {
  if (to - from > MOST_WORDS) return null;
  const own = cell.textsOf(from, to);
  const next = cell.textsOf(after.from, after.to);
  for (let dropped = 1; dropped < next.length; dropped += 1) {
    const texts = [...own, ...next.slice(dropped)];
    const unit = unitOfWords(cell.index, texts);
    if (unit !== null) return { unit, texts, runs };
  }
  return null;
}
