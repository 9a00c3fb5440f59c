import { vietnameseDate } from '../../calendar/day';
import type { RowCells } from '../../completion/cells';
import { blankAsNull } from '../../completion/narrowText';
import type { PlanSpan } from '../../deadline/deadline';
import { deadlineKind, offsetOf, trackedDueDays } from '../../deadline/due';
import type { Appendix, AppendixRow, Task } from '../../plan/plan';
import type { UnitMention } from '../../unit/mention';
import {
  AREA_UNKNOWN,
  DAY_UNIT_WORD,
  DEADLINE_KIND_WORD,
  type AnyColumnKey,
  type MatrixColumnKey,
  ROW_KIND,
} from '../matrixColumns';
import type { LayoutValue } from '../sheet';

/** Values of a row's typed and hidden columns; calculated columns are not among them. */
export type MatrixRow = Readonly<Partial<Record<AnyColumnKey, LayoutValue>>>;

/** Rows of an appendix in the document's order, for the year that the workbook opens. */
export function matrixRows(appendix: Appendix, year: number, span: PlanSpan): readonly MatrixRow[] {
  return appendix.rows.map((row, index) => ({ order: index + 1, year, ...contentOf(row, year, span) }));
}

function contentOf(row: AppendixRow, year: number, span: PlanSpan): MatrixRow {
  if (row.kind === 'task') return taskRow(row.task, year, span);
  const { area } = row;
  return {
    number: area.numeral,
    text: area.name,
    area: area.code,
    rowKind: ROW_KIND.area,
    id: `${area.code}`,
  };
}

function taskRow(task: Task, year: number, span: PlanSpan): MatrixRow {
  const days = trackedDueDays(task.deadline, year, span);
  const offset = offsetOf(task.deadline);
  return {
    number: task.number,
    text: task.text,
    lead: unitCell(task.lead),
    support: unitCell(task.support),
    deadline: task.written.deadline,
    product: task.product,
    area: task.area ?? AREA_UNKNOWN,
    period: days.length > 1 ? `1/${days.length}` : null,
    id: task.id,
    rowKind: ROW_KIND.task,
    deadlineKind: DEADLINE_KIND_WORD[deadlineKind(task.deadline)],
    dueDays: days.length === 0 ? null : days.map(vietnameseDate).join(';'),
    dayCount: offset?.count ?? null,
    dayUnit: offset === null ? null : DAY_UNIT_WORD[offset.unit],
    leadOriginal: task.written.lead,
    supportOriginal: task.written.support,
    deadlineOriginal: task.written.deadline,
    ...task.tracked,
    ...extraCells(task),
  };
}

/** Cells of the plan's own further columns, which the workbook keeps beside the others. */
function extraCells(task: Task): MatrixRow {
  return Object.fromEntries(Object.entries(task.extra).map(([header, text]) => [`extra:${header}`, text]));
}

/** A unit cell of the workbook: one unit a line, spelled as the register spells it (SPEC §6). */
export function unitCell(mentions: readonly UnitMention[]): string {
  return mentions.map((mention) => mention.unit?.name ?? mention.written).join('\n');
}

/** The cells that the figures look at, as `core/completion` takes them. */
export function rowCells(row: MatrixRow, sheetRow: number): RowCells {
  const cell = (key: MatrixColumnKey): LayoutValue => row[key] ?? null;
  return {
    text: blankAsNull(cell('text')),
    lead: cell('lead'),
    support: cell('support'),
    deadline: cell('deadline'),
    area: cell('area'),
    due: null,
    period: cell('period'),
    eventDay: cell('eventDay'),
    adjustedDue: cell('adjustedDue'),
    status: cell('status'),
    percent: cell('percent'),
    doneDay: cell('doneDay'),
    result: cell('result'),
    year: cell('year'),
    rowKind: cell('rowKind'),
    deadlineKind: cell('deadlineKind'),
    dueDays: cell('dueDays'),
    dayCount: cell('dayCount'),
    dayUnit: cell('dayUnit'),
    deadlineOriginal: cell('deadlineOriginal'),
    dueTyped: false,
    sheetRow,
  };
}
