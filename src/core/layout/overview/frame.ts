import type { AreaLine } from '../../completion/cells';
import { fractionsOf, type Counts, type RateRule } from '../../completion/counts';
import type { IndexProgress, ProgressResult } from '../../completion/progress';
import { absoluteAddress, cellAddress } from '../address';
import type { FigureTable } from '../figureFormulas';
import { AREA_UNKNOWN } from '../matrixColumns';
import type { ColumnLayout } from '../sheet';
import type { Fractions } from './figures';
import { FIGURE_FIELDS } from './figures';

/** Columns of `Tổng hợp`, from 1. */
export const OVERVIEW = {
  code: 1,
  name: 2,
  assigned: 3,
  done: 4,
  onTime: 5,
  late: 6,
  inTime: 7,
  overdue: 8,
  continuous: 9,
  waiting: 10,
  undetermined: 11,
  notApplicable: 12,
  fraction: 13,
  rate: 14,
  content: 16,
  key: 17,
  firstField: 18,
  /** Behind the figures: what stands under the columns of a chart. */
  label: 18 + FIGURE_FIELDS.length,
} as const;

export const LAST_PRINTED = OVERVIEW.rate;

const widths: readonly number[] = [8.5, 40, 7, 7, 7, 7, 7, 7, 8, 7, 7.5, 7.5, 9, 9];

export const OVERVIEW_COLUMNS: readonly ColumnLayout[] = [
  ...widths.map((width) => ({ width })),
  { width: 3 },
  ...Array.from({ length: 3 + FIGURE_FIELDS.length }, () => ({ width: 10, hidden: true })),
];

/** Width in characters of some columns of the page. */
export function widthOf(from: number, to: number): number {
  return widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
}

/** One appendix as `Tổng hợp` shows it. */
export interface OverviewTable extends FigureTable {
  readonly code: string;
  readonly index: string | null;
  readonly areas: readonly AreaLine[];
  /** Rows that a person typed below the table; none in a new workbook. */
  readonly rowsBelow?: number;
}

/** All that `Tổng hợp` is made of. */
export interface OverviewInput {
  readonly tables: readonly OverviewTable[];
  readonly result: ProgressResult;
  readonly rule: RateRule;
  readonly asOf: number;
  readonly planTitle: string;
  readonly issuer: string;
  readonly readFindings: { readonly error: number; readonly warning: number; readonly note: number };
}

/** A line of figures: who holds them, from the core. */
export interface Holder {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly content: string;
  readonly kind: 'overall' | 'index' | 'area';
  readonly table: number;
  readonly counts: Counts;
  readonly fractions: Fractions;
}

/** Lines in the order of the page: overall, then each index with its areas and its unknown line. */
export function holders(
  input: OverviewInput,
  words: { overall: string; unknown: string },
): readonly Holder[] {
  const { progress } = input.result;
  const lines: Holder[] = [holder(input, 'overall', '', words.overall, '', 'overall', -1, progress.overall)];
  input.tables.forEach((table, at) => {
    const counts = progress.indexes[at];
    if (counts === undefined) return;
    const name = table.index ?? table.code;
    lines.push(holder(input, table.table, table.code, name, '', 'index', at, counts));
    const none = emptyCounts(counts);
    for (const area of [...table.areas, { code: AREA_UNKNOWN, content: null, name: words.unknown }]) {
      const found = areaCounts(counts, area.code) ?? none;
      const key = `${table.table}/${area.code}`;
      lines.push(holder(input, key, area.code, area.name, area.content ?? '', 'area', at, found));
    }
  });
  return lines;
}

function areaCounts(index: IndexProgress, code: string): Counts | undefined {
  return index.areas.find((area) => area.code === code);
}

/** Figures of a holder that has no rows. */
function emptyCounts(like: Counts): Counts {
  const nothing = { assigned: 0, notApplicable: 0, done: 0 };
  const zeros = Object.fromEntries(
    Object.entries(like).map(([key, value]) => [key, typeof value === 'number' ? 0 : value]),
  );
  return {
    ...like,
    ...zeros,
    split: { dated: nothing, continuous: nothing, event: nothing },
    rate: null,
    dueRate: null,
    onTimeRate: null,
  };
}

function holder(
  input: OverviewInput,
  key: string,
  code: string,
  name: string,
  content: string,
  kind: Holder['kind'],
  table: number,
  counts: Counts,
): Holder {
  return { key, code, name, content, kind, table, counts, fractions: fractionsOf(counts, input.rule) };
}

/** Column of a field in the hidden block. */
export function fieldColumn(key: string): number {
  return OVERVIEW.firstField + FIGURE_FIELDS.findIndex((field) => field.key === key);
}

/** Address of a field of the line on a row. */
export function fieldAt(key: string, row: number): string {
  return cellAddress(row, fieldColumn(key));
}

/** The same, fixed, for formulas in other places of the sheet. */
export function fixedFieldAt(key: string, row: number): string {
  return absoluteAddress(row, fieldColumn(key));
}
