import type { PlanHead } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';
import type { PlanTargets } from './targetFile';

/**
 * The goals that are of a plan: those of its issuer and its number or, where either number is blank, of its issuer and
 * its title. Null where none are, so that no goal is ever given to a plan by likeness.
 */
export function goalsOf(head: PlanHead, known: readonly PlanTargets[]): PlanTargets | null {
  return known.find(({ plan }) => isOf(plan, head)) ?? null;
}

function isOf(plan: PlanTargets['plan'], head: PlanHead): boolean {
  if (!isSame(plan.issuer, head.issuer)) return false;
  return plan.number !== null && head.number !== null
    ? isSame(plan.number, head.number)
    : isSame(plan.title, head.title);
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldSame(one) === foldSame(other);
}
