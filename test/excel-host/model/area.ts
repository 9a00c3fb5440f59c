import { HostFault } from '../fault';

/** Rows and columns of a sheet as every Excel since 2007 has them. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area inside the grid, or the fault that Excel raises for one that is not. */
export function area(row: number, column: number, rows: number, columns: number): Area {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= GRID.rows &&
    column + columns <= GRID.columns;
  if (!inside) throw new HostFault('InvalidArgument', 'The range is outside of the grid.');
  return { row, column, rows, columns };
}

/** The whole grid. */
export const WHOLE: Area = { row: 0, column: 0, rows: GRID.rows, columns: GRID.columns };

/** The cells that two areas share. */
export function shared(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the first area lies wholly in the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  const both = shared(inner, outer);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
}

export function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** `0` -> `A`. */
export function letters(column: number): string {
  let text = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

/** `A` -> `0`. */
export function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `A:C`, `1:3`, as Excel's `address` says it, without the sheet. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const last = row + rows;
  const end = letters(column + columns - 1);
  if (rows === GRID.rows && columns === GRID.columns) return `${String(1)}:${String(GRID.rows)}`;
  if (rows === GRID.rows) return `${letters(column)}:${end}`;
  if (columns === GRID.columns) return `${String(row + 1)}:${String(last)}`;
  const first = `${letters(column)}${String(row + 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${end}${String(last)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const found = CORNER.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  return {
    column: found[1] === undefined ? null : columnOf(found[1]),
    row: found[2] === undefined ? null : Number(found[2]) - 1,
  };
}

/** Reads an address without a sheet; null where it is none or lies outside of the grid. */
export function readAddress(text: string): Area | null {
  const [first = '', second = first, ...more] = text.split(':');
  const from = corner(first);
  const to = corner(second);
  if (!from || !to || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if (first === second && !text.includes(':') && (from.row === null || from.column === null)) return null;
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  const bottom = from.row === null ? GRID.rows - 1 : Math.max(from.row, to.row ?? 0);
  const right = from.column === null ? GRID.columns - 1 : Math.max(from.column, to.column ?? 0);
  if (bottom >= GRID.rows || right >= GRID.columns) return null;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
