import fc from 'fast-check';
import type { Counts } from '../../../src/core/completion/counts';
import type { Progress } from '../../../src/core/completion/progress';
import { type Compared, comparisonsOf } from '../../../src/core/history/compare';
import { comparisonText, pointsText } from '../../../src/core/history/comparisonText';
import type { KeptPeriod } from '../../../src/core/history/snapshot';
import { workbook } from '../../../src/messages/vi/workbook';
import { runs } from '../../runs';
import { progress } from './figures';

/** Ten days written as a workbook counts them. */
const CUT_OFF = { 2022: 44726, 2023: 45091, 2024: 45457 } as const;

const NOTHING = { assigned: 0, notApplicable: 0, done: 0 };

/** Dated tasks alone: of `assigned`, `done` are done on time, `overdue` are overdue. */
function counts(assigned: number, done: number, overdue = 0): Counts {
  return {
    assigned,
    notApplicable: 0,
    done,
    doneOnTime: done,
    doneLate: 0,
    doneUndated: 0,
    doneWithoutDue: 0,
    overdue,
    dueSoon: 0,
    inTime: assigned - done - overdue,
    continuous: 0,
    waiting: 0,
    undetermined: 0,
    longTerm: 0,
    notYetDue: assigned - done - overdue,
    split: { dated: { assigned, notApplicable: 0, done }, continuous: NOTHING, event: NOTHING },
    rate: null,
    dueRate: null,
    onTimeRate: null,
  };
}

function figures(overall: Counts, rest: Partial<Progress> = {}): Progress {
  return { asOf: '', year: 2024, uncounted: [], overall, indexes: [], units: [], ...rest };
}

function kept(year: 2022 | 2023 | 2024, of: Progress, more: Partial<Compared> = {}): Compared {
  const period: KeptPeriod = { kind: 'half', number: 1, year };
  return { period, asOf: CUT_OFF[year], countsContinuous: true, progress: of, ...more };
}

const NOW = kept(2024, figures(counts(68, 40, 5)));

test('the same half year a year before is compared, in exact fractions', () => {
  const [found, ...more] = comparisonsOf(NOW, [
    kept(2022, figures(counts(9, 9))),
    kept(2023, figures(counts(60, 30, 7))),
  ]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ span: 'year', period: { year: 2023 }, asOf: 45091 });
  const [overall] = found?.holders ?? [];
  // 40/68 - 30/60 = (2400 - 2040) / 4080; 40/45 - 30/37 = (1480 - 1350) / 1665.
  expect(overall?.rates).toEqual({
    rate: { now: { num: 40, den: 68 }, then: { num: 30, den: 60 }, difference: { num: 360, den: 4080 } },
    dueRate: { now: { num: 40, den: 45 }, then: { num: 30, den: 37 }, difference: { num: 130, den: 1665 } },
    onTimeRate: {
      now: { num: 40, den: 45 },
      then: { num: 30, den: 37 },
      difference: { num: 130, den: 1665 },
    },
  });
  // 360/4080 = 8,8235 %; 130/1665 = 7,8078 %.
  expect(comparisonText(found ? [found] : [], [], workbook.comparison)).toBe(
    'So với cùng kỳ năm trước (số liệu tính đến ngày 14/06/2023): hoàn thành 40 nhiệm vụ (tăng 10); ' +
      'tỷ lệ hoàn thành trên tổng số được giao 58,82 % (40/68), trước đó là 50,00 % (30/60), tăng 8,82 điểm %; ' +
      'tỷ lệ hoàn thành nhiệm vụ đến hạn 88,89 % (40/45), trước đó là 81,08 % (30/37), tăng 7,81 điểm %; ' +
      'tỷ lệ hoàn thành đúng hạn 88,89 % (40/45), trước đó là 81,08 % (30/37), tăng 7,81 điểm %; ' +
      'quá hạn 5 nhiệm vụ (giảm 2).',
  );
});

test('without an earlier period nothing is said', () => {
  const others = [
    NOW,
    kept(2022, figures(counts(9, 9))),
    kept(2023, figures(counts(9, 9)), { period: { kind: 'year', number: 1, year: 2023 } }),
  ];
  expect(comparisonsOf(NOW, others)).toEqual([]);
  expect(comparisonText([], [], workbook.comparison)).toBe('');
});

test('a quarter is compared with the one before it, the first of a year with none', () => {
  const quarter = (number: number, year: number) =>
    kept(2024, figures(counts(9, 9)), { period: { kind: 'quarter', number, year } });
  const spans = (now: Compared) =>
    comparisonsOf(now, [quarter(4, 2023), quarter(1, 2024), quarter(2, 2024), quarter(3, 2023)]).map(
      ({ span, period }) => [span, period.number, period.year],
    );
  expect(spans(quarter(1, 2024))).toEqual([]);
  expect(spans(quarter(3, 2024))).toEqual([
    ['year', 3, 2023],
    ['period', 2, 2024],
  ]);
});

