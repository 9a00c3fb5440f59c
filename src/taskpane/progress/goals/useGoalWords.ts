import { useCallback } from 'react';
import type { Data } from '../../../messages/say';
import { type GoalWord, sayGoals } from '../../../messages/sayGoals';
import { usePane } from '../../pane';

/** A wording of the sections in the pane's language. */
export type SayGoals = (word: GoalWord, data?: Data) => string;

/** The wordings of Chỉ tiêu and Xếp loại, which are loaded with them. */
export function useGoalWords(): SayGoals {
  const { language } = usePane();
  return useCallback((word, data = {}) => sayGoals(word, data, language), [language]);
}
