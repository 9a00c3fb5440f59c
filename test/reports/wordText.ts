import { unzipSync } from 'fflate';

/** The parts of a .docx as text, read without the product. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

/** A paragraph's text, line breaks as new lines, and its XML. */
export interface Paragraph {
  readonly text: string;
  readonly xml: string;
}

/** The paragraphs of a part in their order. */
export function paragraphsIn(xml: string): readonly Paragraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([found]) => ({
    text: textIn(found),
    xml: found,
  }));
}

/** The text of a piece of XML. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : plain(text ?? '')))
    .join('');
}

/** The rows of the tables of a part: the texts of their cells. */
export function rowsIn(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      paragraphsIn(cell)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
