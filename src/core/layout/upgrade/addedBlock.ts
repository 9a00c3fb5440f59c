import type { CellRange } from '../address';
import type { CellLayout, NameLayout, ValidationLayout } from '../sheet';

/** Where cells of a new version go: from this row on, in the column of the values and those on both sides of it. */
export interface BlockPlace {
  readonly sheet: string;
  readonly row: number;
  /** The column of the values, from 2. */
  readonly column: number;
}

/** What is known of a workbook that is brought up to a version. */
export interface KnownOfWorkbook {
  /** Owner of the register, or the plan's issuer. */
  readonly agency: string | null;
}

/** Cells that a version of the layout adds to a sheet that stands, into blank places, with their names. */
export interface AddedBlock {
  /** The version that it brings the workbook to. */
  readonly to: number;
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: readonly CellLayout[];
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly ValidationLayout[];
  readonly names: readonly NameLayout[];
}
