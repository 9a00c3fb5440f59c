import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailure } from './failure';

/** Writes a file whole or not at all: beside its place first, then under its name. */
export async function outputFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new CommandFailure('file-unwritable', { file });
  }
}
