import { STANDING, type StandingCode } from '../completion/standing';
import { paragraphs } from './areaFields';
import { countFields } from './countFields';
import { directions, issuedDocuments } from './directions';
import { headFields } from './headFields';
import { figureNotes } from './keptFigures';
import { nextTasks } from './nextTasks';
import { namedPeriods } from './periodNames';
import { roleFields, unitFields } from './partFields';
import type { ReportData, TaskFields } from './reportData';
import type { ReportInput } from './reportInput';
import type { ReportWords } from './reportWords';
import { indexFields, overallDraft, resultLines, type RoleText, type Wording } from './results';
import { ALL_ROLES, roleInRow, type Scope, scopeOf } from './scope';
import { areaSection, FIXED_SECTIONS, type SectionKey } from './sectionKeys';
import { byDays, difficulties, shortcomings } from './shortcomings';
import { inSentence } from './taskSentence';
import { taskFields } from './taskFields';
import { targetFields } from './targetFields';

/** The data of a report. What an officer wrote stands in place of the draft, in reports that are about all units. */
export function reportOf(input: ReportInput, words: ReportWords): ReportData {
  const { parameters, request, comparison } = input;
  const role = roleInRow(input);
  const roleText: RoleText = ({ cells }) => {
    const had = role(cells);
    return request.unit === null || had === null || had === 'all' ? '' : words.role[had];
  };
  const scope = scopeOf(input, role, ALL_ROLES);
  const wording = officersWords(request.unit === null ? input.written : new Map());
  const sections = fixedDrafts(scope, input, words);
  const said = (key: (typeof FIXED_SECTIONS)[number]) => paragraphs(wording(key, () => sections[key]));
  const areas = { ...input, written: request.unit === null ? input.written : new Map<SectionKey, string>() };
  const indexes = indexFields(scope, areas, words, wording, roleText);
  const tasks = (standing: StandingCode): readonly TaskFields[] =>
    byDays(scope, standing, parameters.asOf).map((row, at) =>
      taskFields(row, parameters, { number: String(at + 1), area: '', role: roleText(row) }),
    );
  const overdue = tasks(STANDING.overdue);
  const late = tasks(STANDING.doneLate);
  const soon = [...tasks(STANDING.dueSoon)]
    .sort((one, other) => one['số ngày'] - other['số ngày'])
    .map((task, at) => ({ ...task, 'số thứ tự': String(at + 1) }));
  const goals = targetFields(input.goals);
  const notes = figureNotes(scope.source, words);
  return {
    ...countFields(scope.progress.overall, parameters),
    ...headFields(input, namedPeriods(request.period, parameters.year, words), words.head),
    'chỉ đạo điều hành': said('directions'),
    'văn bản': issuedDocuments(scope, input, words),
    'kết quả chung': said('results'),
    'bảng kết quả': resultLines(scope, input, words),
    'các chỉ số': indexes,
    'nhiều chỉ số': indexes.length > 1,
    'có chỉ tiêu': goals.length > 0,
    'chỉ tiêu': goals,
    'hạn chế': said('shortcomings'),
    'khó khăn': said('difficulties'),
    'nhiệm vụ trọng tâm': said('next'),
    'kiến nghị': said('requests'),
    'theo vai trò': roleFields(scope, areas, words, wording),
    'có nhiệm vụ quá hạn': overdue.length > 0,
    'nhiệm vụ quá hạn': overdue,
    'có nhiệm vụ hoàn thành quá hạn': late.length > 0,
    'nhiệm vụ hoàn thành quá hạn': late,
    'có nhiệm vụ sắp đến hạn': soon.length > 0,
    'nhiệm vụ sắp đến hạn': soon,
    'các đơn vị': unitFields(scope, input),
    'so với kỳ trước': comparison,
    'có kỳ trước': comparison !== '',
    'ghi chú số liệu': paragraphs(notes),
    'số nhiệm vụ khác số đã ghi': scope.source.kind === 'kept' ? scope.source.differing : 0,
    'có ghi chú': notes.length > 0 || request.despite !== null,
    'còn lỗi': request.despite !== null,
    'số lỗi': request.despite?.errors.length ?? 0,
    'lý do xuất': inSentence(request.despite?.reason ?? ''),
    lỗi: paragraphs(request.despite?.errors ?? []),
  };
}

/** What the product drafts for every section, one text a section, paragraphs as lines; areas without tasks have none. */
export function reportDrafts(input: ReportInput, words: ReportWords): ReadonlyMap<SectionKey, string> {
  const whole = {
    ...input,
    written: new Map<SectionKey, string>(),
    request: { ...input.request, unit: null },
  };
  const scope = scopeOf(whole, roleInRow(whole), ALL_ROLES);
  const drafts = new Map<SectionKey, string>();
  const fixed = fixedDrafts(scope, whole, words);
  for (const key of FIXED_SECTIONS) {
    drafts.set(key, fixed[key].join('\n'));
    if (key !== 'results') continue;
    for (const index of indexFields(
      scope,
      whole,
      words,
      (_, draft) => draft(),
      () => '',
    )) {
      for (const area of index['các nội dung']) {
        const text = area['các đoạn'].map(({ đoạn }) => đoạn).join('\n');
        drafts.set(areaSection(index['phụ lục'], area.mã), text);
      }
    }
  }
  return drafts;
}

/** The officer's words by line where there are any, else the draft. */
function officersWords(written: ReadonlyMap<SectionKey, string>): Wording {
  return (key, draft) => {
    const lines = (written.get(key) ?? '')
      .split(/\r\n|[\r\n]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return lines.length === 0 ? draft() : lines;
  };
}

function fixedDrafts(
  scope: Scope,
  input: ReportInput,
  words: ReportWords,
): Readonly<Record<(typeof FIXED_SECTIONS)[number], readonly string[]>> {
  const { parameters, request, head } = input;
  const periods = namedPeriods(request.period, parameters.year, words);
  const plan = {
    isYear: request.period.kind === 'year',
    goesOn: head.years === null || head.years[1] > parameters.year,
  };
  const told = difficulties(scope, words);
  return {
    directions: directions(issuedDocuments(scope, input, words), words),
    results: overallDraft(scope, input, words),
    shortcomings: shortcomings(scope, parameters.asOf, words),
    difficulties: told,
    next: nextTasks(scope, periods, plan, words),
    requests: [told.length > 1 ? words.sections.requestsSome : words.sections.requestsNone],
  };
}
