import type { Read } from '../../core/finding';
import { UnreadableDocument, type UnreadableCode } from '../unreadableDocument';
import { decodeText } from './decode';
import { fileKind, type FileKind } from './kind';

const REFUSED: Readonly<Record<Exclude<FileKind, 'text'>, UnreadableCode>> = {
  empty: 'document-empty',
  pdf: 'document-pdf',
  locked: 'document-locked',
  'old-word': 'document-old-word',
  'old-excel': 'document-old-excel',
  'old-office': 'document-old-office',
  office: 'document-office-other',
  'open-document': 'document-office-other',
  zip: 'document-zip',
  rtf: 'document-rtf',
  picture: 'document-picture',
  binary: 'document-binary',
};

/** The text of a file. Throws `UnreadableDocument` where the bytes are no text that can be read. */
export function readBytes(name: string, bytes: Uint8Array): Read<string> {
  const kind = fileKind(bytes);
  if (kind !== 'text') throw new UnreadableDocument(REFUSED[kind], { file: name });
  return decodeText(name, bytes);
}
