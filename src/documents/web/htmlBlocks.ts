import { Parser } from 'htmlparser2';
import { finding, type Read } from '../../core/finding';
import type { Block } from '../block';
import { fontCode, inUnicode, type FontCode } from '../fonts/oldFonts';
import { hasMore } from '../hasMore';
import { UnreadableDocument } from '../unreadableDocument';
import { raisedText } from './raisedText';
import { BlockList, TableBuild } from './tableBuild';

const LINES: ReadonlySet<string> = new Set(
  'p div ul ol li h1 h2 h3 h4 h5 h6 blockquote section article header footer main nav aside dl dt dd pre form figure center caption title'.split(
    ' ',
  ),
);
const HIDDEN: ReadonlySet<string> = new Set(
  'style script head template noscript iframe object svg math select textarea audio video xml'.split(' '),
);
const EMPTY: ReadonlySet<string> = new Set('br hr img col meta link input wbr area base source'.split(' '));
const NOTE_MARK = /^(?:foot|end)note-ref-/;
/** Deeper than this nothing was written by people; the text is kept, its tables are not. */
const MOST_NESTED = 20;
const MOST_SPAN = 65534;
/** A browser stops at 512; the parser's time grows with the square. */
const MOST_OPEN = 10_000;
/** More tags take longer than a person waits; a plan of a hundred pages from Word has some ten thousand. */
const MOST_TAGS = 600_000;

/**
 * The paragraphs and tables of an HTML page or of what Word and Excel put on the clipboard. Scripts, styles
 * and attributes are dropped but for spans and fonts. Throws `UnreadableDocument` only where there are
 * more tags, or more elements in each other, than people write; `file` is its name for that sentence.
 */
export function htmlBlocks(html: string, file: string): Read<readonly Block[]> {
  if (hasMore(html, '<', MOST_TAGS)) throw new UnreadableDocument('document-too-long', { file });
  const list = new BlockList();
  const tables: TableBuild[] = [];
  const fonts: (FontCode | null)[] = [];
  const open: string[] = [];
  const converted = new Set<string>();
  let line = '';
  let blank = false;
  let hidden = 0;
  let silent = 0;
  let ignored = 0;
  let raised = 0;
  let before = '';

  const write = (text: string): void => {
    const table = tables.at(-1);
    if (table) table.add(text);
    else line += text;
  };
  const endLine = (always: boolean): void => {
    if (tables.length > 0) write('\n');
    else {
      if (line.trim() !== '' || always) list.paragraph(line.replace(/\n+$/, ''));
      line = '';
    }
  };
  const endTable = (): void => {
    const table = tables.pop();
    const outer = tables.at(-1);
    if (!table) return;
    if (outer) outer.add(table);
    else list.table(table);
  };
  const openTag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'table') {
      if (tables.length >= MOST_NESTED) ignored += 1;
      else {
        if (tables.length === 0) endLine(false);
        tables.push(new TableBuild());
      }
    } else if (ignored > 0) write(' ');
    else if (name === 'tr') tables.at(-1)?.row();
    else if (name === 'td' || name === 'th')
      tables.at(-1)?.cell(spanOf(attributes.colspan), spanOf(attributes.rowspan));
    else if (name === 'br') write('\n');
    else if (LINES.has(name)) {
      endLine(false);
      blank = name === 'p';
    }
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!EMPTY.has(name)) {
          open.push(name);
          if (open.length > MOST_OPEN) throw new UnreadableDocument('document-too-long', { file });
          const font = fontOf(attributes);
          fonts.push(font === undefined ? (fonts.at(-1) ?? null) : font);
        }
        if (name === 'sup') raised += 1;
        if (HIDDEN.has(name)) hidden += 1;
        else if (name === 'a' && NOTE_MARK.test(attributes.id ?? '')) silent += 1;
        if (hidden === 0) openTag(name, attributes);
      },
      ontext: (text) => {
        if (hidden > 0 || silent > 0) return;
        const code = fonts.at(-1) ?? null;
        const unicode = code === null ? text : inUnicode(text, code);
        if (code !== null && unicode !== text) converted.add(code.name);
        if (text.trim() !== '') blank = false;
        const said = raised > 0 ? raisedText(unicode, before) : unicode;
        write(said.replace(/[\t\r\n ]+/g, ' '));
        before = unicode.slice(-8);
      },
      onclosetag: (name) => {
        if (EMPTY.has(name)) return;
        open.pop();
        fonts.pop();
        if (name === 'sup') raised = Math.max(0, raised - 1);
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        else if (name === 'a') silent = 0;
        if (hidden > 0) return;
        if (name === 'table') {
          if (ignored > 0) ignored -= 1;
          else endTable();
        } else if (LINES.has(name)) {
          endLine(blank);
          blank = false;
        }
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  while (tables.length > 0) endTable();
  endLine(false);
  const findings = [...converted].map((encoding) =>
    finding('font-converted', 'note', { data: { encoding } }),
  );
  if (list.nested > 0) findings.push(finding('table-nested', 'note', { data: { count: list.nested } }));
  return { value: list.blocks, findings };
}

/** Whether a text is HTML: it begins with a tag of a page or holds a table. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<table|<div|<!--)/i.test(start)) return true;
  return start.startsWith('<?xml') && /<html[\s>]/i.test(start);
}

function spanOf(written: string | undefined): number {
  const span = /^\s*(\d{1,5})/.exec(written ?? '');
  return span ? Math.min(MOST_SPAN, Math.max(1, Number(span[1]))) : 1;
}

/** The code of the font that an element names, undefined where it names none. */
function fontOf(attributes: Readonly<Record<string, string>>): FontCode | null | undefined {
  const style = attributes.style ?? '';
  const named = attributes.face ?? /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return named === undefined ? undefined : fontCode(named);
}
