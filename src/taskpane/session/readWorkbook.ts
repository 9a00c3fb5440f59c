import type { Day } from '../../core/calendar/day';
import { type Choice, choicesOf } from '../../core/checks/choices';
import type { FixContext } from '../../core/checks/fixes/fixContext';
import { workbook as words } from '../../messages/vi/workbook';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { fixContextOf } from '../../workbook/edits/fixContextOf';
import {
  type CheckedWorkbook,
  checkWorkbook,
  type WorkbookKnowledge,
} from '../../workbook/tracking/checkWorkbook';
import { shippedAbbreviations } from '../shipped/registers';
import { shippedTemplates } from '../shipped/templates';
import { shippedUnitChanges } from '../shipped/unitChanges';

/** A workbook as it was read once: its cells, what was found and counted, and what could be mended. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** Findings, rows, and in `progress` the figures with the rows that they leave out. */
  readonly checked: CheckedWorkbook;
  /** What fixes are made from. */
  readonly context: FixContext;
  /** What only a person can decide; none in a workbook that only a newer product may edit. */
  readonly choices: readonly Choice[];
}

/** What ships to check workbooks with, but for the day. */
export type ShippedKnowledge = Omit<WorkbookKnowledge, 'today' | 'asOf'>;

/** Loads what ships to check workbooks with. */
export async function shippedKnowledge(): Promise<ShippedKnowledge> {
  const [templates, abbreviations, changes] = await Promise.all([
    shippedTemplates(),
    shippedAbbreviations(),
    shippedUnitChanges(),
  ]);
  return { templates, abbreviations, changes };
}

/** Checks and counts what a workbook holds. Throws `UnusableFile` with `not-our-workbook` where it is not ours. */
export function readWorkbook(
  content: WorkbookContent,
  knowledge: ShippedKnowledge,
  today: Day,
): ReadWorkbook {
  const checked = checkWorkbook(content, { ...knowledge, today, asOf: null });
  const context = fixContextOf(checked, content, words.register.body);
  const choices = checked.tracking.readOnly ? [] : choicesOf(checked.findings, context);
  return { content, checked, context, choices };
}
