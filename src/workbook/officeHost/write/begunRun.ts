import type { CellValue } from '../../../core/completion/cells';
import type { Edit } from '../../../core/edit';
import type { NameLayout } from '../../../core/layout/sheet';
import type { OpenTable } from '../../edits/openTable';
import { idOf } from '../../edits/ourTables';
import type { Drawing } from '../draw/drawWorkbook';
import type { FormatOf } from './writtenTable';

/** Changes of one table of a run, over what stood before it. */
export interface BegunTable {
  readonly table: OpenTable;
  readonly formatOf: FormatOf;
}

/** A run that has begun to be written: what must be taken back where it fails. */
export interface BegunRun {
  readonly tables: readonly BegunTable[];
  /** New sheets of the run, `Nhật ký` where there was none. */
  readonly drawing: Drawing;
  /** Names that go with the sheets that the run takes out. */
  readonly lostNames: readonly NameLayout[];
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

/** The cells of edits as a person finds them: `PL_I I.12 status`. */
export function namedCells(edits: readonly Edit[]): readonly string[] {
  return edits.map((edit) => {
    if ('sheet' in edit) return edit.sheet.name;
    return edit.kind === 'cell' ? `${edit.table} ${edit.task} ${edit.column}` : `${edit.table} ${edit.task}`;
  });
}
