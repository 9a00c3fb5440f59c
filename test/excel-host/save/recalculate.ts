import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { addressOf } from '../model/area';
import type { Book } from '../model/book';
import type { CellValue } from '../model/cell';
import { savedBook } from './savedBook';

/** Lets LibreOffice calculate a workbook and takes the results over into its formula cells. */
export function recalculate(book: Book): void {
  const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
  try {
    const input = join(folder, 'book.xlsx');
    const output = join(folder, 'out');
    mkdirSync(output);
    writeFileSync(input, savedBook(book));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        output,
        input,
      ],
      { stdio: 'pipe', timeout: 100_000 },
    );
    takeOver(book, readFileSync(join(output, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function takeOver(book: Book, bytes: Uint8Array): void {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    return file ? strFromU8(file) : '';
  };
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) =>
    textsIn(inside),
  );
  book.sheets.forEach((sheet, at) => {
    const xml = text(`xl/worksheets/sheet${String(at + 1)}.xml`);
    const results = new Map<string, CellValue>();
    for (const [, attributes = '', inside = ''] of xml.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
      const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      results.set(address, valueIn(attributes, inside, strings));
    }
    for (const [row, column, cell] of [...sheet.formulas()]) {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      sheet.put(row, column, { ...cell, value: results.get(address) ?? null });
    }
  });
}

function valueIn(attributes: string, inside: string, strings: readonly string[]): CellValue {
  const raw = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
  if (raw === undefined) return null;
  const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
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
