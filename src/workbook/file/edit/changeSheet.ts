import { afterDigits, codesOf, numberAt, startsAt } from '../byteText';
import { partOf } from '../openPackage';
import { startOfRows } from '../plainSheet';
import { UNUSUAL } from '../plainText';
import type { EditablePackage } from './editablePackage';
import { type ChangedRows, changeRows, type SheetChanges } from './sheetRows';

const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const ROW = codesOf('<row r="');
const ROW_NAME = codesOf('<row');
const ROW_END = codesOf('</row>');
const FORMULA_WITH_MORE = codesOf('<f ');
const DATA = codesOf('<sheetData');
const DATA_END = codesOf('</sheetData>');
const MOST_ROW_DIGITS = 7;
const BEFORE = '<sheetData>';
const BEHIND = '</sheetData>';

/** Writes changes into the rows of a sheet's part; answers the cells whose formula went. */
export function changeSheet(pack: EditablePackage, part: string, changes: SheetChanges): readonly string[] {
  const bytes = changes.size > 0 ? partOf(pack, part) : null;
  if (bytes === null) return [];
  const quick = changedBytes(bytes, changes);
  if (quick !== null) {
    pack.put(part, quick.bytes);
    return quick.lostFormulas;
  }
  const text = pack.text(part) ?? '';
  const changed = changeRows(text, changes);
  if (changed.text !== text) pack.put(part, changed.text);
  return changed.lostFormulas;
}

/**
 * `changeRows` over the bytes of a part in the form of programs: only changed rows become text, so that one cell among
 * 100 MB costs no more than finding it. Null where the part is in another form or shares formulas between rows.
 */
export function changedBytes(
  bytes: Uint8Array,
  changes: SheetChanges,
): { readonly bytes: Uint8Array; readonly lostFormulas: readonly string[] } | null {
  const start = startOfRows(bytes);
  if (start === UNUSUAL || startsAt(bytes, start, DATA)) return null;
  const writer = new StretchWriter(bytes, changes);
  for (let at = start; ;) {
    at = bytes.indexOf(LESS, at);
    if (at < 0) return null;
    if (startsAt(bytes, at, DATA_END)) return writer.whole(at);
    if (!startsAt(bytes, at, ROW_NAME)) return null;
    const row = rowAt(bytes, at);
    if (row === null || !writer.row(row.number, at, row.end)) return null;
    at = row.end;
  }
}

/** The number of the row that begins at a place, and the place behind it; null where it is in no usual form. */
function rowAt(bytes: Uint8Array, from: number): { readonly number: number; readonly end: number } | null {
  if (!startsAt(bytes, from, ROW)) return null;
  const start = from + ROW.length;
  const digits = afterDigits(bytes, start, MOST_ROW_DIGITS);
  if (digits === start || bytes[digits] !== QUOTE) return null;
  const number = numberAt(bytes, start, digits);
  const tag = tagEnd(bytes, digits + 1);
  if (tag < 0 || number === 0) return null;
  if (bytes[tag - 1] === SLASH) return { number, end: tag + 1 };
  for (let at = bytes.indexOf(LESS, tag); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (startsAt(bytes, at, ROW_END)) return { number, end: at + ROW_END.length };
    if (!isUsualTag(bytes, at)) return null;
  }
  return null;
}

/** The place of the `>` that ends a tag; -1 where an attribute is in another form than programs write. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let isQuoted = false;
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === GREATER && !isQuoted) return at;
    else if (code === LESS || code === 39) return -1;
  }
  return -1;
}

/** Whether a tag inside of a row has no prefix, is no comment, CDATA or further row, and shares no formula. */
function isUsualTag(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at + 1, at + 4);
  if (first === 33 || first === 63 || second === 58 || third === 58) return false;
  if (startsAt(bytes, at, ROW_NAME)) return false;
  return !startsAt(bytes, at, FORMULA_WITH_MORE) || !isShared(bytes, at);
}

function isShared(bytes: Uint8Array, at: number): boolean {
  const end = bytes.indexOf(GREATER, at);
  return end < 0 || new TextDecoder('latin1').decode(bytes.subarray(at, end)).includes('shared');
}

/** Puts a part together from stretches of its bytes and rows that were written anew. */
class StretchWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly lostFormulas: string[] = [];
  private readonly waiting: number[];
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly encoder = new TextEncoder();
  private taken = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly changes: SheetChanges,
  ) {
    this.waiting = [...changes.keys()].sort((one, other) => one - other);
  }

  /** Takes a row of the part; false where its text cannot be read. */
  row(number: number, from: number, to: number): boolean {
    this.missing(number, from);
    if (this.waiting[0] === number) this.waiting.shift();
    const cells = this.changes.get(number);
    if (cells === undefined) return true;
    const text = this.textOf(from, to);
    if (text === null) return false;
    this.put(from, to, changeRows(BEFORE + text + BEHIND, new Map([[number, cells]])));
    return true;
  }

  /** The part, whose rows end at a place. */
  whole(end: number): { readonly bytes: Uint8Array; readonly lostFormulas: readonly string[] } {
    this.missing(Infinity, end);
    const pieces = [...this.pieces, this.bytes.subarray(this.taken)];
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return { bytes: whole, lostFormulas: this.lostFormulas };
  }

  /** Writes the changed rows that the part lacks before a number. */
  private missing(before: number, at: number): void {
    if ((this.waiting[0] ?? before) >= before) return;
    const rows = this.waiting.filter((row) => row < before);
    this.waiting.splice(0, rows.length);
    const changes = new Map(rows.map((row) => [row, this.changes.get(row) ?? new Map()]));
    this.put(at, at, changeRows(BEFORE + BEHIND, changes));
  }

  private put(from: number, to: number, { text, lostFormulas }: ChangedRows): void {
    const inner = text.slice(BEFORE.length, text.length - BEHIND.length);
    this.pieces.push(this.bytes.subarray(this.taken, from), this.encoder.encode(inner));
    this.lostFormulas.push(...lostFormulas);
    this.taken = to;
  }

  private textOf(from: number, to: number): string | null {
    try {
      return this.decoder.decode(this.bytes.subarray(from, to));
    } catch {
      return null;
    }
  }
}
