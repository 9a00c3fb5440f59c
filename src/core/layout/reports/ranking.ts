import { type Counts, fractionsOf, type RateRule } from '../../completion/counts';
import type { Fraction } from '../../completion/rate';
import type { UnitProgress } from '../../completion/units';
import type { UnitKind } from '../../unit/register';

/** A unit with its place among those that lead tasks; null where it has none to be ranked by. */
export interface RankedUnit {
  readonly place: number | null;
  readonly unit: UnitProgress;
}

/**
 * Units by what they lead themselves: by the rate of all assigned tasks, then by the rate of those that are due, both as
 * exact fractions; equal ones share a place. Units that lead nothing follow in the order of the register, then groups,
 * which are no unit to be ranked; those without any task are left out.
 */
export function rankedUnits(
  units: readonly UnitProgress[],
  kinds: readonly UnitKind[],
  rule: RateRule,
): readonly RankedUnit[] {
  const hasTasks = ({ all }: UnitProgress): boolean => all.assigned + all.longTerm > 0;
  const groups = units.filter((unit, at) => hasTasks(unit) && kinds[at] === 'group');
  const having = units.filter((unit, at) => hasTasks(unit) && kinds[at] !== 'group');
  const rates = (counts: Counts) => fractionsOf(counts, rule);
  const compared = (one: UnitProgress, other: UnitProgress): number => {
    const [here, there] = [rates(one.lead), rates(other.lead)];
    return higher(here.rate, there.rate) || higher(here.dueRate, there.dueRate);
  };
  const leading = having.filter(({ lead }) => rates(lead).rate.den > 0).sort(compared);
  const rest = having.filter(({ lead }) => rates(lead).rate.den === 0);
  const places: number[] = [];
  leading.forEach((unit, at) => {
    const before = leading[at - 1];
    const isEqual = before !== undefined && compared(before, unit) === 0;
    places.push(isEqual ? (places[at - 1] ?? at) : at + 1);
  });
  return [
    ...leading.map((unit, at): RankedUnit => ({ place: places[at] ?? null, unit })),
    ...[...rest, ...groups].map((unit): RankedUnit => ({ place: null, unit })),
  ];
}

/** Below 0 where the first rate is higher; a rate of nothing stands after all others. */
function higher(one: Fraction, other: Fraction): number {
  if (one.den === 0 || other.den === 0) return Number(one.den === 0) - Number(other.den === 0);
  return other.num * one.den - one.num * other.den;
}
