import { afterSpace, ATTRIBUTES, richTextAt, stands, UNUSUAL, withoutEntities } from './plainText';
import { columnOf } from './writtenCell';

/** A cell while it is read; the same object for every cell of a sheet. */
export interface PlainCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | number | null;
  formula: string | null;
  inline: string;
}

const LESS = 60;
const SLASH = 47;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const R = 114;
const S = 115;
const T = 116;
const REST_OF_TAG = new RegExp(String.raw`${ATTRIBUTES}(\/?)>`, 'y');
const inside = { text: '' };
/** Digits that are surely the same number to every reader. */
const MOST_DIGITS = 9;

/** Reads a cell from its `<c`; gives the place after it, or `UNUSUAL`. */
export function plainCellAt(text: string, from: number, cell: PlainCell): number {
  cell.column += 1;
  cell.type = '';
  cell.style = 0;
  cell.value = null;
  cell.formula = null;
  cell.inline = '';
  let at = attributesAt(text, from + 2, cell, true);
  if (at === UNUSUAL) return UNUSUAL;
  if (text.charCodeAt(at) === SLASH) return at + 2;
  at += 1;
  for (;;) {
    if (text.charCodeAt(at) !== LESS) at = afterSpace(text, at);
    if (stands(text, at, '</c>')) return at + 4;
    if (stands(text, at, '<v')) at = valueAt(text, at, cell);
    else if (stands(text, at, '<f')) at = formulaAt(text, at, cell);
    else if (stands(text, at, '<is>')) {
      at = richTextAt(text, at + 4, '</is>', inside);
      cell.inline += inside.text;
    } else return UNUSUAL;
    if (at === UNUSUAL) return UNUSUAL;
  }
}

/**
 * Reads the attributes of a cell or of a row up to its `>` or `/>` and gives the place of that; those without a
 * meaning here are passed over.
 */
export function attributesAt(text: string, from: number, cell: PlainCell, ofCell: boolean): number {
  let at = from;
  for (;;) {
    const name = afterSpace(text, at);
    const code = text.charCodeAt(name);
    if (code === GREATER) return name;
    if (code === SLASH) return text.charCodeAt(name + 1) === GREATER ? name : UNUSUAL;
    if (name === at || !isNameCode(code)) return UNUSUAL;
    let equals = name + 1;
    while (isNameCode(text.charCodeAt(equals))) equals += 1;
    if (text.charCodeAt(equals) !== EQUALS) return UNUSUAL;
    const quote = text.charCodeAt(equals + 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) return UNUSUAL;
    const start = equals + 2;
    let end = start;
    for (let each = text.charCodeAt(end); each !== quote; each = text.charCodeAt(end)) {
      if (each === 38 || each === LESS || end >= text.length) return UNUSUAL;
      end += 1;
    }
    if (equals === name + 1) {
      if (code === R) {
        if (ofCell) cell.column = columnOf(text, start, end) || cell.column;
        else cell.row = Number(text.slice(start, end)) || cell.row;
      } else if (ofCell && code === T) cell.type = text.slice(start, end);
      else if (ofCell && code === S) cell.style = Number(text.slice(start, end)) || 0;
    } else if (text.charCodeAt(equals - 2) === 58) return UNUSUAL;
    at = end + 1;
  }
}

/** Letters, digits and `:`, `-`, `.`, `_`: no other stands in the names that are passed over. */
function isNameCode(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return true;
  return code >= 45 && code <= 58 && code !== SLASH;
}

/** Reads a `<v>`; gives the place after it. */
function valueAt(text: string, from: number, cell: PlainCell): number {
  let start = from + 3;
  if (text.charCodeAt(from + 2) !== GREATER) {
    REST_OF_TAG.lastIndex = from + 2;
    const rest = REST_OF_TAG.exec(text);
    if (rest === null) return UNUSUAL;
    start = REST_OF_TAG.lastIndex;
    if (rest[1] === '/') {
      cell.value = '';
      return start;
    }
  }
  let end = start;
  let whole = 0;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) {
    whole = whole * 10 + code - 48;
    end += 1;
  }
  const digits = end - start;
  const isWhole = text.charCodeAt(end) === LESS && digits > 0 && digits <= MOST_DIGITS;
  if (isWhole && (digits === 1 || text.charCodeAt(start) !== 48)) cell.value = whole;
  else {
    end = text.indexOf('<', end);
    const read = end < 0 ? null : withoutEntities(text.slice(start, end));
    if (read === null) return UNUSUAL;
    cell.value = read;
  }
  return stands(text, end, '</v>') ? end + 4 : UNUSUAL;
}

/** Reads an `<f>`; gives the place after it. */
function formulaAt(text: string, from: number, cell: PlainCell): number {
  REST_OF_TAG.lastIndex = from + 2;
  const rest = REST_OF_TAG.exec(text);
  if (rest === null) return UNUSUAL;
  const start = REST_OF_TAG.lastIndex;
  cell.formula = '';
  if (rest[1] === '/') return start;
  const end = text.indexOf('<', start);
  const read = end < 0 ? null : withoutEntities(text.slice(start, end));
  if (read === null || !stands(text, end, '</f>')) return UNUSUAL;
  cell.formula = read;
  return end + 4;
}
