import type { CellValue } from '../../core/completion/cells';
import { textOf } from '../../core/completion/narrowText';
import { HISTORY_HEADERS } from '../../core/history/historyColumns';
import {
  DROPPED_HEADERS,
  FINDING_HEADERS,
  LOG_HEADERS,
  MEMBER_HEADERS,
  UNIT_HEADERS,
} from '../../core/layout/headers';
import { parseReference } from '../../core/layout/reference';
import { isPartsTable, PARTS_HEADERS } from '../../core/keptParts/partsColumns';
import { TEXT_HEADERS } from '../../core/reportText/textColumns';
import { isOwnTemplateTable, OWN_TEMPLATE_HEADERS } from '../../core/ownTemplate/templateColumns';
import { TARGET_HEADERS } from '../../core/targets/targetColumns';
import type { SheetContent, WorkbookContent } from '../file/readWorkbookFile';
import type { TableContent } from '../file/tablePart';
import { blockFinder, sheetNamed } from '../tracking/block';
import { findColumns } from '../tracking/findColumns';
import { MATRIX_HEADERS } from '../tracking/matrixKeys';

/** A table of ours in a file: its place, and its columns by key. */
export interface OurTable {
  readonly name: string;
  readonly place: TableContent;
  readonly sheet: SheetContent;
  /** Key of each column from left to right; a person's own column has its header. */
  readonly keys: readonly string[];
}

const MATRIX = /^PL_[IVXLC]+$/i;

/** Tables other than matrices, with the headers by which a column is known where its hidden name is lost. */
const OTHERS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<
  string,
  Readonly<Record<string, string>>
>([
  ['don_vi', UNIT_HEADERS],
  ['thanh_vien_nhom', MEMBER_HEADERS],
  ['kiem_tra', FINDING_HEADERS],
  ['nhat_ky', LOG_HEADERS],
  ['da_bo', DROPPED_HEADERS],
  ['chi_tieu', TARGET_HEADERS],
  ['lich_su', HISTORY_HEADERS],
  ['noi_dung_bao_cao', TEXT_HEADERS],
]);

/** Our tables in the order of the file. */
export function ourTables(content: WorkbookContent): readonly OurTable[] {
  return content.tables.flatMap((place): OurTable[] => {
    const headers = headersOf(place.name);
    const sheet = sheetNamed(content, place.sheet);
    if (!headers || !sheet) return [];
    return [{ name: place.name, place, sheet, keys: keysOf(content, place, headers) }];
  });
}

function headersOf(table: string): Readonly<Record<string, string | readonly string[]>> | undefined {
  if (MATRIX.test(table)) return MATRIX_HEADERS;
  if (isPartsTable(table)) return PARTS_HEADERS;
  return isOwnTemplateTable(table) ? OWN_TEMPLATE_HEADERS : OTHERS.get(table.toLowerCase());
}

function keysOf(
  content: WorkbookContent,
  place: TableContent,
  headers: Readonly<Record<string, string | readonly string[]>>,
): readonly string[] {
  const columns = findColumns(place, Object.keys(headers), headers, blockFinder(content));
  const byColumn = new Map([...columns].map(([key, column]) => [column, key]));
  const start = `pc_${place.name}_`.toLowerCase();
  for (const { name, refersTo } of content.names) {
    if (!name.toLowerCase().startsWith(start)) continue;
    const at = parseReference(refersTo);
    if (at?.sheet !== place.sheet || at.range.row !== place.headerRow) continue;
    if (!byColumn.has(at.range.column)) byColumn.set(at.range.column, name.slice(start.length));
  }
  return place.columns.map((header, at) => byColumn.get(place.firstColumn + at) ?? header);
}

/** Column of the sheet that a key stands for, or null. */
export function columnOf(table: OurTable, key: string): number | null {
  const at = table.keys.indexOf(key);
  return at < 0 ? null : table.place.firstColumn + at;
}

/** The id of a row from its cells, or null where it has none. */
export function idOf(table: OurTable, value: (column: number) => CellValue): string | null {
  const parts = table.keys.includes('id') ? ['id'] : ['group', 'unit'];
  const texts = parts.map((key) => {
    const column = columnOf(table, key);
    return column === null ? '' : textOf(value(column)).trim();
  });
  return texts.every((text) => text === '') ? null : texts.join(' / ');
}
