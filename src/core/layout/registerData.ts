import type { Membership, UnitLine } from '../completion/cells';
import { normalise } from '../completion/narrowText';
import type { Register, Unit } from '../unit/register';

/** Lines of a register as the figures take them. */
export function unitLines(register: Register): readonly UnitLine[] {
  return register.units.map(({ id, name, kind }) => ({ id, name, kind }));
}

/** Who belongs to which group, by names as `Đơn vị` spells them. */
export function memberships(register: Register): readonly Membership[] {
  const names = namesById(register);
  return register.units.flatMap((group) =>
    group.open ? [] : group.members.map((id) => ({ group: group.name, unit: names.get(id) ?? id })),
  );
}

/** Names of a register's units by id. */
export function namesById(register: Register): ReadonlyMap<string, string> {
  return new Map(register.units.map((unit) => [unit.id, unit.name]));
}

/** Bodies that took over, by name; one that the register does not have stands as its file has it. */
export function successors(unit: Unit, names: ReadonlyMap<string, string>): string {
  return unit.succeededBy.map((id) => names.get(id) ?? id).join('; ');
}

/** Names of groups whose members are known to be all. */
export function completeGroups(register: Register): ReadonlySet<string> {
  return new Set(register.units.filter((unit) => unit.complete).map((unit) => normalise(unit.name)));
}
