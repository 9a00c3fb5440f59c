import { bare } from './fold';

const WORD = /[\p{L}\p{M}]+/gu;

/** What a Vietnamese syllable can be, without its diacritics; an abbreviation (CCHC, UBND) is none. */
const SYLLABLE =
  /^(?:b|ch?|d|g[hi]?|h|kh?|l|m|n(?:gh?|h)?|ph?|qu?|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch?|m|n[gh]?|p|t)?$/;

/**
 * A text in capitals as a sentence: "CẢI CÁCH TTHC" becomes "Cải cách TTHC". Abbreviations stay, and so does a text
 * that is not all capitals.
 */
export function softCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const soft = text.replace(WORD, (word) => (SYLLABLE.test(bare(word)) ? word.toLowerCase() : word));
  return soft.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
