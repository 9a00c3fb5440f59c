import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isPath, isSameName } from '../../core/ownTemplate/templateName';
import { EXTENSION } from '../../core/ownTemplate/ownTemplate';
import { readReportTemplate, type ReportTemplate } from '../../core/report/reportTemplate';
import { readWorkbookFile } from '../../workbook/file/readWorkbookFile';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { type OwnTemplates, readOwnTemplates } from '../../workbook/tracking/readOwnTemplates';
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
  /** What the file beside it says; null of a person's own. */
  readonly shipped: ReportTemplate | null;
  readonly file: string;
  /** Null where the report is drawn, so that no file is to be read for it. */
  readonly bytes: Uint8Array | null;
}

/** A template by the name under which it ships or the workbook of a file keeps it, or by the path of its own file. */
export async function chosenTemplate(written: string, workbook: string): Promise<ChosenTemplate> {
  const shipped = await shippedTemplates();
  const known = shipped.find(({ name }) => name === written.trim().toLowerCase());
  if (known !== undefined) {
    const file = shippedPath('templates', 'reports', `${known.name}${EXTENSION[known.kind]}`);
    const { name, kind } = known;
    const bytes = kind === 'sheet' ? null : await inputFile(file);
    return { name, kind, perUnit: known.per === 'unit', shipped: known, file, bytes };
  }
  if (!isPath(written)) return keptTemplate(written, workbook, shipped);
  const extension = extname(written).toLowerCase();
  return {
    name: basename(written, extname(written)),
    kind: extension === '.xlsx' ? 'sheet' : 'word',
    perUnit: false,
    shipped: null,
    file: written,
    bytes: await inputFile(written),
  };
}

/** A template that a workbook keeps, by its name. */
async function keptTemplate(
  written: string,
  workbook: string,
  shipped: readonly ReportTemplate[],
): Promise<ChosenTemplate> {
  const { templates, damaged } = ownTemplatesOf(workbook, await inputFile(workbook));
  const found = templates.find(({ name }) => isSameName(name, written));
  if (found !== undefined) {
    const { name, kind, bytes } = found;
    return { name, kind, perUnit: false, shipped: null, file: name, bytes };
  }
  if (damaged.some(({ name }) => isSameName(name, written)))
    throw new CommandFailure('own-template-unusable', { found: written, file: workbook });
  const names = [...shipped, ...templates].map(({ name }) => name).join(', ');
  throw new CommandFailure('report-template-missing', { found: written, names });
}

function ownTemplatesOf(file: string, bytes: Uint8Array): OwnTemplates {
  try {
    return readOwnTemplates(readWorkbookFile(bytes));
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}

/** What the files beside the templates that ship say of them; one that does not fit is refused with where. */
export async function shippedTemplates(): Promise<readonly ReportTemplate[]> {
  const folder = shippedPath('templates', 'reports');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map((file) => dataFile(shippedPath('templates', 'reports', file), readReportTemplate)),
  );
}
