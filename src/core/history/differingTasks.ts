import type { Counts } from '../completion/counts';
import { STANDING_PARTS } from '../completion/countParts';
import type { Progress } from '../completion/progress';
import type { UnitProgress } from '../completion/units';
import { UNIT_ROLES } from './words';

/** The same holders twice: as they are counted now, and as they were kept; null where one of them has none. */
type Pair = readonly [now: Counts | null, then: Counts | null];

/**
 * How many tasks at least must differ between two counts of the same rows. Every task adds one to one standing of one
 * area, and of one role of a unit: a task that differs takes from one of these numbers or adds to one. What two tasks
 * have exchanged no figure tells.
 */
export function differingTasks(now: Progress, then: Progress): number {
  const areas = now.indexes.flatMap(({ appendix, areas: own }) => {
    const index = then.indexes.find((each) => each.appendix === appendix);
    return own.map(({ code, ...counts }): Pair => [
      counts,
      index?.areas.find((each) => each.code === code) ?? null,
    ]);
  });
  const isWhole = now.indexes.length === then.indexes.length;
  const units = isWhole ? now.units.map((unit) => differingOfUnit(unit, keptUnit(unit, then))) : [];
  return Math.max(differing(areas), ...units);
}

/** The same of the tasks of one unit. */
export function differingOfUnit(now: UnitProgress | null, then: UnitProgress | null): number {
  const roles = UNIT_ROLES.filter((role) => role !== 'all');
  return differing(roles.map((role): Pair => [now?.[role] ?? null, then?.[role] ?? null]));
}

/** The figures that were kept of a unit. */
export function keptUnit(
  { unit, name }: Pick<UnitProgress, 'unit' | 'name'>,
  { units }: Progress,
): UnitProgress | null {
  return (
    units.find((each) => (unit === null ? each.unit === null && each.name === name : each.unit === unit)) ??
    null
  );
}

function differing(pairs: readonly Pair[]): number {
  let [more, less] = [0, 0];
  for (const [now, then] of pairs) {
    for (const part of STANDING_PARTS) {
      const difference = (now?.[part] ?? 0) - (then?.[part] ?? 0);
      if (difference > 0) more += difference;
      else less -= difference;
    }
  }
  return Math.max(more, less);
}
