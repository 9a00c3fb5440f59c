import { planFindings } from './planFindings';
import { unitFindings } from './unitFindings';
import { workbookFindings } from './workbookFindings';

/** Wording of findings by code; `{found}`, `{expected}` and the finding's own data fill the places. */
export const findings = {
  ...planFindings,
  ...unitFindings,
  ...workbookFindings,
} as const;
