import type { CellValue } from '../completion/cells';
import { textHash } from '../textHash';
import { cellText } from './cellText';
import type { SheetLayout } from './sheet';

/** A sheet of ours as it was made: by its tables it is found, by its content it is known to be unchanged. */
export interface SheetMark {
  readonly name: string;
  readonly tables: readonly { readonly name: string }[];
  /** Of all values and formulas, see `contentMark`. */
  readonly content: string;
}

/** A cell as far as it tells a sheet from a changed one: its formula, else its value. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The mark of a sheet that is drawn from a layout. */
export function sheetMark({ name, tables, cells }: SheetLayout): SheetMark {
  const marked = cells.map(({ row, column, value, formula }) => ({
    row,
    column,
    value,
    formula: formula ?? null,
  }));
  return { name, tables: tables.map((table) => ({ name: table.name })), content: contentMark(marked) };
}

/** The same for the same values and formulas at the same places; results, looks and blank cells do not count. */
export function contentMark(cells: readonly MarkedCell[]): string {
  const texts = cells
    .map((cell) => [cell, said(cell)] as const)
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => one.row - other.row || one.column - other.column)
    .map(([{ row, column }, text]) => `${row}:${column}${text}`);
  const whole = texts.join('\u0001');
  return [textHash(whole), textHash(whole, texts.length)].map((hash) => hash.toString(36)).join('-');
}

function said({ value, formula }: MarkedCell): string {
  if (formula !== null) return `=${formula.replace(/\s+/g, '').toLowerCase()}`;
  if (value === null || value === '') return '';
  if (typeof value === 'object') return `!${value.error}`;
  return typeof value === 'string' ? `"${cellText(value)}` : `${typeof value}${String(value)}`;
}
