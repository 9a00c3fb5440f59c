import type { OfficePackage, Unpack } from '../../workbook/file/openPackage';
import { openPackage } from '../../workbook/file/openPackage';
import { relationshipsOf } from '../../workbook/file/relationships';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { UnreadableDocument } from '../unreadableDocument';

/** What an Office file is by its own parts. */
export type OfficeKind = 'word' | 'sheet' | 'other';

/** An Office file that is safe to read: no part too large, no path that leads out, no entities. */
export interface OfficeFile {
  readonly kind: OfficeKind;
  readonly pack: OfficePackage;
  /** Name of its main part. */
  readonly main: string;
}

/** Most that the parts of a document may take when unpacked, pictures included. */
const LARGEST = 160 * 1024 * 1024;
/** The first element of a part stands within this; a longer prologue is not trusted. */
const PROLOGUE = 64 * 1024;

/** Unpacks a .docx or .xlsx. Throws `UnreadableDocument` where its parts cannot be trusted. */
export function openOffice(file: string, bytes: Uint8Array, unpack?: Unpack): OfficeFile {
  const pack = guarded(file, () => openPackage(bytes, LARGEST, unpack));
  for (const [part, content] of pack.parts) {
    if (/\.(?:xml|rels|vml)$/i.test(part) && declaresType(content)) {
      throw new UnreadableDocument('document-entities', { file, part });
    }
  }
  const main = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  return { kind: kindOf(main), pack, main };
}

/** Runs a reader of Office parts; what it refuses is said as an unreadable document. */
export function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableFile) throw new UnreadableDocument(error.code, { ...error.data, file });
    throw error;
  }
}

function kindOf(main: string): OfficeKind {
  if (/^word\//i.test(main) || /document\d*\.xml$/i.test(main)) return 'word';
  return /^xl\//i.test(main) || /workbook\d*\.(?:xml|bin)$/i.test(main) ? 'sheet' : 'other';
}

/** Whether a part declares a DOCTYPE before its first element, in UTF-8 or UTF-16; no Office program does. */
function declaresType(part: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(part.subarray(0, PROLOGUE)).replaceAll('\u0000', '');
  const plain = start.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  const first = /<[^?]/.exec(plain);
  return first === null ? part.length > PROLOGUE : first[0] === '<!';
}
