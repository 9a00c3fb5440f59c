import { isoOf } from '../calendar/day';
import { AREA_UNKNOWN } from '../layout/matrixColumns';
import type { AreaLine, MatrixTable, Parameters } from './cells';
import { SLOTS, countsOf, type Counts } from './counts';
import { RowReader, type RowReason, type RowResult } from './row';
import { RowTally, type Tally } from './tally';
import { unitFigures, type UnitProgress, type UnregisteredProgress } from './units';

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
  /** What they were worked out from. */
  readonly tally: Tally;
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
 * Counts a workbook's rows by the narrow rule of SPEC §6, in one pass: figures overall, by index, area
 * and unit, and the rows that no figure counts.
 */
export function countRows(
  tables: readonly MatrixTable[],
  parameters: Parameters,
  listener: RowListener | null = null,
): Figures {
  const tally = new RowTally(tables, parameters);
  const uncounted: UncountedRow[] = [];
  tables.forEach((table, at) => {
    const reader = new RowReader(table.areas, parameters);
    for (const cells of table.rows) {
      const result = reader.read(cells);
      if (listener !== null) listener(at, { ...result });
      if (!tally.add(at, cells, result) && result.why !== null) {
        uncounted.push({ sheet: table.sheet, row: cells.sheetRow, why: result.why });
      }
    }
    for (const row of table.rowsBelow) uncounted.push({ sheet: table.sheet, row, why: 'below-table' });
  });
  return figuresOf(tables, tally.numbers(), uncounted, parameters);
}

/** `countRows` with the result of every row, which the layout caches and lists. */
export function progressOf(tables: readonly MatrixTable[], parameters: Parameters): ProgressResult {
  const rows = tables.map((): RowResult[] => []);
  const figures = countRows(tables, parameters, (table, result) => rows[table]?.push(result));
  return { ...figures, rows };
}

/** The figures behind the numbers that rows add up to. */
export function figuresOf(
  tables: readonly MatrixTable[],
  tally: Tally,
  uncounted: readonly UncountedRow[],
  parameters: Parameters,
): Figures {
  const overall = new Int32Array(SLOTS);
  const indexes = tables.map((table, at): IndexProgress => {
    const slots = tally.areas[at] ?? new Int32Array((table.areas.length + 1) * SLOTS);
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
  const { units, unregistered } = unitFigures(tally.units, parameters);
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
    tally,
  };
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
