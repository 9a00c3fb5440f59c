import type { Day } from '../../core/calendar/day';
import type { AppendixHead, TaskCheckContext } from '../../core/checks/planCheck';
import type { RowRules } from '../../core/checks/rows/rowCheck';
import type { MatrixTemplate } from '../../core/plan/matrixTemplate';
import type { PlanHead } from '../../core/plan/plan';
import { planSpan } from '../../core/plan/planSpan';
import type { Abbreviation } from '../../core/unit/abbreviation';
import { changeFinder, type UnitChanges } from '../../core/unit/unitChanges';
import { buildUnitIndex } from '../../core/unit/unitIndex';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { appendixHead, planHead, planRows, type RowInPlan } from './planOfTracking';
import type { Tracking } from './readTracking';
import { trackedRegister } from './trackedRegister';

/** What a workbook is checked with. */
export interface WorkbookKnowledge {
  readonly templates: readonly MatrixTemplate[];
  readonly abbreviations: readonly Abbreviation[];
  readonly changes: readonly UnitChanges[];
  readonly today: Day;
  /** Null takes the workbook's Ngày chốt số liệu, or `today` where that is blank. */
  readonly asOf: Day | null;
}

/** What the rows of a workbook are examined with; the same as long as only rows change. */
export interface Examination {
  readonly head: PlanHead;
  readonly appendices: readonly AppendixHead[];
  readonly rowInPlan: RowInPlan;
  readonly context: TaskCheckContext;
  readonly rules: RowRules;
}

/** Makes ready what the rows of a workbook are examined with. */
export function examinationOf(
  content: WorkbookContent,
  { matrices, register, parameters, cutOff }: Tracking,
  { abbreviations, changes, templates, today, asOf }: WorkbookKnowledge,
): Examination {
  const units = buildUnitIndex(trackedRegister(register, parameters.memberships, ''), abbreviations);
  const head = planHead(content);
  const span = planSpan(head);
  const changeOf = changeFinder(changes, abbreviations, head.issuer);
  const { statuses, year } = parameters;
  return {
    head,
    appendices: matrices.map(appendixHead),
    rowInPlan: planRows(matrices, units),
    context: { units, templates, span, today, changeOf },
    rules: { statuses, year, span, today, cutOff: asOf ?? cutOff },
  };
}
