import type { MatrixTable, Parameters, RowCells } from './cells';
import { SLOTS, slotOf } from './counts';
import type { RowResult } from './row';
import { UnitTally } from './units';

/** The numbers behind figures. They add up: those of some rows and those of others are those of all of them. */
export interface Tally {
  /** By table: for each of its areas, 'Chưa rõ' last, its slots. */
  readonly areas: readonly Int32Array[];
  /** As `UnitTally` has them. */
  readonly units: Int32Array;
}

/** A row with what was made of it. */
export interface ReadRow {
  readonly cells: RowCells;
  readonly result: RowResult;
}

/** Counts rows one by one. */
export class RowTally {
  private readonly areas: readonly Int32Array[];
  private readonly units: UnitTally;

  constructor(tables: readonly Pick<MatrixTable, 'areas'>[], parameters: Parameters) {
    this.areas = tables.map(({ areas }) => new Int32Array((areas.length + 1) * SLOTS));
    this.units = new UnitTally(parameters);
  }

  /** Adds a row of a table where figures count it; answers whether they do. */
  add(table: number, cells: RowCells, { standing, kind, area }: RowResult): boolean {
    const slots = this.areas[table];
    if (standing === null || slots === undefined) return false;
    const slot = slotOf(standing, kind);
    const at = area * SLOTS + slot;
    slots[at] = (slots[at] ?? 0) + 1;
    this.units.add(cells.lead, cells.support, slot);
    return true;
  }

  /** What has been counted; to be asked once, after the last row. */
  numbers(): Tally {
    return { areas: this.areas, units: this.units.numbers() };
  }
}

/** Numbers without those of some rows and with those of others. */
export function changedTally(all: Tally, gone: Tally, come: Tally): Tally {
  const changed = (one: Int32Array, less?: Int32Array, more?: Int32Array): Int32Array =>
    one.map((value, at) => value - (less?.[at] ?? 0) + (more?.[at] ?? 0));
  return {
    areas: all.areas.map((slots, at) => changed(slots, gone.areas[at], come.areas[at])),
    units: changed(all.units, gone.units, come.units),
  };
}
