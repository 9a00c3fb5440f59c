import type { PlanHead } from '../../core/plan/plan';
import { ownHead } from '../../documents/ownWorkbook/ownHead';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { OfficeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import type { Outcome } from '../../workbook/failure';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { done } from '../../workbook/outcome';
import { blockFinder } from '../../workbook/tracking/block';

/** Head of the plan that a workbook holds now; null where no table of ours is in it. */
export async function presentPlan(
  workbook: FileWorkbook | OfficeWorkbook | null,
): Promise<Outcome<PlanHead | null>> {
  if (workbook === null) return done(null);
  const content: Outcome<WorkbookContent> | WorkbookContent = await workbook.content();
  if (!('ok' in content)) return done(headIn(content));
  return content.ok ? done(headIn(content.value)) : content;
}

function headIn(content: WorkbookContent): PlanHead | null {
  if (!content.tables.some(({ name }) => /^PL_[IVXLC]+$/i.test(name))) return null;
  return ownHead(blockFinder(content), content.date1904).value;
}
