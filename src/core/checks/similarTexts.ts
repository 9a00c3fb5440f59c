import type { WordNumbers } from './familyWords';
import { ALIKE, FEWEST_WORDS, type First, TextFamilies } from './textFamilies';
import { textNumbers, textWords } from './textNumbers';

/** Which of some texts say nearly the same as an earlier one, and what finding that anew can begin from. */
export interface SimilarTexts {
  /** Of each text the place of the earlier one, or null. */
  readonly earlier: readonly (number | null)[];
  readonly read: readonly ReadText[];
  readonly words: WordNumbers;
}

/** A text as it was read, and what came of it among those before it. */
interface ReadText {
  readonly text: string;
  /** Of its words in their order; null where these are too few. */
  readonly key: number | null;
  readonly figures: number;
  /** Where it is the first of its family. */
  readonly first: First | null;
  /** The first text of its family with its figures, where that is another. */
  readonly against: Against | null;
}

interface Against {
  readonly text: string;
  readonly isNear: boolean;
}

/**
 * Finds of each text an earlier one that says nearly the same: at least 70 % of the words of both in
 * common, and the same figures ("Quý I" and "Quý II", 20 % and 30 % are not the same task). What was found in much the
 * same texts before only makes it quicker: of the texts that stand as then, those that were the first of their family are
 * only held against new ones.
 */
export function similarTexts(texts: readonly string[], before: SimilarTexts | null = null): SimilarTexts {
  const words: WordNumbers = before?.words ?? new Map<number, number>();
  const families = new TextFamilies(words, before !== null);
  const familyOf = new Map<number, number>();
  /** By family: of its figures the place of the first text. */
  const places: Map<number, number>[] = [];
  const earlier: (number | null)[] = [];
  const read: ReadText[] = [];
  const standing = standingTexts(texts, before?.read ?? []);
  for (const [at, text] of texts.entries()) {
    let own = standing(at);
    let hashes: readonly number[] | null = null;
    if (own === undefined) {
      const numbers = textNumbers(text);
      hashes = numbers.words;
      const key = hashes.length < FEWEST_WORDS ? null : numbers.key;
      own = { text, key, figures: numbers.figures, first: null, against: null };
    }
    const { key, figures } = own;
    let first: First | null = null;
    let family = key === null ? undefined : familyOf.get(key);
    if (key !== null && family === undefined) {
      const found = own.first ? families.again(own.first) : families.of(hashes ?? textNumbers(text).words);
      if (found !== null) {
        ({ family, first } = found);
        familyOf.set(key, family);
        if (first !== null) places.push(new Map());
      }
    }
    const byFigures = family === undefined ? undefined : places[family];
    const place = byFigures?.get(figures) ?? null;
    if (place === null) byFigures?.set(figures, at);
    const against = place === null ? null : againstOf(texts[place] ?? '', text, own.against);
    earlier.push(against?.isNear === true ? place : null);
    read.push(own.first === first && own.against === against ? own : { ...own, first, against });
  }
  return { earlier, read, words };
}

/** Two texts of one family and the same figures beside each other; `known` of two before. */
function againstOf(earlier: string, text: string, known: Against | null): Against {
  return known?.text === earlier ? known : { text: earlier, isNear: isNear(earlier, text) };
}

/** For the place of a text what was read of it before; from the first other text on, places count from the end. */
function standingTexts(
  texts: readonly string[],
  before: readonly ReadText[],
): (at: number) => ReadText | undefined {
  const other = before.findIndex(({ text }, at) => text !== texts[at]);
  const from = other < 0 ? before.length : other;
  const shift = before.length - texts.length;
  return (at) => {
    const was = before[at < from ? at : at + shift];
    return was?.text === texts[at] ? was : undefined;
  };
}

/** Whether two texts of one family say nearly the same, word by word. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [textWords(one), textWords(other)];
  return left.figures === right.figures && likeness(new Set(left.words), new Set(right.words)) >= ALIKE;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size < ALIKE * large.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (left.size + right.size - shared);
}
