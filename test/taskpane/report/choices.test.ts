/** What is chosen in Báo cáo, and what it asks for. */
import { dayOf } from '../../../src/core/calendar/day';
import {
  askedChoices,
  firstChoices,
  reportPeriods,
  typedDay,
} from '../../../src/taskpane/report/reportChoices';

const periods = reportPeriods(2024);

test('every period of a year can be chosen, the longest first, each from cut-off to cut-off', () => {
  expect(periods.map(({ key }) => key)).toEqual([
    'year-1',
    'nine-months-1',
    'half-1',
    ...[1, 2, 3, 4].map((quarter) => `quarter-${String(quarter)}`),
    ...Array.from({ length: 12 }, (_, month) => `month-${String(month + 1)}`),
  ]);
  const half = periods.find(({ key }) => key === 'half-1');
  expect(half?.days).toEqual({ from: dayOf(2023, 12, 15), to: dayOf(2024, 6, 14) });
});

test.each([
  ['', null],
  ['  ', null],
  ['14/06/2024', dayOf(2024, 6, 14)],
  [' 1-2-2024 ', dayOf(2024, 2, 1)],
  ['30/02/2024', 'wrong'],
  ['14/06', 'wrong'],
  ['hôm nay', 'wrong'],
])('the typed day "%s" is %s', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

test('choices ask for a period, a day, both or neither; a wrong day asks for nothing', () => {
  const asked = (period: string, asOf: string, signed = '') =>
    askedChoices({ period, asOf, signed }, periods);
  expect(asked('quarter-2', '')).toEqual({
    period: { kind: 'quarter', number: 2 },
    asOf: null,
    signed: null,
  });
  expect(asked('', '30/06/2024', '05/07/2024')).toEqual({
    period: null,
    asOf: dayOf(2024, 6, 30),
    signed: dayOf(2024, 7, 5),
  });
  expect(asked('year-1', '31/04/2024')).toBeNull();
  expect(asked('year-1', '', '31/04/2024')).toBeNull();
  expect(asked('other', '')?.period).toBeNull();
});

test('at first the first template is chosen, and the longest period that closes on the cut-off of the workbook', () => {
  expect(firstChoices(['a', 'b'], periods, dayOf(2024, 6, 14))).toMatchObject({
    templates: ['a'],
    period: 'half-1',
    unit: null,
    index: null,
    history: 'usual',
  });
  expect(firstChoices(['a'], periods, dayOf(2024, 6, 15)).period).toBe('');
  expect(firstChoices([], periods, null)).toMatchObject({ templates: [], period: '' });
});
