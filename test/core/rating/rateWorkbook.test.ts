import fc from 'fast-check';
import type { MatrixTable, Parameters } from '../../../src/core/completion/cells';
import { progressOf } from '../../../src/core/completion/progress';
import { pointsOf, reaches } from '../../../src/core/rating/rate';
import { type RatedWorkbook, rateWorkbook } from '../../../src/core/rating/rateWorkbook';
import { bandsOf, RATING_DEFAULTS } from '../../../src/core/rating/rules';
import { dayOf } from '../../../src/core/calendar/day';
import { runs } from '../../runs';
import { row } from '../completion/rows';

const END = dayOf(2024, 12, 31) ?? 0;
const BLANK = row({
  text: 'việc',
  deadline: 'Thường xuyên',
  deadlineKind: 'thường xuyên',
  deadlineOriginal: 'Thường xuyên',
  sheetRow: 0,
});

const PARAMETERS: Parameters = {
  year: 2024,
  asOf: END,
  soonDays: 30,
  continuousInRate: 'always',
  isYearPeriod: true,
  statuses: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh'],
  thresholds: [],
  workingCalendar: { days: [], ordinal: [] },
  units: [
    { id: 'a', name: 'A', kind: 'body' },
    { id: 'b', name: 'B', kind: 'body' },
    { id: 'g', name: 'G', kind: 'group' },
  ],
  memberships: [],
};

/** Rows of an appendix: who leads, who supports, the status, and a due day for those that have one. */
type Told = readonly [lead: string, support: string, status: string, due?: number];

function table(code: string, index: string, rows: readonly Told[]): MatrixTable {
  return {
    code,
    index,
    sheet: code,
    areas: [{ code: 'I', content: null, name: 'Một' }],
    rows: rows.map(([lead, support, status, due], at) => ({
      ...BLANK,
      lead,
      support,
      status,
      sheetRow: at + 1,
      ...(due === undefined ? {} : { due, dueTyped: true }),
      ...(due !== undefined && status === 'Hoàn thành' ? { doneDay: due } : {}),
    })),
    rowsBelow: [],
  };
}

function book(tables: readonly MatrixTable[], more: Partial<RatedWorkbook> = {}): RatedWorkbook {
  const parameters = more.parameters ?? PARAMETERS;
  return {
    tables,
    parameters,
    rows: progressOf(tables, parameters).rows,
    idOf: (at, { sheetRow }) => `${tables[at]?.code}.${sheetRow}`,
    rules: RATING_DEFAULTS,
    confirmed: [],
    ...more,
  };
}

const times = (count: number, told: Told): readonly Told[] => Array.from({ length: count }, () => told);
const unit = (ratings: ReturnType<typeof rateWorkbook>, id: string) =>
  ratings.units.find((each) => each.unit === id);

describe('the points of a rate', () => {
  // 100 % = 10, 90-<100 = 8, 80-<90 = 6, 70-<80 = 4, <70 = 0.
  test.each([
    [1, 1, 10],
    [9999, 10000, 8],
    [9, 10, 8],
    [8999999, 10000000, 6],
    [4, 5, 6],
    [79, 99, 4],
    [7, 10, 4],
    [69, 100, 0],
    [0, 3, 0],
  ])('%i of %i tasks', (num, den, points) => {
    expect(pointsOf({ num, den }, RATING_DEFAULTS.bands)).toBe(points);
  });

  test('without tasks there are none, which is not 0', () => {
    expect(pointsOf({ num: 0, den: 0 }, RATING_DEFAULTS.bands)).toBeNull();
  });

  test('bands are taken in any order, halves of one are left out', () => {
    expect(bandsOf([0.5, null, 1, 0.8], [1, 5, 10, null])).toEqual([
      { from: 1, points: 10 },
      { from: 0.5, points: 1 },
    ]);
  });

  test('a fraction reaches a percentage exactly where num x 100 >= percentage x den', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: -2, max: 2 }),
        (den, hundredths, off) => {
          const num = Math.min(den, Math.max(0, Math.round((den * hundredths) / 10_000) + off));
          const told = reaches({ num, den }, Number((hundredths / 10_000).toFixed(4)));
          expect(told).toBe(BigInt(num) * 10_000n >= BigInt(hundredths) * BigInt(den));
        },
      ),
      runs(500),
    );
  });
});

