import type { Membership, UnitLine } from './cells';
import { normalise } from './narrowText';
import { unitItems } from './unitKey';

/** Roles in the order in which the first that holds is taken (SPEC §6). */
export const ROLE = { lead: 0, leadViaGroup: 1, support: 2, supportViaGroup: 3 } as const;

export const ROLES = 4;

/** Register lines by normalised name, and the lines that belong to a group by the group's name. */
export interface NameTable {
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly members: ReadonlyMap<string, readonly number[]>;
}

/**
 * The register and its memberships, ready to be asked by name. Whoever has a line in the membership table is
 * counted through it, whatever Loại says of the group: the formulas look nowhere else.
 */
export function nameTable(units: readonly UnitLine[], memberships: readonly Membership[]): NameTable {
  const lines = new Map<string, number[]>();
  units.forEach((unit, line) => {
    const name = normalise(unit.name);
    if (name === '') return;
    append(lines, name, [line]);
  });
  const members = new Map<string, number[]>();
  for (const membership of memberships) {
    append(members, normalise(membership.group), lines.get(normalise(membership.unit)) ?? []);
  }
  return { lines, members };
}

function append(map: Map<string, number[]>, name: string, lines: readonly number[]): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [...lines]);
  else known.push(...lines);
}

/** What one unit cell says: lines that it names, lines that belong to groups it names, and whether the register lacks one. */
export interface CellLines {
  readonly named: readonly number[];
  readonly throughGroup: readonly number[];
  readonly unknown: boolean;
}

/** The register lines of a unit cell's text; a line may stand in both lists or twice in one. */
export function linesOfCell(names: NameTable, text: string): CellLines {
  const items = unitItems(text);
  return {
    named: items.flatMap((item) => names.lines.get(item) ?? []),
    throughGroup: items.flatMap((item) => names.members.get(item) ?? []),
    unknown: items.some((item) => !names.lines.has(item)),
  };
}
