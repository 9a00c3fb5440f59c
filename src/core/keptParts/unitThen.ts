import type { UnitLine } from '../completion/cells';
import { normalise } from '../completion/narrowText';

/** The line of a register that means the unit of another time: by its id, and only without one by its name; -1 where it has none. */
export function lineOfUnit(units: readonly UnitLine[], { id, name }: UnitLine): number {
  const byId = id === null ? -1 : units.findIndex((unit) => unit.id === id);
  return byId >= 0 ? byId : units.findIndex((unit) => normalise(unit.name) === normalise(name));
}

/** The register of a kept period with the line of a unit of today; one that came since stands last, without a task. */
export function unitThen(
  then: readonly UnitLine[],
  today: UnitLine,
): { readonly units: readonly UnitLine[]; readonly line: number } {
  const line = lineOfUnit(then, today);
  return line >= 0 ? { units: then, line } : { units: [...then, today], line: then.length };
}
