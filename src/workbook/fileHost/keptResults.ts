import type { CellChange } from '../file/edit/cellMarkup';
import type { Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { progressOf } from '../../core/completion/progress';
import type { WorkbookWords } from '../../core/layout/words';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { UnusableFile } from '../file/unusableFile';
import { blockFinder, sheetNamed } from '../tracking/block';
import { readTracking, type Tracking } from '../tracking/readTracking';
import { ourTables } from '../edits/ourTables';
import { parameterResults } from './parameterResults';
import { dayLine, type KeptResult, placeResults, rowResults } from './rowResults';
import { sheetResults } from './sheetResults';

/**
 * The results that our formulas keep and that are not what the core counts, as changes by sheet. A workbook
 * without our tables has none.
 */
export function staleResults(
  content: WorkbookContent,
  today: Day,
  words: WorkbookWords,
): ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellChange>>> {
  const changes = new Map<string, Map<number, Map<number, CellChange>>>();
  const tracking = trackingOf(content);
  if (!tracking) return changes;
  for (const { sheet, row, column, value } of allResults(content, tracking, today, words)) {
    const present = sheetNamed(content, sheet)?.cells.value(row, column) ?? null;
    if (isKept(present, value)) continue;
    const rows = changes.get(sheet) ?? new Map<number, Map<number, CellChange>>();
    const cells = rows.get(row) ?? new Map<number, CellChange>();
    changes.set(sheet, rows.set(row, cells.set(column, { kind: 'result', value })));
  }
  return changes;
}

/** The formulas whose results the core works out, as `cellKey` names them; none in a workbook without our tables. */
export function countedCells(
  content: WorkbookContent,
  today: Day,
  words: WorkbookWords,
): ReadonlySet<string> {
  const tracking = trackingOf(content);
  if (!tracking) return new Set();
  return new Set(allResults(content, tracking, today, words).map((cell) => cellKey(cell)));
}

/** One name for a cell of a workbook. */
export function cellKey({ sheet, row, column }: Omit<KeptResult, 'value'>): string {
  return `${row}:${column}:${sheet}`;
}

function allResults(
  content: WorkbookContent,
  tracking: Tracking,
  today: Day,
  words: WorkbookWords,
): readonly KeptResult[] {
  const shift = content.date1904 ? DAYS_TO_1904 : 0;
  const asOf = tracking.cutOff ?? today;
  const matrices = tracking.matrices.map(({ table }) => table);
  const result = progressOf(matrices, { ...tracking.parameters, asOf });
  const tables = ourTables(content);
  const counted = { content, tracking, tables, result, asOf, shift };
  const rows = tracking.matrices.flatMap((matrix, at) => {
    const table = tables.find(({ name }) => name === matrix.name);
    if (!table) return [];
    return [...rowResults(table, matrix, result.rows[at] ?? [], shift), ...dayLine(table, asOf, words)];
  });
  const parameters = parameterResults(blockFinder(content), tracking.parameters, asOf, shift);
  return [...rows, ...sheetResults(counted, words), ...parameters, ...placeResults(tables)];
}

function trackingOf(content: WorkbookContent): Tracking | null {
  try {
    return readTracking(content);
  } catch (error) {
    if (error instanceof UnusableFile) return null;
    throw error;
  }
}

function isKept(present: CellValue, value: CellValue): boolean {
  if (typeof present === 'number' && typeof value === 'number') return Math.abs(present - value) < 1e-9;
  if (typeof present === 'object' || typeof value === 'object') return false;
  return present === value;
}
