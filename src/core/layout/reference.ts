import { columnNumber, type CellRange } from './address';

/** A block of cells on a named sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** The block of `B7:D9` (corners in any order) or of a single `$B$7`, or null where the text is no block. */
export function parseRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const from = parseCell(colon < 0 ? text : text.slice(0, colon));
  const to = colon < 0 ? from : parseCell(text.slice(colon + 1));
  if (!from || !to) return null;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

/** The block that a defined name refers to, or null where it is a constant, a formula or `#REF!`. */
export function parseReference(refersTo: string): SheetRange | null {
  const found = /^=?\$?(?:'((?:[^']|'')+)'|([^'![\]]+))!([^!]+)$/.exec(refersTo.trim());
  if (!found) return null;
  const range = parseRange(found[3] ?? '');
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? '';
  return range && !sheet.includes('[') ? { sheet, range } : null;
}

function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!found) return null;
  const column = columnNumber(found[1] ?? '');
  const row = Number(found[2]);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : null;
}
