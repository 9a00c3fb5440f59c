import type { CellValue, Membership } from '../../core/completion/cells';
import { isBlank, normalise, textOf } from '../../core/completion/narrowText';
import { MEMBER_COLUMN_KEYS, MEMBER_HEADERS, type MemberColumnKey } from '../../core/layout/headers';
import { RATING_NAMES } from '../../core/layout/blockNames';
import { rateWorkbook } from '../../core/rating/rateWorkbook';
import type { Ratings } from '../../core/rating/rating';
import { bandsOf, RATING_DEFAULTS, type RatingRules } from '../../core/rating/rules';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, cellsDown, type FindBlock, firstCell, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';
import { idIn } from './taskPlaces';
import type { WorkbookProgress } from './workbookProgress';

/** What `Tham số` says of rating, and the ratings that come of it. */
export interface RatedProgress {
  readonly rules: RatingRules;
  /** The workbook is of a layout without the section Xếp loại, so that the product's own rules were taken. */
  readonly isDefault: boolean;
  readonly ratings: Ratings;
}

/** Rates the units of a workbook that was counted. */
export function readRating(
  content: WorkbookContent,
  { tracking, result, asOf }: WorkbookProgress,
): RatedProgress {
  const find = blockFinder(content);
  const isDefault = Object.values(RATING_NAMES).every((name) => find(name) === null);
  const rules = isDefault ? RATING_DEFAULTS : ratingRules(find);
  const { matrices, parameters } = tracking;
  const ratings = rateWorkbook({
    tables: matrices.map(({ table }) => table),
    parameters: { ...parameters, asOf },
    rows: result.rows,
    idOf: (table, cells) => {
      const matrix = matrices[table];
      return matrix ? idIn(matrix, cells) : null;
    },
    rules,
    confirmed: confirmedMembers(content, find),
  });
  return { rules, isDefault, ratings };
}

/** A cell that holds no number is no rule, and no band. */
function ratingRules(find: FindBlock): RatingRules {
  const numbers = (name: string): readonly (number | null)[] => {
    const block = find(name);
    return block ? cellsDown(block).map(numberIn) : [];
  };
  const floor = find(RATING_NAMES.floor);
  return {
    floor: floor && numberIn(firstCell(floor)),
    bands: bandsOf(numbers(RATING_NAMES.from), numbers(RATING_NAMES.points)),
    indexBands: bandsOf(numbers(RATING_NAMES.indexFrom), numbers(RATING_NAMES.indexPoints)),
  };
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

/** Lines of `Thanh_vien_nhom` whose Xác nhận says Có. */
function confirmedMembers(content: WorkbookContent, find: FindBlock): readonly Membership[] {
  const table = tableNamed(content, 'Thanh_vien_nhom');
  const sheet = table && sheetNamed(content, table.sheet);
  if (!table || !sheet) return [];
  const columns = findColumns(table, MEMBER_COLUMN_KEYS, MEMBER_HEADERS, find);
  const found: Membership[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cell = (key: MemberColumnKey): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : sheet.cells.value(row, column);
    };
    const isSure = cell('confirmed') === true || ['có', 'x'].includes(normalise(textOf(cell('confirmed'))));
    if (!isSure || isBlank(cell('group')) || isBlank(cell('unit'))) continue;
    found.push({ group: textOf(cell('group')), unit: textOf(cell('unit')) });
  }
  return found;
}
