import { textNumbers, textWords } from './textNumbers';

/** Share of the words of both texts that near duplicates have in common. */
const ALIKE = 0.7;
/** Shorter texts resemble each other by chance. */
const FEWEST_WORDS = 6;
/** Where there are very many texts, a word that stands in more of them than this tells nothing of them. */
const FEWEST_TEXTS = 24;
/** Texts x texts of a word up to which every word is asked, so that of a thousand texts each is found. */
const MOST_WORK = 1_000_000;
/** Of its rarest words a text must share so many with one that resembles it. */
const MOST_SHARED = 5;

interface Known {
  readonly number: number;
  readonly text: string;
}

/** Texts with the words of one of them, or nearly; each is told from the others by its figures. */
interface Family {
  readonly words: ReadonlySet<number>;
  readonly byFigures: Map<number, Known>;
}

/**
 * Finds, text by text, an earlier one that says nearly the same: at least 70 % of the words of both in
 * common, and the same figures ("Quý I" and "Quý II", 20 % and 30 % are not the same task). Each new text is
 * only compared with those that share one of its rarer words. Texts that are alike are known by the
 * words of the first of them. Of up to a thousand such firsts none is missed; of more, one whose words are nearly all
 * in very many texts may be.
 */
export class SimilarTexts {
  private readonly byKey = new Map<number, Family>();
  private readonly byWord = new Map<number, Family[]>();
  private readonly counts = new Map<number, number>();
  private families = 0;

  /** Number of an earlier text that says nearly the same, or null; the text is then remembered. */
  add(number: number, text: string): number | null {
    const { words, key, figures } = textNumbers(text);
    if (words.length < FEWEST_WORDS) return null;
    const family = this.byKey.get(key) ?? this.familyOf(words, key);
    const earlier = family?.byFigures.get(figures);
    if (earlier !== undefined) return isNear(earlier.text, text) ? earlier.number : null;
    family?.byFigures.set(figures, { number, text });
    return null;
  }

  private familyOf(words: readonly number[], key: number): Family | null {
    const distinct = new Set(words);
    if (distinct.size < FEWEST_WORDS) return null;
    const family = this.alike(distinct) ?? this.newFamily(distinct);
    this.byKey.set(key, family);
    return family;
  }

  private newFamily(words: ReadonlySet<number>): Family {
    const family = { words, byFigures: new Map<number, Known>() };
    this.families += 1;
    for (const word of words) {
      const count = this.countOf(word) + 1;
      this.counts.set(word, count);
      if (count > this.mostTexts()) this.byWord.delete(word);
      else {
        const list = this.byWord.get(word);
        if (list !== undefined) list.push(family);
        else if (count === 1) this.byWord.set(word, [family]);
      }
    }
    return family;
  }

  /**
   * A family of nearly these words. It lacks at most 30 % of them, so of some more than that it has the rest:
   * families that share too few of the rarest words are never compared.
   */
  private alike(words: ReadonlySet<number>): Family | null {
    const lacking = Math.floor((1 - ALIKE) * words.size);
    const rarest = this.rarestOf(words, lacking + MOST_SHARED);
    const lists = rarest.flatMap((word) => {
      const list = this.byWord.get(word);
      return list === undefined || list.length > this.mostTexts() ? [] : [list];
    });
    const tellNothing = rarest.filter((word) => this.countOf(word) > 0).length - lists.length;
    const needed = Math.max(1, rarest.length - lacking - tellNothing);
    const shared = new Map<Family, number>();
    for (const list of lists) {
      for (const family of list) {
        const count = (shared.get(family) ?? 0) + 1;
        shared.set(family, count);
        if (count === needed && likeness(words, family.words) >= ALIKE) return family;
      }
    }
    return null;
  }

  private rarestOf(words: ReadonlySet<number>, most: number): readonly number[] {
    return [...words]
      .map((word) => ({ word, count: this.countOf(word) }))
      .sort((left, right) => left.count - right.count)
      .slice(0, most)
      .map(({ word }) => word);
  }

  /** In how many texts a word may stand and still be asked for them. */
  private mostTexts(): number {
    return Math.max(FEWEST_TEXTS, MOST_WORK / Math.max(1, this.families));
  }

  private countOf(word: number): number {
    return this.counts.get(word) ?? 0;
  }
}

/** Whether two texts of one family say nearly the same, word by word. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [textWords(one), textWords(other)];
  return left.figures === right.figures && likeness(new Set(left.words), new Set(right.words)) >= ALIKE;
}

function likeness<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size < ALIKE * large.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (left.size + right.size - shared);
}
