import { columnLetters, columnNumber } from '../../../core/layout/address';
import { LAST_COLUMN, LAST_ROW } from '../../../core/layout/reference';

/** Strings, quoted sheets and bracketed names are passed over; then a cell, a whole column or a whole row. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(?<![\w.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(?<![\w.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/g;

/**
 * A formula as it reads when the cell that holds it stands so many rows and columns further; with `whole` its
 * fixed references move too, as they do when the block around them is moved.
 */
export function shiftFormula(formula: string, rows: number, columns: number, whole = false): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string | undefined, letters: string): string =>
    fixed === '$' && !whole
      ? `$${letters}`
      : (fixed ?? '') + columnLetters(wrapped(columnNumber(letters) + columns, LAST_COLUMN));
  const row = (fixed: string | undefined, digits: string): string =>
    fixed === '$' && !whole ? `$${digits}` : (fixed ?? '') + String(wrapped(Number(digits) + rows, LAST_ROW));
  return formula.replace(
    TOKEN,
    (token: string, c?: string, cell?: string, r?: string, at?: string, ...rest: (string | undefined)[]) => {
      const [c1, from, c2, to, r1, first, r2, last] = rest;
      if (cell !== undefined && at !== undefined) return column(c, cell) + row(r, at);
      if (from !== undefined && to !== undefined) return `${column(c1, from)}:${column(c2, to)}`;
      if (first !== undefined && last !== undefined) return `${row(r1, first)}:${row(r2, last)}`;
      return token;
    },
  );
}

function wrapped(value: number, limit: number): number {
  return ((((value - 1) % limit) + limit) % limit) + 1;
}
