import { dayOf, isoOf } from '../../../src/core/calendar/day';
import type { PlanHead } from '../../../src/core/plan/plan';
import { isSamePlan } from '../../../src/core/plan/samePlan';
import { cutOffsOf } from '../../../src/taskpane/load/cutOffs';
import { destinationOf } from '../../../src/taskpane/load/destination';
import { workbookFileName } from '../../../src/taskpane/load/fileName';
import { inOrder } from '../../../src/taskpane/load/planSource';
import { yearChoices } from '../../../src/taskpane/load/yearChoices';

const HEAD: PlanHead = {
  number: '165/KH-UBND',
  symbol: 'KH-UBND',
  date: dayOf(2023, 8, 4),
  month: '2023-08',
  issuer: 'UBND tỉnh Quảng Trị',
  title: 'Nâng cao các chỉ số',
  years: [2023, 2025],
  parent: null,
};
const BLANK: PlanHead = { ...HEAD, number: null };

test.each<readonly [string, PlanHead, PlanHead, boolean]>([
  ['itself', HEAD, HEAD, true],
  ['another spelling of the issuer', HEAD, { ...HEAD, issuer: 'UBND  TỈNH Quảng Trị' }, true],
  ['the parent body above the issuer', HEAD, { ...HEAD, issuer: 'CHÍNH PHỦ\nUBND tỉnh Quảng Trị' }, true],
  ['another title of the same number', HEAD, { ...HEAD, title: 'Đính chính' }, true],
  ['another number', HEAD, { ...HEAD, number: '166/KH-UBND' }, false],
  ['the same number of another issuer', HEAD, { ...HEAD, issuer: 'UBND tỉnh Quảng Bình' }, false],
  ['a number filled in later', BLANK, HEAD, true],
  ['no number and another title', BLANK, { ...BLANK, title: 'Chuyển đổi số' }, false],
  ['no number and another symbol', BLANK, { ...BLANK, symbol: 'KH-SNV' }, false],
  ['no issuer beside one', { ...HEAD, issuer: null }, HEAD, false],
])('%s', (_, one, other, same) => {
  expect(isSamePlan(one, other)).toBe(same);
  expect(isSamePlan(other, one)).toBe(same);
});

test('a workbook that stands is never written over', () => {
  const other = { ...HEAD, number: '9/KH-UBND' };
  expect(destinationOf('excel', null, HEAD)).toBe('open-workbook');
  expect(destinationOf('excel', other, HEAD)).toBe('beside-another-plan');
  expect(destinationOf('excel', HEAD, HEAD)).toBe('beside-same-plan');
  expect(destinationOf('browser', null, HEAD)).toBe('new-file');
  expect(destinationOf('browser', other, HEAD)).toBe('instead-of-file');
});

test('report periods of a year close on the 14th of their last month, the longest first', () => {
  const days = cutOffsOf(2024).map(({ key, day }) => `${key} ${isoOf(day)}`);
  expect(days.slice(0, 7)).toEqual([
    'year-1 2024-12-14',
    'nine-months-1 2024-09-14',
    'half-1 2024-06-14',
    'quarter-1 2024-03-14',
    'quarter-2 2024-06-14',
    'quarter-3 2024-09-14',
    'quarter-4 2024-12-14',
  ]);
  expect(days).toHaveLength(3 + 4 + 12);
  expect(days.at(-1)).toBe('month-12 2024-12-14');
});

test('years to choose: those that the plan covers, else those around the one that is known', () => {
  const plan = (head: PlanHead) => ({ head, appendices: [] });
  expect(yearChoices(plan(HEAD), 2026)).toEqual({ usual: 2023, years: [2023, 2024, 2025] });
  expect(yearChoices(plan({ ...HEAD, years: null }), 2026)).toEqual({
    usual: 2023,
    years: [2022, 2023, 2024, 2025],
  });
  expect(yearChoices(plan({ ...HEAD, years: null, date: null, month: null }), 2026).usual).toBe(2026);
  expect(yearChoices(plan({ ...HEAD, years: [2026, 2026] }), 2030).years).toEqual([2026]);
});

test.each<readonly [PlanHead, string]>([
  [HEAD, 'phan-cong-165-KH-UBND-2024.xlsx'],
  [BLANK, 'phan-cong-KH-UBND-2024.xlsx'],
  [{ ...BLANK, symbol: null }, 'phan-cong-2024.xlsx'],
  [{ ...HEAD, number: '12 / KH: SNV?' }, 'phan-cong-12-KH-SNV--2024.xlsx'],
])('a workbook is named by its plan', (head, name) => {
  expect(workbookFileName(head, 2024)).toBe(name);
});

test('files are parts in the order of their names, numbers as numbers', () => {
  const names = ['phu-luc-10.docx', 'ke-hoach.docx', 'phu-luc-2.docx'].map((name) => ({ name }));
  expect(inOrder(names).map(({ name }) => name)).toEqual([
    'ke-hoach.docx',
    'phu-luc-2.docx',
    'phu-luc-10.docx',
  ]);
});
