import { readdir } from 'node:fs/promises';
import { readMatrixTemplate, type MatrixTemplate } from '../core/plan/matrixTemplate';
import type { FileReading } from '../core/fileReading';
import { joinedTrackerWords, readTrackerWords, type TrackerWords } from '../core/tracker/trackerWords';
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
  return fitting(file, readMatrixTemplate(parsed(file, new TextDecoder().decode(await inputFile(file)))));
}

function fitting<T>(file: string, read: FileReading<T>): T {
  if (read.ok) return read.value;
  const [problem] = read.problems;
  throw new CommandFailure('template-unfit', {
    file,
    where: problem?.where || '$',
    what: `${problem?.what ?? ''} ${problem?.found ?? ''}`.trim(),
  });
}

/** How offices write their progress, as the files that ship say it; one that does not fit is refused with where. */
export async function shippedTracker(): Promise<TrackerWords> {
  const folder = shippedPath('templates', 'trackers');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const words = files.map(async (name) => {
    const file = shippedPath('templates', 'trackers', name);
    return fitting(file, readTrackerWords(parsed(file, new TextDecoder().decode(await inputFile(file)))));
  });
  return joinedTrackerWords(await Promise.all(words));
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
