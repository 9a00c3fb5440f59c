import { readdir } from 'node:fs/promises';
import type { FileReading } from '../core/fileReading';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

/** What a reader makes of a JSON file; one that is no JSON or does not fit its schema is refused with where. */
export async function dataFile<T>(file: string, read: (content: unknown) => FileReading<T>): Promise<T> {
  const reading = read(jsonOf(file, new TextDecoder().decode(await inputFile(file))));
  if (reading.ok) return reading.value;
  const [problem] = reading.problems;
  const what = `${problem?.what ?? ''} ${problem?.found ?? ''}`.trim();
  throw new CommandFailure('template-unfit', { file, where: problem?.where || '$', what });
}

/** The JSON files of a folder that ships with the product, by name. */
export async function shippedDataFiles(...folder: readonly string[]): Promise<readonly string[]> {
  const names = (await readdir(shippedPath(...folder))).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => shippedPath(...folder, name));
}

function jsonOf(file: string, text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch (error) {
    const what = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new CommandFailure('template-unfit', { file, where: '$', what });
  }
}
