/** A tag of a part and where it stands in the text. */
export interface Tag {
  readonly start: number;
  /** Just behind `>`. */
  readonly end: number;
  /** Name without its namespace prefix. */
  readonly name: string;
  /** The prefix with its colon, or ''. */
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Attributes as written, with the space before them. */
  readonly attributes: string;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[^\s/>:!?]+:)?)([^\s/>:!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The next tag from a place on, or null. */
export function nextTag(text: string, from: number): Tag | null {
  TAG.lastIndex = from;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const [whole, slash, prefix = '', name, attributes = '', empty] = found;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    return { start: found.index, end: found.index + whole.length, name, prefix, kind, attributes };
  }
  return null;
}

/** The first opening or empty tag of a name from a place on, or null. */
export function findTag(text: string, name: string, from = 0): Tag | null {
  for (let tag = nextTag(text, from); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.name === name && tag.kind !== 'close') return tag;
  }
  return null;
}

/** Where the closing tag of an open element begins: the next of its name, for elements that hold none like them. */
export function closingStart(text: string, tag: Tag): number {
  const at = text.indexOf(`</${tag.prefix}${tag.name}`, tag.end);
  return at < 0 ? text.length : at;
}

/** Just behind an element. */
export function elementEnd(text: string, tag: Tag): number {
  if (tag.kind === 'empty') return tag.end;
  const at = text.indexOf('>', closingStart(text, tag));
  return at < 0 ? text.length : at + 1;
}

/** Value of an attribute as written in the file, its entities read, or null. The name may carry a prefix. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** Attributes with one set, in its place where it stands already; null takes it out. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const written = value === null ? '' : ` ${name}="${escaped(value)}"`;
  const place = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  return place.test(attributes) ? attributes.replace(place, () => written) : attributes + written;
}

/** The tag again with other attributes. */
export function tagText(tag: Tag, attributes: string): string {
  return `<${tag.prefix}${tag.name}${attributes}${tag.kind === 'empty' ? '/' : ''}>`;
}

/** Text with the attributes of every element of a name changed. */
export function changeTags(text: string, name: string, edit: (attributes: string) => string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let tag = findTag(text, name); tag !== null; tag = findTag(text, name, tag.end)) {
    const after = edit(tag.attributes);
    if (after === tag.attributes) continue;
    pieces.push(text.slice(from, tag.start), tagText(tag, after));
    from = tag.end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

/** Text as XML holds it, in elements and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** Text of XML as it reads. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole: string, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}
