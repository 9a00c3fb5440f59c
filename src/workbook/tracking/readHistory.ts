import type { CellValue } from '../../core/completion/cells';
import { isBlank, textOf } from '../../core/completion/narrowText';
import { finding } from '../../core/finding';
import {
  DAY_KEYS,
  HISTORY_HEADERS,
  HISTORY_KEYS,
  HISTORY_TABLE,
  type HistoryColumnKey,
} from '../../core/history/historyColumns';
import { type History, readHistory } from '../../core/history/readHistory';
import type { HistoryRow } from '../../core/history/snapshotRows';
import type { StandingHistory } from '../../core/layout/history/snapshotEdits';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { blockFinder, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';

/** `Lịch sử` of a workbook: what it says, and its rows as they stand. */
export interface TrackedHistory extends History {
  /** Null where the workbook has no such sheet. */
  readonly standing: StandingHistory | null;
  /** What the workbook holds its days less by. */
  readonly dayShift: number;
}

/** Columns without which no row can be read; blank ones of the rest are blank. */
const NEEDED: readonly HistoryColumnKey[] = HISTORY_KEYS.filter((key) => key !== 'mark' && key !== 'id');

/** Reads `Lịch sử`, found by its table's name wherever it was moved. */
export function readWorkbookHistory(content: WorkbookContent): TrackedHistory {
  const table = tableNamed(content, HISTORY_TABLE);
  const sheet = table && sheetNamed(content, table.sheet);
  const dayShift = content.date1904 ? DAYS_TO_1904 : 0;
  if (!table || !sheet) return { snapshots: [], findings: [], standing: null, dayShift };
  const columns = findColumns(table, HISTORY_KEYS, HISTORY_HEADERS, blockFinder(content));
  const lost = NEEDED.filter((key) => !columns.has(key)).map((key) =>
    finding('column-missing', 'warning', {
      place: { sheet: sheet.name, row: table.headerRow, column: key },
      expected: HISTORY_HEADERS[key],
      data: { table: table.name },
    }),
  );
  const held = (row: number, key: HistoryColumnKey): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : sheet.cells.value(row, column);
  };
  const count = table.lastRow - table.firstRow + 1;
  const sheetRows = Array.from({ length: count }, (_, at) => table.firstRow + at);
  const rows = sheetRows.map((sheetRow) => ({
    sheetRow,
    cell: (key: HistoryColumnKey): CellValue => {
      const value = held(sheetRow, key);
      return DAY_KEYS.has(key) && typeof value === 'number' ? value + dayShift : value;
    },
  }));
  const read = lost.length > 0 ? { snapshots: [], findings: [] } : readHistory(rows, sheet.name);
  const standing = { rows: standingRows(sheetRows, held), dayShift };
  return { snapshots: read.snapshots, findings: [...lost, ...read.findings], standing, dayShift };
}

/** Rows by the snapshot that their ids name. */
function standingRows(
  sheetRows: readonly number[],
  held: (row: number, key: HistoryColumnKey) => CellValue,
): ReadonlyMap<string, readonly HistoryRow[]> {
  const found = new Map<string, HistoryRow[]>();
  for (const sheetRow of sheetRows) {
    const id = textOf(held(sheetRow, 'id')).trim();
    const [key = ''] = id.split('#');
    if (id === '') continue;
    const values = HISTORY_KEYS.flatMap((column): [string, string | number][] => {
      const value = held(sheetRow, column);
      return isBlank(value) || typeof value === 'boolean' || typeof value === 'object'
        ? []
        : [[column, value]];
    });
    const rows = found.get(key) ?? [];
    found.set(key, [...rows, Object.fromEntries(values)]);
  }
  return found;
}
