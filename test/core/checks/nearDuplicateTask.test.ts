import * as fc from 'fast-check';
import { similarTexts } from '../../../src/core/checks/similarTexts';
import { textNumbers, textWords } from '../../../src/core/checks/textNumbers';
import { runs } from '../../runs';
import { checked, table } from './checking';

/** Number of the earlier text that each text resembles. */
function earlier(texts: readonly string[]): readonly (number | null)[] {
  return similarTexts(texts).earlier;
}

const REPORT = 'Báo cáo kết quả thực hiện công tác cải cách hành chính';

const VALID: readonly (readonly [string, readonly string[]])[] = [
  ['other tasks', [`${REPORT} của tỉnh`, 'Tổ chức đào tạo, bồi dưỡng cán bộ, công chức cấp xã năm 2024']],
  ['other quarters', [`${REPORT} Quý I`, `${REPORT} Quý II`, `${REPORT} Quý III`]],
  ['other shares', [`${REPORT} đạt 20% trở lên`, `${REPORT} đạt 30% trở lên`]],
  ['too few words to tell', ['Xây dựng kế hoạch', 'Xây dựng kế hoạch', 'Xây dựng kế hoạch']],
  [
    'half of the words',
    [
      'Rà soát thủ tục hành chính nội bộ thuộc phạm vi quản lý',
      'Rà soát thủ tục hành chính đề xuất Trung ương bãi bỏ ngay',
    ],
  ],
];

test.each(VALID)('%s: none resembles another', (_name, texts) => {
  expect(earlier(texts)).toEqual(texts.map(() => null));
});

const INVALID: readonly (readonly [string, readonly string[], readonly (number | null)[]])[] = [
  ['to the letter', [REPORT, REPORT], [null, 0]],
  ['case, marks and Unicode form', [REPORT, `${REPORT.toUpperCase().normalize('NFD')}.`], [null, 0]],
  ['one word more', [REPORT, `${REPORT} tỉnh`], [null, 0]],
  [
    'a repeated quarter after another quarter',
    [`${REPORT} Quý I`, `${REPORT} Quý II`, `${REPORT} Quý II`],
    [null, null, 1],
  ],
  ['words in another order', [REPORT, 'Kết quả thực hiện báo cáo công tác cải cách hành chính'], [null, 0]],
];

test.each(INVALID)('%s: the earlier one is named', (_name, texts, expected) => {
  expect(earlier(texts)).toEqual(expected);
});

test('one finding for all tasks that repeat the first', () => {
  const rows = [1, 2, 3].map((number) => [String(number), REPORT, 'Sở Nội vụ', 'Sở Tư pháp', 'Hàng năm']);
  const found = checked(table(rows)).filter(({ code }) => code === 'task-near-duplicate');
  expect(found.map(({ severity, place, data }) => [severity, place.task, data['tasks']])).toEqual([
    ['warning', 'I.2', 'I.1; I.2; I.3'],
  ]);
});

test('a repeated task is found among a thousand others', () => {
  const others = Array.from({ length: 1000 }, (_, at) =>
    Array.from(
      { length: 12 },
      (__, step) =>
        `từ${String.fromCharCode(97 + ((at * 7 + step * step) % 26))}${'abcdefghklmnopqrstuy'[(at + step) % 20]}${'bcdghklmnpqrst'[(at * step) % 14]}`,
    ).join(' '),
  );
  const near = `${REPORT} của các cơ quan`;
  expect(earlier([REPORT, ...others, near]).at(-1)).toBe(0);
});

test('a repeated task is found among others that have no word which they do not share', () => {
  const words =
    'rà soát quy định thủ tục hành chính cán bộ công chức tài sản đầu tư giám khảo kết nối dữ liệu số'.split(
      ' ',
    );
  const others = words.flatMap((_, from) =>
    Array.from({ length: 11 }, (__, step) =>
      Array.from({ length: 6 }, (___, at) => words[(from + at * (step + 1)) % words.length]).join(' '),
    ),
  );
  const whole = words.slice(0, 12).join(' ');
  expect(earlier([whole, ...others, `${whole} tài`]).at(-1)).toBe(0);
});

test('numbers of a text are the same for the same words and figures, and tell others apart', () => {
  const word = fc.constantFrom(
    'Sở',
    'Nội',
    'vụ',
    'báo',
    'cáo',
    'quý',
    'I',
    'II',
    '2024',
    '20%',
    'Đảng',
    'hòa',
  );
  const mark = fc.constantFrom(' ', ', ', ' - ', '; ');
  const text = fc.array(fc.tuple(word, mark), { maxLength: 12 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(textNumbers(one.toUpperCase().normalize('NFD'))).toEqual(textNumbers(one));
      const [left, right] = [textWords(one), textWords(other)];
      const [a, b] = [textNumbers(one), textNumbers(other)];
      expect(a.words.length).toBe(left.words.length);
      expect(a.key === b.key).toBe(left.words.join(' ') === right.words.join(' '));
      expect(a.figures === b.figures).toBe(left.figures === right.figures);
    }),
    runs(100),
  );
});
