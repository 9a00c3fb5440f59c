/** Share of the words of both texts that near duplicates have in common. */
const ALIKE = 0.7;
/** Shorter texts resemble each other by chance. */
const FEWEST_WORDS = 6;
/** A word that stands in more texts than this tells nothing of them. */
const MOST_TEXTS = 24;

interface Known {
  readonly number: number;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly figures: string;
}

/**
 * Finds, text by text, an earlier one that says nearly the same: at least 70 % of the words of both in
 * common, and the same figures ("Quý I" and "Quý II", 20 % and 30 % are not the same task). Each new text is
 * only compared with those that share one of its rarer words.
 */
export class SimilarTexts {
  private readonly tokens = new Tokens();
  private readonly byWords = new Map<string, Known>();
  private readonly texts = new Map<string, Known[]>();
  private readonly counts = new Map<string, number>();

  /** Number of an earlier text that says nearly the same, or null; the text is then remembered. */
  add(number: number, text: string): number | null {
    const { words: key, figures } = this.tokens.read(text);
    const again = this.byWords.get(key);
    if (again !== undefined) return again.figures === figures ? again.number : null;
    const words = [...new Set(key.split(' ').filter((word) => word !== ''))];
    if (words.length < FEWEST_WORDS) return null;
    const near = this.alike(words);
    if (near !== null) {
      this.byWords.set(key, near);
      return near.figures === figures ? near.number : null;
    }
    const known = { number, words, set: new Set(words), figures };
    this.byWords.set(key, known);
    for (const word of words) {
      const count = (this.counts.get(word) ?? 0) + 1;
      this.counts.set(word, count);
      if (count > MOST_TEXTS) this.texts.delete(word);
      else {
        const list = this.texts.get(word);
        if (list === undefined) this.texts.set(word, [known]);
        else list.push(known);
      }
    }
    return null;
  }

  private alike(words: readonly string[]): Known | null {
    const set = new Set(words);
    const tried = new Set<Known>();
    const rarest = [...words].sort((left, right) => this.countOf(left) - this.countOf(right));
    const needed = Math.floor((1 - ALIKE) * words.length) + 1;
    for (const word of rarest.slice(0, needed + 2)) {
      for (const known of this.texts.get(word) ?? []) {
        if (tried.has(known)) continue;
        tried.add(known);
        if (likeness(set, known.set) >= ALIKE) return known;
      }
    }
    return null;
  }

  private countOf(word: string): number {
    return this.counts.get(word) ?? 0;
  }
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size < ALIKE * large.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (left.size + right.size - shared);
}

const BETWEEN = /[\s.,;:()/%"“”'‘’+–-]+/;
const NUMBER = /^[\divx]+$/;
const MOST_TOKENS = 50_000;

/** The words of a token that tell of its text, and its figures; each ends in a space. */
interface Token {
  readonly words: string;
  readonly figures: string;
}

/** What stands between two spaces in lower case; the same tokens come again and again. */
class Tokens {
  private readonly known = new Map<string, Token>();

  /** The words of a text in one line, and its figures apart. */
  read(text: string): Token {
    let words = '';
    let figures = '';
    for (const each of text.split(' ')) {
      const token = this.known.get(each) ?? this.token(each);
      words += token.words;
      figures += token.figures;
    }
    return { words, figures };
  }

  private token(text: string): Token {
    let words = '';
    let figures = '';
    for (const word of text.normalize('NFC').toLowerCase().split(BETWEEN)) {
      if (word === '') continue;
      if (NUMBER.test(word)) figures += `${word} `;
      else words += `${word} `;
    }
    const token = { words, figures };
    if (words !== '' && this.known.size < MOST_TOKENS) this.known.set(text, token);
    return token;
  }
}
