import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../model/cell';

/** The parts of a file as text. */
export class PackageText {
  private readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(bytes)));
  }

  /** A part, or nothing where there is none. */
  text(path: string): string {
    const file = this.files.get(path);
    return file ? strFromU8(file) : '';
  }
}

/** A cell as a sheet's part holds it. */
export interface FileCell {
  readonly address: string;
  readonly value: CellValue;
  /** Without its `=`; null where there is none. */
  readonly formula: string | null;
}

/** The shared texts of a file. */
export function stringsIn(files: PackageText): readonly string[] {
  return [...files.text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) =>
    textsIn(inside),
  );
}

/** The cells of a sheet's part that hold something. */
export function cellsIn(xml: string, strings: readonly string[]): readonly FileCell[] {
  return [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, attributes = '', inside]) => {
    if (inside === undefined) return [];
    const address = attribute(attributes, 'r');
    const formula = /<f(?: [^>]*)?>(.*?)<\/f>/s.exec(inside)?.[1];
    return [
      {
        address,
        value: valueIn(attributes, inside, strings),
        formula: formula === undefined ? null : plainText(formula),
      },
    ];
  });
}

/** The value of an attribute, or nothing where it is not given. */
export function attribute(attributes: string, name: string): string {
  return plainText(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function valueIn(attributes: string, inside: string, strings: readonly string[]): CellValue {
  const type = attribute(attributes, 't') || 'n';
  if (type === 'inlineStr') return textsIn(inside);
  const raw = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
  if (raw === undefined) return null;
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1';
  if (type === 'e') return { error: plainText(raw) };
  return type === 'n' ? Number(raw) : plainText(raw);
}

function textsIn(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plainText(text)).join('');
}

function plainText(xml: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(#x?[\da-f]+|\w+);/gi, (found, name: string) => {
    if (!name.startsWith('#')) return marks[name] ?? found;
    return String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
  });
}
