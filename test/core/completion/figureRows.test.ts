import fc from 'fast-check';
import type { CellValue, RowCells } from '../../../src/core/completion/cells';
import {
  countsOfHolder,
  type Figure,
  type Holder,
  rowsOf,
  shownNumber,
  type UnitRole,
} from '../../../src/core/completion/figureRows';
import { MEASURES } from '../../../src/core/completion/measure';
import { progressOf } from '../../../src/core/completion/progress';
import { runs } from '../../runs';
import { day, parameters, row, table } from './rows';

const ROLES: readonly UnitRole[] = ['lead', 'leadViaGroup', 'support', 'supportViaGroup', 'all'];

const UNITS = [
  { id: 'vp', name: 'Văn phòng Sở', kind: 'body' },
  { id: 'tt', name: 'Thanh tra Sở', kind: 'body' },
  { id: 'cp', name: 'Các phòng', kind: 'group' },
] as const;
const MEMBERSHIPS = [
  { group: 'Các phòng', unit: 'Thanh tra Sở' },
  { group: 'Các phòng', unit: 'Văn phòng Sở' },
];

const someDay = fc.integer({ min: day('2024-01-01'), max: day('2025-12-31') });
const unitCell = fc
  .tuple(fc.subarray(['Văn phòng Sở', 'THANH TRA  SỞ', 'Các phòng', 'Sở lạ']), fc.constantFrom('\n', '; '))
  .map(([names, between]): CellValue => names.join(between));

/** A row as people fill it: what counts, what does not, and what is only nearly right. */
const anyRow: fc.Arbitrary<RowCells> = fc
  .record({
    text: fc.constantFrom<CellValue>('Việc', 'Việc', 'Việc', null),
    lead: fc.oneof(unitCell, fc.constant<CellValue>({ error: '#REF!' })),
    support: unitCell,
    area: fc.constantFrom<CellValue>('I', 'II', ' ii ', 'Chưa rõ', 'III', null),
    status: fc.constantFrom<CellValue>(
      null,
      'Đang thực hiện',
      'Hoàn thành',
      'hoàn  thành',
      'Không phát sinh',
      'Xong',
    ),
    year: fc.constantFrom<CellValue>(2024, 2024, null, 2023),
    rowKind: fc.constantFrom<CellValue>('nhiệm vụ', 'nhiệm vụ', 'đề mục'),
    deadlineKind: fc.constantFrom('một lần', 'định kỳ', 'thường xuyên', 'sự kiện', 'chưa rõ'),
    dueDays: fc.constantFrom<CellValue>(null, '30/06/2024', '31/12/2025', '31/03/2024;30/09/2024'),
    period: fc.constantFrom<CellValue>(null, '1/2', '2/2'),
    eventDay: fc.option(someDay),
    adjustedDue: fc.option(someDay, { freq: 1 }),
    doneDay: fc.option(someDay),
    dueTyped: fc.boolean(),
    due: fc.option(someDay),
  })
  .map((cells) => row(cells));

