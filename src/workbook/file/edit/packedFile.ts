import { Zip, type ZipInputFile } from 'fflate';
import type { OfficePackage } from '../openPackage';
import { WRITTEN } from './editablePackage';

/** How much of a part is handed to the platform at once, in bytes. */
const PIECE = 1 << 20;
/** What gzip puts around the packed bytes: its head, and at the end CRC-32 and size, which a zip asks for, too. */
const GZIP_HEAD = 10;
const GZIP_END = 8;
const DEFLATED = 8;

/** Whether `packedFile` can work here. */
export function canPack(): boolean {
  return typeof CompressionStream === 'function';
}

/**
 * The bytes of an Office file, its parts in their order, packed by the platform beside the page, which answers
 * meanwhile.
 */
export async function packedFile({ parts }: OfficePackage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of parts) {
    const gzip = await gzipped(bytes);
    const end = new DataView(gzip.buffer, gzip.byteLength - GZIP_END);
    const entry: ZipInputFile = {
      filename,
      mtime: WRITTEN,
      compression: DEFLATED,
      crc: end.getUint32(0, true),
      size: bytes.length,
    };
    zip.add(entry);
    entry.ondata?.(null, gzip.subarray(GZIP_HEAD, gzip.length - GZIP_END), true);
  }
  zip.end();
  return new Uint8Array(await new Blob(pieces.map((piece) => piece.slice())).arrayBuffer());
}

async function gzipped(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('gzip');
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  for (let at = 0; at < bytes.length; at += PIECE)
    await writer.write(new Uint8Array(bytes.subarray(at, at + PIECE)));
  await writer.close();
  return new Uint8Array(await packed);
}
