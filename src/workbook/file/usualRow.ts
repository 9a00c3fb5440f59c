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
const SHARED = codesOf(' t="s"');
const VALUE_START = codesOf('><v>');
const CELL_END = codesOf('</v></c>');
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

/** Reads a blank cell or one with a whole number or a shared text; gives the place after it, or `UNUSUAL`. */
export function usualCellAt(bytes: Uint8Array, from: number, cell: PlainCell): number {
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
  const isShared = bytes[at + 1] === T;
  if (isShared) {
    if (!startsAt(bytes, at, SHARED)) return UNUSUAL;
    at += SHARED.length;
  }
  let value: number | null = null;
  if (bytes[at] === SLASH) {
    if (bytes[at + 1] !== GREATER) return UNUSUAL;
    at += 2;
  } else {
    if (!startsAt(bytes, at, VALUE_START)) return UNUSUAL;
    const start = at + VALUE_START.length;
    at = afterDigits(bytes, start, MOST_DIGITS);
    if (at === start || (bytes[start] === ZERO && at > start + 1)) return UNUSUAL;
    if (!startsAt(bytes, at, CELL_END)) return UNUSUAL;
    value = numberAt(bytes, start, at);
    at += CELL_END.length;
  }
  cell.column = column;
  cell.type = isShared ? 's' : '';
  cell.style = style;
  cell.value = value;
  cell.formula = null;
  cell.inline = '';
  return at;
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

function afterDigits(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  for (let code = bytes[at] ?? 0; code >= ZERO && code <= 57 && at < from + most; code = bytes[at] ?? 0)
    at += 1;
  return at;
}

function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] ?? 0) - ZERO;
  return number;
}

function startsAt(bytes: Uint8Array, at: number, codes: Uint8Array): boolean {
  for (let i = 0; i < codes.length; i += 1) if (bytes[at + i] !== codes[i]) return false;
  return true;
}

function codesOf(word: string): Uint8Array {
  return new TextEncoder().encode(word);
}
