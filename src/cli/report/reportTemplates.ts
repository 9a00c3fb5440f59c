import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readReportTemplate, type ReportTemplate } from '../../core/report/reportTemplate';
import { dataFile } from '../dataFile';
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
  /** Null where the report is drawn, so that no file is to be read for it. */
  readonly bytes: Uint8Array | null;
}

const EXTENSION = { word: '.docx', sheet: '.xlsx' } as const;

/** A template by the name under which it ships, or by the path of a file. */
export async function chosenTemplate(written: string): Promise<ChosenTemplate> {
  const shipped = await shippedTemplates();
  const known = shipped.find(({ name }) => name === written.trim().toLowerCase());
  if (known !== undefined) {
    const file = shippedPath('templates', 'reports', `${known.name}${EXTENSION[known.kind]}`);
    const { name, kind } = known;
    const bytes = kind === 'sheet' ? null : await inputFile(file);
    return { name, kind, perUnit: known.per === 'unit', file, bytes };
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
  return Promise.all(
    files.map((file) => dataFile(shippedPath('templates', 'reports', file), readReportTemplate)),
  );
}
