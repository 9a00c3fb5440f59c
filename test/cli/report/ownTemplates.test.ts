/** A person's own template: put into a workbook, listed, filled by its name, taken out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { readOwnTemplates } from '../../../src/workbook/tracking/readOwnTemplates';
import { paragraphsIn, wordParts } from '../../reports/wordText';
import { paragraph, smallTemplate } from '../../reports/word/smallTemplate';
import { opened } from '../../workbook/edit/books';
import { run } from '../edits/run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'own-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const book = path('so.xlsx');
const WORD = smallTemplate(
  paragraph('Giao {được giao}, xong {hoàn thành} ({kỳ báo cáo})') +
    paragraph('{#các chỉ số}') +
    paragraph('{chỉ số}: {được giao}') +
    paragraph('{/các chỉ số}') +
    paragraph('{#nhiệm vụ hoàn thành quá hạn}') +
    paragraph('{nhiệm vụ}') +
    paragraph('{/nhiệm vụ hoàn thành quá hạn}') +
    paragraph('{so với kỳ trước}'),
);

async function sheetFile(...cells: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mẫu');
  cells.forEach((text, at) => (sheet.getCell(at + 1, 1).value = text));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function progress() {
  return JSON.parse((await run('progress', book, '--json')).out);
}

beforeAll(async () => {
  expect((await run('build', SEED, '-o', book, '--year', '2024')).code).toBe(0);
  writeFileSync(path('Báo cáo tháng.docx'), WORD);
  writeFileSync(path('bang.xlsx'), await sheetFile('{được giao}', '{#các chỉ số}{chỉ số} {/các chỉ số}'));
}, 120_000);

test('a template is put in, listed with what the workbook has for its fields, filled by its name, taken out', async () => {
  const before = await progress();
  const none = await run('report-template', 'list', book);
  expect([none.code, none.out]).toEqual([0, 'Sổ chưa giữ mẫu riêng nào.\n']);
  const added = await run('report-template', 'add', path('Báo cáo tháng.docx'), book);
  expect([added.code, added.err]).toEqual([0, '']);
  expect(added.out).toContain('Đã thêm mẫu "Báo cáo tháng" (');
  expect((await run('report-template', 'add', path('bang.xlsx'), book, '--name', '=Bảng 1')).code).toBe(0);

  const { templates, damaged } = JSON.parse((await run('report-template', 'list', book, '--json')).out);
  expect(damaged).toEqual([]);
  expect(templates).toMatchObject([
    { name: 'Báo cáo tháng', kind: 'word', file: 'Báo cáo tháng.docx', size: WORD.length, problem: null },
    { name: '=Bảng 1', kind: 'sheet', file: 'bang.xlsx' },
  ]);
  const state = (name: string, ...within: readonly string[]) =>
    templates[0].fields.find(
      (field: { readonly name: string; readonly within: readonly string[] }) =>
        field.name === name && field.within.join() === within.join(),
    )?.state;
  expect(state('được giao')).toBe('known');
  expect(state('được giao', 'các chỉ số')).toBe('known');
  expect(state('chỉ số', 'các chỉ số')).toBe('known');
  // Nothing is done yet, and no period was reported.
  expect(state('nhiệm vụ hoàn thành quá hạn')).toBe('empty');
  expect(state('nhiệm vụ', 'nhiệm vụ hoàn thành quá hạn')).toBe('empty');
  expect(state('so với kỳ trước')).toBe('empty');
  const { out: list } = await run('report-template', 'list', book);
  expect(list).toMatch(/^Báo cáo tháng \(tệp Báo cáo tháng\.docx, \d+ KB, thêm ngày \d\d\/\d\d\/\d{4}\)$/m);
  expect(list).toContain(
    'sổ chưa có số liệu: nhiệm vụ hoàn thành quá hạn, nhiệm vụ hoàn thành quá hạn › nhiệm vụ, so với kỳ trước',
  );

  const { overall, indexes } = before;
  const out = path('out.docx');
  const filled = await run('report', 'BÁO CÁO  THÁNG', book, '-o', out, '--despite', 'thử');
  expect([filled.code, filled.err]).toEqual([
    0,
    'Mẫu Báo cáo tháng sẽ in trống vì sổ chưa có số liệu: so với kỳ trước\n',
  ]);
  const texts = paragraphsIn(wordParts(readFileSync(out)).get('word/document.xml') ?? '').map(
    ({ text }) => text,
  );
  expect(texts[0]).toMatch(new RegExp(`^Giao ${overall.assigned}, xong 0 \\(.+\\)$`));
  expect(texts.slice(1, 1 + indexes.length)).toEqual(
    indexes.map(({ index, assigned }: { index: string; assigned: number }) => `${index}: ${assigned}`),
  );
  // Its file comes back byte for byte, and only as what it is; never over the workbook.
  const got = await run('report-template', 'get', 'báo cáo tháng', book, '-o', path('lay.docx'));
  expect([got.code, got.err]).toEqual([0, '']);
  expect(got.out).toMatch(/^Đã ghi tệp của mẫu "Báo cáo tháng" \(\d+ KB\): .*lay\.docx\n$/);
  expect(readFileSync(path('lay.docx')).equals(Buffer.from(WORD))).toBe(true);
  const asSheet = await run('report-template', 'get', 'Báo cáo tháng', book, '-o', path('lay.xlsx'));
  expect([asSheet.code, asSheet.err]).toEqual([2, expect.stringContaining('*.docx')]);
  const kept = readFileSync(book);
  const over = await run('report-template', 'get', '=Bảng 1', book, '-o', book);
  expect([over.code, over.err]).toEqual([2, expect.stringContaining('là chính sổ đang đọc')]);
  expect(readFileSync(book).equals(kept)).toBe(true);
  const other = await run('report-template', 'get', 'Tháng', book, '-o', path('lay.docx'));
  expect([other.code, other.err]).toEqual([
    2,
    expect.stringMatching(/không có mẫu riêng tên "Tháng": có Báo cáo tháng, =Bảng 1\.\n$/),
  ]);
  const sheet = path('out.xlsx');
  expect((await run('report', '=Bảng 1', book, '-o', sheet, '--despite', 'thử')).code).toBe(0);
  const { cells } = readWorkbookFile(readFileSync(sheet)).sheets[0]!;
  expect(cells.value(1, 1)).toBe(overall.assigned);
  expect(await progress()).toEqual(before);

  const removed = await run('report-template', 'remove', 'báo cáo tháng', book);
  expect([removed.code, removed.out]).toEqual([0, `Đã gỡ mẫu "Báo cáo tháng" khỏi ${book}.\n`]);
  const gone = await run('report', 'Báo cáo tháng', book, '-o', out, '--despite', 'thử');
  expect([gone.code, gone.err]).toEqual([
    2,
    expect.stringMatching(
      /^Không có mẫu "Báo cáo tháng": chọn một trong bao-cao-ket-qua, .*, =Bảng 1, hoặc .*\.\n$/,
    ),
  ]);
  expect((await run('report-template', 'remove', '=Bảng 1', book)).code).toBe(0);
  expect(await progress()).toEqual(before);
}, 120_000);

/** What cannot be put in: the file, its arguments, and what the sentence must name. */
const REFUSED: readonly (readonly [
  string,
  string,
  () => Uint8Array | Promise<Uint8Array>,
  readonly string[],
  readonly string[],
])[] = [
  [
    'a field that a report does not have',
    'a.docx',
    () => smallTemplate(paragraph('x') + paragraph('{được giaoo}')),
    [],
    ['được giaoo', 'thân văn bản, đoạn 2'],
  ],
  [
    'a loop left open in a cell',
    'a.xlsx',
    () => sheetFile('x', '{#các chỉ số}'),
    [],
    ['các chỉ số', 'ô Mẫu!A2'],
  ],
  ['a field of another place in a cell', 'a.xlsx', () => sheetFile('{chỉ số}'), [], ['chỉ số', 'ô Mẫu!A1']],
  ['another kind of file', 'a.pdf', () => new Uint8Array([1]), [], ['a.pdf', '.docx']],
  ['no Word file in truth', 'a.docx', () => new TextEncoder().encode('x'), [], ['a.docx']],
  ['more than a workbook keeps', 'a.docx', () => new Uint8Array(1024 * 1024 + 1), [], ['1,1 MB', '1 MB']],
  ['a name that ships', 'bao-cao-ket-qua.docx', () => WORD, [], ['bao-cao-ket-qua']],
  ['a name like a path', 'a.docx', () => WORD, ['--name', '../a'], ['../a']],
  ['no name', 'a.docx', () => WORD, ['--name', '   '], ['chưa có tên']],
];

