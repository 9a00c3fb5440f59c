import { workbook as words } from '../../../messages/vi/workbook';
import {
  type NewTemplate,
  templateAddition,
  templateRemoval,
} from '../../../workbook/edits/ownTemplateEdits';
import type { WorkbookContent } from '../../../workbook/file/readWorkbookFile';
import { offeredKey } from './keptTemplates';

/** The edit that puts a template into the workbook, with the key under which the place will offer it; or why there is none. */
export function addition(content: WorkbookContent, template: NewTemplate, shipped: readonly string[]) {
  const made = templateAddition(content, template, shipped, words);
  return made.ok ? { ...made, key: offeredKey(made.table) } : made;
}

export { templateRemoval as removal };
