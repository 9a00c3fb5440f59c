import fc from 'fast-check';
import { bare, editDistance, foldSame } from '../../../src/core/vietnamese/fold';
import { runs } from '../../runs';

test.each([
  ['hoà', 'hòa'],
  ['uỷ ban', 'ủy ban'],
  ['khoẻ', 'khỏe'],
  ['THUỶ', 'thủy'],
  ['Văn phòng Sở'.normalize('NFD'), 'văn phòng sở'],
  ['Lao động - Việc làm', 'Lao động–Việc làm'],
  ['a\u00a0 b', 'A b'],
  ['a ,b', 'a, b'],
  ['TB & XH', 'tb&xh'],
  ['Ðài', 'Đài'],
  ['huyện....', 'huyện…'],
  ['Sở\u200b', 'Sở'],
])('%s = %s', (left, right) => {
  expect(foldSame(left)).toBe(foldSame(right));
});

test.each([
  ['An Bình', 'Ân Bình'],
  ['má', 'mà'],
  ['của', 'cua'],
])('%s is not %s', (left, right) => {
  expect(foldSame(left)).not.toBe(foldSame(right));
});

test('bare letters', () => {
  expect(bare('Ủy ban nhân dân Đắk Nông – Ước')).toBe('uy ban nhan dan dak nong-uoc');
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(foldSame(foldSame(text))).toBe(foldSame(text));
      expect(bare(bare(text))).toBe(bare(text));
    }),
    runs(3000),
  );
});

test.each([
  ['', '', 0, 0],
  ['abc', 'abd', 1, 1],
  ['abc', 'ab', 1, 1],
  ['abc', 'xyz', 2, null],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, null],
])('from %s to %s within %i: %s', (left, right, limit, distance) => {
  expect(editDistance(left, right, limit)).toBe(distance);
});

test('the distance within a limit is the distance', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(short, short, fc.nat(8), (left, right, limit) => {
      const whole = plainDistance(left, right);
      expect(editDistance(left, right, limit)).toBe(whole <= limit ? whole : null);
    }),
    runs(300),
  );
});

function plainDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.slice(1), right.slice(1)];
  if (left.charAt(0) === right.charAt(0)) return plainDistance(a, b);
  return 1 + Math.min(plainDistance(a, right), plainDistance(left, b), plainDistance(a, b));
}
