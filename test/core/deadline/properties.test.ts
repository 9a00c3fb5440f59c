import fc from 'fast-check';
import { partsOf } from '../../../src/core/calendar/day';
import { dueDaysOfYear } from '../../../src/core/deadline/due';
import { parseDeadline } from '../../../src/core/deadline/parse';
import { runs } from '../../runs';

const words = fc.constantFrom(
  ...[
    'Hàng năm',
    'hằng quý',
    'Quý IV',
    'Quý II/2024',
    'tháng 6',
    '30/6',
    '29/02',
    '15/12/2024',
    'trước ngày',
  ],
  ...[
    'và',
    ',',
    ';',
    '\n',
    '(',
    ')',
    '-',
    'thường xuyên',
    '6 tháng',
    'năm',
    '2025',
    'năm sau liền kề',
    'đến',
  ],
  ...[
    '05 ngày làm việc',
    'kể từ ngày',
    'theo quy định',
    'sau khi ban hành',
    '31/02/2024',
    'Sở Nội vụ',
    'liên kê',
  ],
);
const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
const years = fc.integer({ min: 2000, max: 2100 });

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      expect(parseDeadline(text).text).toBe(text);
    }),
    runs(300),
  );
});

test('due days are in order, each once, and belong to the year or the next', () => {
  fc.assert(
    fc.property(texts, years, (text, year) => {
      const days = dueDaysOfYear(parseDeadline(text), year);
      expect([...days]).toEqual([...new Set(days)].sort((a, b) => a - b));
      const nextYear = /năm sau/.test(text) ? year + 1 : year;
      for (const day of days) expect([year, nextYear]).toContain(partsOf(day).year);
    }),
    runs(300),
  );
});

test('case, spaces, Unicode form and hàng or hằng change nothing', () => {
  const meaning = (text: string): unknown => parseDeadline(text).parts;
  fc.assert(
    fc.property(texts, (text) => {
      const read = meaning(text);
      expect(meaning(text.toUpperCase())).toEqual(read);
      expect(meaning(text.normalize('NFD'))).toEqual(read);
      expect(meaning(text.replace(/ /g, ' \u00a0 '))).toEqual(read);
      expect(meaning(`  ${text} `)).toEqual(read);
      expect(meaning(text.replace(/hằng/g, 'hàng'))).toEqual(read);
    }),
    runs(300),
  );
});

test.each([
  ['spaces', ' '.repeat(1999)],
  ['commas', 'Quý I, '.repeat(280)],
  ['digits', '1'.repeat(1999)],
  ['brackets', '('.repeat(1999)],
  ['words', 'trước ngày '.repeat(180)],
  ['tags', '<'.repeat(1999)],
  ['dates', '30/6 và '.repeat(240)],
  ['a whole book', 'Quý IV hằng năm; '.repeat(1_000_000)],
])('reads %s in no time', (_, text) => {
  const start = performance.now();
  parseDeadline(text);
  expect(performance.now() - start).toBeLessThan(500);
});
