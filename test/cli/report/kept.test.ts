/** What `report` keeps of a period, and what an officer writes: from the workbook to the report and back. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import type { Progress } from '../../../src/core/completion/progress';
import type { Edit } from '../../../src/core/edit';
import { isPartsTable } from '../../../src/core/keptParts/partsColumns';
import { sheetOfTableGoes } from '../../../src/workbook/edits/wholeSheet';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { readWorkbookHistory } from '../../../src/workbook/tracking/readHistory';
import { opened } from '../../workbook/edit/books';
import { run } from '../edits/run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DESPITE = ['--despite', 'còn rà soát'] as const;
const HALF = ['--period', '6-thang'] as const;
const book = path('so.xlsx');

beforeAll(async () => {
  expect((await run('build', SEED, '-o', book, '--year', '2024')).code).toBe(0);
}, 120_000);

async function typed(...edits: readonly Edit[]): Promise<void> {
  const host = opened(new Uint8Array(readFileSync(book)));
  expect(await host.apply(edits)).toMatchObject({ ok: true, value: { refused: [] } });
  writeFileSync(book, host.bytes());
}

async function progress(): Promise<Progress> {
  const { out } = await run('progress', book, '--as-of', '2024-06-14', '--json');
  const { asOf, year, uncounted, overall, indexes, units } = JSON.parse(out);
  return { asOf, year, uncounted, overall, indexes, units };
}

function kept() {
  return readWorkbookHistory(readWorkbookFile(readFileSync(book))).snapshots;
}

/** Figures of a sheet of a report, from the second row of its overall line on. */
function overallLine(file: string): readonly unknown[] {
  const { cells } = readWorkbookFile(readFileSync(file)).sheets[0]!;
  for (let row = 1; row <= cells.lastRow; row += 1) {
    if (cells.value(row, 2) !== 'Toàn kế hoạch') continue;
    return [3, 4, 5, 6, 7, 8].map((column) => cells.value(row, column));
  }
  return [];
}

/** What the last lines of the first sheet of a report say. */
function lastLine(file: string): string {
  const { cells } = readWorkbookFile(readFileSync(file)).sheets[0]!;
  return [2, 1, 0].map((up) => String(cells.value(cells.lastRow - up, 1) ?? '')).join('\n');
}

function figures({ overall }: Progress): readonly unknown[] {
  const { assigned, notApplicable, done, doneOnTime, doneLate, overdue } = overall;
  return [assigned, notApplicable, done, doneOnTime, doneLate, overdue];
}

const DONE: readonly Edit[] = [
  { kind: 'cell', table: 'PL_I', task: 'I.1', column: 'status', before: null, after: 'Hoàn thành' },
  { kind: 'cell', table: 'PL_I', task: 'I.1', column: 'doneDay', before: null, after: 45450 },
];

test('a report keeps the figures of its period, and a second print says the same', async () => {
  const before = await progress();
  const first = await run('report', 'phu-luc-ket-qua', book, '-o', path('a.xlsx'), ...HALF, ...DESPITE);
  expect([first.err, first.code]).toEqual(['', 0]);
  expect(first.out).toContain('Lịch sử');
  expect(overallLine(path('a.xlsx'))).toEqual(figures(before));
  expect(kept().map(({ period, asOf, progress: each }) => [period, asOf, each])).toEqual([
    [{ kind: 'half', number: 1, year: 2024 }, 45457, before],
  ]);

  await typed(...DONE);
  const now = await progress();
  expect(now.overall.done).toBe(before.overall.done + 1);
  const held = readFileSync(book);
  const again = ['report', 'phu-luc-ket-qua', book, '-o', path('b.xlsx'), ...HALF, ...DESPITE];
  const second = await run(...again);
  expect(second.out).toContain('--renew');
  expect(second.out).toContain('danh sách nhiệm vụ in ra là của kỳ đã chốt');
  expect(second.out + lastLine(path('b.xlsx'))).not.toContain('ít nhất');
  expect(overallLine(path('b.xlsx'))).toEqual(figures(before));
  expect(readFileSync(book).equals(held)).toBe(true);

  // A period that was kept before tasks were has no such sheet.
  const content = readWorkbookFile(held);
  const [table = ''] = content.tables.map(({ name }) => name).filter(isPartsTable);
  const goes = sheetOfTableGoes(content, table);
  if (goes === null) throw new Error('no tasks kept');
  await typed(goes);
  const figuresOnly = await run(...again);
  expect(figuresOnly.out).toContain('danh sách nhiệm vụ theo sổ hiện tại');
  expect(figuresOnly.out).toContain('ít nhất 1 nhiệm vụ');
  expect(lastLine(path('b.xlsx'))).toContain('khác ở ít nhất 1 nhiệm vụ');
  expect(overallLine(path('b.xlsx'))).toEqual(figures(before));

  const renewed = ['report', 'phu-luc-ket-qua', book, '-o', path('c.xlsx'), ...HALF, ...DESPITE, '--renew'];
  expect((await run(...renewed)).code).toBe(0);
  expect(overallLine(path('c.xlsx'))).toEqual(figures(now));
  expect(lastLine(path('c.xlsx'))).not.toContain('ít nhất');
  expect(kept().map((each) => each.progress)).toEqual([now]);

  const units = await run('report', 'tong-hop-don-vi', book, '-o', path('d.xlsx'), ...DESPITE);
  expect([units.err, units.code]).toEqual(['', 0]);
  expect(kept()).toHaveLength(1);
  const rated = await run('rate', book, '--json');
  const { cells } = readWorkbookFile(readFileSync(path('d.xlsx'))).sheets[0]!;
  const shown = new Map<unknown, unknown>();
  for (let row = 1; row <= cells.lastRow; row += 1) shown.set(cells.value(row, 2), cells.value(row, 19));
  const points: readonly { name: string; overall: { bandPoints: number | null } }[] = JSON.parse(
    rated.out,
  ).units;
  expect(shown.get('Văn phòng Sở')).not.toBeUndefined();
  for (const { name, overall } of points)
    if (shown.has(name)) expect([name, shown.get(name)]).toEqual([name, overall.bandPoints]);
}, 240_000);

