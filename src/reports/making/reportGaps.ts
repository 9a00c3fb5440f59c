import { STANDINGS, type Standing } from '../../core/completion/standing';
import type { SourcedFigures } from '../../core/report/keptFigures';
import type { ReportInput, ReportRow } from '../../core/report/reportInput';
import { ALL_ROLES, roleInRow, type Scope, scopeOf } from '../../core/report/scope';
import { shown } from '../../core/report/taskFields';
import { report as words } from '../../messages/vi/report';
import { reportOf } from '../../core/report/reportOf';
import { draftedSections } from './draftedSections';
import { type GapTemplate, type OwnGap, ownGaps, withOwnNeeds } from './ownGaps';

/** A row of a matrix by the code of its appendix and its row on the sheet. */
export interface GapRow {
  readonly appendix: string;
  readonly sheetRow: number;
}

/** Something that a report would say better if the workbook had it; none of it blocks the report. */
export type ReportGap =
  /** Done tasks without Ngày hoàn thành, Văn bản minh chứng, Kết quả thực hiện. */
  | { readonly kind: 'done-day' | 'evidence' | 'result'; readonly rows: readonly GapRow[] }
  | { readonly kind: 'uncounted' | 'goals'; readonly count: number }
  | {
      readonly kind:
        | 'plan-number'
        | 'plan-date'
        | 'sender-place'
        | 'sender-title'
        | 'sender-name'
        | 'nothing-due'
        | 'unit-tasks';
    }
  /** `used`: what is printed in its place. */
  | { readonly kind: 'sender-body'; readonly used: string }
  | { readonly kind: 'section'; readonly titles: readonly string[] }
  | OwnGap;

const DONE: readonly Standing[] = ['doneOnTime', 'doneLate', 'doneUndated', 'doneWithoutDue'];

/** The figures that a report prints: of its unit and index alone, and those kept of the period where there are any. */
export function printedFigures(input: ReportInput): SourcedFigures {
  return wholeScope(input);
}

/** What the chosen templates miss in a workbook, the gravest first; of rows that are kept nothing, since none would be filled in. */
export function reportGaps(input: ReportInput, given: readonly GapTemplate[]): readonly ReportGap[] {
  const templates = given.map(withOwnNeeds);
  const scope = wholeScope(input);
  const { overall } = scope.progress;
  const needs = (need: GapTemplate['needs'][number]): boolean =>
    templates.some((template) => template.needs.includes(need));
  const gaps: ReportGap[] = [];
  const { unit } = input.request;
  const isForUnits = unit === null && templates.some(({ per }) => per === 'unit');
  if (unit !== null && overall.assigned + overall.longTerm === 0) gaps.push({ kind: 'unit-tasks' });
  if (isForUnits && overall.overdue + overall.dueSoon === 0) gaps.push({ kind: 'nothing-due' });
  const isOfThen = input.kept?.withRows === true;
  if (!isOfThen && input.uncounted > 0) gaps.push({ kind: 'uncounted', count: input.uncounted });
  const rows = isOfThen ? [] : doneRows(scope, input);
  const without = (kind: 'done-day' | 'evidence' | 'result', lacks: (row: ReportRow) => boolean): void => {
    const found = rows.filter(({ row }) => lacks(row)).map(({ place }) => place);
    if (found.length > 0) gaps.push({ kind, rows: found });
  };
  without('done-day', ({ result }) => standingOf(result.standing) === 'doneUndated');
  if (needs('evidence')) {
    without('result', ({ cells }) => shown(cells.result) === '');
    without('evidence', ({ evidence }) => evidence === '');
  }
  const goals = input.goals.filter(({ judgement }) => judgement === 'no-figures').length;
  if (!isOfThen && needs('targets') && goals > 0) gaps.push({ kind: 'goals', count: goals });
  return [
    ...gaps,
    ...headGaps(input, templates),
    ...(needs('sender') ? senderGaps(input) : []),
    ...sectionGaps(input, given),
    ...ownGaps(input, given),
  ];
}

function headGaps({ head }: ReportInput, templates: readonly GapTemplate[]): readonly ReportGap[] {
  const isPrinted = templates.some(({ fields }) => fields.includes('kế hoạch'));
  if (!isPrinted) return [];
  return [
    ...(head.number !== null && /^\d/.test(head.number) ? [] : [{ kind: 'plan-number' } as const]),
    ...(head.date === null ? [{ kind: 'plan-date' } as const] : []),
  ];
}

function senderGaps(input: ReportInput): readonly ReportGap[] {
  const { body, place, title, deputyTitle, name } = input.sender;
  return [
    ...(body === '' ? [{ kind: 'sender-body', used: reportOf(input, words)['cơ quan'] } as const] : []),
    ...(place === '' ? [{ kind: 'sender-place' } as const] : []),
    ...(title === '' && deputyTitle === '' ? [{ kind: 'sender-title' } as const] : []),
    ...(name === '' ? [{ kind: 'sender-name' } as const] : []),
  ];
}

/** Sections of which neither the data nor the officer say anything; only where a template prints sections. */
function sectionGaps(input: ReportInput, templates: readonly GapTemplate[]): readonly ReportGap[] {
  if (!templates.some(({ fields }) => fields.includes('kiến nghị'))) return [];
  const titles = draftedSections(input)
    .filter(({ key, draft }) => draft === '' && (input.written.get(key) ?? '').trim() === '')
    .map(({ title }) => title);
  return titles.length === 0 ? [] : [{ kind: 'section', titles }];
}

function doneRows({ rows }: Scope, { tables }: ReportInput) {
  return rows.flatMap((all, table) =>
    all
      .filter(({ result }) => DONE.some((standing) => standing === standingOf(result.standing)))
      .map((row) => ({
        row,
        place: { appendix: tables[table]?.code ?? '', sheetRow: row.cells.sheetRow },
      })),
  );
}

function standingOf(code: ReportRow['result']['standing']): Standing | null {
  return code === null ? null : STANDINGS[code];
}

function wholeScope(input: ReportInput): Scope {
  return scopeOf(input, roleInRow(input), ALL_ROLES);
}
