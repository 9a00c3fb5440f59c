import type { CellChange } from '../file/edit/cellMarkup';
import type { Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import type { WorkbookWords } from '../../core/layout/words';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, sheetNamed } from '../tracking/block';
import type { TouchedRows } from '../tracking/rereadTracking';
import { type Counted, countedBook } from './countedBook';
import { parameterResults } from './parameterResults';
import type { PendingCells } from './pendingCells';
import { dayLine, type KeptResult, placeResults, rowResults } from './rowResults';
import { sheetResults } from './sheetResults';

/**
 * The results that our formulas keep and that are not what the core counts, as changes by sheet. A workbook
 * without our tables has none.
 */
export function staleResults(content: WorkbookContent, today: Day, words: WorkbookWords): PendingCells {
  const counted = countedBook(content, today);
  return counted === null ? new Map() : staleIn(counted, words);
}

/** `staleResults` of a workbook that was counted already. */
export function staleIn(counted: Counted, words: WorkbookWords): PendingCells {
  const rows = counted.tracking.matrices.flatMap((_, at) => resultsOfRows(counted, at, null));
  return differing(counted, [...rows, ...besideRows(counted, words)]);
}

/**
 * `staleResults` where only these rows were typed into since all results were those of the core: the rows, then a sheet of
 * figures at a time.
 */
export function* staleAfter(
  counted: Counted,
  touched: readonly TouchedRows[],
  words: WorkbookWords,
): Generator<PendingCells> {
  const rows = counted.tracking.matrices.flatMap(({ sheet }, at) => {
    const own = touched.find((each) => each.sheet === sheet.name);
    return own === undefined ? [] : resultsOfRows(counted, at, own.rows);
  });
  yield differing(counted, rows);
  for (const results of sheetResults(counted, words)) yield differing(counted, results);
}

/** The results of our formulas that stand in no row of a matrix. */
export function besideRows(counted: Counted, words: WorkbookWords): readonly KeptResult[] {
  const { content, tracking, tables, asOf, shift } = counted;
  const days = tracking.matrices.flatMap((matrix) => {
    const table = tables.find(({ name }) => name === matrix.name);
    return table ? dayLine(table, asOf, words) : [];
  });
  const parameters = parameterResults(blockFinder(content), tracking.parameters, asOf, shift);
  return [...days, ...[...sheetResults(counted, words)].flat(), ...parameters, ...placeResults(tables)];
}

function resultsOfRows(
  { tracking, tables, result, shift }: Counted,
  at: number,
  only: ReadonlySet<number> | null,
): readonly KeptResult[] {
  const matrix = tracking.matrices[at];
  const table = tables.find(({ name }) => name === matrix?.name);
  return matrix && table ? rowResults(table, matrix, result.rows[at] ?? [], { shift, only }) : [];
}

function differing({ content }: Counted, results: readonly KeptResult[]): PendingCells {
  const changes = new Map<string, Map<number, Map<number, CellChange>>>();
  for (const { sheet, row, column, value } of results) {
    const present = sheetNamed(content, sheet)?.cells.value(row, column) ?? null;
    if (isKept(present, value)) continue;
    const rows = changes.get(sheet) ?? new Map<number, Map<number, CellChange>>();
    const cells = rows.get(row) ?? new Map<number, CellChange>();
    changes.set(sheet, rows.set(row, cells.set(column, { kind: 'result', value })));
  }
  return changes;
}

function isKept(present: CellValue, value: CellValue): boolean {
  if (typeof present === 'number' && typeof value === 'number') return Math.abs(present - value) < 1e-9;
  if (typeof present === 'object' || typeof value === 'object') return false;
  return present === value;
}
