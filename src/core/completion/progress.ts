import { isoOf } from '../calendar/day';
import { AREA_UNKNOWN } from '../layout/matrixColumns';
import type { AreaLine, MatrixTable, Parameters } from './cells';
import { SLOTS, countsOf, slotOf, type Counts } from './counts';
import { RowReader, type RowReason, type RowResult } from './row';
import { UnitTally, type UnitProgress, type UnregisteredProgress } from './units';

/** A row that no figure counts, and why. */
export interface UncountedRow {
  readonly sheet: string;
  readonly row: number;
  readonly why: RowReason | 'below-table';
}

export interface AreaProgress extends AreaLine, Counts {}

export interface IndexProgress extends Counts {
  readonly index: string | null;
  readonly appendix: string;
  readonly areas: readonly AreaProgress[];
}

/** The JSON value of `progress --json` (SPEC §8). */
export interface Progress {
  readonly asOf: string;
  readonly year: number;
  readonly uncounted: readonly UncountedRow[];
  readonly overall: Counts;
  readonly indexes: readonly IndexProgress[];
  readonly units: readonly UnitProgress[];
}

/** What one pass over the workbook gives. */
export interface Figures {
  readonly progress: Progress;
  /** The last line of `Theo đơn vị`. */
  readonly unregistered: UnregisteredProgress;
}

/** The figures and what they were counted from. */
export interface ProgressResult extends Figures {
  /** Results per table, in the order of the tables and their rows. */
  readonly rows: readonly (readonly RowResult[])[];
}

/** The line of `Tổng hợp` for tasks whose Lĩnh vực says 'Chưa rõ'. */
export const UNKNOWN_AREA_LINE: AreaLine = {
  code: AREA_UNKNOWN,
  content: null,
  name: `${AREA_UNKNOWN} lĩnh vực`,
};

/** Is told of every row as it is read: the index of its table, and what was made of the row. */
type RowListener = (table: number, result: RowResult) => void;

/**
 * What was made of a row before, by its table and its place there; null where it is to be read. Only for the same
 * areas and parameters, and with nothing in the row changed.
 */
export type KnownResult = (table: number, row: number) => RowResult | null;

/**
 * Counts a workbook's rows by the narrow rule of SPEC §6, in one pass: figures overall, by index, area
 * and unit, and the rows that no figure counts.
 */
export function countRows(
  tables: readonly MatrixTable[],
  parameters: Parameters,
  listener: RowListener | null = null,
  known: KnownResult | null = null,
): Figures {
  const tally = new UnitTally(parameters);
  const overall = new Int32Array(SLOTS);
  const uncounted: UncountedRow[] = [];
  const indexes = tables.map((table, at): IndexProgress => {
    const slots = countTable(table, at, parameters, tally, uncounted, listener, known);
    const total = new Int32Array(SLOTS);
    slots.forEach((value, slot) => addTo(total, slot % SLOTS, value));
    total.forEach((value, slot) => addTo(overall, slot, value));
    return {
      index: table.index,
      appendix: table.code,
      ...countsOf(total, 0, parameters),
      areas: areasOf(table, slots, parameters),
    };
  });
  const { units, unregistered } = tally.figures();
  return {
    progress: {
      asOf: isoOf(parameters.asOf),
      year: parameters.year,
      uncounted,
      overall: countsOf(overall, 0, parameters),
      indexes,
      units,
    },
    unregistered,
  };
}

/** `countRows` with the result of every row, which the layout caches and lists. */
export function progressOf(
  tables: readonly MatrixTable[],
  parameters: Parameters,
  known: KnownResult | null = null,
): ProgressResult {
  const rows = tables.map((): RowResult[] => []);
  const figures = countRows(tables, parameters, (table, result) => rows[table]?.push(result), known);
  return { ...figures, rows };
}

function countTable(
  table: MatrixTable,
  at: number,
  parameters: Parameters,
  tally: UnitTally,
  uncounted: UncountedRow[],
  listener: RowListener | null,
  known: KnownResult | null,
): Int32Array {
  const reader = new RowReader(table.areas, parameters);
  const slots = new Int32Array((table.areas.length + 1) * SLOTS);
  let row = 0;
  for (const cells of table.rows) {
    const before = known === null ? null : known(at, row);
    row += 1;
    const result = before ?? reader.read(cells);
    if (listener !== null) listener(at, before ?? { ...result });
    if (result.standing !== null) {
      const slot = slotOf(result.standing, result.kind);
      addTo(slots, result.area * SLOTS + slot, 1);
      tally.add(cells.lead, cells.support, slot);
    } else if (result.why !== null) {
      uncounted.push({ sheet: table.sheet, row: cells.sheetRow, why: result.why });
    }
  }
  for (const row of table.rowsBelow) uncounted.push({ sheet: table.sheet, row, why: 'below-table' });
  return slots;
}

/** Areas in the order given; the line for 'Chưa rõ' last, and only where it has rows. */
function areasOf(table: MatrixTable, slots: Int32Array, parameters: Parameters): readonly AreaProgress[] {
  const areas = table.areas.map((area, index) => ({
    code: area.code,
    content: area.content,
    name: area.name,
    ...countsOf(slots, index * SLOTS, parameters),
  }));
  const last = table.areas.length * SLOTS;
  if (slots.subarray(last).every((value) => value === 0)) return areas;
  return [...areas, { ...UNKNOWN_AREA_LINE, ...countsOf(slots, last, parameters) }];
}

function addTo(slots: Int32Array, at: number, value: number): void {
  slots[at] = (slots[at] ?? 0) + value;
}
