import { Parser } from 'htmlparser2';

/** What a scan of a part tells: names without their namespace prefix; attributes follow `open`. */
export interface XmlEvents {
  open(name: string): void;
  attribute?(name: string, value: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** An element met by `scanElements`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const CHUNK = 1 << 20;

/** Reads a part from its first byte to its last without building a tree. Never throws on content. */
export function scanXml(bytes: Uint8Array, events: XmlEvents): void {
  scanText(chunksOf(bytes), events);
}

/** Reads XML that comes in pieces, which may begin inside an element. Never throws on content. */
export function scanText(pieces: Iterable<string>, events: XmlEvents): void {
  const { attribute, text, close } = events;
  const parser = new Parser(
    {
      onopentagname: (name) => events.open(localName(name)),
      ...(attribute && {
        onattribute: (name: string, value: string) => {
          if (name.length === 1) attribute.call(events, name, value);
          else if (!name.startsWith('xmlns')) attribute.call(events, localName(name), value);
        },
      }),
      ...(text && { ontext: (data: string) => text.call(events, data) }),
      ...(close && { onclosetag: (name: string) => close.call(events, localName(name)) }),
    },
    { xmlMode: true },
  );
  for (const piece of pieces) parser.write(piece);
  parser.end();
}

function* chunksOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

/** Elements of a small part, each with its attributes and the text directly inside, in order of their ends. */
export function scanElements(bytes: Uint8Array, visit: (element: XmlElement, text: string) => void): void {
  const open: { name: string; attributes: Map<string, string>; text: string }[] = [];
  scanXml(bytes, {
    open: (name) => open.push({ name, attributes: new Map(), text: '' }),
    attribute: (name, value) => open.at(-1)?.attributes.set(name, value),
    text: (text) => {
      const inner = open.at(-1);
      if (inner) inner.text += text;
    },
    close: () => {
      const inner = open.pop();
      if (inner) visit(inner, inner.text);
    },
  });
}

/** Whether an attribute says true (`1`, `true`). */
export function saysTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Cells have names of one letter, and there are millions of them: those are not looked into. */
function localName(name: string): string {
  if (name.length === 1) return name;
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
