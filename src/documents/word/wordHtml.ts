import mammoth from 'mammoth';
import { UnreadableDocument } from '../unreadableDocument';

/**
 * A .docx as HTML, its pictures left out. Throws `UnreadableDocument` where it is none; `file` and `part` are for that
 * sentence.
 */
export async function wordHtml(file: string, part: string, bytes: Uint8Array): Promise<string> {
  const arrayBuffer = bytes.slice().buffer;
  const input = { buffer: arrayBuffer, arrayBuffer };
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: noPicture,
      ignoreEmptyParagraphs: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    });
    return value;
  } catch {
    throw new UnreadableDocument('file-damaged', { file, part });
  }
}
