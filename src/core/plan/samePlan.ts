import { foldSame } from '../vietnamese/fold';
import type { PlanHead } from './plan';

/**
 * Whether two heads are of one plan: the same issuer, and the same number, or the same symbol and title where
 * a number is still blank (it can be filled in later, SPEC §2).
 */
export function isSamePlan(one: PlanHead, other: PlanHead): boolean {
  if (!isSame(issuerOf(one), issuerOf(other))) return false;
  if (one.number !== null && other.number !== null) return isSame(one.number, other.number);
  return isSame(one.symbol, other.symbol) && isSame(one.title, other.title);
}

/** The last line: the parent body may stand above it. */
function issuerOf({ issuer }: PlanHead): string | null {
  return issuer?.split('\n').at(-1) ?? null;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null ? foldSame(one) === foldSame(other) : one === other;
}
