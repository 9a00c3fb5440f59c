import { foldSame } from '../vietnamese/fold';
import type { Register, Unit } from './register';

/** Groups of a register by the id of each known member. */
export type Membership = ReadonlyMap<string, readonly Unit[]>;

const OPEN = new RegExp(`(?:${foldSame('liên quan')}|…)$`);

/** Whether a wording leaves open which bodies it means ("có liên quan", "liên quan", "…"; SPEC §3). */
export function isOpenWording(written: string): boolean {
  return OPEN.test(foldSame(written).replace(/[\s.,;:]+$/, ''));
}

/** The known members of a group; an open group is never expanded. */
export function membersOf(register: Register, group: Unit): readonly Unit[] {
  if (group.kind !== 'group' || group.open || isOpenWording(group.name)) return [];
  const members = new Set(group.members);
  return register.units.filter((unit) => members.has(unit.id));
}

/** Which groups each unit is known to belong to. */
export function membershipOf(register: Register): Membership {
  const groups = new Map<string, Unit[]>();
  for (const group of register.units) {
    for (const member of membersOf(register, group)) {
      const known = groups.get(member.id);
      if (known === undefined) groups.set(member.id, [group]);
      else known.push(group);
    }
  }
  return groups;
}

/** The groups that a unit is known to belong to, in the register's order. */
export function groupsOf(membership: Membership, unit: Unit): readonly Unit[] {
  return membership.get(unit.id) ?? [];
}
