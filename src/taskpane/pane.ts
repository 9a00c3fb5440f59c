import { createContext, useContext } from 'react';
import type { PaneWord } from '../messages/sayPane';
import type { Data, Language } from '../messages/say';
import type { FileWorkbook } from '../workbook/fileHost/fileWorkbook';
import type { DiskFile } from './start/diskFile';
import type { WorkbookSession } from './session/workbookSession';
import type { PaneHost } from './start/paneHost';
import type { Signals } from './start/signals';
import type { StepLog } from './steps/stepLog';

/** What every place of the pane is given. */
export interface Pane {
  readonly host: PaneHost;
  /** What is known of the workbook, shared by all places; null where there is none yet. */
  readonly session: WorkbookSession | null;
  readonly language: Language;
  readonly steps: StepLog;
  readonly signals: Signals;
  /** A wording of the pane in its language. */
  readonly say: (word: PaneWord, data?: Data) => string;
  /** Puts a workbook that was opened or built in a browser under all places. */
  readonly openWorkbook: (workbook: FileWorkbook, origin?: WorkbookOrigin) => void;
  /** Whether the grid stands beside the places, so that a cell is seen without leaving one. */
  readonly isGridBeside: boolean;
}

/** Where a workbook in a browser is from. */
export interface WorkbookOrigin {
  /** The file that may be written back; null where the browser cannot. */
  readonly disk: DiskFile | null;
  /** The id under which its unsaved work was kept, where it is such work. */
  readonly keptAs?: string;
}

/** Set once by the shell. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of the pane');
  return pane;
}
