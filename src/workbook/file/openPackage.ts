import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { InParts } from './inParts';
import { UnusableFile } from './unusableFile';

/** What a zip declares of one of its parts, sizes in bytes. */
export type DeclaredPart = Pick<UnzipFileInfo, 'name' | 'size' | 'originalSize'>;

/** Unpacks the parts of a zip that are wanted; throws on what is no zip, and whatever `wanted` throws. */
export type Unpack = (
  bytes: Uint8Array,
  wanted: (part: DeclaredPart) => boolean,
) => Readonly<Record<string, Uint8Array>>;

/** The parts of an Office file by name, without the leading slash. */
export interface OfficePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Most that the parts of a file may take when unpacked: 100,000 long rows need a tenth of it. */
export const UNPACKED_LIMIT = 512 * 1024 * 1024;

const MOST_PARTS = 20000;

/** How much is unpacked without a stop, in bytes, unless one part alone is more. */
const STRETCH = 16 * 1024 * 1024;

/** Deflate cannot pack tighter than 1:1032, so a part that claims more lies about its size. */
const TIGHTEST = 1100;

/**
 * What people write packs 5 to 50 times smaller, our formulas saved by LibreOffice 40 times; what packs tighter
 * than this and is large, as a part or as a whole, repeats itself.
 */
const TIGHTEST_LARGE = 100;
const LARGE = 16 * 1024 * 1024;

const ZIP_MARK = [0x50, 0x4b];
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Runs everywhere; a host that has a quicker one hands it in. */
export const unpackAnywhere: Unpack = (bytes, filter) => unzipSync(bytes, { filter });

/** Unpacks an .xlsx. Throws `UnusableFile` on anything that is not one; `limit` is in bytes. */
export function openPackage(
  bytes: Uint8Array,
  limit: number = UNPACKED_LIMIT,
  unpack: Unpack = unpackAnywhere,
): OfficePackage {
  refuseOthers(bytes);
  const declared = new Map<string, number>();
  const parts = new Map<string, Uint8Array>();
  take(safely(unpack, bytes, guard(declared, limit)), declared, parts);
  return { parts };
}

/** `openPackage`, a stretch of the file at a time. */
export function* openingPackage(bytes: Uint8Array): InParts<OfficePackage> {
  refuseOthers(bytes);
  const declared = new Map<string, number>();
  const isFine = guard(declared, UNPACKED_LIMIT);
  safely(unpackAnywhere, bytes, (part) => isFine(part) && false);
  const parts = new Map<string, Uint8Array>();
  for (const names of stretches(declared)) {
    yield null;
    take(
      safely(unpackAnywhere, bytes, ({ name }) => names.has(name)),
      declared,
      parts,
    );
  }
  return { parts };
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_MARK)) throw new UnusableFile(oleCode(bytes));
  if (!startsWith(bytes, ZIP_MARK)) throw new UnusableFile('file-not-zip');
}

function take(
  unpacked: ReturnType<Unpack>,
  declared: ReadonlyMap<string, number>,
  parts: Map<string, Uint8Array>,
): void {
  for (const [name, content] of Object.entries(unpacked)) {
    if (content.length !== declared.get(name)) throw new UnusableFile('file-damaged', { part: name });
    parts.set(name.replace(/^\/+/, ''), content);
  }
}

/** Names of parts in their order, as many together as a stretch holds. */
function* stretches(declared: ReadonlyMap<string, number>): Generator<ReadonlySet<string>> {
  let names = new Set<string>();
  let held = 0;
  for (const [name, size] of declared) {
    if (names.size > 0 && held + size > STRETCH) {
      yield names;
      names = new Set();
      held = 0;
    }
    names.add(name);
    held += size;
  }
  if (names.size > 0) yield names;
}

/** A part by name, in any case as the format allows, or null. */
export function partOf(pack: OfficePackage, name: string): Uint8Array | null {
  const exact = pack.parts.get(name);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  for (const [other, content] of pack.parts) if (other.toLowerCase() === wanted) return content;
  return null;
}

function safely(
  unpack: Unpack,
  bytes: Uint8Array,
  wanted: (part: DeclaredPart) => boolean,
): ReturnType<Unpack> {
  try {
    return unpack(bytes, wanted);
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile('file-damaged', { part: '' });
  }
}

/** Refuses by what the zip declares, before anything is unpacked; unpacking never writes past it. */
function guard(declared: Map<string, number>, limit: number): (part: DeclaredPart) => boolean {
  let total = 0;
  let packed = 0;
  let count = 0;
  return ({ name, size, originalSize }) => {
    count += 1;
    total += originalSize;
    packed += size;
    if (/(^|[/\\])\.\.([/\\]|$)/.test(name)) throw new UnusableFile('file-unsafe-path', { part: name });
    if (count > MOST_PARTS || total > limit || originalSize > size * TIGHTEST + 1024) {
      throw new UnusableFile('file-too-large', { limit: Math.floor(limit / 1024 / 1024) });
    }
    if (isTight(originalSize, size) || isTight(total, packed)) {
      throw new UnusableFile('file-too-large', { limit: LARGE / 1024 / 1024 });
    }
    if (name.endsWith('/')) return false;
    declared.set(name, originalSize);
    return true;
  };
}

function isTight(size: number, packed: number): boolean {
  return size > LARGE && size > packed * TIGHTEST_LARGE;
}

function oleCode(bytes: Uint8Array): 'file-encrypted' | 'file-old-format' | 'file-not-zip' {
  if (holdsWide(bytes, 'EncryptedPackage')) return 'file-encrypted';
  return holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book') ? 'file-old-format' : 'file-not-zip';
}

/** Whether UTF-16 text stands in the bytes, as the names of streams in an OLE file do. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
