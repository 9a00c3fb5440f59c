import { pane as en } from './en/pane';
import { type Data, fill, type Language } from './say';
import { pane as vi } from './vi/pane';

export type PaneWord = keyof typeof vi;

const wordings = { vi, en } as const;

/** A wording of the task pane. */
export function sayPane(word: PaneWord, data: Data, language: Language): string {
  return fill(wordings[language][word], data);
}
