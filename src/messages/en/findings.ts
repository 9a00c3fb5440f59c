import { unitFindings } from './unitFindings';
import { workbookFindings } from './workbookFindings';

/** Wording of findings by code; `{found}`, `{expected}` and the finding's own data fill the places. */
export const findings = {
  ...unitFindings,
  ...workbookFindings,
} as const;
