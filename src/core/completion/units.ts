import type { CellValue, Parameters } from './cells';
import { SLOTS, countsOf, type Counts, type RateRule } from './counts';
import { isError, textOf } from './narrowText';
import { remembered } from './remember';
import { ROLE, ROLES, holderOf, holdersOfCell, lineOf, nameTable, type CellHolders } from './unitRoles';

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

const NOBODY: CellHolders = { asLead: [], asSupport: [] };

/**
 * Counts rows by unit and role (SPEC §6): one role a unit and row, lead before support and direct before
 * group. Each distinct cell is worked out once; the line after the register's stands for units it lacks.
 */
export class UnitTally {
  private readonly holdersOf: (text: string) => CellHolders;
  /** Holders of one slot lie together: most rows fall into few slots. */
  private readonly sums: Int32Array;
  private readonly holders: number;
  /** For each line the last row whose lead cell has it, so that the row's support cell does not count it. */
  private readonly lastRow: Int32Array;
  private row = 0;

  constructor(private readonly parameters: Pick<Parameters, 'units' | 'memberships'> & RateRule) {
    const names = nameTable(parameters.units, parameters.memberships);
    this.holdersOf = remembered((text) => holdersOfCell(names, text));
    this.lastRow = new Int32Array(parameters.units.length + 1);
    this.holders = this.lastRow.length * ROLES;
    this.sums = new Int32Array(this.holders * SLOTS);
  }

  /** Adds a counted row; `slot` is that of `slotOf`. */
  add(lead: CellValue, support: CellValue, slot: number): void {
    const leads = isError(lead) ? NOBODY : this.holdersOf(textOf(lead));
    const supports = isError(support) ? NOBODY : this.holdersOf(textOf(support));
    const { lastRow, sums } = this;
    const from = slot * this.holders;
    const row = this.row + 1;
    this.row = row;
    for (const holder of leads.asLead) {
      lastRow[lineOf(holder)] = row;
      sums[from + holder] = (sums[from + holder] ?? 0) + 1;
    }
    for (const holder of supports.asSupport) {
      if (lastRow[lineOf(holder)] === row) continue;
      sums[from + holder] = (sums[from + holder] ?? 0) + 1;
    }
  }

  /** The figures of every line of the register, in its order. */
  units(): readonly UnitProgress[] {
    const { units } = this.parameters;
    return units.map((unit, index) => {
      return {
        unit: unit.id,
        name: unit.name,
        lead: this.figures(index, [ROLE.lead]),
        leadViaGroup: this.figures(index, [ROLE.leadViaGroup]),
        support: this.figures(index, [ROLE.support]),
        supportViaGroup: this.figures(index, [ROLE.supportViaGroup]),
        all: this.figures(index, Object.values(ROLE)),
      };
    });
  }

  /** The last line of `Theo đơn vị`: tasks that name a unit which the register does not have. */
  unregistered(): UnregisteredProgress {
    const line = this.parameters.units.length;
    return {
      lead: this.figures(line, [ROLE.lead]),
      support: this.figures(line, [ROLE.support]),
      all: this.figures(line, [ROLE.lead, ROLE.support]),
    };
  }

  private figures(line: number, roles: readonly number[]): Counts {
    const sum = new Int32Array(SLOTS);
    for (const role of roles) {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        sum[slot] = (sum[slot] ?? 0) + (this.sums[slot * this.holders + holderOf(line, role)] ?? 0);
      }
    }
    return countsOf(sum, 0, this.parameters);
  }
}
