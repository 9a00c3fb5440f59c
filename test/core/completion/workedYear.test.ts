import type { RowCells } from '../../../src/core/completion/cells';
import { longestOverdue } from '../../../src/core/completion/overdue';
import { countRows, progressOf } from '../../../src/core/completion/progress';
import { STANDING, STANDINGS, standingWord, type Standing } from '../../../src/core/completion/standing';
import { day, parameters, row, table } from './rows';

const QUARTERS = '31/03/2024;30/06/2024;30/09/2024;31/12/2024';
const AS_OF = ['2024-03-14', '2024-06-14', '2024-09-14', '2024-12-14'] as const;
type Four = readonly [Standing, Standing, Standing, Standing];

/** Every task with its standing on each of the four days, worked out by hand. */
const YEAR: readonly (readonly [RowCells, Four])[] = [
  // Due 30/06: 108 days after 14/03, 16 after 14/06.
  [row({ deadlineKind: 'một lần', dueDays: '30/06/2024' }), ['inTime', 'dueSoon', 'overdue', 'overdue']],
  // Done on the due day itself; before that day it is only under way.
  [
    row({ deadlineKind: 'một lần', dueDays: '30/06/2024', status: 'Hoàn thành', doneDay: day('2024-06-30') }),
    ['inTime', 'dueSoon', 'doneOnTime', 'doneOnTime'],
  ],
  // Done a day late.
  [
    row({ deadlineKind: 'một lần', dueDays: '30/06/2024', status: 'Hoàn thành', doneDay: day('2024-07-01') }),
    ['inTime', 'dueSoon', 'doneLate', 'doneLate'],
  ],
  // 2/4 done on 10/04. On 14/03 under way against 30/06 (108 days); after 10/04 not done against 30/09:
  // 108 days after 14/06, 16 after 14/09.
  [
    row({
      deadlineKind: 'định kỳ',
      dueDays: QUARTERS,
      period: '2/4',
      status: 'Hoàn thành',
      doneDay: day('2024-04-10'),
    }),
    ['inTime', 'inTime', 'dueSoon', 'overdue'],
  ],
  // Hàng năm, done, nobody says when.
  [
    row({ deadlineKind: 'định kỳ', dueDays: '31/12/2024', status: 'hoàn  thành' }),
    ['doneUndated', 'doneUndated', 'doneUndated', 'doneUndated'],
  ],
  [row({ deadlineKind: 'Thường xuyên' }), ['continuous', 'continuous', 'continuous', 'continuous']],
  // Continuous, done on 20/05.
  [
    row({ deadlineKind: 'thường xuyên', status: 'Hoàn thành', doneDay: day('2024-05-20') }),
    ['continuous', 'doneWithoutDue', 'doneWithoutDue', 'doneWithoutDue'],
  ],
  [
    row({ deadlineKind: 'sự kiện', dayCount: 5, dayUnit: 'ngày làm việc' }),
    ['waiting', 'waiting', 'waiting', 'waiting'],
  ],
  // Event on Friday 07/06: working days 10, 11, 12, 13, 14/06. Due 14/06, 92 days after 14/03, 0 after 14/06.
  [
    row({ deadlineKind: 'sự kiện', eventDay: day('2024-06-07'), dayCount: 5, dayUnit: 'ngày làm việc' }),
    ['inTime', 'dueSoon', 'overdue', 'overdue'],
  ],
  [row(), ['undetermined', 'undetermined', 'undetermined', 'undetermined']],
  // Due after the open year: long term, even when done.
  [
    row({ deadlineKind: 'một lần', dueDays: '31/12/2025', status: 'Hoàn thành', doneDay: day('2024-02-01') }),
    ['longTerm', 'longTerm', 'longTerm', 'longTerm'],
  ],
  // Put off from 31/03 to 31/10: 139 days after 14/06, 47 after 14/09.
  [
    row({
      deadlineKind: 'một lần',
      dueDays: '31/03/2024',
      adjustedDue: day('2024-10-31'),
      status: 'Đang thực hiện',
    }),
    ['inTime', 'inTime', 'inTime', 'overdue'],
  ],
  [
    row({ deadlineKind: 'sự kiện', status: 'Không phát sinh' }),
    ['notApplicable', 'notApplicable', 'notApplicable', 'notApplicable'],
  ],
];

const tables = [table(YEAR.map(([cells]) => cells))];

