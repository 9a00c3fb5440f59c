import { paneReport as en } from './en/paneReport';
import { type Data, fill, type Language } from './say';
import { paneReport as vi } from './vi/paneReport';

export type ReportWord = keyof typeof vi;

const wordings = { vi, en } as const;

/** A wording of the place Báo cáo; apart from the pane's others, so that it is loaded with the place. */
export function sayReport(word: ReportWord, data: Data, language: Language): string {
  return fill(wordings[language][word], data);
}
