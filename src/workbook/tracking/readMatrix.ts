import type { AreaLine, CellValue, MatrixTable, RowCells } from '../../core/completion/cells';
import { blankAsNull, isBlank, normalise, textOf } from '../../core/completion/narrowText';
import { finding, type Finding } from '../../core/finding';
import { AREA_UNKNOWN, type MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { SheetContent, WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import type { TableContent } from '../file/tablePart';
import { cellsDown, type FindBlock, firstCell, sheetNamed } from './block';
import { type Columns, findColumns } from './findColumns';
import { COUNTED_COLUMNS, MATRIX_HEADERS, OTHER_COLUMNS, TOLD_COLUMNS } from './matrixKeys';

/** A matrix table as found: what the core counts, and where its cells stand. */
export interface TrackedMatrix {
  /** Name of the table, `PL_I`. */
  readonly name: string;
  readonly table: MatrixTable;
  readonly sheet: SheetContent;
  readonly columns: Columns<MatrixColumnKey>;
}

/** How far below a table typed rows are looked for. */
const MOST_ROWS_BELOW = 1000;

/** Reads the rows of a matrix table, its areas and the rows typed below it. */
export function readMatrix(
  content: WorkbookContent,
  source: TableContent,
  code: string,
  find: FindBlock,
): { readonly value: TrackedMatrix; readonly findings: readonly Finding[] } | null {
  const sheet = sheetNamed(content, source.sheet);
  if (!sheet) return null;
  const columns = findColumns(
    source,
    [...COUNTED_COLUMNS, ...TOLD_COLUMNS, ...OTHER_COLUMNS],
    MATRIX_HEADERS,
    find,
  );
  const index = find(`pc_${source.name}_index`);
  const indexName = index ? textOf(firstCell(index)).trim() : '';
  const table: MatrixTable = {
    code,
    index: indexName === '' || indexName === code ? null : indexName,
    sheet: sheet.name,
    areas: areasOf(source.name, find),
    rows: rowsOf(source, sheet, rowReader(content, sheet, columns)),
    rowsBelow: rowsBelow(content, source, sheet, columns),
  };
  const missing = (severity: 'error' | 'warning') => (key: MatrixColumnKey) =>
    finding('column-missing', severity, {
      place: { appendix: code, sheet: sheet.name, row: source.headerRow, column: key },
      expected: MATRIX_HEADERS[key][0] ?? key,
      data: { table: source.name },
    });
  const findings = [
    ...COUNTED_COLUMNS.filter((key) => !columns.has(key)).map(missing('error')),
    ...TOLD_COLUMNS.filter((key) => !columns.has(key)).map(missing('warning')),
  ];
  return { value: { name: source.name, table, sheet, columns }, findings };
}

/** The areas that `Tổng hợp` lists, without the last line, which the core adds itself. */
function areasOf(table: string, find: FindBlock): readonly AreaLine[] {
  const down = (key: string): readonly CellValue[] => {
    const block = find(`pc_${table}_${key}`);
    return block ? cellsDown(block) : [];
  };
  const names = down('areaNames');
  const contents = down('areaContents');
  return down('areas').flatMap((value, line) => {
    const code = textOf(value).trim();
    if (code === '' || normalise(code) === normalise(AREA_UNKNOWN)) return [];
    return [
      {
        code,
        content: textOf(contents[line] ?? null).trim() || null,
        name: textOf(names[line] ?? null).trim(),
      },
    ];
  });
}

/** Reads a row of a matrix; null where the sheet holds no cell there. */
export type ReadRow = (row: number) => RowCells | null;

/** Reads the rows of a matrix by the places of its columns. */
export function rowReader(
  { date1904 }: WorkbookContent,
  { cells }: SheetContent,
  columns: Columns<MatrixColumnKey>,
): ReadRow {
  const shift = date1904 ? DAYS_TO_1904 : 0;
  const dueColumn = columns.get('due');
  return (row) => {
    if (cells.columns(row).length === 0) return null;
    const cell = (key: MatrixColumnKey): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : cells.value(row, column);
    };
    const day = (key: MatrixColumnKey): CellValue => {
      const value = cell(key);
      return typeof value === 'number' ? value + shift : value;
    };
    return {
      text: blankAsNull(cell('text')),
      lead: cell('lead'),
      support: cell('support'),
      deadline: cell('deadline'),
      area: cell('area'),
      due: day('due'),
      period: cell('period'),
      eventDay: day('eventDay'),
      adjustedDue: day('adjustedDue'),
      status: cell('status'),
      percent: cell('percent'),
      doneDay: day('doneDay'),
      result: cell('result'),
      year: cell('year'),
      rowKind: cell('rowKind'),
      deadlineKind: cell('deadlineKind'),
      dueDays: cell('dueDays'),
      dayCount: cell('dayCount'),
      dayUnit: cell('dayUnit'),
      deadlineOriginal: cell('deadlineOriginal'),
      dueTyped: dueColumn !== undefined && cells.formula(row, dueColumn) === null,
      sheetRow: row,
    };
  };
}

/** The last row of a matrix that the sheet holds anything of. */
export function lastRowOf(source: TableContent, { cells }: SheetContent): number {
  return Math.min(source.lastRow, cells.lastRow);
}

function rowsOf(source: TableContent, sheet: SheetContent, read: ReadRow): readonly RowCells[] {
  const last = lastRowOf(source, sheet);
  const rows: RowCells[] = [];
  for (let row = source.firstRow; row <= last; row += 1) {
    const cells = read(row);
    if (cells !== null) rows.push(cells);
  }
  return rows;
}

/** Rows with a text under the table; those of another table on the sheet are not typed below this one. */
export function rowsBelow(
  content: WorkbookContent,
  source: TableContent,
  { name, cells }: SheetContent,
  columns: Columns<MatrixColumnKey>,
): readonly number[] {
  const column = columns.get('text');
  if (column === undefined) return [];
  const others = content.tables.filter((other) => other.sheet === name && other !== source);
  const first = (source.totalsRow ?? source.lastRow) + 1;
  const last = Math.min(cells.lastRow, first + MOST_ROWS_BELOW - 1);
  const found: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const isOther = others.some(
      (other) => row >= (other.headerRow ?? other.firstRow) && row <= (other.totalsRow ?? other.lastRow),
    );
    if (!isOther && !isBlank(cells.value(row, column))) found.push(row);
  }
  return found;
}
