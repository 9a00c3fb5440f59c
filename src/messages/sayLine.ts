import { cli as en } from './en/cli';
import { type Data, fill, type Language } from './say';
import { cli as vi } from './vi/cli';

export type CliWord = keyof typeof vi;

const wordings = { vi, en } as const;

/** A line of the command line. */
export function sayLine(word: CliWord, data: Data = {}, language: Language = 'vi'): string {
  return fill(wordings[language][word], data);
}
