import { RATING_NAMES, REPORT_NAMES } from '../../core/layout/blockNames';
import { parseReference } from '../../core/layout/reference';
import type { PaneWord } from '../../messages/sayPane';
import { newerVersion } from '../../workbook/edits/newerVersion';
import { type OurTable, ourTables } from '../../workbook/edits/ourTables';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';

/** Why nothing can be typed into a cell here; null where it can. */
export type Closed = Extract<PaneWord, `sheet-closed-${string}`> | null;

/** Tables that only the product writes. */
const OF_PRODUCT = /^(kiem_tra|nhat_ky|lich_su)$/i;

/** Tables whose rows are tasks. */
const OF_TASKS = /^(PL_\w+|Da_bo)$/i;

/** The column by which the product knows the rows of any table. */
const ID = 'id';

/** Columns of tasks that hold what the product made of a plan. */
const KEPT = new Set(
  (
    'order year rowKind deadlineKind dueDays dayCount dayUnit leadOriginal supportOriginal deadlineOriginal ' +
    'cleanStatus standing leadKey supportKey'
  ).split(' '),
);

/** Names of the cells of `Tham số` that people fill in. */
const INPUTS = new Set([
  ...(
    'ngay_chot ky_bao_cao so_ngay_sap_den_han tinh_nhiem_vu_thuong_xuyen danh_sach_trang_thai nguong ngay_nghi ' +
    'ngay_lam_bu ngay_nghi_hoan_doi pc_plan_number pc_plan_date pc_plan_issuer pc_plan_title pc_plan_years ' +
    'pc_plan_parent'
  ).split(' '),
  ...[...Object.values(RATING_NAMES), ...REPORT_NAMES].map((name) => name.toLowerCase()),
]);

/** Tells where people may type on a sheet: the columns of our tables that are theirs, the inputs of `Tham số`. */
export function closedCells(
  content: WorkbookContent,
  sheet: string,
  isProtected: boolean,
): (row: number, column: number) => Closed {
  const tables = ourTables(content).filter(({ place }) => place.sheet === sheet);
  const inputs = content.names.flatMap(({ name, refersTo }) => {
    const found = INPUTS.has(name.toLowerCase()) ? parseReference(refersTo) : null;
    return found?.sheet === sheet ? [found.range] : [];
  });
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells;
  const isOurs =
    tables.length > 0 ||
    content.names.some(
      ({ name, refersTo }) => /^pc_/i.test(name) && parseReference(refersTo)?.sheet === sheet,
    );
  const isNewer = newerVersion(content) !== null;
  return (row, column) => {
    if (!isOurs || !cells) return 'sheet-closed-foreign';
    if (isNewer) return 'sheet-closed-newer';
    if (isProtected) return 'sheet-closed-protected';
    const isInput = inputs.some(
      (range) =>
        row >= range.row && row <= range.lastRow && column >= range.column && column <= range.lastColumn,
    );
    const table = isInput ? undefined : tables.find(({ place }) => holds(place, row, column));
    if (!isInput && table === undefined)
      return cells.formula(row, column) === null ? 'sheet-closed-here' : 'sheet-closed-formula';
    if (table === undefined) return cells.formula(row, column) === null ? null : 'sheet-closed-formula';
    if (OF_PRODUCT.test(table.name)) return 'sheet-closed-product';
    const key = table.keys[column - table.place.firstColumn] ?? '';
    if (key === ID || (OF_TASKS.test(table.name) && KEPT.has(key))) return 'sheet-closed-kept';
    if (cells.formula(row, column) === null) return null;
    return key === 'due' ? null : 'sheet-closed-formula';
  };
}

function holds(place: OurTable['place'], row: number, column: number): boolean {
  const at = column - place.firstColumn;
  return row >= place.firstRow && row <= place.lastRow && at >= 0 && at < place.columns.length;
}
