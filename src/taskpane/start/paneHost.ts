import type { Workbook } from '../../workbook/port';

/** What is known of the program around the pane; for a report of a failure. */
export interface HostFacts {
  /** `Excel PC 16.0.14332.20000`, or the browser's own description. */
  readonly name: string;
  /** The newest requirement set of each kind that it has, such as `ExcelApi 1.17`; none in a browser. */
  readonly requirementSets: readonly string[];
  readonly displayLanguage: string;
}

/** Where the pane runs and the workbook that it works on. */
export interface PaneHost {
  readonly kind: 'excel' | 'browser';
  /** In Excel the open one; in a browser null until a file is opened or built. */
  readonly workbook: Workbook | null;
  readonly facts: HostFacts;
}
