/** What a file is by its content; its name is never asked. */
export type FileKind =
  | 'empty'
  | 'pdf'
  | 'locked'
  | 'old-word'
  | 'old-excel'
  | 'old-office'
  | 'office'
  | 'open-document'
  | 'zip'
  | 'rtf'
  | 'picture'
  | 'binary'
  | 'text';

type OldKind = 'locked' | 'old-word' | 'old-excel' | 'old-office';

/** Streams of an old Office file by which it is known; a locked new one is wrapped in such a file. */
const STREAMS: readonly (readonly [string, OldKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'old-excel'],
];

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
];
const PHONE_PICTURE = /^ftyp(?:heic|heix|mif1|msf1|avif)/;
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
const SHOWN = 8192;

/** Recognises a file by its first bytes. UTF-16 text is `text`, other bytes with NUL are `binary`. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (isBlank(bytes)) return 'empty';
  if (indexOfAscii(bytes, '%PDF-', 1024) >= 0) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (indexOfAscii(bytes, '{\\rtf', 16) >= 0) return 'rtf';
  if (PICTURES.some((signature) => startsWith(bytes, signature)) && hasControl(bytes)) return 'picture';
  if (PHONE_PICTURE.test(new TextDecoder('latin1').decode(bytes.subarray(4, 12)))) return 'picture';
  if (utf16Of(bytes) !== null) return 'text';
  return hasControl(bytes) ? 'binary' : 'text';
}

/** Which UTF-16 the bytes are written in, by byte order mark or by where their zero bytes stand. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const end = Math.min(bytes.length, SHOWN) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const units = end / 2;
  if (units < 4) return null;
  if (odd > units * 0.2 && even < units * 0.01) return 'utf-16le';
  if (even > units * 0.2 && odd < units * 0.01) return 'utf-16be';
  return null;
}

function zipKind(bytes: Uint8Array): FileKind {
  if (indexOfAscii(bytes, OPEN_DOCUMENT, 256) >= 0) return 'open-document';
  return indexOfAscii(bytes, '[Content_Types].xml', bytes.length) >= 0 ? 'office' : 'zip';
}

/** Names of streams stand in an old Office file as UTF-16. */
function oldKind(bytes: Uint8Array): OldKind {
  const wide = (name: string): string => [...name].join('\u0000');
  return STREAMS.find(([name]) => indexOfAscii(bytes, wide(name), bytes.length) >= 0)?.[1] ?? 'old-office';
}

function isBlank(bytes: Uint8Array): boolean {
  for (let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13) return bytes.length === 2 && isMark(bytes);
  }
  return true;
}

function isMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/** Whether control bytes stand there that no text holds. */
function hasControl(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 1 << 20);
  let controls = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 32;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11) controls += 1;
  }
  return controls > 4 && controls > end / 200;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  const first = text.charCodeAt(0);
  const shown = bytes.subarray(0, within);
  for (let at = shown.indexOf(first); at >= 0; at = shown.indexOf(first, at + 1)) {
    let same = 1;
    while (same < text.length && shown[at + same] === text.charCodeAt(same)) same += 1;
    if (same === text.length) return at;
  }
  return -1;
}
