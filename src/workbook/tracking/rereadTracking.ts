import type { RowCells } from '../../core/completion/cells';
import type { DefinedName } from '../file/workbookPart';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { TableContent } from '../file/tablePart';
import { sheetNamed } from './block';
import { lastRowOf, rowReader, rowsBelow, type TrackedMatrix } from './readMatrix';
import type { Tracking } from './readTracking';

/** Rows of a sheet with a matrix of ours in which any cell may have changed. */
export interface TouchedRows {
  readonly sheet: string;
  readonly rows: ReadonlySet<number>;
}

/** What a workbook holds now, and the rows that were touched since it was read before. */
export interface ChangedContent {
  readonly content: WorkbookContent;
  readonly touched: readonly TouchedRows[];
}

/** Tables that say nothing of what is counted and what checks are made with. */
const ASIDE = /^(?:Nhat_ky|Kiem_tra)$/i;
const MATRIX = /^PL_[IVXLC]+$/i;

/**
 * What `readTracking` finds in a workbook that was read before, when since then only these rows have changed, rows
 * were added at the end of a matrix, `Nhật ký` and `Kiểm tra` were written, or formulas gave other results. A row that is
 * none of these stays the same value. Null where names, sheets, or tables stand otherwise than before.
 */
export function rereadTracking(
  before: Tracking,
  from: WorkbookContent,
  content: WorkbookContent,
  touched: readonly TouchedRows[],
): Tracking | null {
  if (!isSameAround(from, content)) return null;
  const matrices: TrackedMatrix[] = [];
  for (const matrix of before.matrices) {
    const [earlier, source] = [from, content].map(({ tables }) =>
      tables.find(({ name }) => name === matrix.name),
    );
    const sheet = source && sheetNamed(content, source.sheet);
    if (!earlier || !source || !sheet) return null;
    const rows = new Set(
      touched.filter(({ sheet: name }) => name === sheet.name).flatMap((each) => [...each.rows]),
    );
    const last = lastRowOf(source, sheet);
    for (let row = earlier.lastRow + 1; row <= last; row += 1) rows.add(row);
    const read = rowReader(content, sheet, matrix.columns);
    const fresh = [...rows]
      .filter((row) => row >= source.firstRow && row <= last)
      .sort((one, other) => one - other)
      .flatMap((row) => read(row) ?? []);
    const table = {
      ...matrix.table,
      rows: rows.size === 0 ? matrix.table.rows : merged(matrix.table.rows, rows, fresh, last),
      rowsBelow: rowsBelow(content, source, sheet, matrix.columns),
    };
    matrices.push({ ...matrix, table, sheet });
  }
  return { ...before, matrices };
}

/** Rows in the order of the sheet: those that stand, and in place of the touched ones what they are now. */
function merged(
  before: readonly RowCells[],
  touched: ReadonlySet<number>,
  fresh: readonly RowCells[],
  last: number,
): readonly RowCells[] {
  const rows: RowCells[] = [];
  let at = 0;
  for (const cells of before) {
    for (let next = fresh[at]; next && next.sheetRow < cells.sheetRow; next = fresh[at]) {
      rows.push(next);
      at += 1;
    }
    if (!touched.has(cells.sheetRow) && cells.sheetRow <= last) rows.push(cells);
  }
  for (const next of fresh.slice(at)) rows.push(next);
  return rows;
}

function isSameAround(from: WorkbookContent, content: WorkbookContent): boolean {
  const tables = from.tables.filter(({ name }) => !ASIDE.test(name));
  const now = content.tables.filter(({ name }) => !ASIDE.test(name));
  return (
    from.date1904 === content.date1904 &&
    isSameList(from.sheets, content.sheets, (one, other) => one.name === other.name) &&
    isSameList(from.names, content.names, isSameName) &&
    isSameList(tables, now, isSameTable)
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((each, at) => {
      const against = other[at];
      return against !== undefined && (each === against || isSame(each, against));
    })
  );
}

function isSameName(one: DefinedName, other: DefinedName): boolean {
  return one.name === other.name && one.refersTo === other.refersTo && one.scope === other.scope;
}

/** A matrix may have become longer. */
function isSameTable(one: TableContent, other: TableContent): boolean {
  return (
    one.name === other.name &&
    one.sheet === other.sheet &&
    one.headerRow === other.headerRow &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    (one.lastRow === other.lastRow || (MATRIX.test(one.name) && one.lastRow < other.lastRow)) &&
    isSameList(one.columns, other.columns, (a, b) => a === b)
  );
}
