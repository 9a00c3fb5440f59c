import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../model/area';
import type { Book } from '../model/book';
import { cellsIn, PackageText, stringsIn } from '../open/cellsIn';
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
  const files = new PackageText(bytes);
  const strings = stringsIn(files);
  book.sheets.forEach((sheet, at) => {
    const results = new Map(
      cellsIn(files.text(`xl/worksheets/sheet${String(at + 1)}.xml`), strings).map(({ address, value }) => [
        address,
        value,
      ]),
    );
    for (const [row, column, cell] of [...sheet.formulas()]) {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      sheet.put(row, column, { ...cell, value: results.get(address) ?? null });
    }
  });
}
