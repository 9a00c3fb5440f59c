import { useCallback } from 'react';
import type { Data } from '../../messages/say';
import { type ReportWord, sayReport } from '../../messages/sayReport';
import { usePane } from '../pane';

/** A wording of the place in the pane's language. */
export type SayReport = (word: ReportWord, data?: Data) => string;

/** The wordings of the place, which are loaded with it. */
export function useReportWords(): SayReport {
  const { language } = usePane();
  return useCallback((word, data = {}) => sayReport(word, data, language), [language]);
}
