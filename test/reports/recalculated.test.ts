/**
 * Every figure that is printed against LibreOffice's recalculation of the workbook that it was printed from, and against
 * `progress --json`.
 * @needs soffice
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from '../../src/cli/buildWorkbook';
import type { CellValue } from '../../src/core/completion/cells';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { root } from '../architecture/sources';
import { run } from '../cli/edits/run';
import { toldBesideSender } from './toldBesideSender';
import { recalculated } from '../fillings/programs';
import { FILLINGS, PLANS, typedInto } from './filledBooks';
import { paragraphsIn, rowsIn, wordParts } from './wordText';

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

/** 14/06/2024, the cut-off of 6 tháng. */
const CUT_OFF = 45457;

/** The cells of a sheet by row, from column A. */
function sheetRows(file: string, title: string): readonly (readonly CellValue[])[] {
  const { cells } = readWorkbookFile(readFileSync(file)).sheets.find(({ name }) => name === title)!;
  return Array.from({ length: cells.lastRow }, (_, at) =>
    Array.from({ length: 26 }, (_, column) => cells.value(at + 1, column + 1)),
  );
}

/** `40,43 % (19/47)` from the two cells of `Tổng hợp`; the fraction alone where it shows no percentage. */
function printed(fraction: CellValue, rate: CellValue): string {
  if (typeof rate !== 'number') return String(fraction);
  return `${(rate * 100).toFixed(2).replace('.', ',')} % (${String(fraction)})`;
}

const picked = (row: readonly CellValue[], letters: string): readonly CellValue[] =>
  [...letters].map((letter) => row[letter.charCodeAt(0) - 65] ?? null);

test('what .docx and .xlsx print is what the sheets come to', async () => {
  const files = [join(root, 'seeds', PLANS['000'], 'ke-hoach.txt')];
  const { bytes } = await buildWorkbook({ files, register: undefined, year: 2024, cutOff: CUT_OFF });
  const book = path('so.xlsx');
  writeFileSync(book, await typedInto(bytes, FILLINGS.half));
  const printedFile = async (template: string, name: string): Promise<string> => {
    const done = await run('report', template, book, '-o', path(name), '--period', '6-thang', '--no-history');
    expect([toldBesideSender(done.err), done.code]).toEqual([[], 0]);
    return path(name);
  };
  const word = wordParts(new Uint8Array(readFileSync(await printedFile('bao-cao-ket-qua', 'report.docx'))));
  const appendix = await printedFile('phu-luc-ket-qua', 'appendix.xlsx');
  const units = await printedFile('tong-hop-don-vi', 'units.xlsx');
  const progress = JSON.parse((await run('progress', book, '--json')).out);
  const sheets = (await recalculated([book], path('recalculated'))).get(book) ?? '';

  const overview = sheetRows(sheets, 'Tổng hợp');
  const from = overview.findIndex((row) => row[1] === 'Toàn kế hoạch');
  const lines = overview
    .slice(from)
    .filter((row) => typeof row[2] === 'number' && row[2] > 0 && row[12] !== '');
  expect(lines).toHaveLength(1 + 3 + 19);
  expect(picked(lines[0]!, 'CDEF')).toEqual([
    progress.overall.assigned,
    progress.overall.done,
    progress.overall.doneOnTime,
    progress.overall.doneLate,
  ]);

  const xml = word.get('word/document.xml') ?? '';
  const table = rowsIn(xml).filter((cells) => cells.length === 7 && cells[0] !== 'TT');
  expect(table.map((cells) => cells.slice(2))).toEqual(
    lines.map((row) => [...picked(row, 'CDFH').map(String), printed(row[12]!, row[13]!)]),
  );

  const summary = sheetRows(appendix, 'Tổng hợp');
  const first = summary.findIndex((row) => row[1] === 'Toàn kế hoạch');
  expect(summary.slice(first, first + lines.length).map((row) => row.slice(2, 13))).toEqual(
    lines.map((row) => [...picked(row, 'CLDEFHGIJK'), printed(row[12]!, row[13]!)]),
  );

  const texts = paragraphsIn(xml).map(({ text }) => text);
  const rates = overview.find((row) => row[0] === 'Toàn kế hoạch')!;
  const overall = texts[texts.indexOf('2. Kết quả chung') + 1];
  expect(overall).toBe(
    `Được giao ${lines[0]![2]} nhiệm vụ; ngoài ra có ${rates[13]} nhiệm vụ dài hạn (hạn ở năm sau). ` +
      `Đã hoàn thành ${lines[0]![3]} nhiệm vụ: đúng hạn ${lines[0]![4]}, quá hạn ${lines[0]![5]}. ` +
      `Chưa hoàn thành ${Number(lines[0]![2]) - Number(lines[0]![3])} nhiệm vụ: quá hạn ${lines[0]![7]}, ` +
      `sắp đến hạn ${lines[0]![23]}, trong hạn ${lines[0]![24]}, thường xuyên ${lines[0]![8]}. ` +
      `Tỷ lệ hoàn thành trên tổng số được giao: ${printed(rates[2]!, rates[4]!)}. ` +
      `Trong số nhiệm vụ đến hạn, hoàn thành ${printed(rates[5]!, rates[7]!)}, ` +
      `hoàn thành đúng hạn ${printed(rates[8]!, rates[10]!)}; còn ${rates[11]} nhiệm vụ chưa đến hạn.`,
  );
  const ofAreas = texts.flatMap((text, at) =>
    /^3\.\d\.\d+\. Về nội dung/.test(text)
      ? [/^Được giao (\d+) nhiệm vụ/.exec(texts[at + 1] ?? '')?.[1]]
      : [],
  );
  const areas = lines.filter((row) => /^PL_I+\/./.test(String(row[16])));
  expect(ofAreas).toEqual(areas.map((row) => String(row[2])));

  const byName = new Map(sheetRows(sheets, 'Theo đơn vị').map((row) => [row[1], row]));
  const shownUnits = sheetRows(units, 'Đơn vị').filter(
    (row) => byName.has(row[1]!) && typeof row[2] === 'number',
  );
  expect(shownUnits.length).toBe(
    progress.units.filter(({ all }: { all: { assigned: number } }) => all.assigned > 0).length,
  );
  for (const row of shownUnits) {
    const sheet = byName.get(row[1]!)!;
    // Được giao, Hoàn thành, Quá hạn by each role; through groups only what was assigned.
    expect([row[1], ...picked(row, 'CDGLMNQR')]).toEqual([row[1], ...picked(sheet, 'CDEIJKFL')]);
    const unit = progress.units.find(({ name }: { name: string }) => name === row[1]);
    expect(picked(row, 'EF')).toEqual([unit.lead.doneOnTime, unit.lead.doneLate]);
  }
}, 240_000);
