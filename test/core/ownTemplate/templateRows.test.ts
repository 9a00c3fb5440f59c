import fc from 'fast-check';
import { type OwnTemplate, roomProblem } from '../../../src/core/ownTemplate/ownTemplate';
import {
  ownTemplateRows,
  type OwnTemplateRow,
  readOwnTemplateRows,
} from '../../../src/core/ownTemplate/templateRows';
import { nameOfFile, nameProblem } from '../../../src/core/ownTemplate/templateName';
import { runs } from '../../runs';

/** 50,000 bytes are 66,668 letters of base64: three cells. */
const TEMPLATE: OwnTemplate = {
  name: 'Báo cáo tháng',
  kind: 'word',
  file: 'bao cao.docx',
  addedOn: 46349,
  size: 50_000,
  text: Buffer.from(Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7) % 251)).toString('base64'),
};

const read = (rows: readonly OwnTemplateRow[]) =>
  readOwnTemplateRows(rows.map((row) => (key) => row[key] ?? null));

test('a file is cut into cells that Excel holds, with what it is in the first line', () => {
  const rows = ownTemplateRows(TEMPLATE);
  expect(rows.map(({ content }) => String(content).length)).toEqual([32_000, 32_000, 2_668]);
  expect(rows.map(({ part }) => part)).toEqual([1, 2, 3]);
  expect(rows[0]).toMatchObject({
    kind: '.docx',
    size: 50_000,
    addedOn: '23/11/2026',
    name: 'Báo cáo tháng',
  });
  expect(rows[1]).not.toHaveProperty('name');
});

test('lines are read back in whatever order they were sorted', () => {
  const rows = ownTemplateRows(TEMPLATE);
  expect(read(rows)).toEqual(TEMPLATE);
  expect(read([...rows].reverse())).toEqual(TEMPLATE);
  expect(read([...rows, {}])).toEqual(TEMPLATE);
});

test('a line that is missing, stands twice, or was changed in one letter is told, never used', () => {
  const rows = ownTemplateRows(TEMPLATE);
  const [first = {}, second = {}, third = {}] = rows;
  const content = String(second.content);
  expect(read([])).toBeNull();
  expect(read([first, third])).toBeNull();
  expect(read([second, third])).toBeNull();
  expect(read([...rows, second])).toBeNull();
  expect(read([first, { ...second, part: 'hai' }, third])).toBeNull();
  expect(read([first, { ...second, content: third.content ?? '' }, third])).toBeNull();
  expect(read([first, { ...second, content: `${content.slice(1)}A` }, third])).toBeNull();
  expect(read([{ ...first, size: 50_001 }, second, third])).toBeNull();
  expect(read([{ ...first, kind: '.pdf' }, second, third])).toBeNull();
  expect(read([{ ...first, mark: '' }, second, third])).toBeNull();
});

test('any file and any name come back as they went in', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .filter((name) => nameProblem(name, []) === null),
      fc.constantFrom('word', 'sheet'),
      (bytes, name, kind) => {
        const text = Buffer.from(bytes).toString('base64');
        const kept = read(ownTemplateRows({ ...TEMPLATE, name, kind, size: bytes.length, text }));
        expect(kept).toMatchObject({ kind, text, size: bytes.length });
      },
    ),
    runs(100),
  );
});

test.each([
  ['C:\\Mẫu\\Báo cáo tháng.docx', 'Báo cáo tháng'],
  ['mau/phu  luc.XLSX', 'phu luc'],
  ['không đuôi', 'không đuôi'],
  [`${'a'.repeat(80)}.docx`, 'a'.repeat(60)],
])('%s offers the name %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

test.each([
  ['  ', 'blank'],
  ['a'.repeat(61), 'long'],
  ['a/b', 'signs'],
  ['..\\a', 'signs'],
  ['mau.docx', 'signs'],
  ['a\u0007b', 'signs'],
  ['a\u202eb', 'signs'],
  ['BAO-CAO-KET-QUA', 'taken'],
  ['Hoà  bình', 'taken'],
  ['=1+1', null],
  ["'Mẫu' [1] *?", null],
])('the name %j: %s', (name, problem) => {
  expect(nameProblem(name, ['bao-cao-ket-qua', 'Hòa bình'])).toBe(problem);
});

test('a file has 1 MB at most, all of a workbook 4 MB', () => {
  const MB = 1_048_576;
  expect(roomProblem(MB, [MB, MB, MB])).toBeNull();
  expect(roomProblem(MB + 1, [])).toEqual({ why: 'size', size: MB + 1, limit: MB });
  expect(roomProblem(1, [MB, MB, MB, MB])).toEqual({ why: 'room', size: 4 * MB + 1, limit: 4 * MB });
});
