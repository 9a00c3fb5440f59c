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

const NOBODY: CellLines = { named: [], throughGroup: [] };

/**
 * Counts rows by unit and role (SPEC §6): one role a unit and row, lead before support and direct before
 * group. Each distinct cell is worked out once; the line after the register's stands for units it lacks.
 */
export class UnitTally {
  private readonly linesOf: (text: string) => CellLines;
  /** Holders (line * ROLES + role) of one slot lie together: most rows fall into few slots. */
  private readonly sums: Int32Array;
  private readonly holders: number;
  /** For each line the last row that was counted for it, so that a row counts once. */
  private readonly lastRow: Int32Array;
  private row = 0;

  constructor(private readonly parameters: Pick<Parameters, 'units' | 'memberships'> & RateRule) {
    const names = nameTable(parameters.units, parameters.memberships);
    this.linesOf = remembered((text) => linesOfCell(names, text));
    this.lastRow = new Int32Array(parameters.units.length + 1);
    this.holders = this.lastRow.length * ROLES;
    this.sums = new Int32Array(this.holders * SLOTS);
  }

  /** Adds a counted row; `slot` is that of `slotOf`. */
  add(lead: CellValue, support: CellValue, slot: number): void {
    const leads = isError(lead) ? NOBODY : this.linesOf(textOf(lead));
    const supports = isError(support) ? NOBODY : this.linesOf(textOf(support));
    this.row += 1;
    this.give(leads.named, ROLE.lead, slot);
    this.give(leads.throughGroup, ROLE.leadViaGroup, slot);
    this.give(supports.named, ROLE.support, slot);
    this.give(supports.throughGroup, ROLE.supportViaGroup, slot);
  }

  /** The figures of every line of the register, in its order. */
  units(): readonly UnitProgress[] {
    const { units } = this.parameters;
    return units.map((unit, index) => {
      const first = index * ROLES;
      return {
        unit: unit.id,
        name: unit.name,
        lead: this.figures([first + ROLE.lead]),
        leadViaGroup: this.figures([first + ROLE.leadViaGroup]),
        support: this.figures([first + ROLE.support]),
        supportViaGroup: this.figures([first + ROLE.supportViaGroup]),
        all: this.figures([first, first + 1, first + 2, first + 3]),
      };
    });
  }

  /** The last line of `Theo đơn vị`: tasks that name a unit which the register does not have. */
  unregistered(): UnregisteredProgress {
    const first = this.parameters.units.length * ROLES;
    return {
      lead: this.figures([first + ROLE.lead]),
      support: this.figures([first + ROLE.support]),
      all: this.figures([first + ROLE.lead, first + ROLE.support]),
    };
  }

  private give(lines: readonly number[], role: number, slot: number): void {
    const { lastRow, sums, row } = this;
    const from = slot * this.holders + role;
    for (const line of lines) {
      if (lastRow[line] === row) continue;
      lastRow[line] = row;
      const at = from + line * ROLES;
      sums[at] = (sums[at] ?? 0) + 1;
    }
  }

  private figures(holders: readonly number[]): Counts {
    const sum = new Int32Array(SLOTS);
    for (const holder of holders) {
      for (let slot = 0; slot < SLOTS; slot += 1) {
        sum[slot] = (sum[slot] ?? 0) + (this.sums[slot * this.holders + holder] ?? 0);
      }
    }
    return countsOf(sum, 0, this.parameters);
  }
}