test('of several as-of days of a period the cut-off counts, else the last', () => {
  const on = (asOf: number, done: number) => kept(2023, figures(counts(10, done)), { asOf });
  const asOf = (all: readonly Compared[]) => comparisonsOf(NOW, all)[0]?.asOf;
  expect(asOf([on(45100, 3), on(45091, 2), on(45090, 1)])).toBe(45091);
  expect(asOf([on(45080, 3), on(45100, 2), on(45090, 1)])).toBe(45100);
});

test('only like is compared with like', () => {
  const area = (code: string, content: string | null, name: string, done: number) => ({
    code,
    content,
    name,
    ...counts(10, done),
  });
  const unit = (id: string | null, name: string, done: number) => {
    const all = counts(10, done);
    return { unit: id, name, lead: all, leadViaGroup: all, support: all, supportViaGroup: all, all };
  };
  const now = kept(
    2024,
    figures(counts(10, 5), {
      indexes: [
        {
          index: 'PAPI',
          appendix: 'I',
          ...counts(10, 5),
          areas: [
            area('I', 'PAPI.4', 'Kiểm soát tham nhũng', 5),
            area('II', null, 'Khác', 1),
            area('II', null, 'khác ', 2),
          ],
        },
        { index: 'SIPAS', appendix: 'II', ...counts(10, 5), areas: [] },
      ],
      units: [unit('a', 'Phòng A', 7), unit(null, 'Phòng B', 6), unit('c', 'Phòng C', 1)],
    }),
  );
  const then = kept(
    2023,
    figures(counts(10, 5), {
      indexes: [
        {
          index: 'PAPI',
          appendix: 'III',
          ...counts(10, 4),
          areas: [
            area('IV', 'PAPI.4', 'Kiểm soát tham nhũng trong khu vực công', 2),
            area('II', null, 'Khác', 1),
          ],
        },
        { index: 'PAR INDEX', appendix: 'II', ...counts(10, 5), areas: [] },
      ],
      units: [unit('a', 'Phòng Hành chính', 3), unit(null, 'PHÒNG B', 2), unit('d', 'Phòng C', 1)],
    }),
  );
  const [found] = comparisonsOf(now, [then]);
  const told = found?.holders
    .filter(({ holder }) => holder.level !== 'unit' || holder.role === 'lead')
    .map(({ holder, now: here, then: there }) => [
      holder.level,
      'name' in holder ? holder.name : '',
      here.done - there.done,
    ]);
  expect(told).toEqual([
    ['overall', '', 0],
    ['index', '', 1],
    ['area', 'Kiểm soát tham nhũng', 3],
    ['unit', 'Phòng A', 4],
    ['unit', 'Phòng B', 4],
  ]);
});

test('a first rate made by another rule, or of nothing, is not compared', () => {
  const [other] = comparisonsOf(NOW, [kept(2023, figures(counts(60, 30, 7)), { countsContinuous: false })]);
  expect(other?.holders[0]?.rates).toMatchObject({ rate: null, dueRate: { then: { num: 30, den: 37 } } });
  const [none] = comparisonsOf(NOW, [kept(2023, figures(counts(0, 0)))]);
  expect(none?.holders[0]?.rates).toEqual({ rate: null, dueRate: null, onTimeRate: null });
});

test.each([
  [0, 7, 'không đổi'],
  [1, 8, 'tăng 12,50 điểm %'],
  [-1, 3, 'giảm 33,33 điểm %'],
  [1, 100_000, 'tăng dưới 0,01 điểm %'],
  [1, 20_000, 'tăng 0,01 điểm %'],
])('%i/%i reads %s', (num, den, expected) => {
  expect(pointsText({ num, den }, workbook.comparison)).toBe(expected);
});

test('under five tasks no points are told', () => {
  const [found] = comparisonsOf(kept(2024, figures(counts(4, 3))), [kept(2023, figures(counts(60, 30)))]);
  expect(comparisonText(found ? [found] : [], [], workbook.comparison)).toContain(
    'tỷ lệ hoàn thành trên tổng số được giao 3/4, trước đó là 50,00 % (30/60);',
  );
});

test('figures compared with themselves have not changed', () => {
  fc.assert(
    fc.property(progress, (same) => {
      const [found] = comparisonsOf(kept(2024, same), [kept(2023, same)]);
      for (const { now, then, rates } of found?.holders ?? []) {
        expect(now).toEqual(then);
        for (const rate of Object.values(rates)) expect(rate?.difference.num ?? 0).toBe(0);
      }
    }),
    runs(50),
  );
});
