import fc from 'fast-check';
import { plainCellText } from '../../../src/core/unit/cellText';
import { readUnitCell } from '../../../src/core/unit/split';
import { buildUnitIndex } from '../../../src/core/unit/unitIndex';
import { abbreviations, department, departmentIndex, everyIndex, idsOf, provinceIndex } from './registers';
import { runs } from '../../runs';

test('a sentence gives its lead, its support and itself as a finding', () => {
  const sentence =
    'Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Văn phòng UBND tỉnh tổ chức ít nhất là 02 Hội nghị giữa Chủ ' +
    'tịch UBND tỉnh với doanh nghiệp; Thông báo giải quyết những kiến nghị của người dân';
  const { mentions, supporting, findings } = readUnitCell(provinceIndex, `${sentence}; Sở Y tế.`);
  expect(mentions.map(({ written }) => written)).toEqual(['Sở Kế hoạch và Đầu tư', 'Sở Y tế']);
  expect(supporting.map(({ unit }) => unit?.id)).toEqual(['van-phong-ubnd-tinh']);
  expect(findings.map(({ code, found }) => [code, found])).toEqual([['sentence-among-units', sentence]]);
});

test('labels say who leads and who supports', () => {
  const { mentions, supporting } = readUnitCell(
    provinceIndex,
    'Chủ trì: Sở Nội vụ; Phối hợp: Sở Y tế, Sở Tài chính',
  );
  expect(mentions.map(({ unit }) => unit?.id)).toEqual(['so-noi-vu']);
  expect(supporting.map(({ unit }) => unit?.id)).toEqual(['so-y-te', 'so-tai-chinh']);
});

test('a sentence that names no unit is one mention without a unit', () => {
  const text = 'Rà soát, trình cấp có thẩm quyền ban hành quy định mới';
  const { mentions, findings } = readUnitCell(provinceIndex, text);
  expect(mentions).toEqual([{ written: text, unit: null, match: 'none', suggestions: [] }]);
  expect(findings.map(({ code }) => code)).toEqual(['sentence-among-units']);
});

test('a condition in brackets stays in what is written', () => {
  const text = 'Sở Nội vụ (sau khi có hướng dẫn; trong năm)';
  const { mentions, findings } = readUnitCell(provinceIndex, `${text}, Sở Y tế`);
  expect(mentions.map(({ written, unit }) => [written, unit?.id])).toEqual([
    [text, 'so-noi-vu'],
    ['Sở Y tế', 'so-y-te'],
  ]);
  expect(findings.map(({ code, found }) => [code, found])).toEqual([['unit-condition', text]]);
});

test.each([
  ['', []],
  [' ;\n - ; ', []],
  ['Sở Nội vụ Văn phòng UBND tỉnh', ['so-noi-vu', 'van-phong-ubnd-tinh']],
  ['Sở Nội vụ/Sở Tài chính – Sở Y tế', ['so-noi-vu', 'so-tai-chinh', 'so-y-te']],
  ['• Sở Nội vụ • Sở Y tế', ['so-noi-vu', 'so-y-te']],
  ['1. Sở Nội vụ\n2) Sở Y tế', ['so-noi-vu', 'so-y-te']],
  ['<ul><li>Sở Nội vụ</li><li>Sở LĐ-TB&amp;XH</li></ul>', ['so-noi-vu', 'so-lao-dong-thuong-binh-va-xa-hoi']],
  ['Sở Kế hoạch và\nĐầu tư', ['so-ke-hoach-va-dau-tu']],
  ['Sở Nội vụ, Tài chính và Xây dựng', ['so-noi-vu', 'so-tai-chinh', 'so-xay-dung']],
  ['Các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ', ['so-tai-chinh', 'so-ke-hoach-va-dau-tu', 'so-noi-vu']],
  ['Công an cấp huyện, cấp xã', ['cong-an-cap-huyen', 'cong-an-cap-xa']],
  ['Sở Nội vụ, Hội Nông dân tỉnh', ['so-noi-vu', '? Hội Nông dân tỉnh']],
  ['cấp xã', ['? cấp xã']],
  ['Sở Nội vụ; Sở Nội vụ', ['so-noi-vu', 'so-noi-vu']],
  ['Sở Nội vụ + Sở Y tế', ['so-noi-vu', 'so-y-te']],
  ['+ Sở Nội vụ\n+ Sở Y tế', ['so-noi-vu', 'so-y-te']],
  ['Sở Nội vụ cùng Sở Y tế cùng với Sở Tài chính', ['so-noi-vu', 'so-y-te', 'so-tai-chinh']],
  ['Sở Nội vụ cùng các hội', ['? Sở Nội vụ cùng các hội']],
  ['Đoàn C + Đoàn D', ['? Đoàn C + Đoàn D']],
])('%s', (cell, ids) => {
  expect(idsOf(provinceIndex, cell)).toEqual(ids);
});

test('what is left out is not guessed where the register does not have it', () => {
  expect(idsOf(departmentIndex, 'Văn phòng Sở Nội vụ')).toEqual(['? Văn phòng Sở Nội vụ']);
  expect(idsOf(departmentIndex, 'Lãnh đạo Sở, Văn phòng Sở')).toEqual(['? Lãnh đạo Sở, Văn phòng Sở']);
  expect(idsOf(departmentIndex, 'Thanh tra, Văn phòng Sở')).toEqual(['thanh-tra-so', 'van-phong-so']);
});

test.each([
  ['Phòng Abc', 'unit-unknown'],
  ['Van phong So', 'unit-near'],
  ['Văn phòng Sở; văn phòng sở', 'unit-repeated'],
  ['Văn phòng Sở, Thanh tra Sở...', 'unit-list-open'],
  ['Các đơn vị thuộc Sở...', 'unit-near'],
])('%s: %s', (cell, code) => {
  expect(readUnitCell(departmentIndex, cell).findings.map((finding) => finding.code)).toEqual([code]);
});

const names = department.units.map(({ name }) => name);
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...names,
        'UBND',
        'cấp xã',
        'các',
        'và',
        'cùng',
        '+',
        'chủ trì',
        'phối hợp với',
        'LĐTBXH',
        'Hội',
      ),
      fc.constantFrom(' ', '; ', ', ', ' - ', '\n', '/', '(', ')', '...', '•', ': ', '1. ', ' '),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => !['và', 'cùng'].includes(word.toLowerCase()));

test('no word of a cell is lost', () => {
  fc.assert(
    fc.property(texts, (cell) => {
      const { mentions, supporting, findings } = readUnitCell(everyIndex, cell);
      const kept = [...mentions, ...supporting].map(({ written }) => written);
      const said = new Set(wordsIn([...kept, ...findings.map(({ found }) => found ?? '')].join(' ')));
      expect(wordsIn(plainCellText(cell)).filter((word) => !said.has(word))).toEqual([]);
    }),
    runs(2000),
  );
});

test.each([
  'Sở Nội vụ Văn phòng UBND tỉnh ',
  'Sở Nội vụy; ',
  'Sở Nội vụ, abc, ',
  '(a) ',
  '<a',
  'phối hợp với ',
  '\n',
])('40,000 characters of "%s" take no time', (part) => {
  const cell = part.repeat(Math.ceil(40000 / part.length)).slice(0, 40000);
  const index = buildUnitIndex(department, abbreviations);
  readUnitCell(index, cell);
  const from = process.cpuUsage();
  readUnitCell(index, cell);
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(500);
});
