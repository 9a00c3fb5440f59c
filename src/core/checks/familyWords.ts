/** Where there are very many texts, a word that stands in more of them than this tells nothing of them. */
const FEWEST_TEXTS = 24;
/** Texts x texts of a word up to which every word is asked, so that of a thousand texts each is found. */
const MOST_WORK = 1_000_000;

/** Numbers of words, each below how many there are; words are only added, so that all who share them agree. */
export type WordNumbers = Map<number, number>;

/** By which of its words a text was asked for. */
export interface Asked {
  /** Where these stand among its words, the rarest first. */
  readonly places: readonly number[];
  /** Of each of these whether it stood in few enough families to tell something. */
  readonly telling: readonly boolean[];
}

/** In which families each word stands. */
export class FamilyWords {
  /** By word: in how many families it stands. */
  private readonly counts: number[];
  /** By word: these, where they are few enough to tell something. */
  private readonly holders: (number[] | null)[];
  private families = 0;

  constructor(private readonly numbers: WordNumbers) {
    this.counts = Array.from(numbers, () => 0);
    this.holders = Array.from(numbers, () => []);
  }

  /** The distinct words of a text. */
  numbered(hashes: readonly number[]): readonly number[] {
    const { numbers } = this;
    const distinct = new Set<number>();
    for (const hash of hashes) {
      let word = numbers.get(hash);
      if (word === undefined) {
        word = numbers.size;
        numbers.set(hash, word);
        this.counts.push(0);
        this.holders.push([]);
      }
      distinct.add(word);
    }
    return [...distinct];
  }

  /** Puts in a family of these words; its number is how many there were. */
  begin(words: readonly number[]): number {
    const family = this.families;
    this.families += 1;
    const mostTexts = this.mostTexts();
    for (const word of words) {
      const count = this.countOf(word) + 1;
      this.counts[word] = count;
      if (count > mostTexts) this.holders[word] = null;
      else this.holders[word]?.push(family);
    }
    return family;
  }

  /** The rarest of some words, at most so many; of words as rare, the earlier ones. */
  rarestOf(words: readonly number[], most: number): Asked {
    const mostTexts = this.mostTexts();
    const counts = words.map((word) => this.countOf(word));
    const places = counts
      .map((_, place) => place)
      .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
      .slice(0, most);
    return { places, telling: places.map((place) => this.isTelling(words[place] ?? 0, mostTexts)) };
  }

  /** Whether that would be the same ones as before, saying as much. */
  areRarest(words: readonly number[], { places, telling }: Asked): boolean {
    const mostTexts = this.mostTexts();
    let [most, last] = [-1, -1];
    for (const [at, place] of places.entries()) {
      const word = words[place] ?? 0;
      const count = this.countOf(word);
      if (count < most || (count === most && place < last)) return false;
      if (this.isTelling(word, mostTexts) !== telling[at]) return false;
      [most, last] = [count, place];
    }
    let asRare = 0;
    for (const [place, word] of words.entries()) {
      const count = this.countOf(word);
      if (count < most || (count === most && place <= last)) asRare += 1;
    }
    return asRare === places.length;
  }

  /** The families of each of the words that tell something. */
  tellingLists(words: readonly number[], { places, telling }: Asked): readonly (readonly number[])[] {
    return places.flatMap((place, at) =>
      telling[at] === true ? [this.holders[words[place] ?? 0] ?? []] : [],
    );
  }

  private countOf(word: number): number {
    return this.counts[word] ?? 0;
  }

  private isTelling(word: number, mostTexts: number): boolean {
    const holders = this.holders[word];
    return Array.isArray(holders) && holders.length <= mostTexts;
  }

  /** In how many texts a word may stand and still be asked for them. */
  private mostTexts(): number {
    return Math.max(FEWEST_TEXTS, MOST_WORK / Math.max(1, this.families));
  }
}
