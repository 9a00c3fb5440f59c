import type { RowCells } from '../../../src/core/completion/cells';
import { checkRows } from '../../../src/core/checks/rows/checkRows';
import type { RowCheckContext } from '../../../src/core/checks/rows/rowCheck';
import { RowReader } from '../../../src/core/completion/row';
import { day, parameters, row } from '../completion/rows';
import { type Beside, checkedRow, contextOf, TODAY } from './checkedRows';

function codes(cells: Partial<RowCells>, beside: Beside = {}, given: Partial<RowCheckContext> = {}) {
  return checkRows(contextOf([checkedRow(cells, beside)], given)).map(({ code }) => code);
}

/** A task due on 30/06/2024. */
const DUE = {
  deadline: '30/6/2024',
  deadlineOriginal: '30/6/2024',
  deadlineKind: 'một lần',
  dueDays: '30/06/2024',
} as const;
/** A task that goes on all year. */
const ALWAYS = {
  deadline: 'Thường xuyên',
  deadlineOriginal: 'Thường xuyên',
  deadlineKind: 'thường xuyên',
} as const;
const DONE = { status: 'Hoàn thành', result: 'Đã ban hành' } as const;
const CUT_OFF = { cutOff: day('2024-06-14') } as const;

const VALID: readonly (readonly [string, Partial<RowCells>, Beside?, Partial<RowCheckContext>?])[] = [
  ['an untouched task with a due day', DUE],
  ['done with a day and a result', { ...DUE, ...DONE, doneDay: day('2024-06-10'), percent: 1 }],
  [
    'done with a document instead of a result',
    { ...DUE, status: 'Hoàn thành', doneDay: day('2024-06-10') },
    { evidence: '12/BC-SNV' },
  ],
  ['a continuous task done without a day', { ...ALWAYS, ...DONE }],
  ['done today', { ...DUE, ...DONE, doneDay: TODAY }],
  ['started with progress', { ...DUE, status: 'Đang thực hiện', percent: 0.4 }],
  ['not applicable with a reason', { ...ALWAYS, status: 'Không phát sinh' }, { note: 'Không có văn bản' }],
  ['a continuous task still open, no cut-off given', ALWAYS],
  ['a continuous task with a result at the cut-off', { ...ALWAYS, result: 'Đã làm' }, {}, CUT_OFF],
  ['a deadline whose spaces and case changed', { ...DUE, deadline: '30/6/2024 '.trim().toUpperCase() }],
  [
    'quarters before the plan left out',
    {
      deadline: 'Hàng quý',
      deadlineOriginal: 'Hàng quý',
      deadlineKind: 'định kỳ',
      dueDays: '30/09/2024;31/12/2024',
      period: '1/2',
    },
  ],
  ['a typed row without hidden values', { text: 'Việc mới', year: null }],
];

for (const [name, cells, beside, given] of VALID) {
  test(`${name}: nothing is found`, () => expect(codes(cells, beside, given)).toEqual([]));
}

const INVALID: readonly (readonly [
  string,
  readonly string[],
  Partial<RowCells>,
  Beside?,
  Partial<RowCheckContext>?,
])[] = [
  ['another year', ['row-other-year'], { ...ALWAYS, year: 2023 }],
  ['an unknown area', ['row-area-unknown'], { ...ALWAYS, area: 'XI' }],
  ['an area that is not clear', ['row-area-unlisted'], { ...ALWAYS, area: 'Chưa rõ' }],
  ['an area that is not clear, as people type it', ['row-area-unlisted'], { ...ALWAYS, area: 'chưa rõ' }],
  [
    'an area that is not clear in another year',
    ['row-other-year'],
    { ...ALWAYS, area: 'Chưa rõ', year: 2023 },
  ],
  ['no text', ['row-without-text'], { ...ALWAYS, text: null, lead: 'Sở Nội vụ' }],
  ['done without a day', ['done-without-day'], { ...DUE, ...DONE }],
  [
    'done without a result',
    ['done-without-result'],
    { ...DUE, status: 'Hoàn thành', doneDay: day('2024-06-10') },
  ],
  ['done tomorrow', ['done-day-in-future'], { ...DUE, ...DONE, doneDay: TODAY + 1 }],
  [
    'a day beside Đang thực hiện',
    ['done-day-without-done'],
    { ...DUE, status: 'Đang thực hiện', doneDay: day('2024-06-10') },
  ],
  ['a day beside a blank status', ['done-day-without-done'], { ...DUE, doneDay: day('2024-06-10') }],
  ['done at 80 %', ['percent-against-status'], { ...ALWAYS, ...DONE, percent: 0.8 }],
  ['not begun at 20 %', ['percent-against-status'], { ...ALWAYS, percent: 0.2 }],
  ['going on at 100 %', ['percent-against-status'], { ...ALWAYS, status: 'Đang thực hiện', percent: 1 }],
  ['50 for 50 %', ['percent-out-of-range'], { ...ALWAYS, status: 'Đang thực hiện', percent: 50 }],
  ['a continuous task untouched at the cut-off', ['continuous-untouched'], ALWAYS, {}, CUT_OFF],
  [
    'not applicable without a reason',
    ['not-applicable-without-reason'],
    { ...ALWAYS, status: 'Không phát sinh' },
  ],
  [
    'not applicable with a due day',
    ['not-applicable-dated'],
    { ...DUE, status: 'Không phát sinh', result: 'Không có' },
  ],
  ['a deadline edited since', ['due-days-stale'], { ...DUE, deadline: '30/9/2024' }],
  ['due days that the deadline does not give', ['due-days-stale'], { ...DUE, dueDays: '31/07/2024' }],
  ['spaces too many', ['text-untidy'], { ...ALWAYS, lead: ' Sở  Nội vụ' }],
  [
    'decomposed letters',
    ['text-untidy'],
    { ...ALWAYS, result: 'Đã báo cáo'.normalize('NFD'), status: 'Đang thực hiện' },
  ],
];

for (const [name, expected, cells, beside, given] of INVALID) {
  test(`${name}: ${expected.join()}`, () => expect(codes(cells, beside, given)).toEqual(expected));
}

test('an area that is not clear is nothing to be said of where the appendix has no areas', () => {
  const whole = row({ ...ALWAYS, area: 'Chưa rõ' });
  const result = new RowReader([], parameters()).read(whole);
  const found = checkRows(contextOf([{ ...checkedRow(ALWAYS), cells: whole, result }]));
  expect(result.state).toBe('counted');
  expect(found).toEqual([]);
});

test('a finding says what, where, what was found and what is expected', () => {
  const [stale] = checkRows(contextOf([checkedRow({ ...DUE, deadline: '30/9/2024' })]));
  expect(stale).toEqual({
    code: 'due-days-stale',
    severity: 'warning',
    place: { appendix: 'I', task: 'I.1', column: 'deadline', sheet: 'PL I PAR INDEX', row: 8 },
    found: '30/9/2024',
    expected: '30/09/2024',
    data: { kept: '30/06/2024', original: '30/6/2024' },
  });
});

test('rows below a table are told last', () => {
  const below = [{ appendix: 'I', sheet: 'PL I PAR INDEX', row: 60 }];
  const found = checkRows(contextOf([checkedRow({ ...DUE, ...DONE })], { below }));
  expect(found.map(({ code, place }) => [code, place.row])).toEqual([
    ['done-without-day', 8],
    ['row-below-table', 60],
  ]);
});
