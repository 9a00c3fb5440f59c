import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Read } from '../../core/finding';
import { partOf } from '../../workbook/file/openPackage';
import type { Block } from '../block';
import type { OfficeFile } from '../office/openOffice';
import { UnreadableDocument } from '../unreadableDocument';
import { htmlBlocks } from '../web/htmlBlocks';
import { readNumbering } from './numbering';
import { prepareDocument } from './prepare';
import { readStyleFonts } from './styleFonts';
import { wordHtml } from './wordHtml';

/** Tags of a matrix of a thousand rows and more; the reader's memory grows with them, not with the text. */
const MOST_TAGS = 250_000;
const LARGEST_PART = 16 * 1024 * 1024;
/** Parts that the reader looks at; pictures and the like stay out of its way. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/|fonts\/|theme\/).*\.(?:xml|rels)$)/i;

/** The paragraphs and tables of a .docx. Throws `UnreadableDocument` where its parts are no document. */
export async function readWord(name: string, { pack, main }: OfficeFile): Promise<Read<readonly Block[]>> {
  const document = partOf(pack, main);
  if (!document) throw new UnreadableDocument('file-damaged', { file: name, part: main });
  const parts: Record<string, Uint8Array> = {};
  let tags = 0;
  for (const [part, content] of pack.parts) {
    if (!READ.test(part) && part !== main) continue;
    if (content.length > LARGEST_PART) {
      throw new UnreadableDocument('file-too-large', { file: name, limit: LARGEST_PART / 1024 / 1024 });
    }
    tags += tagsIn(content, MOST_TAGS);
    if (tags > MOST_TAGS) throw new UnreadableDocument('document-too-long', { file: name });
    parts[part] = content;
  }
  const prepared = prepareDocument(strFromU8(document), readNumbering(pack), readStyleFonts(pack));
  parts[main] = strToU8(prepared.value);
  const html = await wordHtml(name, main, zipSync(parts, { level: 0 }));
  const blocks = htmlBlocks(html, name);
  const findings = [...prepared.findings, ...blocks.findings];
  return { value: blocks.value, findings };
}

/** How many tags stand in a part, counted no further than needed. */
function tagsIn(part: Uint8Array, most: number): number {
  let count = 0;
  for (let at = part.indexOf(60); at >= 0 && count <= most; at = part.indexOf(60, at + 1)) count += 1;
  return count;
}
