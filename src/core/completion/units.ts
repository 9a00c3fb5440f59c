import type { CellValue, Parameters } from './cells';
import { SLOTS, countsOf, type Counts, type RateRule } from './counts';
import { isError, textOf } from './narrowText';
import { Remembered } from './remember';
import { ROLE, ROLES, nameTable, unitsOfCell, type CellUnits } from './unitRoles';

/** The figures of one unit by role; `all` is the four together. */
export interface UnitProgress {
  readonly unit: string | null;
  readonly name: string;
  readonly lead: Counts;
  readonly leadViaGroup: Counts;
  readonly support: Counts;
  readonly supportViaGroup: Counts;
  readonly all: Counts;
}

/** Tasks that name a unit which the register does not have. */
export interface UnregisteredProgress {
  readonly lead: Counts;
  readonly support: Counts;
  readonly all: Counts;
}

/** The figures of every line of `Theo đơn vị`. */
export interface UnitFigures {
  /** In the order of the register. */
  readonly units: readonly UnitProgress[];
  readonly unregistered: UnregisteredProgress;
}

/** What of the workbook the figures of units depend on. */
type UnitRule = Pick<Parameters, 'units' | 'memberships'> & RateRule;

const NOBODY: CellUnits = { lines: [], direct: 0 };
const CELL_SLOTS = 2 * SLOTS;
const FIRST_CELLS = 256;
/** Register lines in one number of a mask. */
const MASK_BITS = 31;
/** The number of the bit that `Math.clz32` finds at once. */
const TOP_BIT = 31;

/**
 * Counts rows by unit and role (SPEC §6): one role a unit and row, lead before support and direct before
 * group. A row is counted at its two cells, each distinct cell once, and what a cell counted is given to
 * its units at the end: a group of thirty units costs a row no more than one unit does. A unit that both
 * cells of a row have is taken out of the support figures at once.
 */
export class UnitTally {
  /** Distinct cells; the first names nobody. */
  private readonly cells: CellUnits[] = [];
  /** Which of the cells a text is. */
  private readonly cellOf: Remembered<number>;
  /** By cell, then as lead or support, then slot. */
  private counts = new Int32Array(FIRST_CELLS * CELL_SLOTS);
  /** By cell: a bit for each register line that it has. */
  private masks: Int32Array;
  /** By cell: a bit for each register line that it names itself. */
  private directMasks: Int32Array;
  private readonly maskSize: number;
  /** By register line, then role, then slot; the line after the register's is for units it lacks. */
  private readonly sums: Int32Array;

  constructor(parameters: UnitRule) {
    const names = nameTable(parameters.units, parameters.memberships);
    const lineCount = parameters.units.length + 1;
    this.sums = new Int32Array(lineCount * ROLES * SLOTS);
    this.maskSize = Math.ceil(lineCount / MASK_BITS);
    this.masks = new Int32Array(FIRST_CELLS * this.maskSize);
    this.directMasks = new Int32Array(FIRST_CELLS * this.maskSize);
    this.newCell(NOBODY);
    this.cellOf = new Remembered((text) => this.newCell(unitsOfCell(names, text)));
  }

  /** Adds a counted row; `slot` is that of `slotOf`. */
  add(lead: CellValue, support: CellValue, slot: number): void {
    const leads = isError(lead) ? 0 : this.cellOf.of(textOf(lead));
    const supports = isError(support) ? 0 : this.cellOf.of(textOf(support));
    const { counts, masks, maskSize } = this;
    count(counts, leads * CELL_SLOTS + slot, 1);
    count(counts, supports * CELL_SLOTS + SLOTS + slot, 1);
    const ofLeads = leads * maskSize;
    const ofSupports = supports * maskSize;
    for (let at = 0; at < maskSize; at += 1) {
      const both = (masks[ofLeads + at] ?? 0) & (masks[ofSupports + at] ?? 0);
      if (both !== 0) this.takeOut(both, at * MASK_BITS, this.directMasks[ofSupports + at] ?? 0, slot);
    }
  }

  /** What has been counted, by register line, then role, then slot; to be asked once, after the last row. */
  numbers(): Int32Array {
    this.cells.forEach((cell, at) => this.giveToUnits(cell, at * CELL_SLOTS));
    return this.sums;
  }

  private newCell(units: CellUnits): number {
    const cell = this.cells.length;
    this.cells.push(units);
    if (cell * CELL_SLOTS === this.counts.length) {
      this.counts = doubled(this.counts);
      this.masks = doubled(this.masks);
      this.directMasks = doubled(this.directMasks);
    }
    const from = cell * this.maskSize;
    units.lines.forEach((line, at) => {
      const place = from + Math.floor(line / MASK_BITS);
      const bit = 1 << (line % MASK_BITS);
      this.masks[place] = (this.masks[place] ?? 0) | bit;
      if (at < units.direct) this.directMasks[place] = (this.directMasks[place] ?? 0) | bit;
    });
    return cell;
  }

  /** What a row's lead cell has of its support cell's units is no support of theirs. */
  private takeOut(both: number, firstLine: number, direct: number, slot: number): void {
    for (let left = both; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const line = firstLine + TOP_BIT - Math.clz32(bit);
      count(this.sums, placeOf(line, (direct & bit) === 0 ? ROLE.supportViaGroup : ROLE.support) + slot, -1);
    }
  }

  private giveToUnits(units: CellUnits, from: number): void {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      this.giveSlot(units, this.counts[from + slot] ?? 0, ROLE.lead, ROLE.leadViaGroup, slot);
      this.giveSlot(units, this.counts[from + SLOTS + slot] ?? 0, ROLE.support, ROLE.supportViaGroup, slot);
    }
  }

  private giveSlot(units: CellUnits, value: number, direct: number, viaGroup: number, slot: number): void {
    if (value === 0) return;
    const { lines } = units;
    for (let at = 0; at < lines.length; at += 1) {
      const role = at < units.direct ? direct : viaGroup;
      count(this.sums, placeOf(lines[at] ?? 0, role) + slot, value);
    }
  }
}

/** The figures behind the numbers of a `UnitTally`. */
export function unitFigures(numbers: Int32Array, parameters: UnitRule): UnitFigures {
  const { units } = parameters;
  const counts = (line: number, roles: readonly number[]): Counts => {
    const sum = new Int32Array(SLOTS);
    for (const role of roles) {
      const from = placeOf(line, role);
      for (let slot = 0; slot < SLOTS; slot += 1) count(sum, slot, numbers[from + slot] ?? 0);
    }
    return countsOf(sum, 0, parameters);
  };
  return {
    units: units.map((unit, line) => ({
      unit: unit.id,
      name: unit.name,
      lead: counts(line, [ROLE.lead]),
      leadViaGroup: counts(line, [ROLE.leadViaGroup]),
      support: counts(line, [ROLE.support]),
      supportViaGroup: counts(line, [ROLE.supportViaGroup]),
      all: counts(line, Object.values(ROLE)),
    })),
    unregistered: {
      lead: counts(units.length, [ROLE.lead]),
      support: counts(units.length, [ROLE.support]),
      all: counts(units.length, [ROLE.lead, ROLE.support]),
    },
  };
}

/** Where the slots of a register line in a role begin. */
function placeOf(line: number, role: number): number {
  return (line * ROLES + role) * SLOTS;
}

function count(counts: Int32Array, at: number, value: number): void {
  counts[at] = (counts[at] ?? 0) + value;
}

function doubled(counts: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * counts.length);
  larger.set(counts);
  return larger;
}
