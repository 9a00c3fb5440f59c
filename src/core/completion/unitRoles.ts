import type { CellValue, Membership, UnitLine } from './cells';
import { normalise } from './narrowText';
import { unitItems } from './unitKey';

/** Roles in the order in which the first that holds is taken (SPEC §6). */
export const ROLE = { lead: 0, leadViaGroup: 1, support: 2, supportViaGroup: 3 } as const;

export const ROLES = 4;

/** Register lines by normalised name, and the lines that belong to a group by the group's name. */
export interface NameTable {
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly members: ReadonlyMap<string, readonly number[]>;
  readonly lineCount: number;
}

/** The register and its memberships, ready to be asked by name. */
export function nameTable(units: readonly UnitLine[], memberships: readonly Membership[]): NameTable {
  const lines = new Map<string, number[]>();
  const groups = new Set<string>();
  units.forEach((unit, line) => {
    const name = normalise(unit.name);
    if (name === '') return;
    append(lines, name, [line]);
    if (unit.kind === 'group') groups.add(name);
  });
  const members = new Map<string, number[]>();
  for (const membership of memberships) {
    const group = normalise(membership.group);
    if (groups.has(group)) append(members, group, lines.get(normalise(membership.unit)) ?? []);
  }
  return { lines, members, lineCount: units.length };
}

function append(map: Map<string, number[]>, name: string, lines: readonly number[]): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [...lines]);
  else known.push(...lines);
}

/**
 * Figure-holders of a row that has these unit cells, `line * ROLES + role`: one role a line, lead before
 * support and direct before group; line `lineCount` stands for units that the register does not have.
 */
export function holdersOf(names: NameTable, lead: CellValue, support: CellValue): readonly number[] {
  const leads = unitItems(lead);
  const supports = unitItems(support);
  const roles = new Map<number, number>();
  const give = (
    items: readonly string[],
    table: ReadonlyMap<string, readonly number[]>,
    role: number,
  ): void => {
    for (const item of items) {
      for (const line of table.get(item) ?? []) if (!roles.has(line)) roles.set(line, role);
    }
  };
  give(leads, names.lines, ROLE.lead);
  give(leads, names.members, ROLE.leadViaGroup);
  give(supports, names.lines, ROLE.support);
  give(supports, names.members, ROLE.supportViaGroup);
  const unknown = (item: string): boolean => !names.lines.has(item);
  if (leads.some(unknown)) roles.set(names.lineCount, ROLE.lead);
  else if (supports.some(unknown)) roles.set(names.lineCount, ROLE.support);
  return [...roles].map(([line, role]) => line * ROLES + role);
}
