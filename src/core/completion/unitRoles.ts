import type { Membership, UnitLine } from './cells';
import { normalise } from './narrowText';
import { Remembered } from './remember';

/** Roles in the order in which the first that holds is taken (SPEC §6). */
export const ROLE = { lead: 0, leadViaGroup: 1, support: 2, supportViaGroup: 3 } as const;

export const ROLES = 4;

/** Lines of the membership table through which one unit is counted; formulas have no room for more. */
export const MOST_GROUPS = 8;

/** Lines of the register that an item of a unit cell means. */
interface Item {
  readonly named: readonly number[];
  /** Lines that belong to the group of this name. */
  readonly members: readonly number[];
}

/** The register and its memberships, ready to be asked for what stands in a cell between two separators. */
export type NameTable = Remembered<Item>;

/** What one unit cell means: register lines, each once, those that it names before those of its groups. */
export interface CellUnits {
  readonly lines: readonly number[];
  /** How many of them the cell names itself. */
  readonly direct: number;
}

const SEPARATOR = /[;\r\n]/;
const NOTHING: Item = { named: [], members: [] };

/**
 * Makes a register ready. Whoever has a line in the membership table is counted through it, whatever Loại
 * says of the group: the formulas look nowhere else. An item that the register lacks means the line after
 * its last.
 */
export function nameTable(units: readonly UnitLine[], memberships: readonly Membership[]): NameTable {
  const lines = new Map<string, number[]>();
  units.forEach((unit, line) => {
    const name = normalise(unit.name);
    if (name !== '') append(lines, name, [line]);
  });
  const members = new Map<string, number[]>();
  const groupsOf = new Map<string, number>();
  for (const membership of memberships) {
    const group = normalise(membership.group);
    const unit = normalise(membership.unit);
    if (group === '') continue;
    const before = groupsOf.get(unit) ?? 0;
    groupsOf.set(unit, before + 1);
    if (before < MOST_GROUPS) append(members, group, lines.get(unit) ?? []);
  }
  const unknown = [units.length];
  return new Remembered((piece) => {
    const name = normalise(piece);
    if (name === '') return NOTHING;
    return { named: lines.get(name) ?? unknown, members: members.get(name) ?? [] };
  });
}

function append(map: Map<string, number[]>, name: string, lines: readonly number[]): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [...lines]);
  else known.push(...lines);
}

/** Reads a unit cell's text, cut into the items of `unitItems`; direct goes before group. */
export function unitsOfCell(names: NameTable, text: string): CellUnits {
  const items = text.split(SEPARATOR).map((piece) => names.of(piece));
  const lines = new Set(items.flatMap(({ named }) => named));
  const direct = lines.size;
  for (const { members } of items) for (const line of members) lines.add(line);
  return { lines: [...lines], direct };
}
