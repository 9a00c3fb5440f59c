import { foldSame } from '../vietnamese/fold';
import type { UnitIndex } from './unitIndex';
import type { Word } from './words';

/** First words of bodies that a register need not know: hội, liên đoàn, (chi) cục, trường … */
const BODY_WORDS = new Set(
  'hội,liên,cục,chi,trường,bệnh,viện,quỹ,tổ,đảng,đoàn,tổng,kho,học,hợp,câu'.split(',').map(foldSame),
);

/** A cell's text, its words, and the register that it is read with. */
export interface CellWords {
  readonly index: UnitIndex;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words from … to in the form that is compared, line ends left out. */
  textsOf(from: number, to: number): readonly string[];
  /** The text of the words from … to as it stands in the cell, on one line. */
  writtenOf(from: number, to: number): string;
}

/** Makes the words of a cell ready for reading. */
export function cellWords(index: UnitIndex, text: string, words: readonly Word[]): CellWords {
  return {
    index,
    text,
    words,
    textsOf: (from, to) =>
      words
        .slice(from, to)
        .map((word) => word.text)
        .filter((word) => word !== '\n'),
    writtenOf: (from, to) => text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s*\n\s*/g, ' '),
  };
}

/** Whether words begin as the name of a unit does: "Hội …", "Sở …", "các …". */
export function looksLikeUnit(cell: CellWords, from: number): boolean {
  const word = cell.words[from];
  if (word === undefined) return false;
  if (word.text === 'các') return true;
  const letter = cell.text.charAt(word.start);
  const isHead = cell.index.heads.has(word.text) || BODY_WORDS.has(word.text);
  return isHead && letter !== letter.toLowerCase();
}
