import { type MatrixRow, matrixRows } from '../layout/matrix/matrixRows';
import type { Appendix, Plan, Task } from '../plan/plan';
import { planSpan } from '../plan/planSpan';
import { matchUnit } from '../unit/match';
import type { UnitMention } from '../unit/mention';
import type { UnitIndex } from '../unit/unitIndex';
import type { AreaCodes } from './areaCodes';
import type { KnownTask } from './pairTasks';

/** A task of the new version of a plan, with the cells of its row. */
export interface NewTask extends KnownTask {
  readonly row: MatrixRow;
}

/** Rows of an appendix of the new version in the document's order. */
export interface NewAppendix {
  readonly code: string;
  readonly rows: readonly (
    | { readonly kind: 'area'; readonly code: string; readonly row: MatrixRow }
    | { readonly kind: 'task'; readonly task: NewTask }
  )[];
}

/** What the rows of a workbook are made for. */
export interface WorkbookSetting {
  readonly year: number;
  /** The day that the workbook counts days from, as 1900 counts it: 0, or 1462 for one of 1904. */
  readonly firstDay: number;
  readonly register: UnitIndex;
  /** What the areas of an appendix are called in the workbook. */
  readonly areasIn: (appendix: string) => AreaCodes;
}

/**
 * The new version of a plan as rows of a workbook for its year; units are spelled as the workbook's own register has
 * them, with the lines and spellings that people added.
 */
export function newAppendices(
  plan: Plan,
  { year, firstDay, register, areasIn }: WorkbookSetting,
): readonly NewAppendix[] {
  const span = planSpan(plan.head);
  return plan.appendices.map((appendix) => {
    const named = withUnits(appendix, register);
    const rows = matrixRows(named, year, span);
    const areas = areasIn(appendix.code);
    return {
      code: appendix.code,
      rows: named.rows.map((each, at) => {
        const row = rows[at] ?? {};
        if (each.kind === 'area') {
          const code = areas.ofHeading(each.area.code);
          return { kind: 'area', code, row: { ...row, area: code, id: code } };
        }
        const { number, text, area } = each.task;
        const { doneDay } = row;
        const own = { ...row, area: areas.ofTasks(area) };
        const shifted = typeof doneDay === 'number' ? { ...own, doneDay: doneDay - firstDay } : own;
        return { kind: 'task', task: { appendix: appendix.code, number, text, row: shifted } };
      }),
    };
  });
}

function withUnits(appendix: Appendix, register: UnitIndex): Appendix {
  const spelled = (mention: UnitMention): UnitMention => {
    const own = matchUnit(register, mention.written);
    return own.unit === null ? mention : own;
  };
  const withTask = (task: Task): Task => ({
    ...task,
    lead: task.lead.map(spelled),
    support: task.support.map(spelled),
  });
  return {
    ...appendix,
    rows: appendix.rows.map((row) =>
      row.kind === 'area' ? row : { kind: 'task', task: withTask(row.task) },
    ),
  };
}
