import { areasAbsent } from '../../../src/core/checks/areasAbsent';
import { areaUnknown } from '../../../src/core/checks/areaUnknown';
import { areaWithoutTask } from '../../../src/core/checks/areaWithoutTask';
import { cellTooLong } from '../../../src/core/checks/cellTooLong';
import { deadlineKindNotAllowed } from '../../../src/core/checks/deadlineKindNotAllowed';
import { deadlineMissing } from '../../../src/core/checks/deadlineMissing';
import { deadlineOutsideYears } from '../../../src/core/checks/deadlineOutsideYears';
import { deadlineSlip } from '../../../src/core/checks/deadlineSlip';
import { deadlineUnreadable } from '../../../src/core/checks/deadlineUnreadable';
import { textMissing } from '../../../src/core/checks/textMissing';
import { contextOf, type FindsInPlan, type MadePlan, type MadeRow, saidBy, templateWith } from './madePlan';

type Case = readonly [string, readonly MadeRow[], readonly string[], MadePlan?];

const datedOnly = { templates: templateWith('PAR INDEX', { deadlineKinds: ['fixed', 'recurring'] }) };
const SIPAS = { index: 'SIPAS' };
const PAPI = { index: 'PAPI' };
const due = (deadline: string): MadeRow => ({ deadline });
const LONG = 'a'.repeat(32_767);

