import type { CellValue, Parameters } from './cells';
import { SLOTS, countsOf, type Counts, type RateRule } from './counts';
import { textOf } from './narrowText';
import { ROLE, ROLES, holdersOf, nameTable, type NameTable } from './unitRoles';

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

/** Which units a pair of cells names, each in its one role, and how the last line takes the pair. */
interface Pair {
  /** Where the pair's numbers begin. */
  readonly offset: number;
  /** Holders (unit * ROLES + role) that the pair's rows belong to. */
  readonly holders: readonly number[];
}

/** Counts rows by unit and role (SPEC §6), each distinct pair of unit cells worked out once. */
export class UnitTally {
  private readonly byLead = new Map<string, Map<string, Pair>>();
  private readonly pairs: Pair[] = [];
  private slots = new Int32Array(64 * SLOTS);
  private readonly names: NameTable;

  constructor(private readonly parameters: Pick<Parameters, 'units' | 'memberships'> & RateRule) {
    this.names = nameTable(parameters.units, parameters.memberships);
  }

  /** Adds a counted row; `slot` is that of `slotOf`. */
  add(lead: CellValue, support: CellValue, slot: number): void {
    const at = this.pairOf(lead, support).offset + slot;
    this.slots[at] = (this.slots[at] ?? 0) + 1;
  }

  /** The figures of every line of the register, in its order. */
  units(): readonly UnitProgress[] {
    const { units } = this.parameters;
    const byHolder = this.byHolder();
    return units.map((unit, index) => {
      const first = index * ROLES;
      return {
        unit: unit.id,
        name: unit.name,
        lead: this.figures(byHolder, [first + ROLE.lead]),
        leadViaGroup: this.figures(byHolder, [first + ROLE.leadViaGroup]),
        support: this.figures(byHolder, [first + ROLE.support]),
        supportViaGroup: this.figures(byHolder, [first + ROLE.supportViaGroup]),
        all: this.figures(byHolder, [first, first + 1, first + 2, first + 3]),
      };
    });
  }

  /** The last line of `Theo đơn vị`: tasks that name a unit which the register does not have. */
  unregistered(): UnregisteredProgress {
    const first = this.parameters.units.length * ROLES;
    const byHolder = this.byHolder();
    return {
      lead: this.figures(byHolder, [first + ROLE.lead]),
      support: this.figures(byHolder, [first + ROLE.support]),
      all: this.figures(byHolder, [first + ROLE.lead, first + ROLE.support]),
    };
  }

  private pairOf(lead: CellValue, support: CellValue): Pair {
    const leadText = textOf(lead);
    const supportText = textOf(support);
    let bySupport = this.byLead.get(leadText);
    if (bySupport === undefined) {
      bySupport = new Map();
      this.byLead.set(leadText, bySupport);
    }
    let pair = bySupport.get(supportText);
    if (pair === undefined) {
      pair = { offset: this.pairs.length * SLOTS, holders: holdersOf(this.names, lead, support) };
      bySupport.set(supportText, pair);
      this.pairs.push(pair);
      this.makeRoom(pair.offset + SLOTS);
    }
    return pair;
  }

  private makeRoom(length: number): void {
    if (length <= this.slots.length) return;
    const wider = new Int32Array(this.slots.length * 2);
    wider.set(this.slots);
    this.slots = wider;
  }

  private byHolder(): Int32Array {
    const sums = new Int32Array((this.parameters.units.length + 1) * ROLES * SLOTS);
    for (const { offset, holders } of this.pairs) {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const rows = this.slots[offset + slot] ?? 0;
        if (rows === 0) continue;
        for (const holder of holders) {
          const at = holder * SLOTS + slot;
          sums[at] = (sums[at] ?? 0) + rows;
        }
      }
    }
    return sums;
  }

  private figures(byHolder: Int32Array, holders: readonly number[]): Counts {
    const sum = new Int32Array(SLOTS);
    for (const holder of holders) {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        sum[slot] = (sum[slot] ?? 0) + (byHolder[holder * SLOTS + slot] ?? 0);
      }
    }
    return countsOf(sum, 0, this.parameters);
  }
}
