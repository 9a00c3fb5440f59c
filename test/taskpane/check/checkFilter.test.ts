import {
  ALL,
  cellCount,
  type CheckFilter,
  filterCounts,
  filtered,
  isNarrowed,
} from '../../../src/taskpane/check/checkFilter';
import { cell, item } from './made';

const ITEMS = [
  item('a', [cell('I.1', 'I/i', ['sở nội vụ']), cell('I.2', 'I/ii', ['thanh tra'])]),
  item('b', [cell('I.3', 'I/i', ['sở nội vụ', 'thanh tra'])], { severity: 'warning', code: 'status-unread' }),
  item('c', [cell('I.4', null, [])], { severity: 'note' }),
  item('d', [cell('I.5', 'I/i', ['thanh tra'])], { ignoredWhy: 'tên cũ' }),
];

test.each<readonly [string, Partial<CheckFilter>, readonly string[], number]>([
  ['all that nobody ignores', {}, ['a', 'b', 'c'], 4],
  ['one severity', { severity: 'warning' }, ['b'], 1],
  ['one area, only with its cells', { area: 'I/ii' }, ['a'], 1],
  ['one unit, also where it leads beside others', { unit: 'thanh tra' }, ['a', 'b'], 2],
  ['area and unit of one and the same cell', { area: 'I/i', unit: 'thanh tra' }, ['b'], 1],
  ['what keeps rows out of the figures', { onlyUncounted: true }, ['b'], 1],
  ['what is ignored', { ignored: true }, ['d'], 1],
  ['nothing', { severity: 'note', area: 'I/i' }, [], 0],
])('%s', (_, filter, keys, cells) => {
  const left = filtered(ITEMS, { ...ALL, ...filter });
  expect(left.map(({ key }) => key)).toEqual(keys);
  expect(cellCount(left)).toBe(cells);
});

test('an item of which a filter leaves some cells keeps only the findings of these', () => {
  const [left] = filtered(ITEMS, { ...ALL, area: 'I/ii' });
  expect(left?.findings.map(({ place }) => place.task)).toEqual(['I.2']);
});

test('counts are of items, each under the other filters, so that no choice leads to nothing', () => {
  const counts = filterCounts(ITEMS, { ...ALL, severity: 'error', unit: 'thanh tra' });
  expect(counts.severities).toEqual({ error: 1, warning: 1, note: 0 });
  expect(Object.fromEntries(counts.areas)).toEqual({ 'I/ii': 1 });
  expect(Object.fromEntries(counts.units)).toEqual({ 'sở nội vụ': 1, 'thanh tra': 1 });
  expect([counts.uncounted, counts.ignored]).toEqual([0, 1]);
});

test('showing what is ignored narrows nothing', () => {
  expect(isNarrowed({ ...ALL, ignored: true })).toBe(false);
  expect(isNarrowed({ ...ALL, area: 'I/i' })).toBe(true);
});
