/** A value that shows as an error. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; days are serial numbers. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** One cell. `formula` begins with `=`; its value is what was last calculated. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: number;
}

export const EMPTY: Cell = { value: null, formula: null, look: 0 };

/** The value as Range.values gives it back. */
export function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Excel's RangeValueType of a value. */
export function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
