import { isoOf } from '../../../src/core/calendar/day';
import { periodDays, periodsOf, type Period } from '../../../src/core/period/period';
import { PRESETS, type PeriodKind, type PresetCode } from '../../../src/core/period/preset';

function days(code: PresetCode, period: Period, year: number): string | null {
  const found = periodDays(PRESETS[code], period, year);
  return found === null ? null : `${isoOf(found.from)} ${isoOf(found.to)}`;
}

const cases: readonly [PresetCode, PeriodKind, number, number, string | null][] = [
  ['nghi-dinh-09-2019', 'month', 1, 2024, '2023-12-15 2024-01-14'],
  ['nghi-dinh-09-2019', 'month', 3, 2024, '2024-02-15 2024-03-14'],
  ['nghi-dinh-09-2019', 'quarter', 1, 2024, '2023-12-15 2024-03-14'],
  ['nghi-dinh-09-2019', 'quarter', 2, 2024, '2024-03-15 2024-06-14'],
  ['nghi-dinh-09-2019', 'quarter', 3, 2024, '2024-06-15 2024-09-14'],
  ['nghi-dinh-09-2019', 'quarter', 4, 2024, '2024-09-15 2024-12-14'],
  ['nghi-dinh-09-2019', 'half', 1, 2024, '2023-12-15 2024-06-14'],
  ['nghi-dinh-09-2019', 'nine-months', 1, 2024, '2023-12-15 2024-09-14'],
  ['nghi-dinh-09-2019', 'year', 1, 2024, '2023-12-15 2024-12-14'],
  ['nghi-dinh-09-2019', 'half', 2, 2024, null],
  ['administrative-reform', 'quarter', 1, 2024, '2023-12-15 2024-03-14'],
  ['administrative-reform', 'quarter', 2, 2024, null],
  ['administrative-reform', 'quarter', 3, 2024, '2024-06-15 2024-09-14'],
  ['administrative-reform', 'half', 1, 2024, '2023-12-15 2024-06-14'],
  ['administrative-reform', 'nine-months', 1, 2024, null],
  ['administrative-reform', 'month', 1, 2024, null],
  ['administrative-reform', 'year', 1, 2024, '2023-12-15 2024-12-14'],
];

test.each(cases)('%s: %s %i of %i is %s', (code, kind, number, year, expected) => {
  expect(days(code, { kind, number }, year)).toBe(expected);
});

test('every period that a preset lists has days', () => {
  for (const preset of Object.values(PRESETS)) {
    for (const period of periodsOf(preset)) expect(periodDays(preset, period, 2025)).not.toBeNull();
  }
  expect(periodsOf(PRESETS['nghi-dinh-09-2019'])).toHaveLength(12 + 4 + 1 + 1 + 1);
  expect(periodsOf(PRESETS['administrative-reform'])).toHaveLength(4);
});
