import { MATRIX_HEADERS } from '../../workbook/tracking/matrixKeys';

/** The short name of a column: the workbook's own words, whatever the pane's language. */
export function columnName(key: string): string {
  const headers: Readonly<Record<string, readonly string[]>> = MATRIX_HEADERS;
  return headers[key]?.at(-1) ?? key.replace(/^extra:/, '');
}
