import { paneGoals as en } from './en/paneGoals';
import { type Data, fill, type Language } from './say';
import { paneGoals as vi } from './vi/paneGoals';

export type GoalWord = keyof typeof vi;

const wordings = { vi, en } as const;

/** A wording of the sections Chỉ tiêu and Xếp loại; apart from the pane's others, so that it is loaded with them. */
export function sayGoals(word: GoalWord, data: Data, language: Language): string {
  return fill(wordings[language][word], data);
}
