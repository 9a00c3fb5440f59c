import { KnownFormulas } from './knownFormulas';
import { isWide, partPieces, pieceEnd } from './partPieces';
import { attributesAt, plainCellAt, type PlainCell } from './plainCell';
import { afterSpace, ATTRIBUTES, stands, UNUSUAL } from './plainText';
import { rowEndAt, usualCellAt, usualRowAt } from './usualRow';
import { type CellTaker } from './writtenCell';
import { scanText } from './xml';

const BEFORE_ROWS = new RegExp(
  String.raw`^(?:<\?xml[^<>]*\?>)?[ \t\r\n]*(?:<[\w:.-]+${ATTRIBUTES}\/?>[ \t\r\n]*|<\/[\w:.-]+>[ \t\r\n]*)*$`,
);
const NO_ROWS = '<sheetData/>';
const ROW_END = '</row>';
const END_OF_ROWS = '</sheetData>';
/** What stands before the rows of a sheet is never longer. */
const LONGEST_START = 1 << 16;

/**
 * Reads the part of a sheet in the form that programs write: rows of the most usual cells byte by byte, what is
 * between them letter by letter. False where anything in it is unusual (a prefix, a comment, CDATA, an entity of
 * its own, a row that does not close): what was handed over until then is not to be used.
 */
export function takePlainSheet(bytes: Uint8Array, taker: CellTaker): boolean {
  const cell: PlainCell = { row: 0, column: 0, type: '', style: 0, value: null, formula: null, inline: '' };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const formulas = new KnownFormulas(bytes);
  let at = startOfRows(bytes);
  if (at === UNUSUAL) return false;
  for (;;) {
    const place = takeUsualRows(bytes, at, { cell, formulas, taker });
    const end = pieceEnd(bytes, place.at, ROW_END);
    if (end === null) return false;
    const text = decoder.decode(bytes.subarray(place.at, end));
    const read = place.inRow ? restOfRowAt(text, cell, taker) : 0;
    const after = read === UNUSUAL ? UNUSUAL : rowsAt(text, read, cell, taker);
    if (after === UNUSUAL) return false;
    if (after < text.length) return takeRest(text.slice(after), partPieces(bytes.subarray(end), '>'), taker);
    if (end >= bytes.length) return false;
    at = end;
  }
}

/** Where `sheetData` begins to hold rows, or where it stands if it is empty; `UNUSUAL` in another form than programs write. */
export function startOfRows(bytes: Uint8Array): number {
  if (isWide(bytes)) return UNUSUAL;
  const first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const start = new TextDecoder('latin1').decode(bytes.subarray(first, first + LONGEST_START));
  const at = start.indexOf('<sheetData');
  if (at < 0 || !BEFORE_ROWS.test(start.slice(0, at))) return UNUSUAL;
  if (stands(start, at, NO_ROWS)) return first + at;
  return stands(start, at, '<sheetData>') ? first + at + 11 : UNUSUAL;
}

/** What rows are read with, and who takes their cells. */
interface UsualReading {
  readonly cell: PlainCell;
  readonly formulas: KnownFormulas;
  readonly taker: CellTaker;
}

/** Reads rows while they are usual; gives the place of what is not, and whether that is inside a row. */
function takeUsualRows(
  bytes: Uint8Array,
  from: number,
  { cell, formulas, taker }: UsualReading,
): { at: number; inRow: boolean } {
  let at = from;
  for (;;) {
    const cells = usualRowAt(bytes, at, cell);
    if (cells === UNUSUAL) return { at, inRow: false };
    at = cells;
    for (;;) {
      const next = usualCellAt(bytes, at, cell, formulas);
      if (next === UNUSUAL) break;
      taker.cell(cell);
      at = next;
    }
    const end = rowEndAt(bytes, at);
    if (end === UNUSUAL) return { at, inRow: true };
    taker.endRow?.(cell.row);
    at = end;
  }
}

/** Reads the cells that are left of a row; gives the place after it. */
function restOfRowAt(text: string, cell: PlainCell, taker: CellTaker): number {
  const at = cellsAt(text, 0, cell, taker);
  if (at !== UNUSUAL) taker.endRow?.(cell.row);
  return at;
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
    if (stands(text, at, ROW_END)) return at + 6;
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
