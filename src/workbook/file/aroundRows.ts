import { codesOf, lastPlaceOf, placeOf } from './byteText';

const DATA = codesOf('sheetData');
const DATA_END = codesOf('sheetData>');
const LESS = 60;
const decoder = new TextDecoder('utf-8');

/** Where the rows of a sheet's part stand. */
export interface RowsPlace {
  /** The place of `<sheetData`, or the end of a part that has none. */
  readonly start: number;
  /** The place of the name in its closing tag; `start` where it has none. */
  readonly end: number;
  /** The prefix of the part's elements with its colon, or ''. */
  readonly prefix: string;
}

/** Finds the rows of a sheet's part; what stands around them is small, however many they are. */
export function rowsPlace(bytes: Uint8Array): RowsPlace {
  const name = placeOf(bytes, DATA);
  if (name < 0) return { start: bytes.length, end: bytes.length, prefix: '' };
  const start = Math.max(0, bytes.lastIndexOf(LESS, name));
  const prefix = decoder.decode(bytes.subarray(start + 1, name));
  return { start, end: Math.max(start, lastPlaceOf(bytes, DATA_END)), prefix };
}

/** The text before the rows. */
export function beforeRows(bytes: Uint8Array, { start }: RowsPlace): string {
  return decoder.decode(bytes.subarray(0, start));
}

/** The text behind the rows. */
export function behindRows(bytes: Uint8Array, { end }: RowsPlace): string {
  const text = decoder.decode(bytes.subarray(end));
  return text.slice(text.indexOf('>') + 1);
}

/** The attributes of each row, in their order. */
export function* rowAttributes(bytes: Uint8Array, { start, end, prefix }: RowsPlace): Generator<string> {
  const row = codesOf(`<${prefix}row`);
  for (let at = placeOf(bytes, row, start); at >= 0 && at < end; at = placeOf(bytes, row, at + 1)) {
    const from = at + row.length;
    const close = bytes.indexOf(62, from);
    const text = decoder.decode(bytes.subarray(from, close < 0 ? end : close));
    if (/^[\s/]|^$/.test(text)) yield text;
  }
}
