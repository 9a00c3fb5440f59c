import type { RowCells } from '../../../src/core/completion/cells';
import { fixesOf } from '../../../src/core/checks/fixesOf';
import { finding } from '../../../src/core/finding';
import { provinceIndex } from '../unit/registers';
import { day, parameters } from '../completion/rows';
import { checkedRow } from './checkedRows';

const SHEET = 'PL I PAR INDEX';

/** Kind of each fix with `column: before -> after` of its edits. */
function fixes(
  code: string,
  column: string,
  cells: Partial<RowCells>,
  rest: { readonly found?: string; readonly expected?: string; readonly data?: Record<string, string> } = {},
) {
  const row = checkedRow(cells);
  const { statuses, year } = parameters();
  const place = { appendix: 'I', task: 'I.1', column, sheet: SHEET, row: 8 };
  const context = { rows: [row], units: provinceIndex, statuses, year, span: { from: null, lastYear: null } };
  return fixesOf(finding(code, 'warning', { place, ...rest }), context).map(({ kind, edits }) => [
    kind,
    ...edits.map((edit) =>
      edit.kind === 'cell'
        ? `${edit.task} ${edit.column}: ${String(edit.before)} -> ${String(edit.after)}`
        : edit.kind,
    ),
  ]);
}

test('a status that is the same after folding is safe, one only near is a choice', () => {
  const decomposed = 'Hoàn thành'.normalize('NFD');
  expect(fixes('status-unread', 'status', { status: decomposed })).toEqual([
    ['safe', `I.1 status: ${decomposed} -> Hoàn thành`],
  ]);
  const near = fixes('status-unread', 'status', { status: 'hoan thanh' });
  expect(near[0]).toEqual(['choice', 'I.1 status: hoan thanh -> Hoàn thành']);
  expect(near).toHaveLength(4);
});

test('days and percents typed as text become numbers', () => {
  expect(fixes('date-as-text', 'doneDay', { doneDay: '14/06/2024' })).toEqual([
    ['safe', `I.1 doneDay: 14/06/2024 -> ${day('2024-06-14')}`],
  ]);
  expect(fixes('date-as-text', 'doneDay', { doneDay: 'giữa tháng 6' })).toEqual([]);
  expect(fixes('percent-as-text', 'percent', { percent: '12,5 %' })).toEqual([
    ['safe', 'I.1 percent: 12,5 % -> 0.125'],
  ]);
  expect(fixes('percent-as-text', 'percent', { percent: '0,5' }).map(([kind]) => kind)).toEqual([
    'choice',
    'choice',
  ]);
});

test('units: the same body is safe, a near one and successors are choices', () => {
  expect(fixes('unit-unread', 'lead', { lead: 'Sở GTVT; Sở NV' })[0]?.[0]).toBe('choice');
  expect(fixes('unit-unread', 'lead', { lead: 'Sở GTVT' })).toEqual([
    ['safe', 'I.1 lead: Sở GTVT -> Sở Giao thông vận tải'],
  ]);
  expect(fixes('unit-near', 'lead', { lead: 'Sở Nội vu\nSở Y tế' }, { found: 'Sở Nội vu' })[0]).toEqual([
    'choice',
    'I.1 lead: Sở Nội vu\nSở Y tế -> Sở Nội vụ\nSở Y tế',
  ]);
  const gone = {
    found: 'Sở TT&TT',
    expected: 'Sở Y tế; Sở Xây dựng',
    data: { unit: 'Sở Thông tin và Truyền thông' },
  };
  expect(
    fixes(
      'unit-dissolved-since',
      'lead',
      { lead: 'Sở Thông tin và Truyền thông', support: 'Sở Y tế\nSở TT&TT' },
      gone,
    ),
  ).toEqual([
    [
      'choice',
      'I.1 lead: Sở Thông tin và Truyền thông -> Sở Y tế',
      'I.1 support: Sở Y tế\nSở TT&TT -> Sở Y tế',
    ],
    [
      'choice',
      'I.1 lead: Sở Thông tin và Truyền thông -> Sở Xây dựng',
      'I.1 support: Sở Y tế\nSở TT&TT -> Sở Y tế\nSở Xây dựng',
    ],
  ]);
});

test('a slip is mended in the visible and in the hidden deadline, so that its due days hold', () => {
  const cells = { deadline: 'Tháng 1 năm sau liên kê', deadlineOriginal: 'Tháng 1 năm sau liên kê' };
  expect(fixes('deadline-slip', 'deadline', cells, { found: 'liên kê', expected: 'liền kề' })).toEqual([
    [
      'safe',
      'I.1 deadline: Tháng 1 năm sau liên kê -> Tháng 1 năm sau liền kề',
      'I.1 deadlineOriginal: Tháng 1 năm sau liên kê -> Tháng 1 năm sau liền kề',
    ],
  ]);
});

test('an edited deadline gets its due days anew as a choice', () => {
  const cells = {
    deadline: 'Hàng quý',
    deadlineOriginal: '30/6/2024',
    deadlineKind: 'một lần',
    dueDays: '30/06/2024',
  };
  expect(fixes('due-days-stale', 'deadline', cells)).toEqual([
    [
      'choice',
      'I.1 dueDays: 30/06/2024 -> 31/03/2024;30/06/2024;30/09/2024;31/12/2024',
      'I.1 deadlineKind: một lần -> định kỳ',
      'I.1 period: null -> 1/4',
      'I.1 deadlineOriginal: 30/6/2024 -> Hàng quý',
    ],
  ]);
});

test('spaces go without a word changed; a finding that only a person can mend has no fix', () => {
  expect(fixes('text-untidy', 'text', { text: ' Việc  một ' })).toEqual([
    ['safe', 'I.1 text:  Việc  một  -> Việc một'],
  ]);
  expect(fixes('lead-missing', 'lead', {})).toEqual([]);
});
