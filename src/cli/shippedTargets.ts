import { readdir } from 'node:fs/promises';
import type { PlanHead } from '../core/plan/plan';
import { type PlanTargets, readTargetFile } from '../core/targets/targetFile';
import { foldSame } from '../core/vietnamese/fold';
import { dataFile } from './dataFile';
import { shippedPath } from './shipped';

const FILE = 'chi-tieu.json';

/** The goals that ship for a plan, known by its number or by issuer and title; null where none do. */
export async function shippedTargets(head: PlanHead): Promise<PlanTargets | null> {
  for (const folder of await targetFolders()) {
    const targets = await targetsFromFile(shippedPath('seeds', folder, FILE));
    if (isOf(targets, head)) return targets;
  }
  return null;
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

function isOf({ plan }: PlanTargets, head: PlanHead): boolean {
  const isSame = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && foldSame(one) === foldSame(other);
  if (plan.number !== null && head.number !== null) {
    return isSame(plan.number, head.number) && isSame(plan.issuer, head.issuer);
  }
  return isSame(plan.issuer, head.issuer) && isSame(plan.title, head.title);
}
