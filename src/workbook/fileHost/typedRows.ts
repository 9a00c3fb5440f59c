import type { WorkbookContent } from '../file/readWorkbookFile';
import type { EditedCells } from '../port';
import type { TouchedRows } from '../tracking/rereadTracking';

const MATRIX = /^PL_[IVXLC]+$/i;

/** The rows of our matrices that hold edited cells; null where a cell is anywhere else. */
export function typedRows(
  content: WorkbookContent,
  edited: readonly EditedCells[],
): readonly TouchedRows[] | null {
  const matrices = content.tables.filter(({ name }) => MATRIX.test(name));
  const touched = new Map<string, Set<number>>();
  for (const { sheet, range } of edited) {
    const isInside = matrices.some(
      (table) => table.sheet === sheet && range.row >= table.firstRow && range.lastRow <= table.lastRow,
    );
    if (!isInside) return null;
    const rows = touched.get(sheet) ?? new Set<number>();
    touched.set(sheet, rows);
    for (let row = range.row; row <= range.lastRow; row += 1) rows.add(row);
  }
  return [...touched].map(([sheet, rows]) => ({ sheet, rows }));
}
