import { readFile } from 'node:fs/promises';
import { CommandFailure } from './failure';

/** The bytes of a file named on the command line. */
export async function inputFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const isMissing =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw new CommandFailure(isMissing ? 'file-missing' : 'file-unreadable', { file });
  }
}
