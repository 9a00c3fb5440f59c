import { HostFault } from '../fault';
import type { Area } from './area';
import type { Book } from './book';
import type { Cell, CellValue } from './cell';
import { rewritten } from './formula';
import type { Sheet } from './sheet';
import { refuseIfProtected } from './writing';

/** A column to sort by, counted from the first of the area. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === null || other === null) return rank(one) - rank(other);
  const ranks = rank(one) - rank(other);
  const order =
    ranks !== 0
      ? ranks
      : typeof one === 'string' && typeof other === 'string'
        ? one.localeCompare(other, 'vi')
        : Number(one) - Number(other);
  return ascending ? order : -order;
}

/** Sorts the rows of an area that show; a formula that refers to its own row goes on doing so. */
export function sortArea(book: Book, sheet: Sheet, place: Area, fields: readonly SortField[]): void {
  refuseIfProtected(book, sheet, place, 'allowSort');
  if (sheet.isMerged(place)) throw new HostFault('InvalidOperation', 'Merged cells cannot be sorted.');
  const rows = Array.from({ length: place.rows }, (_, at) => place.row + at)
    .filter((row) => sheet.rowLines.get(row)?.hidden !== true)
    .map((row) => ({
      row,
      cells: Array.from({ length: place.columns }, (_, column) => sheet.at(row, place.column + column)),
    }));
  const sorted = [...rows].sort((one, other) => {
    for (const { key, ascending } of fields) {
      const order = compare(one.cells[key]?.value ?? null, other.cells[key]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return one.row - other.row;
  });
  sorted.forEach(({ row: from, cells }, index) => {
    const to = rows[index]?.row ?? from;
    cells.forEach((cell, column) => {
      sheet.put(to, place.column + column, inRow(cell, from, to, sheet.name));
    });
  });
  const table = book.tableAt(sheet, place);
  book.heard({ kind: 'sorted', sheet, place, table, source: book.source });
  book.heard({ kind: 'changed', sheet, place, change: 'RangeEdited', table, source: book.source });
}

function inRow(cell: Cell, from: number, to: number, sheet: string): Cell {
  if (cell.formula === null || from === to) return cell;
  const follow = (_sheet: string, cited: Area): Area =>
    cited.row === from && cited.rows === 1 ? { ...cited, row: to } : cited;
  return { ...cell, formula: rewritten(cell.formula, sheet, follow) };
}