test("a person's own Excel template is filled, or refused with field and cell", async () => {
  const template = async (...cells: readonly string[]): Promise<string> => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Mẫu');
    cells.forEach((text, at) => (sheet.getCell(1, at + 1).value = text));
    writeFileSync(path('mau.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    return path('mau.xlsx');
  };
  const own = await template('{#các đơn vị}{tên đơn vị}', '{#chủ trì}{được giao}{/chủ trì}', '{/các đơn vị}');
  const report = ['-o', path('own.xlsx'), ...HALF, ...DESPITE, '--no-history'];
  const done = await run('report', own, book, ...report);
  expect([done.err, done.code]).toEqual(['', 0]);
  const { cells } = readWorkbookFile(readFileSync(path('own.xlsx'))).sheets[0]!;
  const { units } = await progress();
  const shown = units.map((_, at) => [cells.value(at + 1, 1), cells.value(at + 1, 2)]);
  expect(shown).toEqual(units.map(({ name, lead }) => [name, String(lead.assigned)]));

  rmSync(path('own.xlsx'));
  const broken = await run('report', await template('x', '{số lạ}'), book, ...report);
  expect(broken.code).toBe(2);
  expect(broken.err).toContain('số lạ');
  expect(broken.err).toContain('ô Mẫu!B1');
  expect(existsSync(path('own.xlsx'))).toBe(false);
}, 120_000);

test('a report of the quarter after compares with the one before', async () => {
  const quarter = (number: number) => ['--period', `quy-${number}`, ...DESPITE];
  expect((await run('report', 'phu-luc-ket-qua', book, '-o', path('q1.xlsx'), ...quarter(1))).code).toBe(0);
  expect((await run('report', 'phu-luc-ket-qua', book, '-o', path('q2.xlsx'), ...quarter(2))).code).toBe(0);
  const texts = (file: string): string =>
    Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
      .filter(([part]) => part.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
  expect(texts(path('q1.xlsx'))).not.toContain('So với');
  expect(texts(path('q2.xlsx'))).toContain('So với kỳ trước trong năm (số liệu tính đến ngày 14/03/2024)');
}, 240_000);

test('what the officer writes goes into the report and is never drafted over', async () => {
  const drafted = await run('report-words', book, ...HALF, '--write');
  expect([drafted.err, drafted.code]).toEqual(['', 0]);
  const own = 'Lãnh đạo Sở đã họp giao ban {hằng tháng} & <đôn đốc>.';
  await typed({
    kind: 'cell',
    table: 'Noi_dung_bao_cao',
    task: 'directions',
    column: 'text',
    before: null,
    after: own,
  });
  const again = await run('report-words', book, '--period', '9-thang', '--write', '--json');
  const { sections } = JSON.parse(again.out);
  expect(sections[0]).toMatchObject({ key: 'directions', written: own });
  expect(sections.map(({ key }: { key: string }) => key)).toEqual(
    expect.arrayContaining([
      'results',
      'I/I',
      'II/A.I',
      'III/I',
      'shortcomings',
      'difficulties',
      'next',
      'requests',
    ]),
  );
  const word = await run('report', 'bao-cao-ket-qua', book, '-o', path('a.docx'), ...HALF, ...DESPITE);
  // Nobody is said to sign: that is told beside what was written.
  const blank = [
    'Chưa có địa danh (Tham số, mục Báo cáo)',
    'Chưa có chức vụ người ký (Tham số, mục Báo cáo)',
    'Chưa có tên người ký (Tham số, mục Báo cáo)',
  ];
  expect([word.err.trim().split('\n'), word.code]).toEqual([blank, 0]);
  const told = await run(
    'report',
    'bao-cao-ket-qua',
    book,
    '-o',
    path('a.docx'),
    ...HALF,
    ...DESPITE,
    '--json',
  );
  expect(JSON.parse(told.out).missing).toEqual([
    { kind: 'sender-place', message: blank[0] },
    { kind: 'sender-title', message: blank[1] },
    { kind: 'sender-name', message: blank[2] },
  ]);
  const before = readFileSync(book);
  const over = await run('report', 'phu-luc-ket-qua', book, '-o', book, ...DESPITE);
  expect([over.code, over.err]).toEqual([2, expect.stringContaining('là chính sổ đang đọc')]);
  expect(readFileSync(book).equals(before)).toBe(true);
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(path('a.docx'))))['word/document.xml']!);
  expect(xml).toContain('Lãnh đạo Sở đã họp giao ban {hằng tháng} &amp; &lt;đôn đốc&gt;.');
  const undone = await run('undo', book, '-o', path('undone.xlsx'));
  expect([undone.err, undone.code]).toEqual(['', 0]);
}, 240_000);
