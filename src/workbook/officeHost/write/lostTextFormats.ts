import type { Edit } from '../../../core/edit';
import { TEXT_FORMAT } from '../../../core/layout/style';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { onlyRow } from '../../edits/rowsMeant';
import type { Turn } from '../excelRun';
import { readWorkbook } from '../read/readContent';
import { setAll } from '../setAll';
import { step, type Step } from '../steps';

/** Cells of one column that a run was about, and the column. */
interface Column {
  readonly range: Excel.Range;
  readonly rows: readonly number[];
}

/**
 * Gives cells of a run that broke off their text format again: what a text cell would spoil is typed while its format is
 * General, and there Excel may have stopped. Only where all other cells of the column are text.
 */
export async function lostTextFormats(turn: Turn, edits: readonly Edit[]): Promise<readonly Step[]> {
  const { content } = await readWorkbook(turn, 'tables');
  const columns = ourTables(content).flatMap((table): readonly Column[] => {
    const open = new OpenTable(table, content);
    const { sheet, firstRow, lastRow } = table.place;
    const worksheet = turn.context.workbook.worksheets.getItem(sheet);
    return [...rowsByColumn(open, edits)].map(([column, rows]) => {
      const range = worksheet.getCell(firstRow - 1, column - 1).getResizedRange(lastRow - firstRow, 0);
      range.load('numberFormat');
      return { range, rows: rows.map((row) => row - firstRow) };
    });
  });
  if (columns.length === 0) return [];
  await turn.sync();
  return columns.flatMap(({ range, rows }) => {
    const formats = range.numberFormat.map(([format]: unknown[]) => format);
    const others = formats.filter((_, row) => !rows.includes(row));
    if (others.length === 0 || others.some((format) => format !== TEXT_FORMAT)) return [];
    const lost = rows.filter((row) => formats[row] !== TEXT_FORMAT);
    return lost.map((row) => step(() => setAll(range.getCell(row, 0), { numberFormat: TEXT_FORMAT })));
  });
}

function rowsByColumn(table: OpenTable, edits: readonly Edit[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const edit of edits) {
    if (!('table' in edit) || edit.table !== table.table.name || edit.kind === 'row-id') continue;
    const row = onlyRow(table, edit.task);
    if (typeof row !== 'number') continue;
    for (const key of edit.kind === 'cell' ? [edit.column] : Object.keys(edit.values)) {
      const column = table.column(key);
      if (column !== null) found.set(column, [...(found.get(column) ?? []), row]);
    }
  }
  return found;
}
