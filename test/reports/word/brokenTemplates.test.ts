import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../cli/edits/run';
import { paragraph, smallTemplate } from './smallTemplate';

const folder = mkdtempSync(join(tmpdir(), 'broken-'));

/** What an Office file with a password is: an old container with the stream EncryptedPackage. */
function locked(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 512 + 2 * at));
  return bytes;
}

const row = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>${paragraph('')}`;

/** Each with the words that its sentence must have: the field, and where. */
const BROKEN: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  [
    'a loop that is not closed',
    () => smallTemplate(paragraph('Mở đầu') + row('{#chỉ tiêu}{chỉ tiêu}', '{kết quả}')),
    ['chỉ tiêu', 'mở phần lặp', 'thân văn bản, đoạn 2'],
  ],
  [
    'a loop that is not opened',
    () => smallTemplate(paragraph('{kết quả}{/chỉ tiêu}')),
    ['chỉ tiêu', 'đóng phần lặp', 'đoạn 1'],
  ],
  [
    'an unknown field',
    () => smallTemplate(paragraph('A') + paragraph('Nhiệm vụ được giao lại: {được giao lại}')),
    ['được giao lại', 'thân văn bản, đoạn 2 ("Nhiệm vụ được giao lại: {được giao lại}")'],
  ],
  [
    'a field known only inside a loop',
    () => smallTemplate(paragraph('{#chỉ tiêu}{phải đạt}{/chỉ tiêu} {phải đạt}')),
    ['phải đạt', 'đoạn 1'],
  ],
  [
    'a field over two paragraphs',
    () => smallTemplate(paragraph('Tính đến {số liệu') + paragraph('tính đến}')),
    ['số liệu', 'thân văn bản'],
  ],
  [
    'a field in a page header',
    () => smallTemplate(paragraph('A'), { header: paragraph('{tên phòng}') }),
    ['tên phòng', 'đầu trang, đoạn 1'],
  ],
  ['a list used as a value', () => smallTemplate(paragraph('{hạn chế}')), ['hạn chế', 'đoạn 1']],
  ['markup as a field', () => smallTemplate(paragraph('{@trích yếu}')), ['trích yếu']],
  [
    'a macro',
    () => smallTemplate(paragraph('A'), { parts: { 'word/vbaProject.bin': 'x' } }),
    ['macro', 'word/vbaProject.bin'],
  ],
  ['a password', locked, ['mật khẩu']],
  ['no zip', () => strToU8('Báo cáo {năm}'), ['không phải tệp Word']],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), ['loại khác']],
  ['60 MB', () => new Uint8Array(60 * 1024 * 1024), ['60 MB', '20 MB']],
  [
    'declared entities',
    () =>
      smallTemplate(paragraph('A'), { parts: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' } }),
    ['word/styles.xml'],
  ],
];

test.each(BROKEN)(
  '%s is one sentence that names field and place; nothing is written',
  async (_, make, words) => {
    const template = join(folder, 'mau.docx');
    writeFileSync(template, make());
    const out = join(folder, 'out.docx');
    const { err, code } = await run('report', template, join(folder, 'none.xlsx'), '-o', out);
    expect([code, existsSync(out), err.trim().split('\n').length]).toEqual([2, false, 1]);
    expect(err).toContain(`Mẫu "${template}"`);
    for (const word of words) expect(err).toContain(word);
  },
);

/** A small .xlsx template with a field in a cell, and a part that filling would lose. */
async function sheetWith(part: string | null, header = ''): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mẫu');
  sheet.getCell('A1').value = '{năm}';
  if (header !== '') sheet.headerFooter = { oddHeader: header };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return part === null ? bytes : zipSync({ ...unzipSync(bytes), [part]: strToU8('<x/>') });
}

test.each<[string, () => Promise<Uint8Array>, readonly string[]]>([
  ['a chart', () => sheetWith('xl/charts/chart1.xml'), ['xl/charts/chart1.xml']],
  ['a macro', () => sheetWith('xl/vbaProject.bin'), ['macro', 'xl/vbaProject.bin']],
  ['a field in a page header', () => sheetWith(null, '&C{năm} trang &P'), ['năm', 'Mẫu']],
])('an Excel template with %s is one sentence, too', async (_, make, words) => {
  const template = join(folder, 'mau.xlsx');
  writeFileSync(template, await make());
  const out = join(folder, 'out.xlsx');
  const { err, code } = await run('report', template, join(folder, 'none.xlsx'), '-o', out);
  expect([code, existsSync(out), err.trim().split('\n').length]).toEqual([2, false, 1]);
  for (const word of words) expect(err).toContain(word);
});