test.each(REFUSED)(
  '%s is refused in one sentence, and nothing is written',
  async (_, name, make, options, told) => {
    const before = readFileSync(book);
    writeFileSync(path(name), await make());
    const { code, out, err } = await run('report-template', 'add', path(name), book, ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    for (const each of told) expect(err).toContain(each);
    expect(readFileSync(book).equals(before)).toBe(true);
  },
);

test('a workbook that is none of ours is refused, and so is a name that is not there', async () => {
  const foreign = path('khac.xlsx');
  writeFileSync(foreign, await sheetFile('x'));
  const before = readFileSync(foreign);
  const wrong = await run('report-template', 'add', path('Báo cáo tháng.docx'), foreign);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('khac.xlsx');
  expect(readFileSync(foreign).equals(before)).toBe(true);
  const missing = await run('report-template', 'remove', 'không có', book);
  expect([missing.code, missing.err]).toEqual([
    2,
    `Sổ "${book}" không có mẫu riêng tên "không có": sổ chưa giữ mẫu riêng nào.\n`,
  ]);
});

test('one that was edited by hand is told, not used, and can be taken out', async () => {
  const own = path('hong.xlsx');
  expect((await run('report-template', 'add', path('bang.xlsx'), book, '-o', own)).code).toBe(0);
  const host = opened(new Uint8Array(readFileSync(own)));
  const [kept] = readOwnTemplates(host.content()).templates;
  const value =
    host
      .content()
      .sheets.find(({ name }) => name === 'Mẫu bang')
      ?.cells.value(5, 8) ?? null;
  const held = (text: typeof value) => ({ value: text, formula: null });
  const place = { sheet: 'Mẫu bang', row: 5, column: 8 };
  expect(host.type([{ ...place, before: held(value), after: held('x') }])).toMatchObject({
    ok: true,
    value: { refused: [] },
  });
  writeFileSync(own, host.bytes());
  expect(kept?.name).toBe('bang');
  const { templates, damaged } = JSON.parse((await run('report-template', 'list', own, '--json')).out);
  expect(templates).toEqual([]);
  expect(damaged).toEqual([
    { name: 'bang', message: expect.stringContaining('gỡ mẫu rồi thêm lại từ tệp gốc') },
  ]);
  const used = await run('report', 'bang', own, '-o', path('out.xlsx'), '--despite', 'thử');
  expect([used.code, used.err]).toEqual([2, expect.stringContaining('"bang"')]);
  const got = await run('report-template', 'get', 'bang', own, '-o', path('lay.xlsx'));
  expect([got.code, got.err]).toEqual([2, expect.stringContaining('"bang"')]);
  // The check says it once, whatever else it says.
  const ofTemplates = async () => {
    const { findings } = JSON.parse((await run('check', own, '--json')).out);
    return findings.filter(({ code }: { readonly code: string }) => code === 'own-template-damaged');
  };
  expect(await ofTemplates()).toEqual([
    expect.objectContaining({ severity: 'warning', found: 'bang', sheet: 'Mẫu bang', row: 5 }),
  ]);
  expect((await run('report-template', 'remove', 'bang', own)).code).toBe(0);
  expect(await ofTemplates()).toEqual([]);
  expect((await run('report-template', 'list', own)).out).toBe('Sổ chưa giữ mẫu riêng nào.\n');
});
