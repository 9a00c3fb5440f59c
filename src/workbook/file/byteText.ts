/** The bytes of an ASCII word. */
export function codesOf(word: string): Uint8Array {
  return new TextEncoder().encode(word);
}

/** Whether a word stands at a place. */
export function startsAt(bytes: Uint8Array, at: number, codes: Uint8Array): boolean {
  for (let i = 0; i < codes.length; i += 1) if (bytes[at + i] !== codes[i]) return false;
  return true;
}

/** Where a word stands last; -1 where it stands nowhere. */
export function lastPlaceOf(bytes: Uint8Array, codes: Uint8Array): number {
  const first = codes[0] ?? 0;
  let at = bytes.lastIndexOf(first);
  while (at > 0 && !startsAt(bytes, at, codes)) at = bytes.lastIndexOf(first, at - 1);
  return at >= 0 && startsAt(bytes, at, codes) ? at : -1;
}

/** Where a word stands first from a place on; -1 where it stands nowhere. */
export function placeOf(bytes: Uint8Array, codes: Uint8Array, from = 0): number {
  const first = codes[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !startsAt(bytes, at, codes)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** The place after digits, of which there are at most so many. */
export function afterDigits(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  for (let code = bytes[at] ?? 0; code >= 48 && code <= 57 && at < from + most; code = bytes[at] ?? 0)
    at += 1;
  return at;
}

/** The number that digits between two places say. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (bytes[at] ?? 0) - 48;
  return number;
}
