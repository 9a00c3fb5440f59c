/** A text as numbers, quickly made: other words or figures give the same number only by rare chance. */
export interface TextNumbers {
  /** Of each word, in their order. */
  readonly words: readonly number[];
  /** Of all words in their order. */
  readonly key: number;
  /** Of all figures in their order. */
  readonly figures: number;
}

/** The words of a text and its figures ("2024", "iii"), exactly. */
export interface TextWords {
  readonly words: readonly string[];
  readonly figures: string;
}

const BETWEEN = /[\s.,;:()/%"“”'‘’+–-]+/;
const FIGURE = /^[\divx]+$/;
const COMBINING = /[\u0300-\u036f]/;

/** The words of a text and its figures; case and Unicode form tell nothing. */
export function textWords(text: string): TextWords {
  const all = text
    .normalize('NFC')
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== '');
  return {
    words: all.filter((word) => !FIGURE.test(word)),
    figures: all.filter((word) => FIGURE.test(word)).join(' '),
  };
}

/** What a character counts as: 0 not met yet, 1 between words, else twice its lower case, odd for a figure's. */
const kinds = new Uint32Array(0x10000);
const START = 0x811c9dc5;
const STEP = 0x01000193;

/** The same words and figures as numbers. Time grows with the length of the text, and no text is cut. */
export function textNumbers(text: string): TextNumbers {
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  const words: number[] = [];
  let key = START;
  let figures = START;
  let word = START;
  let isFigure = 1;
  for (let at = 0; at <= composed.length; at += 1) {
    const kind = at === composed.length ? 1 : kindAt(composed, at);
    if (kind !== 1) {
      word = Math.imul(word ^ kind, STEP);
      isFigure &= kind;
    } else if (word !== START) {
      const number = (word ^ (word >>> 15)) & 0x3fffffff;
      if (isFigure === 1) figures = Math.imul(figures ^ number, STEP);
      else {
        words.push(number);
        key = Math.imul(key ^ number, STEP);
      }
      word = START;
      isFigure = 1;
    }
  }
  return { words, key: key & 0x3fffffff, figures: figures & 0x3fffffff };
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const letter = String.fromCharCode(code).toLowerCase();
  const kind = BETWEEN.test(letter) ? 1 : 2 * letter.charCodeAt(0) + (FIGURE.test(letter) ? 1 : 0);
  kinds[code] = kind;
  return kind;
}
