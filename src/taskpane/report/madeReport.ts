import type { Data } from '../../messages/say';
import { type FilledDocument, safeName, zipOf } from '../../reports/making/filledDocument';
import type { ReportSource } from '../../reports/making/reportSource';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import type { DeliveredFile } from '../../workbook/port';
import type { PaneTemplate } from './templates';

/** What came of making a report. */
export type MadeReport =
  | { readonly kind: 'made'; readonly file: DeliveredFile; readonly documents: readonly FilledDocument[] }
  /** No unit has anything overdue or soon due, so there is no reminder. */
  | { readonly kind: 'nothing-due' }
  /** The unit that was asked for has no task. */
  | { readonly kind: 'no-unit-tasks' }
  /** The template cannot be filled. */
  | { readonly kind: 'unusable'; readonly code: string; readonly data: Data };

/** Tells how many reminders of how many were looked at, and lets the page answer; rejects once the user has ended the work. */
export type Pace = (at: number, count: number) => Promise<void>;

/** Of a report by the kind of its template. */
export const MEDIA_TYPE = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Fills a template; what fills it is loaded when it is first needed. */
export function madeReport(template: PaneTemplate, source: ReportSource, pace: Pace): Promise<MadeReport> {
  return filled(template, source, { pace, most: Infinity });
}

/** The same, but of reminders for all units only the first. */
export function firstDocument(template: PaneTemplate, source: ReportSource): Promise<MadeReport> {
  return filled(template, source, { pace: () => Promise.resolve(), most: 1 });
}

/** How fast and how far reminders for all units are made. */
interface Course {
  readonly pace: Pace;
  readonly most: number;
}

async function filled(template: PaneTemplate, source: ReportSource, course: Course): Promise<MadeReport> {
  try {
    return template.kind === 'word'
      ? await wordReport(template, source, course)
      : await sheetReport(template, source);
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    return { kind: 'unusable', code: error.code, data: error.data };
  }
}

async function wordReport(
  template: PaneTemplate,
  { input }: ReportSource,
  { pace, most }: Course,
): Promise<MadeReport> {
  const [{ wordTemplate }, { wordDocument, documentsByUnit }, bytes] = await Promise.all([
    import(/* webpackChunkName: "report-word" */ '../../reports/word/wordTemplate'),
    import(/* webpackChunkName: "report-word" */ '../../reports/making/wordDocuments'),
    template.bytes(),
  ]);
  const opened = wordTemplate(bytes ?? new Uint8Array());
  if (template.per === 'report' || input.request.unit !== null) {
    const document = wordDocument(opened, input, '');
    const { data, unit } = document;
    if (unit !== null && data['được giao'] + data['dài hạn'] === 0) return { kind: 'no-unit-tasks' };
    const name = `${reportName(template, document)}.docx`;
    return {
      kind: 'made',
      file: fileOf(name, MEDIA_TYPE.word, document.bytes),
      documents: [{ ...document, name }],
    };
  }
  const documents: FilledDocument[] = [];
  const { units } = input.parameters;
  let at = 0;
  for (const document of documentsByUnit(opened, input, safeName(template.title))) {
    if (document !== null) documents.push(document);
    if (documents.length >= most) break;
    at += 1;
    await pace(at, units.length);
  }
  const [first] = documents;
  if (first === undefined) return { kind: 'nothing-due' };
  const name = `${reportName(template, { ...first, unit: null })}.zip`;
  return { kind: 'made', file: fileOf(name, 'application/zip', zipOf(documents)), documents };
}

async function sheetReport(template: PaneTemplate, source: ReportSource): Promise<MadeReport> {
  const [{ sheetTemplate }, { sheetDocument }, bytes] = await Promise.all([
    import(/* webpackChunkName: "report-sheet" */ '../../reports/sheet/sheetTemplate'),
    import(/* webpackChunkName: "report-sheet" */ '../../reports/making/sheetDocument'),
    template.bytes(),
  ]);
  const opened = bytes === null ? null : await sheetTemplate(bytes);
  const document = await sheetDocument(template.name, opened, source);
  const name = `${reportName(template, document)}.xlsx`;
  const file = { ...fileOf(name, MEDIA_TYPE.sheet, document.bytes), mayJoin: true };
  return { kind: 'made', file, documents: [{ ...document, name }] };
}

/** `Phiếu đôn đốc - quý I năm 2024 - Thanh tra Sở`. */
function reportName({ title }: PaneTemplate, { data, unit }: FilledDocument): string {
  return [title, data['kỳ báo cáo'], unit ?? '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(safeName)
    .join(' - ');
}

function fileOf(name: string, mediaType: string, bytes: Uint8Array): DeliveredFile {
  return { name, mediaType, bytes, mayJoin: false };
}
