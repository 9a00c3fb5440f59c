import { normalise } from './narrowText';

/** The answer of `wordFinder` for a word that the list does not have. */
export const NOT_FOUND = -1;

/** The same function, asked once for every distinct text; a text that comes again at once costs no look-up. */
export class Remembered<T extends string | number | object> {
  private readonly known = new Map<string, T>();
  private lastText = '';
  private last: T | null = null;

  constructor(private readonly make: (text: string) => T) {}

  of(text: string): T {
    if (this.last !== null && text === this.lastText) return this.last;
    let found = this.known.get(text);
    if (found === undefined) {
      found = this.make(text);
      this.known.set(text, found);
    }
    this.lastText = text;
    this.last = found;
    return found;
  }
}

/** Index of a word in a list by the narrow rule, the first where several are equal. */
export function wordFinder(words: readonly string[]): Remembered<number> {
  const known = new Map<string, number>();
  words.forEach((word, index) => {
    const folded = normalise(word);
    if (folded !== '' && !known.has(folded)) known.set(folded, index);
  });
  return new Remembered((text) => known.get(normalise(text)) ?? NOT_FOUND);
}
