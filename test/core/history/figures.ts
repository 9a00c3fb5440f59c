import fc from 'fast-check';
import type { Counts } from '../../../src/core/completion/counts';
import type { Progress } from '../../../src/core/completion/progress';

const number = fc.integer({ min: 0, max: 100_000 });
const part = fc.record({ assigned: number, notApplicable: number, done: number });
const rate = fc.option(fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000));

/** Figures of a holder: any numbers, since they are kept and not worked out. */
const counts: fc.Arbitrary<Counts> = fc.record({
  assigned: number,
  notApplicable: number,
  done: number,
  doneOnTime: number,
  doneLate: number,
  doneUndated: number,
  doneWithoutDue: number,
  overdue: number,
  dueSoon: number,
  inTime: number,
  continuous: number,
  waiting: number,
  undetermined: number,
  longTerm: number,
  notYetDue: number,
  split: fc.record({ dated: part, continuous: part, event: part }),
  rate,
  dueRate: rate,
  onTimeRate: rate,
});

/** Names as people give them, signs that a formula or a template would take for its own among them. */
const name = fc.oneof(
  fc.constantFrom('Sở Nội vụ', '=1+1', '{#tên}', '<b>&', '01/9', '1.2', '😀', 'Đơn vị #3@4', '12'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `x${text}`),
);
const named = <T>(extra: Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(counts, fc.record(extra)).map(([figures, own]) => ({ ...own, ...figures }) as unknown as T);

const area = named<Progress['indexes'][number]['areas'][number]>({
  code: fc.constantFrom('I', 'A.I', 'II', 'Chưa rõ'),
  content: fc.option(fc.constantFrom('PAR.I', 'PAPI.4')),
  name,
});

/** What `progress --json` may say. */
export const progress: fc.Arbitrary<Progress> = fc.record({
  asOf: fc.constant('2024-06-14'),
  year: fc.constant(2024),
  uncounted: fc.array(
    fc.record({
      sheet: name,
      row: fc.integer({ min: 1, max: 1_048_576 }),
      why: fc.constantFrom('other-year', 'unknown-area', 'unknown-status', 'no-text', 'below-table'),
    }),
    { maxLength: 3 },
  ),
  overall: counts,
  indexes: fc
    .array(
      fc.tuple(counts, fc.option(fc.constantFrom('PAR INDEX', 'SIPAS')), fc.array(area, { maxLength: 4 })),
      {
        maxLength: 3,
      },
    )
    .map((indexes) =>
      indexes.map(([figures, index, areas], at) => ({
        index,
        appendix: 'I'.repeat(at + 1),
        areas,
        ...figures,
      })),
    ),
  units: fc.array(
    fc.record({
      unit: fc.option(fc.constantFrom('so-noi-vu', 'van-phong-so')),
      name,
      lead: counts,
      leadViaGroup: counts,
      support: counts,
      supportViaGroup: counts,
      all: counts,
    }),
    { maxLength: 3 },
  ),
}) as unknown as fc.Arbitrary<Progress>;
