import type { WorkbookWords } from '../words';
import type { AddedBlock, BlockPlace, KnownOfWorkbook } from './addedBlock';
import { toVersion2 } from './toVersion2';

/** Makes what a version adds. */
export type UpgradeStep = (place: BlockPlace, known: KnownOfWorkbook, words: WorkbookWords) => AddedBlock;

/** By the version that a step begins from. */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map([[1, toVersion2]]);

/** The step that leads on from a version; null where none does. */
export function upgradeStep(from: number): UpgradeStep | null {
  return STEPS.get(from) ?? null;
}
