import { readdir } from 'node:fs/promises';
import { readUnitChangesFile, type UnitChanges } from '../core/unit/unitChanges';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

/** The changes of units by law that ship with the product, by year. */
export async function shippedUnitChanges(): Promise<readonly UnitChanges[]> {
  const files = (await readdir(shippedPath('seeds', 'unit-changes'))).filter((file) =>
    file.endsWith('.json'),
  );
  return Promise.all(files.sort().map((file) => changesOf(shippedPath('seeds', 'unit-changes', file))));
}

async function changesOf(file: string): Promise<UnitChanges> {
  const content: unknown = JSON.parse(new TextDecoder().decode(await inputFile(file)));
  const read = readUnitChangesFile(content);
  if (read.ok) return read.value;
  const [problem] = read.problems;
  const what = `${problem?.what ?? ''} ${problem?.found ?? ''}`.trim();
  throw new CommandFailure('template-unfit', { file, where: problem?.where || '$', what });
}
