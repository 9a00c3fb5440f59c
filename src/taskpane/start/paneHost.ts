import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { GridView } from './gridView';
import type { WorkFile } from './workFile';
import type { OfficeWorkbook } from '../../workbook/officeHost/officeWorkbook';

/** What is known of the program around the pane; for a report of a failure. */
export interface HostFacts {
  /** `Excel PC 16.0.14332.20000`, or the browser's own description. */
  readonly name: string;
  /** The newest requirement set of each kind that it has, such as `ExcelApi 1.17`; none in a browser. */
  readonly requirementSets: readonly string[];
  readonly displayLanguage: string;
}

/** The pane inside Excel, on the workbook that is open there. */
export interface ExcelPane {
  readonly kind: 'excel';
  readonly workbook: OfficeWorkbook;
  readonly facts: HostFacts;
}

/** The pane in a browser without Excel, on a file; null until one is opened or built. */
export interface BrowserPane {
  readonly kind: 'browser';
  readonly workbook: FileWorkbook | null;
  /** The file of the workbook: its saving, and its unsaved work. */
  readonly file: WorkFile | null;
  /** What other places ask the grid to show. */
  readonly view: GridView;
  readonly facts: HostFacts;
}

/** Where the pane runs and the workbook that it works on; `workbook` is the port in both. */
export type PaneHost = ExcelPane | BrowserPane;
