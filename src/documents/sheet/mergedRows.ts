import type { CellRange } from '../../core/layout/address';
import type { SourceRow } from '../block';

/**
 * Rows of a sheet in which a cell merged downwards stands again in every row that has something of its own
 * to its left: a unit or a day shared by several tasks. Merged sideways it stays in its first cell.
 */
export function mergedRows(rows: readonly SourceRow[], merges: readonly CellRange[]): readonly SourceRow[] {
  const tall = merges.filter(({ row, lastRow }) => lastRow > row);
  if (tall.length === 0) return rows;
  const places = new Map(rows.map((row, at) => [row.line, at]));
  const given = new Map<number, Map<number, string>>();
  for (const { row, lastRow, column } of tall) {
    const first = places.get(row);
    const text = first === undefined ? '' : (rows[first]?.cells[column - 1] ?? '');
    if (first === undefined || text === '') continue;
    for (let at = first + 1; (rows[at]?.line ?? Infinity) <= lastRow; at += 1) {
      const filled = given.get(at) ?? new Map<number, string>();
      given.set(at, filled.set(column - 1, text));
    }
  }
  return rows.map((row, at) => {
    const filled = given.get(at);
    return filled ? { ...row, cells: filledCells(row.cells, filled) } : row;
  });
}

function filledCells(own: readonly string[], given: ReadonlyMap<number, string>): readonly string[] {
  const cells = [...own];
  for (const [column, text] of [...given].sort(([left], [right]) => left - right)) {
    const stands = own.slice(0, column).some((cell) => cell !== '');
    if (!stands || (own[column] ?? '') !== '') continue;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  return cells;
}
