import { type Cursor, itemAt, nextStop } from '../../../src/taskpane/check/cursor';
import { cell, item } from './made';

const A = item('a', [cell('I.1'), cell('I.2')]);
const B = item('b', [cell('I.3')]);
const C = item('c', [cell('I.4'), cell('I.5')]);
const LIST = [A, B, C];

const at = (name: string, place: number, number = 0): Cursor => ({ item: name, at: place, cell: number });

test.each<readonly [string, readonly (typeof A)[], Cursor | null, 1 | -1, Cursor | null]>([
  ['begins at the first cell', LIST, null, 1, at('a', 0)],
  ['goes through the cells of an item', LIST, at('a', 0), 1, at('a', 0, 1)],
  ['then to the next item', LIST, at('a', 0, 1), 1, at('b', 1)],
  ['ends after the last cell', LIST, at('c', 2, 1), 1, null],
  ['goes back to the last cell of the item before', LIST, at('b', 1), -1, at('a', 0, 1)],
  ['does not go back from the beginning', LIST, at('a', 0), -1, null],
  ['has nothing before it has begun', LIST, null, -1, null],
  ['goes on from an item that moved', [B, A, C], at('a', 0, 1), 1, at('c', 2)],
  ['goes to what took the place of an item that is gone', [A, C], at('b', 1), 1, at('c', 1)],
  ['and back from there', [A, C], at('b', 1), -1, at('a', 0, 1)],
  ['ends where the last item is gone', [A, B], at('c', 2, 1), 1, null],
  [
    'goes to the next item where cells of this one are gone',
    [item('a', [cell('I.1')]), B],
    at('a', 0, 1),
    1,
    at('b', 1),
  ],
  ['has nothing in an empty list', [], null, 1, null],
])('the way %s', (_, items, cursor, direction, expected) => {
  expect(nextStop(items, cursor, direction)).toEqual(expected);
});

test('the item of a cursor is found wherever it is, else the one in its place', () => {
  expect(itemAt([B, A], at('a', 0))).toBe(A);
  expect(itemAt([A, C], at('b', 1))).toBe(C);
  expect(itemAt([A], at('c', 2))).toBe(A);
  expect(itemAt([], at('a', 0))).toBeNull();
  expect(itemAt(LIST, null)).toBeNull();
});
