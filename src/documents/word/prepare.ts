import { Parser } from 'htmlparser2';
import { finding, type Read } from '../../core/finding';
import { fontCode, inUnicode } from '../fonts/oldFonts';
import type { ListNumbers } from './numbering';
import type { StyleFonts } from './styleFonts';

interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Text of a box as a finding shows it. */
const SHOWN = 200;

/** Half points by which LibreOffice raises what others call superscript. */
const RAISED = 4;
const SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>';

/**
 * Makes the main part of a Word document ready for the reader: numbers of lists become text, text of old
 * fonts becomes Unicode, text boxes and other drawings go. What went or was changed is said.
 */
export function prepareDocument(xml: string, numbers: ListNumbers, fonts: StyleFonts): Read<string> {
  const changes: Change[] = [];
  const boxes = new Set<string>();
  const converted = new Set<string>();
  let tracked = 0;
  let box: { readonly from: number; readonly name: string; depth: number; text: string } | null = null;
  let paragraphStyle: string | null = null;
  let runFont: string | null = null;
  let inRun = false;
  let numbered: { from: number; list: string; level: number } | null = null;
  let text: { readonly from: number; value: string } | null = null;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:p':
        paragraphStyle = null;
        numbered = null;
        break;
      case 'w:pStyle':
        paragraphStyle = value;
        break;
      case 'w:numPr':
        numbered = { from: parser.startIndex, list: '', level: 0 };
        break;
      case 'w:numId':
        if (numbered) numbered.list = value;
        break;
      case 'w:ilvl':
        if (numbered) numbered.level = Number(value) || 0;
        break;
      case 'w:r':
        inRun = true;
        runFont = null;
        break;
      case 'w:rStyle':
        if (inRun) runFont ??= fonts.of(value);
        break;
      case 'w:rFonts':
        if (inRun) runFont = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? runFont;
        break;
      case 'w:position':
        if (inRun && Number(value) >= RAISED)
          changes.push({ from: parser.startIndex, to: parser.startIndex, by: SUPERSCRIPT });
        break;
      case 'w:t':
        text = { from: parser.endIndex + 1, value: '' };
        break;
      case 'w:ins':
      case 'w:del':
        tracked += 1;
    }
  };
  const endParagraphProperties = (): void => {
    if (!numbered) return;
    const label = numbers.next(numbered.list, numbered.level);
    if (label !== null) {
      const by = `<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;
      changes.push({ from: parser.endIndex + 1, to: parser.endIndex + 1, by });
    }
    numbered = null;
  };
  const endText = (): void => {
    if (!text) return;
    const font = runFont ?? (paragraphStyle === null ? null : fonts.of(paragraphStyle)) ?? fonts.normal;
    const code = font === null ? null : fontCode(font);
    const value = code === null ? text.value : inUnicode(text.value, code);
    if (code !== null && value !== text.value) {
      converted.add(code.name);
      changes.push({ from: text.from, to: parser.startIndex, by: escaped(value) });
    }
    text = null;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (box) {
          if (name === box.name) box.depth += 1;
        } else if (name === 'w:txbxContent') box = { from: parser.endIndex + 1, name, depth: 1, text: '' };
        else open(name, attributes);
      },
      ontext: (data) => {
        if (box) box.text += data;
        else if (text) text.value += data;
      },
      onclosetag: (name, implied) => {
        if (box) {
          if (name === 'w:p') box.text += '\n';
          if (name !== box.name || (box.depth -= 1) > 0) return;
          const code = fontCode(fonts.normal ?? '');
          const whole = box.text.replace(/\s+/g, ' ').trim();
          const shown = code === null ? whole : inUnicode(whole, code);
          if (shown !== '') boxes.add(shown.slice(0, SHOWN));
          changes.push({ from: box.from, to: parser.startIndex, by: '' });
          box = null;
        } else if (name === 'w:numPr' && numbered && !implied) {
          if (numbers.shows(numbered.list, numbered.level))
            changes.push({ from: numbered.from, to: parser.endIndex + 1, by: '' });
        } else if (name === 'w:pPr') endParagraphProperties();
        else if (name === 'w:t') endText();
        else if (name === 'w:r') inRun = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const findings = [
    ...[...boxes].map((found) => finding('text-box-ignored', 'warning', { found })),
    ...[...converted].map((encoding) => finding('font-converted', 'note', { data: { encoding } })),
    ...(tracked > 0 ? [finding('changes-tracked', 'note', { data: { count: tracked } })] : []),
  ];
  return { value: changed(xml, changes), findings };
}

function changed(xml: string, changes: readonly Change[]): string {
  if (changes.length === 0) return xml;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, by } of [...changes].sort((left, right) => left.from - right.from)) {
    parts.push(xml.slice(at, from), by);
    at = Math.max(at, to);
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
