import { zipSync } from 'fflate';
import type { ReportData } from '../../core/report/reportData';
import type { ReportInput } from '../../core/report/reportInput';
import { reportOf } from '../../core/report/reportOf';
import { report as words } from '../../messages/vi/report';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import { type WordTemplate, wordTemplate } from '../../reports/word/wordTemplate';
import { sayLine } from '../../messages/sayLine';
import { CommandFailure } from '../failure';
import type { ChosenTemplate } from './reportTemplates';

/** A filled document and what it tells. */
export interface FilledDocument {
  /** Name of the unit it is for; null for all. */
  readonly unit: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data: ReportData;
}

/** Reads a template; what is wrong with it ends the command in a sentence. */
export function readTemplate({ file, bytes }: ChosenTemplate): WordTemplate {
  try {
    return wordTemplate(bytes);
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    const { data } = error;
    throw new CommandFailure(error.code, { ...data, file, where: whereOf(data) });
  }
}

/** The report for all units, or for one. */
export function oneDocument(
  template: WordTemplate,
  input: ReportInput,
  unit: number | null,
  name: string,
): FilledDocument {
  const data = reportOf({ ...input, request: { ...input.request, unit } }, words);
  return { unit: unit === null ? null : data['đơn vị'], name, bytes: template.fill(data), data };
}

/** One document for each unit that has something overdue or soon due, in the order of the register. */
export function documentsByUnit(
  template: WordTemplate,
  input: ReportInput,
  name: string,
): readonly FilledDocument[] {
  const names = new Set<string>();
  return input.parameters.units.flatMap((_, unit) => {
    const data = reportOf({ ...input, request: { ...input.request, unit } }, words);
    if (!data['có nhiệm vụ quá hạn'] && !data['có nhiệm vụ sắp đến hạn']) return [];
    const file = freeName(`${name} - ${safeName(data['đơn vị'])}`, names);
    return [{ unit: data['đơn vị'], name: `${file}.docx`, bytes: template.fill(data), data }];
  });
}

/** The documents in one zip. */
export function zipOf(documents: readonly FilledDocument[]): Uint8Array {
  return zipSync(Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}

/** A name that every system takes: without signs of paths, not too long. */
function safeName(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 100)
      .replace(/[. ]+$/, '') || '-'
  );
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  taken.add(free.toLowerCase());
  return free;
}

/** Where a field of a template stands, in words. */
export function whereOf(data: Readonly<Record<string, string | number>>): string {
  const { part, paragraph, text, cell } = data;
  if (cell !== undefined) return sayLine('report-in-cell', { cell });
  const place =
    part === 'header'
      ? sayLine('report-in-header')
      : part === 'footer'
        ? sayLine('report-in-footer')
        : part === 'notes'
          ? sayLine('report-in-notes')
          : sayLine('report-in-body');
  return typeof paragraph === 'number' && paragraph > 0
    ? sayLine('report-in-paragraph', { part: place, paragraph, text: text ?? '' })
    : place;
}
