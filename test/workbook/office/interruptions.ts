import type { OpenExcelHost } from '../../excel-host/openExcelHost';

/** What comes over an Excel in the middle of a run, between two requests. */
export interface Interruption {
  readonly come: (excel: OpenExcelHost) => void;
  /** What makes Excel answer again; null where it never does. */
  readonly goes: ((excel: OpenExcelHost) => void) | null;
}

/** All of them may also end with the workbook opened anew as it stands then. */
export const INTERRUPTIONS = {
  'the workbook is closed': { come: (excel) => excel.closeWorkbook(), goes: null },
  'a cell is put into edit mode': {
    come: (excel) => excel.startEditingCell(),
    goes: (excel) => excel.stopEditingCell(),
  },
  'Excel goes silent': {
    come: (excel) => excel.stopAnswering(),
    goes: (excel) => excel.answerAgain(),
  },
} satisfies Readonly<Record<string, Interruption>>;
