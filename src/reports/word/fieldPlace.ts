import { type OfficePackage, partOf } from '../../workbook/file/openPackage';
import { textOfPart } from './templatePackage';

/** Where a field stands: which part of the document, the paragraph there from 1, and how it begins. */
export interface FieldPlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes' | 'other';
  readonly paragraph: number;
  readonly text: string;
}

const PARAGRAPH = /<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
const SHOWN = 40;

/** Finds the paragraph of a part where a text stands for the `occurrence`-th time, from 0; the part alone where none does. */
export function fieldPlace(pack: OfficePackage, file: string, wanted: string, occurrence = 0): FieldPlace {
  const content = partOf(pack, file);
  const part = partKind(file);
  const texts = content === null ? [] : paragraphTexts(textOfPart(content));
  let left = occurrence;
  for (const [at, text] of texts.entries()) {
    left -= text.split(wanted).length - 1;
    if (left < 0) return { part, paragraph: at + 1, text: shortened(text) };
  }
  return { part, paragraph: 0, text: '' };
}

function paragraphTexts(xml: string): readonly string[] {
  return (xml.match(PARAGRAPH) ?? []).map((paragraph) =>
    [...paragraph.matchAll(TEXT)].map(([, text = '']) => plain(text)).join(''),
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

function partKind(file: string): FieldPlace['part'] {
  if (/header\d*\.xml$/.test(file)) return 'header';
  if (/footer\d*\.xml$/.test(file)) return 'footer';
  if (/(foot|end)notes\.xml$|comments\.xml$/.test(file)) return 'notes';
  return /document\d*\.xml$/.test(file) ? 'body' : 'other';
}

function shortened(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed.length <= SHOWN ? trimmed : `${trimmed.slice(0, SHOWN).trim()}…`;
}
