import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readReportTemplate, type ReportTemplate } from '../../core/report/reportTemplate';
import { CommandFailure } from '../failure';
import { inputFile } from '../inputFile';
import { shippedPath } from '../shipped';

/** A template to be filled: one that ships, or a person's own file. */
export interface ChosenTemplate {
  readonly name: string;
  readonly kind: ReportTemplate['kind'];
  /** One document for each unit. */
  readonly perUnit: boolean;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const EXTENSION = { word: '.docx', sheet: '.xlsx' } as const;

/** A template by the name under which it ships, or by the path of a file. */
export async function chosenTemplate(written: string): Promise<ChosenTemplate> {
  const shipped = await shippedTemplates();
  const known = shipped.find(({ name }) => name === written.trim().toLowerCase());
  if (known !== undefined) {
    const file = shippedPath('templates', 'reports', `${known.name}${EXTENSION[known.kind]}`);
    const { name, kind } = known;
    return { name, kind, perUnit: known.per === 'unit', file, bytes: await inputFile(file) };
  }
  if (!/[./\\]/.test(written)) {
    const names = shipped.map(({ name }) => name).join(', ');
    throw new CommandFailure('report-template-missing', { found: written, names });
  }
  const extension = extname(written).toLowerCase();
  return {
    name: basename(written, extname(written)),
    kind: extension === '.xlsx' ? 'sheet' : 'word',
    perUnit: false,
    file: written,
    bytes: await inputFile(written),
  };
}

/** What the files beside the templates that ship say of them; one that does not fit is refused with where. */
export async function shippedTemplates(): Promise<readonly ReportTemplate[]> {
  const folder = shippedPath('templates', 'reports');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => describedIn(shippedPath('templates', 'reports', file))));
}

async function describedIn(file: string): Promise<ReportTemplate> {
  const read = readReportTemplate(parsed(file, new TextDecoder().decode(await inputFile(file))));
  if (read.ok) return read.value;
  const [problem] = read.problems;
  throw new CommandFailure('template-unfit', {
    file,
    where: problem?.where || '$',
    what: `${problem?.what ?? ''} ${problem?.found ?? ''}`.trim(),
  });
}

function parsed(file: string, text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch (error) {
    const what = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new CommandFailure('template-unfit', { file, where: '$', what });
  }
}
