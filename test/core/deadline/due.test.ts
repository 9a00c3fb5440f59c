import { dayFromVietnamese, vietnameseDate, type Day } from '../../../src/core/calendar/day';
import { calendarOf } from '../../../src/core/calendar/workingDays';
import type { PlanSpan } from '../../../src/core/deadline/deadline';
import {
  deadlineKind,
  dueAfterEvent,
  dueDays,
  offsetOf,
  trackedDueDays,
} from '../../../src/core/deadline/due';
import { obligationsOf } from '../../../src/core/deadline/obligations';
import { parseDeadline } from '../../../src/core/deadline/parse';

const day = (text: string): Day => dayFromVietnamese(text)!;
/** Seed 001: a plan of 04/8/2023 for 2023-2025. */
const SPAN: PlanSpan = { from: day('04/8/2023'), lastYear: 2025 };

describe('Loại hạn', () => {
  it.each([
    ['Năm 2025', 'once'],
    ['trước 30/6', 'once'],
    ['Hàng năm', 'recurring'],
    ['Tháng 1 năm sau liền kề', 'recurring'],
    ['Thường xuyên', 'continuous'],
    ['Thường xuyên; khi có yêu cầu', 'event'],
    ['Thường xuyên; theo quy định', 'unknown'],
    ['Thường xuyên; Hàng năm', 'recurring'],
    ['30/6/2024; hàng tháng', 'recurring'],
    ['Hoàn thành trước ngày 30/9/2026 và duy trì liên tục', 'once'],
    ['Sau khi ban hành', 'event'],
    ['05 ngày làm việc kể từ ngày họp', 'event'],
    ['Theo quy định', 'unknown'],
    ['Sở Nội vụ', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(deadlineKind(parseDeadline(text))).toBe(expected);
  });
});

describe('Các hạn', () => {
  it.each([
    ['Hàng quý', 2023, '30/09/2023 31/12/2023'],
    ['Hàng quý', 2025, '31/03/2025 30/06/2025 30/09/2025 31/12/2025'],
    ['Hàng năm', 2026, ''],
    ['Tháng 1 năm sau liền kề', 2024, '31/01/2025'],
    ['Tháng 1 năm sau liền kề', 2025, '31/01/2026'],
    ['Tháng 1 năm sau liền kề', 2026, ''],
    ['Năm 2025', 2023, '31/12/2025'],
    ['Năm 2024, 2025', 2023, '31/12/2024'],
    ['Năm 2024, 2025', 2024, '31/12/2024'],
    ['Quý IV/2023; quý IV/2024', 2025, '31/12/2024'],
    ['Năm 2030', 2025, ''],
    ['30/6/2023', 2024, ''],
    ['Thường xuyên', 2024, ''],
    ['05 ngày làm việc kể từ ngày họp', 2024, ''],
  ])('%s in %i: %s', (text, year, expected) => {
    expect(trackedDueDays(parseDeadline(text), year, SPAN).map(vietnameseDate).join(' ')).toBe(expected);
  });

  it('holds what is written where the plan is not known', () => {
    expect(trackedDueDays(parseDeadline('2030, 2045'), 2024).map(vietnameseDate)).toEqual(['31/12/2030']);
    const [part] = parseDeadline('2030, 2045').parts;
    expect(dueDays(part!, 2024).map(vietnameseDate)).toEqual(['31/12/2030', '31/12/2045']);
  });
});

describe('obligations of a year', () => {
  const due = (text: string, year: number): readonly string[] =>
    obligationsOf('I.1', parseDeadline(text), year, SPAN).map(
      (one) => `${one.number}/${one.count} ${one.due === null ? '-' : vietnameseDate(one.due)}`,
    );

  it.each<[string, number, readonly string[]]>([
    ['Hàng năm', 2024, ['1/1 31/12/2024']],
    ['Hàng quý', 2023, ['1/2 30/09/2023', '2/2 31/12/2023']],
    ['Thường xuyên', 2024, ['1/1 -']],
    ['Thường xuyên', 2026, []],
    ['Sau khi ban hành', 2024, ['1/1 -']],
    ['Năm 2025', 2024, []],
    ['Năm 2025', 2025, ['1/1 31/12/2025']],
    ['Quý IV/2024 và duy trì liên tục', 2024, ['1/1 31/12/2024']],
    ['Quý IV/2024 và duy trì liên tục', 2025, ['1/1 -']],
    ['Tháng 1 năm sau liền kề', 2025, ['1/1 31/01/2026']],
  ])('%s in %i: %j', (text, year, expected) => {
    expect(due(text, year)).toEqual(expected);
  });
});

describe('days after an event', () => {
  const calendar = calendarOf({ firstYear: 2024, lastYear: 2024, holidays: [], swaps: [] });

  it('count calendar days or working days', () => {
    const event = day('07/6/2024');
    const working = offsetOf(parseDeadline('05 ngày làm việc kể từ ngày họp'));
    const plain = offsetOf(parseDeadline('05 ngày kể từ ngày họp'));
    expect(vietnameseDate(dueAfterEvent(working!, event, calendar)!)).toBe('14/06/2024');
    expect(vietnameseDate(dueAfterEvent(plain!, event, calendar)!)).toBe('12/06/2024');
    expect(offsetOf(parseDeadline('Hàng năm'))).toBeNull();
  });
});