const filling = fc.record({
  lists: fc.array(fc.array(anyRow, { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
  asOf: someDay,
  continuousInRate: fc.constantFrom('always' as const, 'yearOnly' as const, 'never' as const),
  isYearPeriod: fc.boolean(),
});

/** Every holder of figures of a workbook with these tables. */
function holders(tables: readonly { readonly areas: readonly unknown[] }[]): readonly Holder[] {
  return [
    { kind: 'overall' },
    ...tables.flatMap(({ areas }, at): Holder[] => [
      { kind: 'index', table: at },
      ...[...areas, 'Chưa rõ'].map((_, area): Holder => ({ kind: 'area', table: at, area })),
    ]),
    ...[...UNITS, 'outside'].flatMap((_, line) =>
      ROLES.map((role): Holder => ({ kind: 'unit', line, role })),
    ),
  ];
}

test('for every figure of a filled workbook as many rows are listed as the number that is shown', () => {
  let shown = 0;
  fc.assert(
    fc.property(filling, ({ lists, ...some }) => {
      const given = parameters({ ...some, units: UNITS, memberships: MEMBERSHIPS });
      const tables = lists.map((rows) => table(rows));
      const result = progressOf(tables, given);
      const counted = { tables, parameters: given, rows: result.rows };
      const wrong: unknown[] = [];
      for (const holder of holders(tables)) {
        for (const measure of MEASURES) {
          const figure: Figure = { holder, measure };
          const rows = rowsOf(figure, counted);
          const places = new Set(rows.map((place) => place.table * 1000 + place.row));
          const number = shownNumber(figure, result, given);
          if (rows.length !== number || places.size !== number) wrong.push({ figure, number, rows });
          shown += number;
        }
      }
      expect(wrong).toEqual([]);
    }),
    runs(60),
  );
  expect(shown).toBeGreaterThan(1000);
});

describe('the rows of a plan of six tasks on 14/06/2024', () => {
  const rows = [
    row({ status: 'Hoàn thành', dueTyped: true, due: day('2024-06-01'), doneDay: day('2024-05-30') }),
    row({ lead: 'Văn phòng Sở', dueTyped: true, due: day('2024-06-01') }),
    row({ area: 'II', support: 'Các phòng', dueTyped: true, due: day('2024-06-30') }),
    row({ area: 'II', lead: 'Các phòng; Văn phòng Sở', deadlineKind: 'thường xuyên' }),
    row({ status: 'Không phát sinh', deadlineKind: 'sự kiện' }),
    row({ status: 'Xong' }),
  ];
  const given = parameters({ units: UNITS, memberships: MEMBERSHIPS, continuousInRate: 'never' });
  const tables = [table([row({ rowKind: 'đề mục' })]), table(rows)];
  const result = progressOf(tables, given);
  const at = (holder: Holder, measure: Figure['measure']): readonly number[] =>
    rowsOf({ holder, measure }, { tables, parameters: given, rows: result.rows }).map(
      ({ row: place }) => place,
    );
  const overall: Holder = { kind: 'overall' };

  test.each<[string, Holder, Figure['measure'], readonly number[]]>([
    ['all that is assigned', overall, 'assigned', [0, 1, 2, 3, 4]],
    ['the first rate, without continuous tasks', overall, 'rateOf', [0, 1, 2]],
    ['what is done of it', overall, 'rateDone', [0]],
    ['done or overdue', overall, 'dueOf', [0, 1]],
    ['due soon', overall, 'dueSoon', [2]],
    ['the continuous part', overall, 'continuousOf', [3]],
    ['the part that waits for an event, where nothing came up', overall, 'eventOf', []],
    ['nothing of another index', { kind: 'index', table: 0 }, 'assigned', []],
    ['an area', { kind: 'area', table: 1, area: 1 }, 'assigned', [2, 3]],
    ['a unit as lead', { kind: 'unit', line: 0, role: 'lead' }, 'assigned', [1, 3]],
    ['a unit through its group', { kind: 'unit', line: 1, role: 'leadViaGroup' }, 'assigned', [3]],
    ['as support through its group', { kind: 'unit', line: 0, role: 'supportViaGroup' }, 'assigned', [2]],
  ])('%s', (_, holder, measure, places) => {
    expect(at(holder, measure)).toEqual(places);
  });

  test('a holder that the workbook has not has no figures', () => {
    expect(countsOfHolder(result, { kind: 'index', table: 2 })).toBeNull();
    expect(countsOfHolder(result, { kind: 'area', table: 1, area: 2 })).toBeNull();
    expect(countsOfHolder(result, { kind: 'unit', line: 3, role: 'leadViaGroup' })).toBeNull();
    expect(countsOfHolder(result, { kind: 'unit', line: 9, role: 'all' })).toBeNull();
  });
});
