import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { CommandFailure } from './failure';

/** Who may write a file, by the bits of its mode; Windows shows a file that is read-only without any. */
const WRITABLE = 0o222;

/** Writes a file whole or not at all: beside its place first, then under its name. One that may only be read is refused. */
export async function outputFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    if (await isReadOnly(file)) throw new Error('read-only');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new CommandFailure('file-unwritable', { file });
  }
}

/** Whether a file stands there that nobody may write: renaming would take its place all the same. */
async function isReadOnly(file: string): Promise<boolean> {
  const mode = await stat(file).then(
    (found) => found.mode,
    () => WRITABLE,
  );
  return (mode & WRITABLE) === 0;
}

/** Ends the command where a file would not have the ending of what is in it. */
export function refuseOtherExtension(output: string, expected: string): void {
  if (extname(output).toLowerCase() === expected) return;
  throw new CommandFailure('argument-wrong', {
    argument: '--output',
    found: output,
    expected: `*${expected}`,
  });
}

/** Ends the command where something else would be written over the workbook that it reads. */
export function refuseOwnInput(output: string, file: string): void {
  if (resolve(output) === resolve(file)) throw new CommandFailure('output-is-input', { file });
}
