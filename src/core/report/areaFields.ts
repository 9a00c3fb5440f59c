import { isBlank } from '../completion/narrowText';
import type { AreaProgress } from '../completion/progress';
import { STANDINGS } from '../completion/standing';
import { softCase } from '../vietnamese/softCase';
import { countFields } from './countFields';
import { figureParagraph } from './figureLines';
import type { AreaFields, ParagraphField } from './reportData';
import type { ReportInput, ReportRow } from './reportInput';
import type { ReportWords } from './reportWords';
import { doneSentence, progressSentence } from './taskSentence';
import { bullets } from './shortcomings';
import { taskFields } from './taskFields';

/** Status of a task under way, by its place in `Tham số`. */
const UNDER_WAY = 1;

/** The results of one area: its figures, what is done with its evidence, and what is under way. */
export function areaDraft(
  area: AreaProgress,
  rows: readonly ReportRow[],
  { parameters }: Pick<ReportInput, 'parameters'>,
  words: ReportWords,
): readonly string[] {
  const { done, underWay } = apart(rows);
  const doneLines = done.map((row) => doneSentence(row, parameters.asOf, words.task));
  const underWayLines = underWay.map((row) => progressSentence(row, words.task));
  return [
    figureParagraph(area, parameters, words.figures),
    ...(done.length === 0 ? [] : [words.sections.areaDone, ...bullets(doneLines, words)]),
    ...(underWay.length === 0 ? [] : [words.sections.areaInProgress, ...bullets(underWayLines, words)]),
  ];
}

/** An area under the names of templates, with the paragraphs that were drafted or that the officer wrote. */
export function areaFields(
  area: AreaProgress,
  rows: readonly ReportRow[],
  { parameters }: Pick<ReportInput, 'parameters'>,
  { number, text, role }: AreaPlace,
): AreaFields {
  const { done, underWay } = apart(rows);
  const fields = (row: ReportRow, at: number) =>
    taskFields(row, parameters, { number: String(at + 1), area: area.name, role: role(row) });
  return {
    ...countFields(area, parameters),
    'số thứ tự': number,
    mã: area.code,
    tên: softCase(area.name),
    'các đoạn': paragraphs(text),
    'nhiệm vụ hoàn thành': done.map(fields),
    'nhiệm vụ đang thực hiện': underWay.map(fields),
  };
}

/** Where an area stands in the report. */
export interface AreaPlace {
  readonly number: string;
  readonly text: readonly string[];
  readonly role: (row: ReportRow) => string;
}

/** Lines as the paragraphs of a template. */
export function paragraphs(lines: readonly string[]): readonly ParagraphField[] {
  return lines.map((đoạn) => ({ đoạn }));
}

function apart(rows: readonly ReportRow[]): {
  readonly done: readonly ReportRow[];
  readonly underWay: readonly ReportRow[];
} {
  const isDone = ({ result }: ReportRow): boolean =>
    result.standing !== null && STANDINGS[result.standing].startsWith('done');
  const isUnderWay = (row: ReportRow): boolean => {
    const { standing, status } = row.result;
    if (standing === null || isDone(row) || STANDINGS[standing] === 'notApplicable') return false;
    return status === UNDER_WAY || !isBlank(row.cells.result);
  };
  return { done: rows.filter(isDone), underWay: rows.filter(isUnderWay) };
}
