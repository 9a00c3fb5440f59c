import fc from 'fast-check';
import { FreshTaskIds, isIdOf, numberInId } from '../../../src/core/plan/freshTaskIds';
import { runs } from '../../runs';

test('an id says the number of its task; the next one of a number gets a letter', () => {
  const ids = new FreshTaskIds(['I.1', 'I.2', 'I.2b', 'II.9']);
  expect(['3', '2', '2', '7a', '7a'].map((number) => ids.give('I', number))).toEqual([
    'I.3',
    'I.2c',
    'I.2d',
    'I.7a',
    'I.7ab',
  ]);
});

test('a task without a number gets the next number of its appendix, and never one that is taken', () => {
  const ids = new FreshTaskIds(['I', 'A.I', 'I.2', 'I.23b', 'II.40']);
  expect([ids.give('I', null), ids.give('I', null), ids.give('II', null), ids.give('III', null)]).toEqual([
    'I.24',
    'I.25',
    'II.41',
    'III.1',
  ]);
  expect(ids.give('I', '26')).toBe('I.26');
  expect(ids.give('I', null)).toBe('I.27');
});

test('ids given are all different, however many tasks have one number', () => {
  const number = fc.constantFrom(null, '1', '2', '1.2', '7a');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('I', 'II'), number), { maxLength: 80 }), (tasks) => {
      const ids = new FreshTaskIds(['I.1', 'II.3']);
      const given = tasks.map(([appendix, of]) => ids.give(appendix, of));
      expect(new Set([...given, 'I.1', 'II.3']).size).toBe(tasks.length + 2);
    }),
    runs(100),
  );
});

test.each([
  ['23', '23'],
  [' 23. ', '23'],
  ['1.2', '1.2'],
  ['7a', '7a'],
  ['7)', '7'],
  ['', null],
  ['—', null],
  ['A', null],
  ['2026-11-22 10:00', null],
])('the cell %p says the number %p', (written, number) => {
  expect(numberInId(written)).toBe(number);
});

test('the id of a number, with its letter, and of no other', () => {
  expect(isIdOf('I.23b', 'I', '23')).toBe(true);
  expect(isIdOf('I.230', 'I', '23')).toBe(false);
  expect(isIdOf('II.23', 'I', '23')).toBe(false);
  expect(isIdOf('I.23', 'I', null)).toBe(false);
});
