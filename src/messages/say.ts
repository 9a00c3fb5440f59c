import { failures as enFailures } from './en/failures';
import { refusals as enRefusals } from './en/refusals';
import { failures as viFailures } from './vi/failures';
import { refusals as viRefusals } from './vi/refusals';

export type Language = 'vi' | 'en';
export type Data = Readonly<Record<string, string | number>>;

const failures = { vi: viFailures, en: enFailures } as const;
const refusals = { vi: viRefusals, en: enRefusals } as const;

/** Puts `{name}` places of a wording from data; a place without data stays empty. */
export function fill(wording: string, data: Data): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}

/** The sentence of a failure: what happened, where, what to do. */
export function sayFailure(code: string, data: Data, language: Language = 'vi'): string {
  const wordings: Readonly<Record<string, string>> = failures[language];
  return fill(wordings[code] ?? code, data);
}

export type RefusalWord = keyof typeof viRefusals;

/** Why an edit was not made, and what to do. */
export function sayRefusal(word: RefusalWord, data: Data, language: Language = 'vi'): string {
  return fill(refusals[language][word], data);
}
