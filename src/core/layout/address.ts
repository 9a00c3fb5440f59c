/** Letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

/** Column number of letters, counted from 1. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}

/** A rectangle of cells; rows and columns counted from 1, both ends included. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `A1` of a row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$A$1` of a row and column. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `A1:C9` of a range. */
export function rangeAddress(range: CellRange): string {
  return `${cellAddress(range.row, range.column)}:${cellAddress(range.lastRow, range.lastColumn)}`;
}

/** A sheet's title as formulas write it, always quoted. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Sheet'!$A$1` or `'Sheet'!$A$1:$C$9`, as defined names write it. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const first = absoluteAddress(range.row, range.column);
  const last = absoluteAddress(range.lastRow, range.lastColumn);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The range of one cell. */
export function oneCell(row: number, column: number): CellRange {
  return { row, column, lastRow: row, lastColumn: column };
}
