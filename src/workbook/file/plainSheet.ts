import { partPieces } from './partPieces';
import { attributesAt, plainCellAt, type PlainCell } from './plainCell';
import { afterSpace, ATTRIBUTES, stands, UNUSUAL } from './plainText';
import { type CellTaker } from './writtenCell';
import { scanText } from './xml';

const BEFORE_ROWS = new RegExp(
  String.raw`^(?:<\?xml[^<>]*\?>)?[ \t\r\n]*(?:<[\w:.-]+${ATTRIBUTES}\/?>[ \t\r\n]*|<\/[\w:.-]+>[ \t\r\n]*)*$`,
);
const NO_ROWS = '<sheetData/>';
const END_OF_ROWS = '</sheetData>';
/** What stands before the rows of a sheet is never longer. */
const LONGEST_START = 1 << 16;

/**
 * Reads the part of a sheet in the form that programs write, letter by letter. False where anything in it is
 * unusual (a prefix, a comment, CDATA, an entity of its own, a row that does not close): what was handed over until
 * then is not to be used.
 */
export function takePlainSheet(bytes: Uint8Array, taker: CellTaker): boolean {
  const cell: PlainCell = { row: 0, column: 0, type: '', style: 0, value: null, formula: null, inline: '' };
  const pieces = partPieces(bytes, '</row>');
  let isFirst = true;
  for (const piece of pieces) {
    if (piece === null) return false;
    const start = isFirst ? startOfRows(piece) : 0;
    if (start === UNUSUAL) return false;
    isFirst = false;
    const at = rowsAt(piece, start, cell, taker);
    if (at === UNUSUAL) return false;
    if (at < piece.length) return takeRest(piece.slice(at), pieces, taker);
  }
  return false;
}

function startOfRows(piece: string): number {
  const at = piece.slice(0, LONGEST_START).indexOf('<sheetData');
  if (at < 0 || !BEFORE_ROWS.test(piece.slice(0, at))) return UNUSUAL;
  if (stands(piece, at, NO_ROWS)) return at;
  return stands(piece, at, '<sheetData>') ? at + 11 : UNUSUAL;
}

/** Reads rows to the end of the piece, or to the tag after the last one, whose place it gives. */
function rowsAt(text: string, from: number, cell: PlainCell, taker: CellTaker): number {
  let at = afterSpace(text, from);
  while (at < text.length) {
    if (!stands(text, at, '<row')) return at;
    cell.row += 1;
    cell.column = 0;
    at = attributesAt(text, at + 4, cell, false);
    if (at === UNUSUAL) return UNUSUAL;
    if (text.charCodeAt(at) === 47) at += 2;
    else {
      at = cellsAt(text, at + 1, cell, taker);
      if (at === UNUSUAL) return UNUSUAL;
    }
    taker.endRow?.(cell.row);
    at = afterSpace(text, at);
  }
  return at;
}

/** Reads the cells of a row; gives the place after the row. */
function cellsAt(text: string, from: number, cell: PlainCell, taker: CellTaker): number {
  let at = from;
  for (;;) {
    at = afterSpace(text, at);
    if (stands(text, at, '</row>')) return at + 6;
    if (!stands(text, at, '<c')) return UNUSUAL;
    at = plainCellAt(text, at, cell);
    if (at === UNUSUAL) return UNUSUAL;
    taker.cell(cell);
  }
}

/** Reads what stands after the rows as XML. False where rows come again. */
function takeRest(first: string, pieces: Iterable<string | null>, taker: CellTaker): boolean {
  if (!stands(first, 0, END_OF_ROWS) && !stands(first, 0, NO_ROWS)) return false;
  let element = '';
  let isPlain = true;
  function* rest(): Generator<string> {
    yield first.slice(END_OF_ROWS.length);
    for (const piece of pieces) {
      if (piece === null) isPlain = false;
      if (!isPlain) return;
      yield piece ?? '';
    }
  }
  scanText(rest(), {
    open: (name) => {
      element = name;
      if (name === 'sheetData') isPlain = false;
    },
    attribute: (name, text) => {
      if (element === 'mergeCell' && name === 'ref') taker.merge?.(text);
    },
  });
  return isPlain;
}