describe('a unit', () => {
  test('is rated over the tasks that it leads; supports cost nothing', () => {
    const rows = [
      ...times(9, ['A', '', 'Hoàn thành']),
      ...times(1, ['A', '', 'Đang thực hiện']),
      ...times(5, ['B', 'A', 'Chưa thực hiện']),
    ];
    const rated = unit(rateWorkbook(book([table('I', 'PAR INDEX', rows)])), 'a');
    expect(rated?.overall.fraction).toEqual({ num: 9, den: 10 });
    expect(rated?.floor).toBe('reached');
    expect(rated?.overall.tasks.notDone).toEqual(['I.10']);
    expect(rated?.overall.score).toEqual({ points: 8, most: 10 });
  });

  test('below the least rate by one task is below it; Không phát sinh is no task', () => {
    const rows = [
      ...times(8, ['A', '', 'Hoàn thành']),
      ...times(1, ['A', '', 'Chưa thực hiện']),
      ...times(3, ['A', '', 'Không phát sinh']),
    ];
    const rated = unit(rateWorkbook(book([table('I', 'PAR INDEX', rows)])), 'a');
    expect(rated?.overall.fraction).toEqual({ num: 8, den: 9 });
    expect(rated?.floor).toBe('below');
  });

  test('an index that gives it nothing leaves the maximum', () => {
    const par = table('I', 'PAR INDEX', times(4, ['A', '', 'Hoàn thành']));
    const papi = table('III', 'PAPI', [...times(3, ['A', '', 'Hoàn thành']), ['A', '', '']]);
    const sipas = table('II', 'SIPAS', times(2, ['B', 'A', '']));
    const rated = unit(rateWorkbook(book([par, sipas, papi])), 'a');
    // 10 for 4/4, 4 for 3/4, nothing of SIPAS; 7/8 of all is in the band of 80 %.
    expect(rated?.overall.criteria.map(({ points }) => points)).toEqual([10, null, 4]);
    expect(rated?.overall.score).toEqual({ points: 14, most: 20 });
    expect(rated?.overall.bandPoints).toBe(6);
  });

  test('the other rate has those tasks only that were due', () => {
    const due = dayOf(2024, 6, 30) ?? 0;
    const rows: Told[] = [
      ['A', '', 'Hoàn thành', due],
      ['A', '', 'Hoàn thành', due],
      ['A', '', 'Hoàn thành', due],
      ['A', '', '', due],
      ...times(6, ['A', '', '']),
    ];
    const rated = unit(rateWorkbook(book([table('I', 'PAR INDEX', rows)])), 'a');
    expect(rated?.overall.fraction).toEqual({ num: 3, den: 10 });
    expect(rated?.due.fraction).toEqual({ num: 3, den: 4 });
    expect(rated?.due.tasks).toEqual({ done: ['I.1', 'I.2', 'I.3'], notDone: ['I.4'] });
    expect(rated?.due.bandPoints).toBe(4);
  });

  test('without a task has no grounds, and no points', () => {
    const rated = unit(rateWorkbook(book([table('I', 'PAR INDEX', times(2, ['A', 'B', '']))])), 'b');
    expect(rated?.floor).toBe('no-grounds');
    expect(rated?.overall.score).toBeNull();
    expect(rated?.overall.bandPoints).toBeNull();
  });

  test('is not rated by tasks of a group to which nobody confirmed that it belongs', () => {
    const memberships = [
      { group: 'G', unit: 'A' },
      { group: 'G', unit: 'B' },
    ];
    const rows = [...times(3, ['A', '', 'Hoàn thành']), ...times(2, ['G', '', ''])];
    const parameters = { ...PARAMETERS, memberships };
    const confirmed = [{ group: 'g ', unit: 'B' }];
    const ratings = rateWorkbook(book([table('I', 'PAR INDEX', rows)], { parameters, confirmed }));
    expect(unit(ratings, 'a')).toMatchObject({
      overall: { fraction: { num: 3, den: 3 } },
      unconfirmed: { groups: ['G'], tasks: ['I.4', 'I.5'] },
    });
    expect(unit(ratings, 'b')).toMatchObject({
      floor: 'below',
      overall: { fraction: { num: 0, den: 2 } },
      unconfirmed: { groups: [], tasks: [] },
    });
    expect(unit(ratings, 'g')).toBeUndefined();
  });

  test('no rule of a least rate says nothing', () => {
    const rules = { ...RATING_DEFAULTS, floor: null };
    const ratings = rateWorkbook(book([table('I', 'PAR INDEX', times(2, ['A', '', '']))], { rules }));
    expect(unit(ratings, 'a')?.floor).toBe('no-rule');
  });
});

describe('the workbook', () => {
  test('is provisional until the last day of its year', () => {
    const tables = [table('I', 'PAR INDEX', times(1, ['A', '', '']))];
    const before = { ...PARAMETERS, asOf: END - 1 };
    expect(rateWorkbook(book(tables, { parameters: before })).isProvisional).toBe(true);
    expect(rateWorkbook(book(tables)).isProvisional).toBe(false);
  });

  test('has PAR INDEX scored by the bands of the ministry only where somebody copied them', () => {
    const tables = [
      table('I', 'PAR INDEX', [...times(17, ['A', '', 'Hoàn thành']), ...times(3, ['B', '', ''])]),
      table('II', 'SIPAS', times(9, ['A', '', ''])),
    ];
    expect(rateWorkbook(book(tables)).parIndex).toBeNull();
    const indexBands = bandsOf([1, 0.85], [2, 1]);
    const rules = { ...RATING_DEFAULTS, indexBands };
    expect(rateWorkbook(book(tables, { rules })).parIndex).toMatchObject({
      fraction: { num: 17, den: 20 },
      points: 1,
      most: 2,
    });
  });
});
