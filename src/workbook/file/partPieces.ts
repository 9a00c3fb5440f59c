/** Bytes of a part decoded at a time: larger strings are made outside the young space, which takes twice as long. */
const PIECE = 1 << 16;
/** A row or a text longer than this stands in no plain part. */
const LONGEST = 1 << 24;

/**
 * The text of a part in pieces that end right after `mark` (ASCII), and at last what follows the last one; null in
 * place of a piece where the part is not in UTF-8 or a mark is too long in coming.
 */
export function* partPieces(bytes: Uint8Array, mark: string): Generator<string | null> {
  if (isWide(bytes)) yield null;
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length;) {
    const end = pieceEnd(bytes, at, mark);
    if (end === null) {
      yield null;
      return;
    }
    yield decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    at = end;
  }
}

/** Where the piece that begins at a place ends: right after a `mark`, or with the part; null where that is too far. */
export function pieceEnd(bytes: Uint8Array, at: number, mark: string): number | null {
  const codes = [...mark].map((letter) => letter.charCodeAt(0));
  const end =
    endOfLast(bytes, codes, at, at + PIECE) ??
    endOfNext(bytes, codes, Math.max(at, at + PIECE - codes.length)) ??
    bytes.length;
  return end - at > LONGEST ? null : end;
}

/** Whether a part begins with the mark of UTF-16. */
export function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Where the last mark that lies whole between two places ends. */
function endOfLast(bytes: Uint8Array, mark: readonly number[], from: number, to: number): number | null {
  const last = mark.at(-1) ?? 0;
  const shown = bytes.subarray(from, to);
  for (let at = shown.lastIndexOf(last); at >= 0; at = at > 0 ? shown.lastIndexOf(last, at - 1) : -1) {
    const start = at + 1 - mark.length;
    if (start >= 0 && mark.every((code, i) => shown[start + i] === code)) return from + at + 1;
  }
  return null;
}

/** Where the first mark from a place on ends. */
function endOfNext(bytes: Uint8Array, mark: readonly number[], from: number): number | null {
  const first = mark[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((code, i) => bytes[at + i] === code)) return at + mark.length;
  }
  return null;
}
