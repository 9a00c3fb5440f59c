import { finding } from '../finding';
import { trimmed, unitOfWords, type UnitIndex } from '../unit/unitIndex';
import { wordsOf } from '../unit/words';
import { mentionsOf } from './mentionsOf';
import { eachTask } from './planCheck';

/** A unit with words left out that its neighbour has: "UBND cấp huyện; cấp xã" (SPEC §2). */
export const unitElided = eachTask((task, appendix, { units }) =>
  mentionsOf(task).flatMap(({ column, mention: { unit, written } }) =>
    unit === null || standsAlone(units, written)
      ? []
      : [
          finding('unit-elided', 'note', {
            place: { appendix: appendix.code, task: task.id, column },
            found: written,
            expected: unit.name,
          }),
        ],
  ),
);

const answers = new WeakMap<UnitIndex, Map<string, boolean>>();

function standsAlone(index: UnitIndex, written: string): boolean {
  const known = answers.get(index) ?? new Map<string, boolean>();
  answers.set(index, known);
  const answer = known.get(written) ?? isKnown(index, written);
  known.set(written, answer);
  return answer;
}

function isKnown(index: UnitIndex, written: string): boolean {
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
