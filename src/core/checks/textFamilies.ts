import { type Asked, FamilyWords, type WordNumbers } from './familyWords';

/** Share of the words of both texts that near duplicates have in common. */
export const ALIKE = 0.7;
/** Shorter texts resemble each other by chance. */
export const FEWEST_WORDS = 6;
/** Of its rarest words a text must share so many with one that resembles it. */
const MOST_SHARED = 5;
/** New families up to which a text that stands as before is only held against these. */
const MOST_NEW = 8;

/** A text that was the first of its family. */
export interface First {
  /** Its distinct words. */
  readonly words: readonly number[];
  /** By which of them it was asked for; null where no family like it can have been missed. */
  readonly asked: Asked | null;
}

/** The family of a text by its number, and what to remember of the text where it is the first of it. */
export interface FamilyOf {
  readonly family: number;
  readonly first: First | null;
}

/**
 * Texts with the words of one of them, or nearly, which is the first of them. A text is only compared with
 * families that share some of its rarer words. Of up to a thousand families none is missed; of more, one whose words are
 * nearly all in very many texts may be.
 */
export class TextFamilies {
  private readonly words: FamilyWords;
  /** By family. */
  private readonly wordsOf: (readonly number[])[] = [];
  /** By word: the last text that was asked for with it. */
  private readonly askedWith: number[];
  private asked = 0;
  /** By family: beyond `talliedTo`, how many of the telling words of the text asked for are its own. */
  private readonly tally: number[] = [];
  private talliedTo = 0;
  /** Families that were not there before. */
  private readonly fresh: number[] = [];

  /** `isAgain` where much the same texts were asked for before with these numbers. */
  constructor(
    numbers: WordNumbers,
    private readonly isAgain: boolean,
  ) {
    this.words = new FamilyWords(numbers);
    this.askedWith = Array.from(numbers, () => 0);
  }

  /** The family of a text with these words, which may be a new one; null where they are too few. */
  of(hashes: readonly number[]): FamilyOf | null {
    const words = this.words.numbered(hashes);
    if (words.length < FEWEST_WORDS) return null;
    const found = this.asking(words);
    if (found.first !== null && this.isAgain) this.fresh.push(found.family);
    return found;
  }

  /**
   * The family of a text that was the first of one before. Each text of now before it that was then the first of a
   * family must have stood before it then, too, or be asked for by `of`: if none of these new ones is like it and it
   * would be asked for as then, it is the first again.
   */
  again(first: First): FamilyOf {
    const { words, asked } = first;
    this.ask(words);
    const isFirst =
      this.fresh.length <= MOST_NEW &&
      (asked === null || this.words.areRarest(words, asked)) &&
      this.fresh.every((family) => this.likeness(words, family) < ALIKE);
    return isFirst ? { family: this.begin(words), first } : this.asking(words);
  }

  private ask(words: readonly number[]): void {
    this.asked += 1;
    for (const word of words) this.askedWith[word] = this.asked;
  }

  /**
   * A family of nearly these words, else a new one. It lacks at most 30 % of them, so of some more than that it has the
   * rest: families that share too few of the rarest words are never compared.
   */
  private asking(words: readonly number[]): FamilyOf {
    this.ask(words);
    const lacking = Math.floor((1 - ALIKE) * words.length);
    const asked = this.words.rarestOf(words, lacking + MOST_SHARED);
    const lists = this.words.tellingLists(words, asked);
    const { tally, talliedTo } = this;
    this.talliedTo += lists.length;
    const needed = talliedTo + Math.max(1, lists.length - lacking);
    for (const list of lists) {
      for (const family of list) {
        const before = tally[family] ?? 0;
        const shared = before > talliedTo ? before + 1 : talliedTo + 1;
        tally[family] = shared;
        if (shared === needed && this.likeness(words, family) >= ALIKE) return { family, first: null };
      }
    }
    const isSure = lists.length > lacking;
    return { family: this.begin(words), first: { words, asked: isSure ? null : asked } };
  }

  private begin(words: readonly number[]): number {
    this.wordsOf.push(words);
    this.tally.push(0);
    return this.words.begin(words);
  }

  /** How like the text that is asked for and a family are. */
  private likeness(words: readonly number[], family: number): number {
    const others = this.wordsOf[family] ?? [];
    if (Math.min(words.length, others.length) < ALIKE * Math.max(words.length, others.length)) return 0;
    let shared = 0;
    for (const word of others) if (this.askedWith[word] === this.asked) shared += 1;
    return shared / (words.length + others.length - shared);
  }
}
