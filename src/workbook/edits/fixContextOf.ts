import type { FixContext } from '../../core/checks/fixes/fixContext';
import { REGISTER_TABLE } from '../../core/layout/registerSheet';
import { planSpan } from '../../core/plan/planSpan';
import { tableInfos } from './contentInfos';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { registerLines } from '../registerLines';
import type { CheckedWorkbook } from '../tracking/checkWorkbook';

/** What fixes of a checked workbook are made from; `bodyWord` is the word for a body in `Đơn vị`. */
export function fixContextOf(
  checked: CheckedWorkbook,
  content: WorkbookContent,
  bodyWord: string,
): FixContext {
  const { rows, units, plan, tracking } = checked;
  const { statuses, year } = tracking.parameters;
  const tables = content.tables.filter(({ name }) => name.toLowerCase() === REGISTER_TABLE.toLowerCase());
  const register = registerLines(tableInfos({ ...content, tables }));
  return { rows, units, statuses, year, span: planSpan(plan.head), register, bodyWord };
}
