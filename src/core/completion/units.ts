import type { CellValue, Parameters } from './cells';
import { SLOTS, countsOf, type Counts, type RateRule } from './counts';
import { isError, textOf } from './narrowText';
import { remembered } from './remember';
import { ROLE, ROLES, linesOfCell, nameTable, type CellLines } from './unitRoles';

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

/** A distinct unit cell: who is in it, as lists and as bits, and where its two sets of numbers begin. */
interface Cell extends CellLines {
  readonly namedBits: readonly number[];
  readonly bits: readonly number[];
  readonly asLead: number;
  readonly asSupport: number;
}

/** Lines a word of bits: small enough for a number that V8 keeps in place. */
const WORD = 30;

/**
 * Counts rows by unit and role (SPEC §6): one role a unit and row, lead before support and direct before
 * group. Rows are counted by cell, and handed on to the cell's units at the end; only where a unit stands in
 * both cells of a row it is taken off the support's count at once.
 */
export class UnitTally {
  private readonly cells: Cell[] = [];
  private readonly cellOf: (text: string) => Cell;
  private readonly lineCount: number;
  private byCell = new Int32Array(128 * SLOTS);
  /** Rows taken off, by line, role and slot. */
  private readonly inBoth: Int32Array;

  constructor(private readonly parameters: Pick<Parameters, 'units' | 'memberships'> & RateRule) {
    const names = nameTable(parameters.units, parameters.memberships);
    this.lineCount = parameters.units.length + 1;
    this.inBoth = new Int32Array(this.lineCount * ROLES * SLOTS);
    this.cellOf = remembered((text) => this.newCell(linesOfCell(names, text)));
  }

  /** Adds a counted row; `slot` is that of `slotOf`. */
  add(lead: CellValue, support: CellValue, slot: number): void {
    const leads = this.cellOf(isError(lead) ? '' : textOf(lead));
    const supports = this.cellOf(isError(support) ? '' : textOf(support));
    addOne(this.byCell, leads.asLead + slot);
    addOne(this.byCell, supports.asSupport + slot);
    for (let word = 0; word < leads.bits.length; word += 1) {
      let both = (leads.bits[word] ?? 0) & (supports.bits[word] ?? 0);
      for (; both !== 0; both &= both - 1) {
        const bit = 31 - Math.clz32(both & -both);
        const isNamed = ((supports.namedBits[word] ?? 0) & (1 << bit)) !== 0;
        const role = isNamed ? ROLE.support : ROLE.supportViaGroup;
        addOne(this.inBoth, holder(word * WORD + bit, role) + slot);
      }
    }
  }

  /** The figures of every line of the register, in its order. */
  units(): readonly UnitProgress[] {
    const { units } = this.parameters;
    const sums = this.sums();
    return units.map((unit, index) => {
      const first = index * ROLES;
      return {
        unit: unit.id,
        name: unit.name,
        lead: this.figures(sums, [first + ROLE.lead]),
        leadViaGroup: this.figures(sums, [first + ROLE.leadViaGroup]),
        support: this.figures(sums, [first + ROLE.support]),
        supportViaGroup: this.figures(sums, [first + ROLE.supportViaGroup]),
        all: this.figures(sums, [first, first + 1, first + 2, first + 3]),
      };
    });
  }

  /** The last line of `Theo đơn vị`: tasks that name a unit which the register does not have. */
  unregistered(): UnregisteredProgress {
    const first = this.parameters.units.length * ROLES;
    const sums = this.sums();
    return {
      lead: this.figures(sums, [first + ROLE.lead]),
      support: this.figures(sums, [first + ROLE.support]),
      all: this.figures(sums, [first + ROLE.lead, first + ROLE.support]),
    };
  }

  private newCell(lines: CellLines): Cell {
    const asLead = this.cells.length * 2 * SLOTS;
    const namedBits = bitsOf(lines.named, this.lineCount);
    const bits = bitsOf([...lines.named, ...lines.throughGroup], this.lineCount);
    const cell = { ...lines, namedBits, bits, asLead, asSupport: asLead + SLOTS };
    this.cells.push(cell);
    if (asLead + 2 * SLOTS > this.byCell.length) {
      const wider = new Int32Array(this.byCell.length * 2);
      wider.set(this.byCell);
      this.byCell = wider;
    }
    return cell;
  }

  /** Rows by line, role and slot. */
  private sums(): Int32Array {
    const sums = this.inBoth.map((rows) => -rows);
    const give = (lines: readonly number[], role: number, from: number): void => {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const rows = this.byCell[from + slot] ?? 0;
        if (rows === 0) continue;
        for (const line of lines) {
          const at = holder(line, role) + slot;
          sums[at] = (sums[at] ?? 0) + rows;
        }
      }
    };
    for (const { named, throughGroup, asLead, asSupport } of this.cells) {
      give(named, ROLE.lead, asLead);
      give(throughGroup, ROLE.leadViaGroup, asLead);
      give(named, ROLE.support, asSupport);
      give(throughGroup, ROLE.supportViaGroup, asSupport);
    }
    return sums;
  }

  private figures(sums: Int32Array, holders: readonly number[]): Counts {
    const sum = new Int32Array(SLOTS);
    for (const at of holders) {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        sum[slot] = (sum[slot] ?? 0) + (sums[at * SLOTS + slot] ?? 0);
      }
    }
    return countsOf(sum, 0, this.parameters);
  }
}

/** Where the numbers of a line in a role begin. */
function holder(line: number, role: number): number {
  return (line * ROLES + role) * SLOTS;
}

function bitsOf(lines: readonly number[], lineCount: number): readonly number[] {
  const bits = new Array<number>(Math.ceil(lineCount / WORD)).fill(0);
  for (const line of lines) {
    const word = Math.floor(line / WORD);
    bits[word] = (bits[word] ?? 0) | (1 << (line % WORD));
  }
  return bits;
}

function addOne(numbers: Int32Array, at: number): void {
  numbers[at] = (numbers[at] ?? 0) + 1;
}
