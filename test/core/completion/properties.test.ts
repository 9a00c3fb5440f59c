import fc from 'fast-check';
import type { CellValue, RowCells } from '../../../src/core/completion/cells';
import type { Counts } from '../../../src/core/completion/counts';
import { countRows, progressOf } from '../../../src/core/completion/progress';
import { day, parameters, row, table } from './rows';
import { runs } from '../../runs';

const someDay = fc.integer({ min: day('2024-01-01'), max: day('2025-12-31') });
const unitCell = fc
  .subarray(['Văn phòng Sở', 'Thanh tra Sở', 'Các phòng', 'Sở lạ'])
  .map((names): CellValue => names.join('\n'));

const anyRow: fc.Arbitrary<RowCells> = fc
  .record({
    text: fc.constantFrom<CellValue>('Việc', 'Việc', null),
    lead: unitCell,
    support: unitCell,
    area: fc.constantFrom<CellValue>('I', 'II', 'ii', 'Chưa rõ', null),
    status: fc.constantFrom<CellValue>(null, 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh', 'Xong'),
    year: fc.constantFrom<CellValue>(2024, 2024, null, 2023),
    rowKind: fc.constantFrom<CellValue>('nhiệm vụ', 'nhiệm vụ', 'đề mục'),
    deadlineKind: fc.constantFrom('một lần', 'định kỳ', 'thường xuyên', 'sự kiện', 'chưa rõ'),
    dueDays: fc.constantFrom<CellValue>(null, '30/06/2024', '31/12/2025', '31/03/2024;30/09/2024'),
    period: fc.constantFrom<CellValue>(null, '1/2', '2/2', 7),
    eventDay: fc.option(someDay),
    adjustedDue: fc.option(someDay, { freq: 1 }),
    doneDay: fc.option(someDay),
    dueTyped: fc.boolean(),
    due: fc.option(someDay),
    deadline: fc.constantFrom<CellValue>(null, null, 'Quý II'),
  })
  .map((cells) => row(cells));
const anyRows = fc.array(anyRow, { maxLength: 30 });

const given = fc
  .record({
    asOf: someDay,
    continuousInRate: fc.constantFrom('always' as const, 'yearOnly' as const, 'never' as const),
    isYearPeriod: fc.boolean(),
  })
  .map((some) =>
    parameters({
      ...some,
      units: [
        { id: 'vp', name: 'Văn phòng Sở', kind: 'body' },
        { id: 'tt', name: 'Thanh tra Sở', kind: 'body' },
        { id: 'cp', name: 'Các phòng', kind: 'group' },
      ],
      memberships: [{ group: 'Các phòng', unit: 'Thanh tra Sở' }],
    }),
  );

/** The numbers of a figure-holder that add up. */
function numbers({ split, rate: _rate, dueRate: _due, onTimeRate: _onTime, ...rest }: Counts): number[] {
  const plain = Object.entries(rest).flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  const parts = [split.dated, split.continuous, split.event];
  return [...plain, ...parts.flatMap((part) => [part.assigned, part.notApplicable, part.done])];
}

const ZERO = numbers(countRows([], parameters()).progress.overall);

function sum(holders: readonly Counts[]): number[] {
  return holders.reduce((total, each) => numbers(each).map((value, i) => value + (total[i] ?? 0)), ZERO);
}

test('every figure-holder adds up in itself', () => {
  fc.assert(
    fc.property(anyRows, given, (rows, some) => {
      const { progress, unregistered } = countRows([table(rows)], some);
      const units = progress.units.flatMap((u) => [
        u.lead,
        u.leadViaGroup,
        u.support,
        u.supportViaGroup,
        u.all,
      ]);
      for (const c of [progress.overall, ...progress.indexes, ...units, unregistered.all]) {
        const open = c.overdue + c.dueSoon + c.inTime + c.continuous + c.waiting + c.undetermined;
        expect(c.assigned).toBe(c.notApplicable + c.done + open);
        expect(c.done).toBe(c.doneOnTime + c.doneLate + c.doneUndated + c.doneWithoutDue);
        const { dated, continuous, event } = c.split;
        expect(c.assigned).toBe(dated.assigned + continuous.assigned + event.assigned);
      }
    }),
    runs(300),
  );
});

test('areas add up to their index, indexes to the overall', () => {
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 3 }), given, (lists, some) => {
      const { progress } = countRows(
        lists.map((rows) => table(rows)),
        some,
      );
      for (const index of progress.indexes) {
        const { index: _index, appendix: _appendix, areas, ...counts } = index;
        expect(sum(areas.map(({ code: _c, content: _t, name: _n, ...area }) => area))).toEqual(
          numbers(counts),
        );
      }
      const indexes = progress.indexes.map(({ index: _i, appendix: _a, areas: _s, ...counts }) => counts);
      expect(sum(indexes)).toEqual(numbers(progress.overall));
    }),
    runs(300),
  );
});

test('the order of rows changes no figure', () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, given, ([rows, other], some) => {
      const one = countRows([table(rows)], some);
      const two = countRows([table(other)], some);
      expect({ ...two.progress, uncounted: [] }).toEqual({ ...one.progress, uncounted: [] });
      expect(two.unregistered).toEqual(one.unregistered);
    }),
    runs(300),
  );
});

test('`all` of a unit is the rows that name it or its group, each once, and its roles add up to it', () => {
  fc.assert(
    fc.property(anyRows, given, (rows, some) => {
      const { progress, rows: results } = progressOf([table(rows)], some);
      const ways = [['Văn phòng Sở'], ['Thanh tra Sở', 'Các phòng'], ['Các phòng']];
      progress.units.forEach((unit, i) => {
        const naming = rows.filter((cells, at) => {
          const named = `${String(cells.lead)}\n${String(cells.support)}`.split('\n');
          const counted = results[0]?.[at]?.state === 'counted';
          return counted && (ways[i] ?? []).some((name) => named.includes(name));
        });
        expect(unit.all.assigned + unit.all.longTerm).toBe(naming.length);
        expect(sum([unit.lead, unit.leadViaGroup, unit.support, unit.supportViaGroup])).toEqual(
          numbers(unit.all),
        );
      });
    }),
    runs(300),
  );
});

test('every row is counted, told of, a heading or blank', () => {
  fc.assert(
    fc.property(anyRows, given, (rows, some) => {
      const { progress, rows: results } = progressOf([table(rows)], some);
      const states = (results[0] ?? []).map((result) => result.state);
      const quiet = states.filter((state) => state === 'heading' || state === 'blank').length;
      const { assigned, longTerm } = progress.overall;
      expect(assigned + longTerm + progress.uncounted.length + quiet).toBe(rows.length);
    }),
    runs(300),
  );
});
