import { readText } from './escapes';

/** What the plain readers give back where a part is not in the plain form: it is then read as XML. */
export const UNUSUAL = -1;

/** Attributes of an element that are only passed over; none is spelled with entities. */
export const ATTRIBUTES = String.raw`(?:[ \t\r\n]+[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<&]*"|'[^'<&]*'))*[ \t\r\n]*`;

const LESS = 60;
const GREATER = 62;

const T_TAG =
  /<t(?:[ \t\r\n]+xml:space[ \t\r\n]*=[ \t\r\n]*(?:"(preserve|default)"|'(preserve|default)'))?[ \t\r\n]*(\/?)>/y;
const RUN_FORMAT = new RegExp(
  String.raw`<rPr[ \t\r\n]*(?:\/>|>[ \t\r\n]*(?:<\w+${ATTRIBUTES}\/>[ \t\r\n]*)*<\/rPr>)`,
  'y',
);
const PHONETIC = new RegExp(
  String.raw`<rPh${ATTRIBUTES}>[ \t\r\n]*(?:<t${ATTRIBUTES}(?:\/>|>[^<]*<\/t>)[ \t\r\n]*)?<\/rPh>|<phoneticPr${ATTRIBUTES}\/>`,
  'y',
);
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g;
const BEYOND_NAMES = /&(?!(?:lt|gt|amp|quot|apos);)/;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities read, or null where it holds one that only the reader of XML may judge. */
export function withoutEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  if (!BEYOND_NAMES.test(text)) {
    const brackets = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return brackets.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  }
  let isUnusual = false;
  const read = text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    if (isCharacter(code)) return String.fromCodePoint(code);
    isUnusual = true;
    return '';
  });
  return isUnusual ? null : read;
}

/** Characters that every reader of XML takes alike by their number. */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  if (code < 0xd800) return code < 127 || code > 159;
  return (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** Whether a word stands at a place of a text; quicker than `startsWith` for a few letters. */
export function stands(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The place of the next character that is no white space. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code <= 32; code = text.charCodeAt(at)) {
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    at += 1;
  }
  return at;
}

/** A text that a plain reader has read. */
export interface PlainText {
  text: string;
}

/**
 * Reads what stands inside `<si>` or `<is>`, from its first child to after the closing tag: texts, runs of
 * rich text joined, phonetic ones left out. Gives the place after it, or `UNUSUAL`.
 */
export function richTextAt(text: string, from: number, close: string, into: PlainText): number {
  let at = from;
  let whole = '';
  let inRun = false;
  for (;;) {
    if (text.charCodeAt(at) !== LESS) at = afterSpace(text, at);
    if (stands(text, at, '<t')) {
      at = textAt(text, at, into);
      if (at === UNUSUAL) return UNUSUAL;
      whole += into.text;
    } else if (stands(text, at, close)) {
      if (inRun) return UNUSUAL;
      into.text = whole;
      return at + close.length;
    } else if (inRun ? stands(text, at, '</r>') : stands(text, at, '<r>')) {
      at += inRun ? 4 : 3;
      inRun = !inRun;
    } else {
      const passed = inRun ? RUN_FORMAT : PHONETIC;
      passed.lastIndex = at;
      if (!passed.test(text)) return UNUSUAL;
      at = passed.lastIndex;
    }
  }
}

/** Reads a `<t>`; gives the place after it. */
function textAt(text: string, from: number, into: PlainText): number {
  let start = from + 3;
  let keepsSpace = false;
  if (text.charCodeAt(from + 2) !== GREATER) {
    T_TAG.lastIndex = from;
    const tag = T_TAG.exec(text);
    if (tag === null) return UNUSUAL;
    start = T_TAG.lastIndex;
    keepsSpace = (tag[1] ?? tag[2]) === 'preserve';
    if (tag[3] === '/') {
      into.text = '';
      return start;
    }
  }
  const end = text.indexOf('<', start);
  if (end < 0 || !stands(text, end, '</t>')) return UNUSUAL;
  const read = withoutEntities(text.slice(start, end));
  if (read === null) return UNUSUAL;
  into.text = readText(read, keepsSpace);
  return end + 4;
}
