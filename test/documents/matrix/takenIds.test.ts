import fc from 'fast-check';
import { MetNumbers, TakenIds } from '../../../src/documents/matrix/takenIds';
import { runs } from '../../runs';

const number = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.constantFrom('1', '2', '10', '', '0', '01', '1b', '1.2', '7đ', '1234567', ' 1', '１', '-1', 'IV'),
);

test('numbers are met or not as a set of texts says, also after it is cleared', () => {
  const steps = fc.array(fc.option(number, { freq: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, number, (taken, asked) => {
      const met = new MetNumbers();
      const texts = new Set<string>();
      for (const each of taken) {
        if (each === null) {
          met.clear();
          texts.clear();
          continue;
        }
        expect(met.has(each)).toBe(texts.has(each));
        met.add(each);
        texts.add(each);
      }
      expect(met.has(asked)).toBe(texts.has(asked));
    }),
    runs(200),
  );
});

test('an id given by its number is the same as one given whole; other appendices are others', () => {
  const ids = new TakenIds('I');
  ids.addNumber('12');
  ids.add('I.7b');
  ids.add('II.3');
  expect([ids.has('I.12'), ids.hasNumber('7b'), ids.has('II.3')]).toEqual([true, true, true]);
  expect([ids.has('I.3'), ids.hasNumber('3'), ids.has('12'), ids.has('II.12')]).toEqual(
    Array<boolean>(4).fill(false),
  );
});
