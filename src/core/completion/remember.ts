import { normalise } from './narrowText';

/** The answer of `finder` for a word that the list does not have. */
export const NOT_FOUND = -1;

/** The same function, asked once for every distinct text; a text that comes again at once costs no look-up. */
export function remembered<T extends string | number | object>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  let lastText = '';
  let last: T | undefined;
  return (text) => {
    if (last !== undefined && text === lastText) return last;
    let found = known.get(text);
    if (found === undefined) {
      found = make(text);
      known.set(text, found);
    }
    lastText = text;
    last = found;
    return found;
  };
}

/** Index of a word in a list by the narrow rule, the first where several are equal. */
export function finder(words: readonly string[]): (text: string) => number {
  const known = new Map<string, number>();
  words.forEach((word, index) => {
    const folded = normalise(word);
    if (folded !== '' && !known.has(folded)) known.set(folded, index);
  });
  return remembered((text) => known.get(normalise(text)) ?? NOT_FOUND);
}
