import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendarFile, type CalendarTable } from '../../../src/core/calendar/calendarTable';
import { dayFromIso, isoOf, weekdayOf, type Day } from '../../../src/core/calendar/day';
import { addWorkingDays, calendarOf, isWorkingDay } from '../../../src/core/calendar/workingDays';

const content: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../seeds/calendar/holidays.json'), 'utf8'),
);

function table(): CalendarTable {
  const read = readCalendarFile(content);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const calendar = calendarOf(table());
const day = (iso: string): Day => dayFromIso(iso)!;

describe('the shipped table', () => {
  it('names each day off once and no swapped day among them', () => {
    const off = [...table().holidays.map((row) => row.day), ...table().swaps.map((row) => row.offDay)];
    expect(new Set(off).size).toBe(off.length);
    expect(off.filter((iso) => calendar.swappedIn.has(day(iso)))).toEqual([]);
  });

  it('swaps rest days in for weekdays off, of the same year', () => {
    for (const row of table().swaps) {
      expect(weekdayOf(day(row.day))).toBe(6);
      expect(weekdayOf(day(row.offDay))).toBeLessThan(6);
      expect(row.day.slice(0, 4)).toBe(row.offDay.slice(0, 4));
    }
  });

  it.each([
    // Labour Code: 11 days to 2025, 12 from 2026 with 24/11; each on a rest day is made up.
    [2023, 1 + 5 + 1 + 2 + 2, 1 + 2 + 2 + 1],
    [2024, 11, 2],
    [2025, 11, 0],
    [2026, 12, 1],
    [2027, 12, 3],
  ])('holds the holidays of %i and their make-up days', (year, holidays, makeUps) => {
    const rows = table().holidays.filter((row) => row.day.startsWith(String(year)));
    const made = rows.filter((row) => row.name.startsWith('Nghỉ bù'));
    expect(rows.length - made.length).toBe(holidays);
    expect(made.length).toBe(makeUps);
    const onRest = rows.filter((row) => weekdayOf(day(row.day)) > 5);
    expect(onRest.length).toBe(makeUps);
    expect(made.every((row) => weekdayOf(day(row.day)) < 6)).toBe(true);
  });

  it('marks as unconfirmed what no decision fixes yet', () => {
    const open = table().holidays.filter((row) => !row.confirmed);
    expect(open.map((row) => row.day)).toEqual([
      '2026-11-24',
      ...['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10'],
      ...['2027-09-03', '2027-11-24'],
    ]);
  });
});

describe('a working day', () => {
  it.each([
    ['2024-02-07', true], // the day before Tết
    ['2024-02-08', false],
    ['2024-02-14', false],
    ['2024-02-15', true],
    ['2024-04-29', false], // swapped out
    ['2024-05-04', true], // Saturday swapped in
    ['2024-05-11', false], // another Saturday
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-04-27', false], // Hùng Kings on Sunday 26/4
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2023-05-03', false], // 29/4 Saturday and 30/4 Sunday made up on 2 and 3/5
    ['2023-05-04', true],
  ])('%s: %s', (iso, expected) => {
    expect(isWorkingDay(calendar, day(iso))).toBe(expected);
  });
});

describe('working days after an event', () => {
  it.each([
    ['2024-06-03', 5, '2024-06-10'], // Monday: 4, 5, 6, 7, 10
    ['2024-06-07', 1, '2024-06-10'], // Friday
    ['2024-06-08', 1, '2024-06-10'], // Saturday
    ['2024-02-07', 1, '2024-02-15'], // Tết 8-14/2
    ['2024-02-06', 3, '2024-02-16'], // 7, 15, 16
    ['2024-04-26', 5, '2024-05-07'], // 2, 3, 4 (swapped in), 6, 7
    ['2024-12-27', 3, '2025-01-02'], // 30, 31, then 1/1 off
    ['2025-01-24', 1, '2025-02-03'],
    ['2025-04-25', 2, '2025-04-28'], // 26 (swapped in), 28
    ['2026-02-13', 1, '2026-02-23'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-06-08', 0, '2024-06-08'],
  ])('%s + %i is %s', (event, count, expected) => {
    expect(isoOf(addWorkingDays(calendar, day(event), count)!)).toBe(expected);
  });

  it.each([
    ['2027-12-31', 1],
    ['2022-12-31', 1],
    ['2024-06-03', -1],
    ['2024-06-03', 1.5],
    ['2024-06-03', 100000],
  ])('has no answer for %s + %d', (event, count) => {
    expect(addWorkingDays(calendar, day(event), count)).toBeNull();
  });
});

describe('a calendar file that does not fit', () => {
  it('says where', () => {
    const read = readCalendarFile({
      firstYear: 2024,
      lastYear: 2024,
      holidays: [{ day: '2024-02-30', name: 'x', source: 'y', confirmed: true }],
      swaps: [],
    });
    expect(read.ok ? [] : read.problems.map((problem) => problem.where)).toEqual(['holidays[0].day']);
  });
});
