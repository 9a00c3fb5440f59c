import { finding } from '../finding';
import { trimmed, unitOfWords, type UnitIndex } from '../unit/unitIndex';
import { wordsOf } from '../unit/words';
import { eachUnit } from './eachUnit';

/** A unit with words left out that its neighbour has: "UBND cấp huyện; cấp xã" (SPEC §2). */
export const unitElided = eachUnit(
  ({ unit, written }, { units }) => unit !== null && written !== unit.name && !standsAlone(units, written),
  ({ unit, written }, place) =>
    finding('unit-elided', 'note', { place, found: written, expected: unit?.name ?? '' }),
);

function standsAlone(index: UnitIndex, written: string): boolean {
  const outside = written.replace(/\s*\([^()]*\)\s*$/, '');
  return [written, outside].some((text) => {
    const words = trimmed(wordsOf(text, index.abbreviations).filter((word) => word.text !== '\n'));
    return (
      unitOfWords(
        index,
        words.map((word) => word.text),
      ) !== null
    );
  });
}
