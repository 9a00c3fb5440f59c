import { LAST_COLUMN, LAST_ROW, parseRange } from '../../core/layout/reference';
import type { CellRange } from '../../core/layout/address';
import { readEscapes, readText } from '../../workbook/file/escapes';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { scanXml } from '../../workbook/file/xml';
import type { SourceRow } from '../block';
import { inUnicode } from '../fonts/oldFonts';
import { PLAIN_FORMAT, type CellFormat } from './cellFormats';
import { numberText } from './valueText';

/** What the cells of a sheet refer to. */
export interface SheetAround {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** The rows of a sheet with the text that each cell shows. */
export interface SheetRows {
  readonly rows: readonly SourceRow[];
  readonly merges: readonly CellRange[];
  /** Cells with a formula whose result the file does not keep. */
  readonly unresolved: number;
  /** Cells beyond the last column that is read. */
  readonly beyond: number;
  /** Names of old fonts' codes that were turned into Unicode. */
  readonly converted: ReadonlySet<string>;
}

/** A matrix of people is never wider. */
const MOST_COLUMNS = 100;
const MOST_MERGES = 50000;

/**
 * Reads a sheet's part in one pass; `line` of a row is its number in the sheet. Throws `UnusableFile` on a
 * row wider than any sheet.
 */
export function readSheetRows(bytes: Uint8Array, around: SheetAround): SheetRows {
  const rows: SourceRow[] = [];
  const merges: CellRange[] = [];
  const converted = new Set<string>();
  let inData = false;
  let element = '';
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let inline = '';
  let run = '';
  let inPhonetic = false;
  let keepsSpace = false;
  let hasFormula = false;
  let unresolved = 0;
  let beyond = 0;

  const endCell = (): void => {
    if (column > LAST_COLUMN) throw new UnusableFile('file-damaged', { part: `${row}:${column}` });
    if (column > MOST_COLUMNS) {
      if (value !== '' || inline !== '') beyond += 1;
      return;
    }
    const format = around.formats[style] ?? PLAIN_FORMAT;
    if (hasFormula && value === '' && inline === '') unresolved += 1;
    const plain = type === 'inlineStr' ? inline : shown(type, value, format, around);
    const text = format.font === null ? plain : inUnicode(plain, format.font);
    if (format.font !== null && text !== plain) converted.add(format.font.name);
    if (text === '') return;
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };
  const attribute = (name: string, text: string): void => {
    if (element === 'c') {
      if (name === 'r') column = columnOf(text) || column;
      else if (name === 't') type = text;
      else if (name === 's') style = Number(text) || 0;
    } else if (element === 'row') {
      if (name === 'r') row = Number(text) || row;
    } else if (element === 't') {
      if (name === 'space') keepsSpace = text === 'preserve';
    } else if (element === 'mergeCell' && name === 'ref' && merges.length < MOST_MERGES) {
      const range = parseRange(text);
      if (range) merges.push(range);
    }
  };

  scanXml(bytes, {
    open: (name) => {
      element = name;
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      switch (name) {
        case 'c':
          column += 1;
          type = '';
          style = 0;
          value = '';
          inline = '';
          hasFormula = false;
          break;
        case 'row':
          row += 1;
          column = 0;
          cells = [];
          break;
        case 'f':
          hasFormula = true;
          break;
        case 't':
          run = '';
          keepsSpace = false;
          break;
        case 'rPh':
          inPhonetic = true;
      }
    },
    attribute,
    text: (text) => {
      if (element === 'v') value += text;
      else if (element === 't') run += text;
    },
    close: (name) => {
      element = '';
      if (!inData) return;
      if (name === 't') {
        if (!inPhonetic) inline += readText(run, keepsSpace);
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') endCell();
      else if (name === 'row') {
        if (cells.length > 0 && row >= 1 && row <= LAST_ROW) rows.push({ line: row, cells });
      } else if (name === 'sheetData') inData = false;
    },
  });
  return { rows, merges, unresolved, beyond, converted };
}

function shown(type: string, value: string, format: CellFormat, around: SheetAround): string {
  if (value === '') return '';
  switch (type) {
    case 's':
      return (around.strings[Number(value)] ?? '').trim();
    case '':
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) && value.trim() !== ''
        ? numberText(number, format, around.date1904)
        : value.trim();
    }
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return /^(\d{4})-(\d{2})-(\d{2})/.test(value)
        ? value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')
        : value;
    default:
      return readEscapes(value).trim();
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}
