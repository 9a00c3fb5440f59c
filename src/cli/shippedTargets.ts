import { readdir } from 'node:fs/promises';
import type { PlanHead } from '../core/plan/plan';
import { goalsOf } from '../core/targets/goalsOf';
import { type PlanTargets, readTargetFile } from '../core/targets/targetFile';
import { dataFile } from './dataFile';
import { shippedPath } from './shipped';

const FILE = 'chi-tieu.json';

/** The goals that ship for a plan; null where none do. */
export async function shippedTargets(head: PlanHead): Promise<PlanTargets | null> {
  const folders = await targetFolders();
  const known = folders.map((folder) => targetsFromFile(shippedPath('seeds', folder, FILE)));
  return goalsOf(head, await Promise.all(known));
}

/** The goals of a file; one that does not fit is refused with where. */
export async function targetsFromFile(file: string): Promise<PlanTargets> {
  return dataFile(file, readTargetFile);
}

async function targetFolders(): Promise<readonly string[]> {
  const folders = (await readdir(shippedPath('seeds'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const held = await Promise.all(
    folders.map(async ({ name }) => ({ name, files: await readdir(shippedPath('seeds', name)) })),
  );
  return held
    .filter(({ files }) => files.includes(FILE))
    .map(({ name }) => name)
    .sort();
}