const CASES: readonly (readonly [string, FindsInPlan, readonly Case[], readonly Case[]])[] = [
  [
    'text-missing',
    textMissing,
    [['a text', [{ text: 'Việc' }], []]],
    [['no text', [{}, { text: '' }], ['I.2 text: ']]],
  ],
  [
    'cell-too-long',
    ({ plan }) => cellTooLong(plan),
    [['32.767 characters', [{ text: LONG }], []]],
    [
      ['one more in the text', [{}, { text: `${LONG}b` }], [`I.2 text: ${'a'.repeat(60)}…`]],
      ['one more in the deadline', [{ deadline: `${LONG}b` }], [`I.1 deadline: ${'a'.repeat(60)}…`]],
    ],
  ],
  [
    'deadline-missing',
    deadlineMissing,
    [
      ['a deadline', [due('Hàng năm')], []],
      ['no column for deadlines', [due('')], [], { header: { deadline: '' } }],
    ],
    [['a blank cell', [{ deadline: ' ', text: 'A' }], ['I.1 deadline: A']]],
  ],
  [
    'deadline-unreadable',
    deadlineUnreadable,
    [
      [
        'kinds of the seeds',
        ['Thường xuyên', 'Quý IV hàng năm', 'Sau khi ban hành', 'Theo quy định'].map(due),
        [],
      ],
      ['a blank cell', [due('')], []],
    ],
    [
      ['a unit', [due('Sở Nội vụ')], ['I.1 deadline: Sở Nội vụ']],
      ["a document's number", [due('66.7/2025/NQ-CP')], ['I.1 deadline: 66.7/2025/NQ-CP']],
    ],
  ],
  [
    'deadline-slip',
    deadlineSlip,
    [['as it should be', [due('Tháng 1 năm sau liền kề')], []]],
    [['"liên kê"', [due('Tháng 1 năm sau liên kê')], ['I.1 deadline: liên kê']]],
  ],
  [
    'deadline-outside-years',
    deadlineOutsideYears,
    [
      ["the plan's day", [due('04/8/2023')], []],
      ['the last day', [due('31/12/2025')], []],
      ['the last year', [due('Năm 2025')], []],
      ['a January that belongs to the year before', [due('Tháng 1 năm sau liền kề')], []],
      ['kinds without a written year', [due('Hàng năm'), due('Thường xuyên'), due('Quý IV hàng năm')], []],
      ['neither date nor years are known', [due('30/6/2031')], [], { date: null, years: null }],
      ['the month of the plan', [due('01/8/2023')], [], { date: null, month: '2023-08' }],
    ],
    [
      ['the day before', [due('03/8/2023')], ['I.1 deadline: 03/8/2023']],
      ['the year before', [due('Quý I/2022')], ['I.1 deadline: Quý I/2022']],
      ['the day after the last', [{}, due('01/01/2026')], ['I.2 deadline: 01/01/2026']],
      ['one of several years', [due('2025, 2030')], ['I.1 deadline: 2025, 2030']],
      [
        'before the month of the plan',
        [due('31/7/2023')],
        ['I.1 deadline: 31/7/2023'],
        { date: null, month: '2023-08' },
      ],
    ],
  ],
  [
    'deadline-kind-not-allowed',
    deadlineKindNotAllowed,
    [
      ['the shipped templates allow every kind', ['30/6/2024', 'Thường xuyên', 'Theo quy định'].map(due), []],
      ['kinds that are allowed', ['30/6/2024', 'Hàng quý'].map(due), [], datedOnly],
      ['what cannot be read is told by another check', [due('Sở Nội vụ')], [], datedOnly],
      ['an appendix of another index', [due('Thường xuyên')], [], { ...datedOnly, ...SIPAS }],
      ['no template', [due('Thường xuyên')], [], { templates: [] }],
    ],
    [
      ['continuous', [due('Hàng quý'), due('Thường xuyên')], ['I.2 deadline: Thường xuyên'], datedOnly],
      ['on an event', [due('Sau khi ban hành')], ['I.1 deadline: Sau khi ban hành'], datedOnly],
      ['set elsewhere', [due('Theo quy định')], ['I.1 deadline: Theo quy định'], datedOnly],
    ],
  ],
  [
    'area-unknown',
    areaUnknown,
    [
      ['an area of the index', [{ area: 'I', name: 'THỂ CHẾ', content: 'PAR.2' }, {}], []],
      ['an appendix of no index', [{ area: 'I', name: 'Việc chung' }, {}], [], { index: null }],
      [
        'an inner heading of one’s own where the index has none',
        [{ area: 'I', name: 'THỂ CHẾ', content: 'PAR.2' }, { area: 'I.1', name: 'Rà soát' }, {}],
        [],
      ],
    ],
    [
      [
        'a heading that the index does not have',
        [{ area: 'I', name: 'Văn nghệ' }, {}],
        ['I number: Văn nghệ'],
      ],
      [
        'an inner heading where the index has its own',
        [{ area: 'A', name: 'Chính sách', content: 'SIPAS.A' }, { area: 'A.I', name: 'Văn nghệ' }, {}],
        ['I number: Văn nghệ'],
        SIPAS,
      ],
    ],
  ],
  [
    'areas-absent',
    areasAbsent,
    [
      ['no heading of the index at all', [{ area: 'I', name: 'Việc chung' }, {}], [], PAPI],
      ['no headings', [{}], [], PAPI],
    ],
    [
      [
        'one of two outer areas and its inner ones',
        ['A', 'A.I', 'A.II', 'A.III', 'B', 'B.I', 'B.II', 'B.III', 'B.IV'].map((area) => ({
          area,
          name: area,
          content: `SIPAS.${area}`,
        })),
        ['I : Tiếp nhận, xử lý phản ánh, kiến nghị'],
        SIPAS,
      ],
    ],
  ],
  [
    'area-empty',
    areaWithoutTask,
    [['a task under it', [{ area: 'A', name: 'X' }, { area: 'A.I', name: 'Y' }, {}], []]],
    [
      ['nothing before the next', [{ area: 'I', name: 'X' }, { area: 'II', name: 'Y' }, {}], ['I : I X']],
      ['nothing at the end', [{ area: 'I', name: 'X' }, {}, { area: 'II', name: 'Y' }], ['I : II Y']],
    ],
  ],
];

for (const [code, check, valid, invalid] of CASES) {
  describe(code, () => {
    for (const [name, rows, expected, made] of valid) {
      test(`${name}: nothing is said`, () => {
        expect(expected).toEqual([]);
        expect(saidBy(check, rows, made)).toEqual(expected);
      });
    }
    for (const [name, rows, expected, made] of invalid) {
      test(name, () => expect(saidBy(check, rows, made)).toEqual(expected));
    }
  });
}

test('the kinds that are allowed are told in the words of the workbook', () => {
  const [found] = deadlineKindNotAllowed(contextOf([due('Thường xuyên')], datedOnly));
  expect([found?.severity, found?.expected]).toEqual(['warning', 'một lần; định kỳ']);
});
