import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readAbbreviationFile, type Abbreviation } from '../core/unit/abbreviation';
import type { FileProblem, FileReading } from '../core/fileReading';
import type { Register } from '../core/unit/register';
import { readRegisterFile } from '../core/unit/registerFile';
import { sayLine } from '../messages/sayLine';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

const FOLDER = shippedPath('seeds', 'registers');
const ABBREVIATIONS = 'abbreviations.json';

/** The registers that ship with the product, by file name. */
export async function shippedRegisters(): Promise<readonly Register[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json') && file !== ABBREVIATIONS);
  return Promise.all(files.sort().map((file) => registerFromFile(join(FOLDER, file))));
}

/** The usual abbreviations that ship with the product. */
export async function shippedAbbreviations(): Promise<readonly Abbreviation[]> {
  const file = join(FOLDER, ABBREVIATIONS);
  return fitting(file, readAbbreviationFile(await jsonOf(file)));
}

/** The register of a file named on the command line; a file that does not fit is refused with where. */
export async function registerFromFile(file: string): Promise<Register> {
  return fitting(file, readRegisterFile(await jsonOf(file)));
}

/** The registers to use: the one of `--register`, else all that ship. */
export async function registersFor(file: string | undefined): Promise<readonly Register[]> {
  return file === undefined ? shippedRegisters() : [await registerFromFile(file)];
}

async function jsonOf(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await inputFile(file));
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch (error) {
    throw new CommandFailure('register-not-json', {
      file,
      found: error instanceof Error ? error.message.replace(/\s+/g, ' ') : '',
    });
  }
}

function fitting<T>(file: string, read: FileReading<T>): T {
  if (read.ok) return read.value;
  const [first] = read.problems;
  throw new CommandFailure('register-unfit', {
    file,
    where: first === undefined || first.where === '' ? sayLine('register-top') : first.where,
    what: first === undefined ? '' : wordOf(first),
    count: read.problems.length,
  });
}

function wordOf(problem: FileProblem): string {
  return sayLine(`register-${problem.what}`, { found: problem.found });
}
