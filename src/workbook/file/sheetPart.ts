import type { CellValue } from '../../core/completion/cells';
import { dayFromIso } from '../../core/calendar/day';
import { LAST_COLUMN, LAST_ROW } from '../../core/layout/reference';
import { readEscapes, readText } from './escapes';
import { CellCollector, type SheetCells } from './sheetCells';
import { scanXml } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetSurroundings {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** Days that a serial of the 1904 system lacks. */
export const DAYS_TO_1904 = 1462;

/** Reads the cells of a sheet's part in one pass. */
export function readSheetCells(bytes: Uint8Array, around: SheetSurroundings): SheetCells {
  const cells = new CellCollector();
  let inData = false;
  let element = '';
  let row = 0;
  let column = 0;
  let type = 'n';
  let value: string | null = null;
  let formula: string | null = null;
  let inline = '';
  let run = '';
  let inPhonetic = false;
  let keepsSpace = false;

  scanXml(bytes, {
    open: (name) => {
      if (!inData) {
        inData = name === 'sheetData';
        return;
      }
      element = name;
      switch (name) {
        case 'c':
          column += 1;
          type = 'n';
          value = null;
          formula = null;
          inline = '';
          break;
        case 'row':
          row += 1;
          column = 0;
          break;
        case 'v':
          value = '';
          break;
        case 'f':
          formula = '';
          break;
        case 't':
          run = '';
          keepsSpace = false;
          break;
        case 'rPh':
          inPhonetic = true;
      }
    },
    attribute: (name, text) => {
      if (!inData) return;
      if (element === 'c') {
        if (name === 'r') column = columnOf(text) ?? column;
        else if (name === 't') type = text;
      } else if (element === 'row') {
        if (name === 'r') row = Number(text) || row;
      } else if (element === 't' && name === 'space') keepsSpace = text === 'preserve';
    },
    text: (text) => {
      if (element === 'v') value = value === null ? text : value + text;
      else if (element === 'f') formula = formula === null ? text : formula + text;
      else if (element === 't') run += text;
    },
    close: (name) => {
      if (!inData) return;
      element = '';
      if (name === 't') {
        if (!inPhonetic) inline += readText(run, keepsSpace);
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') {
        const read = type === 'inlineStr' ? inline : value === null ? null : valueOf(type, value, around);
        const stands = row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
        if (stands && (read !== null || formula !== null)) cells.put(row, column, read, formula);
      } else if (name === 'sheetData') inData = false;
    },
  });
  return cells;
}

/** The value of a cell's `<v>` by the cell's type. */
function valueOf(type: string, text: string, around: SheetSurroundings): CellValue {
  switch (type) {
    case 's':
      return text.trim() === '' ? null : (around.sharedStrings[Number(text)] ?? null);
    case 'n':
      return numberOf(text);
    case 'str':
      return readEscapes(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOf(text.trim(), around.date1904) ?? text;
    default:
      return text;
  }
}

/** A number, or the text itself where it is none, so that nothing is dropped. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  if (number === 0 && text.trim() === '') return null;
  return Number.isFinite(number) ? number : text;
}

/** Serial of an ISO day and time, in the file's own date system. */
function serialOf(text: string, date1904: boolean): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  const day = dayFromIso(found?.[1] ?? '');
  if (!found || day === null) return null;
  const seconds = Number(found[2] ?? 0) * 3600 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0);
  return day + seconds / 86400 - (date1904 ? DAYS_TO_1904 : 0);
}

/** Column of a reference such as `AB12`, read letter by letter because every cell has one. */
function columnOf(reference: string): number | null {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column || null;
}
