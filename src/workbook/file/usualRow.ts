import { afterDigits, codesOf, numberAt, startsAt } from './byteText';
import type { KnownFormulas } from './knownFormulas';
import type { PlainCell } from './plainCell';
import { UNUSUAL } from './plainText';

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const S = 115;
const T = 116;
const ROW_START = codesOf('<row r="');
const ROW_END = codesOf('</row>');
const CELL_START = codesOf('<c r="');
const STYLE_START = codesOf(' s="');
const TYPES = ['s', 'str', 'n', 'b', 'e'].map((type) => ({ type, codes: codesOf(` t="${type}"`) }));
/** As most programs begin a formula, and as LibreOffice does. */
const FORMULA_STARTS = ['<f>', '<f aca="false">'].map(codesOf);
const VALUE_START = codesOf('<v>');
const VALUE_END = codesOf('</v>');
const CELL_END = codesOf('</c>');
const MOST_LETTERS = 3;
/** Digits that are surely the same number to every reader. */
const MOST_DIGITS = 9;
const MOST_ROW_DIGITS = 7;

/**
 * Reads the tag of a row that begins with its number, and puts that into the cell; gives the place after the tag,
 * or `UNUSUAL`. Bytes are read here and not letters, in a third of the time: so are most rows of most files.
 */
export function usualRowAt(bytes: Uint8Array, from: number, cell: PlainCell): number {
  if (!startsAt(bytes, from, ROW_START)) return UNUSUAL;
  const start = from + ROW_START.length;
  const end = afterDigits(bytes, start, MOST_ROW_DIGITS);
  if (end === start || bytes[start] === ZERO || bytes[end] !== QUOTE) return UNUSUAL;
  const after = afterAttributes(bytes, end + 1);
  if (after === UNUSUAL) return UNUSUAL;
  cell.row = numberAt(bytes, start, end);
  cell.column = 0;
  return after;
}

/** The place after the end of a row, or `UNUSUAL` where another thing stands. */
export function rowEndAt(bytes: Uint8Array, at: number): number {
  return startsAt(bytes, at, ROW_END) ? at + ROW_END.length : UNUSUAL;
}

/**
 * Reads a cell that holds at most a formula and a value, each in the usual form; gives the place after it, or `UNUSUAL`.
 */
export function usualCellAt(
  bytes: Uint8Array,
  from: number,
  cell: PlainCell,
  formulas: KnownFormulas,
): number {
  if (!startsAt(bytes, from, CELL_START)) return UNUSUAL;
  let at = from + CELL_START.length;
  let column = 0;
  let letters = 0;
  for (let code = bytes[at] ?? 0; code >= 65 && code <= 90; code = bytes[at] ?? 0) {
    column = column * 26 + code - 64;
    letters += 1;
    at += 1;
  }
  if (letters === 0 || letters > MOST_LETTERS) return UNUSUAL;
  at = afterDigits(bytes, at, MOST_ROW_DIGITS);
  if (bytes[at] !== QUOTE) return UNUSUAL;
  at += 1;
  let style = 0;
  if (bytes[at + 1] === S) {
    if (!startsAt(bytes, at, STYLE_START)) return UNUSUAL;
    const start = at + STYLE_START.length;
    at = afterDigits(bytes, start, MOST_DIGITS);
    if (at === start || bytes[at] !== QUOTE) return UNUSUAL;
    style = numberAt(bytes, start, at);
    at += 1;
  }
  let type = '';
  if (bytes[at + 1] === T) {
    const found = typeAt(bytes, at);
    if (found === null) return UNUSUAL;
    type = found.type;
    at += found.codes.length;
  }
  cell.value = null;
  cell.formula = null;
  if (bytes[at] === SLASH) at = bytes[at + 1] === GREATER ? at + 2 : UNUSUAL;
  else at = bytes[at] === GREATER ? insideAt(bytes, at + 1, cell, { type, column, formulas }) : UNUSUAL;
  if (at === UNUSUAL) return UNUSUAL;
  cell.column = column;
  cell.type = type;
  cell.style = style;
  cell.inline = '';
  return at;
}

function typeAt(bytes: Uint8Array, at: number): (typeof TYPES)[number] | null {
  for (const each of TYPES) if (startsAt(bytes, at, each.codes)) return each;
  return null;
}

/** What a cell says of itself before what it holds. */
interface UsualCell {
  readonly type: string;
  readonly column: number;
  readonly formulas: KnownFormulas;
}

/** Reads what a cell holds and its closing tag; gives the place after it, or `UNUSUAL`. */
function insideAt(bytes: Uint8Array, from: number, cell: PlainCell, usual: UsualCell): number {
  const { type, column, formulas } = usual;
  let at = from;
  for (const start of FORMULA_STARTS) {
    if (!startsAt(bytes, at, start)) continue;
    at = formulas.at(at + start.length, column);
    if (at === UNUSUAL) return UNUSUAL;
    cell.formula = formulas.text;
    break;
  }
  if (startsAt(bytes, at, VALUE_START)) at = valueAt(bytes, at + VALUE_START.length, cell, usual);
  else if (type === 's') return UNUSUAL;
  return at !== UNUSUAL && startsAt(bytes, at, CELL_END) ? at + CELL_END.length : UNUSUAL;
}

/** Reads what stands inside of `<v>`; gives the place after `</v>`, or `UNUSUAL`. */
function valueAt(bytes: Uint8Array, start: number, cell: PlainCell, { type, formulas }: UsualCell): number {
  let end = afterDigits(bytes, start, MOST_DIGITS);
  const isWhole = end > start && bytes[end] === LESS && (bytes[start] !== ZERO || end === start + 1);
  if (isWhole) cell.value = numberAt(bytes, start, end);
  else {
    // The place of a shared text in an unusual form is for the reader of letters.
    end = type === 's' ? -1 : bytes.indexOf(LESS, end);
    cell.value = end < 0 ? null : formulas.textBetween(start, end);
    if (cell.value === null) return UNUSUAL;
  }
  return startsAt(bytes, end, VALUE_END) ? end + VALUE_END.length : UNUSUAL;
}

/** The place after a tag whose further attributes have no meaning here, or `UNUSUAL`. */
function afterAttributes(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) {
    const name = at + 1;
    let equals = name;
    while (isNameCode(bytes[equals] ?? 0)) equals += 1;
    const isLong = equals >= name + 2 || (equals === name + 1 && bytes[name] === S);
    if (!isLong || bytes[equals - 2] === 58 || bytes[equals] !== EQUALS || bytes[equals + 1] !== QUOTE)
      return UNUSUAL;
    at = equals + 2;
    for (let code = bytes[at]; code !== QUOTE; code = bytes[at]) {
      if (code === undefined || code === AMPERSAND || code === LESS) return UNUSUAL;
      at += 1;
    }
    at += 1;
  }
  return bytes[at] === GREATER ? at + 1 : UNUSUAL;
}

/** Small and large letters, digits and `:`. */
function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= ZERO && code <= 58);
}