describe('a worked year', () => {
  test.each([0, 1, 2, 3] as const)('standings on as-of day %i', (at) => {
    const { rows } = progressOf(tables, parameters({ asOf: day(AS_OF[at]) }));
    const standings = rows[0]?.map(({ standing }) => (standing === null ? null : STANDINGS[standing]));
    expect(standings).toEqual(YEAR.map(([, four]) => four[at]));
  });

  test('every standing is reached', () => {
    expect(new Set(YEAR.flatMap(([, four]) => four)).size).toBe(12);
    expect(Object.values(STANDING).map((code) => STANDINGS[code])).toEqual(Object.keys(STANDING));
  });

  // 13 tasks, one long term: 12 assigned, always one Không phát sinh.
  const always = { assigned: 12, notApplicable: 1, doneUndated: 1, waiting: 1, undetermined: 1, longTerm: 1 };
  const event = { assigned: 3, notApplicable: 1, done: 0 };
  const byHand = [
    {
      ...always,
      done: 1, // undated
      doneOnTime: 0,
      doneLate: 0,
      doneWithoutDue: 0,
      overdue: 0,
      dueSoon: 0,
      inTime: 6, // 1, 2, 3, 4, 9, 12
      continuous: 2,
      notYetDue: 6,
      split: {
        dated: { assigned: 7, notApplicable: 0, done: 1 }, // 1, 2, 3, 4, 5, 10, 12
        continuous: { assigned: 2, notApplicable: 0, done: 0 },
        event,
      },
      rate: 0.0909, // 1/11 = 0.09090…
      dueRate: 1, // 1/1
      onTimeRate: 0, // 0/1
    },
    {
      ...always,
      done: 2, // undated, without due
      doneOnTime: 0,
      doneLate: 0,
      doneWithoutDue: 1,
      overdue: 0,
      dueSoon: 4, // 1, 2, 3, 9
      inTime: 2, // 4, 12
      continuous: 1,
      notYetDue: 6,
      split: {
        dated: { assigned: 7, notApplicable: 0, done: 1 },
        continuous: { assigned: 2, notApplicable: 0, done: 1 },
        event,
      },
      rate: 0.1818, // 2/11 = 0.18181…
      dueRate: 1,
      onTimeRate: 0,
    },
    {
      ...always,
      done: 4,
      doneOnTime: 1,
      doneLate: 1,
      doneWithoutDue: 1,
      overdue: 2, // 1, 9
      dueSoon: 1, // 4
      inTime: 1, // 12
      continuous: 1,
      notYetDue: 2,
      split: {
        dated: { assigned: 7, notApplicable: 0, done: 3 },
        continuous: { assigned: 2, notApplicable: 0, done: 1 },
        event,
      },
      rate: 0.3636, // 4/11 = 0.36363…
      dueRate: 0.6, // 3/(3 + 2)
      onTimeRate: 0.2, // 1/5
    },
    {
      ...always,
      done: 4,
      doneOnTime: 1,
      doneLate: 1,
      doneWithoutDue: 1,
      overdue: 4, // 1, 4, 9, 12
      dueSoon: 0,
      inTime: 0,
      continuous: 1,
      notYetDue: 0,
      split: {
        dated: { assigned: 7, notApplicable: 0, done: 3 },
        continuous: { assigned: 2, notApplicable: 0, done: 1 },
        event,
      },
      rate: 0.3636,
      dueRate: 0.4286, // 3/7 = 0.428571…
      onTimeRate: 0.1429, // 1/7 = 0.142857…
    },
  ];

  test.each([0, 1, 2, 3] as const)('figures on as-of day %i', (at) => {
    const { progress } = countRows(tables, parameters({ asOf: day(AS_OF[at]) }));
    expect(progress.asOf).toBe(AS_OF[at]);
    expect(progress.overall).toEqual(byHand[at]);
    expect(progress.indexes).toMatchObject([
      {
        index: 'PAR INDEX',
        appendix: 'I',
        ...byHand[at],
        areas: [{ code: 'I', ...byHand[at] }, { assigned: 0 }],
      },
    ]);
  });

  // Without the two continuous tasks, one of them done: (4 - 1)/(11 - 2) = 3/9.
  test.each([
    ['always', false, 0.3636],
    ['never', true, 0.3333],
    ['yearOnly', false, 0.3333],
    ['yearOnly', true, 0.3636],
  ] as const)(
    'continuous tasks in the first rate: %s, year period %s',
    (continuousInRate, isYearPeriod, rate) => {
      const given = parameters({ asOf: day('2024-12-14'), continuousInRate, isYearPeriod });
      expect(countRows(tables, given).progress.overall).toMatchObject({ rate, dueRate: 0.4286 });
    },
  );

  test('longest overdue: 14/06 183 days, 30/06 167, 30/09 75, 31/10 44', () => {
    const asOf = day('2024-12-14');
    const { rows } = progressOf(tables, parameters({ asOf }));
    const found = longestOverdue(rows, asOf, 10).map((task) => [task.row, task.days]);
    expect(found).toEqual([
      [8, 183],
      [0, 167],
      [3, 75],
      [11, 44],
    ]);
    expect(longestOverdue([...rows, ...rows], asOf, 3).map((task) => [task.table, task.row])).toEqual([
      [0, 8],
      [1, 8],
      [0, 0],
    ]);
  });

  test('words of the column Tình trạng thời hạn', () => {
    expect([2, 8, 11].map((code) => standingWord(code as 2 | 8 | 11))).toEqual([
      'Hoàn thành, chưa rõ ngày',
      'Quá hạn',
      'Dài hạn',
    ]);
  });
});
