import { reportOf } from '../../core/report/reportOf';
import type { ReportData } from '../../core/report/reportData';
import { type TemplateField, templateFields } from '../../core/report/templateFields';
import { sayFinding } from '../../messages/sayFinding';
import { sayTemplateProblem } from '../../messages/sayTemplate';
import { report as words } from '../../messages/vi/report';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import { readWorkbookFile } from '../../workbook/file/readWorkbookFile';
import { type KeptTemplate, readOwnTemplates } from '../../workbook/tracking/readOwnTemplates';
import { inputFile } from '../inputFile';
import { sourceOfFile } from './reportSource';
import { usesOf } from './templateFile';

/** A template that a workbook keeps, with its fields; without any where it cannot be filled, and then why. */
export interface ListedTemplate extends Omit<KeptTemplate, 'bytes' | 'table'> {
  readonly fields: readonly TemplateField[];
  readonly problem: string | null;
}

/** The templates of a workbook; `damaged` says of those that are not whole what to do. */
export interface ListedTemplates {
  readonly templates: readonly ListedTemplate[];
  readonly damaged: readonly { readonly name: string; readonly message: string }[];
}

/** The templates that a workbook keeps, their fields held against what a report of it would print today. */
export async function listedTemplates(file: string): Promise<ListedTemplates> {
  const source = await sourceOfFile({
    file,
    period: null,
    asOf: null,
    unit: null,
    index: null,
    signed: null,
    // Nothing is printed yet: errors of the check do not block it.
    despite: '',
  });
  const data = reportOf(source.input, words);
  const { templates, damaged, findings } = readOwnTemplates(readWorkbookFile(await inputFile(file)));
  return {
    templates: await Promise.all(templates.map((template) => listed(template, data))),
    damaged: damaged.map(({ name }, at) => {
      const found = findings[at];
      return { name, message: found === undefined ? '' : sayFinding(found) };
    }),
  };
}

async function listed(
  { bytes, table: _, ...template }: KeptTemplate,
  data: ReportData,
): Promise<ListedTemplate> {
  try {
    const fields = templateFields(await usesOf(template.kind, bytes), data);
    return { ...template, fields, problem: null };
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    return { ...template, fields: [], problem: sayTemplateProblem(error.code, error.data, template.name) };
  }
}
