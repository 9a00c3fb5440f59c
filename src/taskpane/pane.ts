import { createContext, useContext } from 'react';
import type { PaneWord } from '../messages/sayPane';
import type { Data, Language } from '../messages/say';
import type { Workbook } from '../workbook/port';
import type { PaneHost } from './start/paneHost';
import type { StepLog } from './steps/stepLog';

/** What every place of the pane is given. */
export interface Pane {
  readonly host: PaneHost;
  readonly language: Language;
  readonly steps: StepLog;
  /** A wording of the pane in its language. */
  readonly say: (word: PaneWord, data?: Data) => string;
  /** Puts a workbook that was opened or built in a browser under all places. */
  readonly openWorkbook: (workbook: Workbook) => void;
}

/** Set once by the shell. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of the pane');
  return pane;
}
