import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Contents of files by their paths in the zip, with slashes. */
export type PackedFiles = Readonly<Record<string, Uint8Array>>;

/** All files below a folder but those whose names begin with a dot: notes of the build about itself. */
export async function filesIn(folder: string): Promise<PackedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = files.map(async (file) => {
    const name = relative(folder, file).replaceAll('\\', '/');
    return [name, new Uint8Array(await readFile(file))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
