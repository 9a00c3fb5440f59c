import { readdir } from 'node:fs/promises';
import { readMatrixTemplate, type MatrixTemplate } from '../core/plan/matrixTemplate';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

/** The matrix templates that ship with the product; one that does not fit its schema is refused with where. */
export async function shippedTemplates(): Promise<readonly MatrixTemplate[]> {
  const folder = shippedPath('templates', 'matrices');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => templateFromFile(shippedPath('templates', 'matrices', file))));
}

/** The template of a JSON file. */
export async function templateFromFile(file: string): Promise<MatrixTemplate> {
  const read = readMatrixTemplate(parsed(file, new TextDecoder().decode(await inputFile(file))));
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
