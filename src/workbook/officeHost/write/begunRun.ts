import type { CellValue } from '../../../core/completion/cells';
import type { NameLayout } from '../../../core/layout/sheet';
import type { OpenTable } from '../../edits/openTable';
import { idOf } from '../../edits/ourTables';
import type { Drawing } from '../draw/drawWorkbook';
import type { Mark } from '../mark';
import type { FormatOf } from './writtenTable';

/** Told before the first write: what begins, and what is answered once it is written. */
export type Begun<B, T> = (begun: B, answer: T) => void;

/** Changes of one table of a run, over what stood before it. */
export interface BegunTable {
  readonly table: OpenTable;
  readonly formatOf: FormatOf;
  /** Rows are those that stood in their place: the product's own page, in which ids go from row to row. */
  readonly isByPlace?: boolean;
}

/** A run that has begun to be written: what must be taken back where it fails. */
export interface BegunRun {
  readonly tables: readonly BegunTable[];
  /** New sheets of the run, `Nhật ký` where there was none. */
  readonly drawing: Drawing;
  /** Names that go with the sheets that the run takes out. */
  readonly lostNames: readonly NameLayout[];
  /** Titles of the sheets that the run takes out. */
  readonly removed: readonly string[];
  /** The mark that goes when all is taken back. */
  readonly mark: Mark;
}

/** What a cell held before a run. */
export interface HeldBefore {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a cell held before the run that its table is in. */
export function heldBefore({ table }: OpenTable, row: number, column: number): HeldBefore {
  const { cells } = table.sheet;
  return { value: cells.value(row, column), formula: cells.formula(row, column) };
}

/** The id that a row had before the run, or null. */
export function idBefore({ table }: OpenTable, row: number): string | null {
  return idOf(table, (column) => table.sheet.cells.value(row, column));
}

/** The id that a row has after the run, or null. */
export function idAfter(table: OpenTable, row: number): string | null {
  return idOf(table.table, (column) => table.held(row, column).value);
}
