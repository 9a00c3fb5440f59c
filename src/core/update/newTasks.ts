import { type MatrixRow, matrixRows } from '../layout/matrix/matrixRows';
import { type Appendix, areasOf, type Plan, type Task } from '../plan/plan';
import { planSpan } from '../plan/planSpan';
import { matchUnit } from '../unit/match';
import type { UnitMention } from '../unit/mention';
import type { UnitIndex } from '../unit/unitIndex';
import { foldSame } from '../vietnamese/fold';
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
}

/**
 * The new version of a plan as rows of a workbook for its year; units are spelled as the workbook's own register has
 * them, with the lines and spellings that people added.
 */
export function newAppendices(
  plan: Plan,
  { year, firstDay, register }: WorkbookSetting,
): readonly NewAppendix[] {
  const span = planSpan(plan.head);
  return plan.appendices.map((appendix) => {
    const named = withUnits(appendix, register);
    const rows = matrixRows(named, year, span);
    return {
      code: appendix.code,
      rows: named.rows.map((each, at) => {
        const row = rows[at] ?? {};
        if (each.kind === 'area') return { kind: 'area', code: each.area.code, row };
        const { number, text } = each.task;
        const { doneDay } = row;
        const shifted = typeof doneDay === 'number' ? { ...row, doneDay: doneDay - firstDay } : row;
        return { kind: 'task', task: { appendix: appendix.code, number, text, row: shifted } };
      }),
    };
  });
}

/** An area of an appendix that a workbook has no line for. */
export interface LackingArea {
  readonly appendix: string;
  /** Null where the workbook has no such appendix at all. */
  readonly area: { readonly code: string; readonly name: string } | null;
}

/** What `Tổng hợp` of a workbook lists of an appendix. */
export interface ListedAreas {
  readonly code: string;
  readonly areas: readonly {
    readonly code: string;
    readonly content: string | null;
    readonly name: string;
  }[];
}

/**
 * Appendices and areas of a new version that the workbook has no sheet or line for: its figures would leave their
 * tasks out. An area is known by its numeral together with its content or its name.
 */
export function lackingAreas(plan: Plan, present: readonly ListedAreas[]): readonly LackingArea[] {
  return plan.appendices.flatMap((appendix): readonly LackingArea[] => {
    const listed = present.find(({ code }) => code === appendix.code);
    if (listed === undefined) return [{ appendix: appendix.code, area: null }];
    return areasOf(appendix)
      .filter(
        ({ code, content, name }) =>
          !listed.areas.some(
            (own) =>
              own.code === code &&
              (foldSame(own.name) === foldSame(name) || (content !== null && own.content === content)),
          ),
      )
      .map(({ code, name }) => ({ appendix: appendix.code, area: { code, name } }));
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
