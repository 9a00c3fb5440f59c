import { checkFindings } from './checkFindings';
import { historyFindings } from './historyFindings';
import { planFindings } from './planFindings';
import { targetFindings } from './targetFindings';
import { unitFindings } from './unitFindings';
import { workbookFindings } from './workbookFindings';

/** Wording of findings by code; `{found}`, `{expected}` and the finding's own data fill the places. */
export const findings = {
  ...planFindings,
  ...unitFindings,
  ...workbookFindings,
  ...checkFindings,
  ...targetFindings,
  ...historyFindings,
  'cell-too-long':
    'The cell has {length} characters and Excel keeps {expected}: the workbook holds its beginning only; shorten it or split the task.',
} as const;
