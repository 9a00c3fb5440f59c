import type { CellRange } from '../../core/layout/address';
import type { SheetShape } from '../../workbook/file/sheetShape';

/** A column that the grid shows. */
export interface FrameColumn {
  readonly column: number;
  /** In pixels. */
  readonly width: number;
}

/** What of a sheet the grid shows, and how large. */
export interface SheetFrame {
  readonly columns: readonly FrameColumn[];
  /** Numbers of the rows that are shown, from above. */
  readonly rows: readonly number[];
  /** Where each of the columns begins, in pixels from the first. */
  readonly starts: readonly number[];
  /** How many of the columns stay in sight on the left. */
  readonly frozen: number;
  /** Pixels that the grid has from side to side. */
  readonly room: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Whether the sheet has groups of columns that can be folded. */
  readonly hasGroups: boolean;
  /** Height of a row in pixels, as the file has it. */
  height(row: number): number;
  /** Place among `rows` of a row, or of the next one below that is shown; the last where there is none. */
  rowAt(row: number): number;
  /** Place among `columns`, in the same way. */
  columnAt(column: number): number;
  /** The merged cells that a cell belongs to, or null. */
  merge(row: number, column: number): CellRange | null;
}

/** What decides which rows and columns are shown. */
export interface FrameChoices {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Folded groups of columns are shown, too. */
  readonly showsGroups: boolean;
  /** Rows that are left out, such as those that a filter does not name. */
  readonly leavesOut: (row: number) => boolean;
  /** Pixels that the grid has from side to side. */
  readonly room: number;
}

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Excel counts a column in digits of its default font, 7 pixels each. */
const DIGIT = 7;
const POINT = 4 / 3;
const LEAST_WIDTH = 40;
/** Wider columns are narrowed to what is in sight; nothing narrower is, since rows are as high as their texts. */
const MOST_WIDTH = 480;
const LEAST_HEIGHT = 24;
/** No merge of more cells is looked at cell by cell. */
const MOST_MERGED = 4000;

/** Works out the frame of a sheet. */
export function sheetFrame(shape: SheetShape, choices: FrameChoices): SheetFrame {
  const { lastRow, lastColumn, showsGroups, leavesOut, room } = choices;
  const most = Math.max(MOST_WIDTH, room - 24);
  const columns: FrameColumn[] = [];
  for (let column = 1; column <= lastColumn; column += 1) {
    const run = shape.columns.find(({ first, last }) => column >= first && column <= last);
    if (run?.isHidden === true && !(run.isGrouped && showsGroups)) continue;
    const width = Math.round((run?.width ?? DEFAULT_WIDTH / DIGIT) * DIGIT);
    columns.push({ column, width: Math.min(most, Math.max(LEAST_WIDTH, width)) });
  }
  const rows: number[] = [];
  for (let row = 1; row <= lastRow; row += 1)
    if (!shape.hiddenRows.has(row) && !leavesOut(row)) rows.push(row);
  const merges = mergedCells(shape.merges);
  return {
    columns,
    rows,
    starts: startsOf(columns),
    frozen: frozenColumns(columns, shape.frozen.columns, room),
    room,
    lastRow,
    lastColumn,
    hasGroups: shape.columns.some((run) => run.isHidden && run.isGrouped && run.first <= lastColumn),
    height: (row) =>
      Math.max(LEAST_HEIGHT, Math.round((shape.heights.get(row) ?? 0) * POINT) || DEFAULT_HEIGHT),
    rowAt: (row) => firstAt(rows, row, (each) => each),
    columnAt: (column) => firstAt(columns, column, (each) => each.column),
    merge: (row, column) => merges.get(`${String(row)}:${String(column)}`) ?? null,
  };
}

function startsOf(columns: readonly FrameColumn[]): readonly number[] {
  let start = 0;
  return columns.map(({ width }) => {
    start += width;
    return start - width;
  });
}

/** Columns stay in sight only where most of the room is left to the others. */
function frozenColumns(columns: readonly FrameColumn[], wanted: number, room: number): number {
  const frozen = columns.filter(({ column }) => column <= wanted);
  const width = frozen.reduce((sum, column) => sum + column.width, 0);
  return width <= room / 2 ? frozen.length : 0;
}

function mergedCells(merges: readonly CellRange[]): ReadonlyMap<string, CellRange> {
  const cells = new Map<string, CellRange>();
  for (const range of merges) {
    const size = (range.lastRow - range.row + 1) * (range.lastColumn - range.column + 1);
    if (size > MOST_MERGED) continue;
    for (let row = range.row; row <= range.lastRow; row += 1)
      for (let column = range.column; column <= range.lastColumn; column += 1)
        cells.set(`${String(row)}:${String(column)}`, range);
  }
  return cells;
}

/** Place of the first one that is not before a number, by halves. */
function firstAt<T>(sorted: readonly T[], wanted: number, numberOf: (one: T) => number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && numberOf(one) < wanted) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
