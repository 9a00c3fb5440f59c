import type { RowCells } from '../../../src/core/completion/cells';
import { progressOf } from '../../../src/core/completion/progress';
import { takeSnapshot } from '../../../src/core/history/takeSnapshot';
import { withKept } from '../../../src/core/report/keptFigures';
import type { ReportInput } from '../../../src/core/report/reportInput';
import { reportOf } from '../../../src/core/report/reportOf';
import { report as words } from '../../../src/messages/vi/report';
import { day, row, table } from '../completion/rows';
import { madeInput } from './madeInput';

const DONE = { status: 'Hoàn thành', adjustedDue: day('2024-05-31'), doneDay: day('2024-05-30') };
const OPEN = { adjustedDue: day('2024-12-31') };
const VP = 'Văn phòng Sở';
const TT = 'Thanh tra Sở';

/** Then: 4 tasks of PAR INDEX, 1 done; 2 of SIPAS, none done. */
const THEN: readonly (readonly Partial<RowCells>[])[] = [
  [
    { lead: VP, ...DONE },
    { lead: VP, support: TT, ...OPEN },
    { lead: TT, ...OPEN },
    { lead: TT, area: 'II', ...OPEN },
  ],
  [
    { lead: VP, ...OPEN },
    { lead: TT, ...OPEN },
  ],
];

const tablesOf = (rows: typeof THEN) =>
  rows.map((each, at) =>
    table(
      each.map((cells) => row(cells)),
      at === 0 ? {} : { code: 'II', index: 'SIPAS', sheet: 'PL II SIPAS' },
    ),
  );
const changed = (...at: readonly (readonly [table: number, row: number, cells: Partial<RowCells>])[]) =>
  THEN.map((rows, place) =>
    rows.map((cells, line) => {
      const found = at.find(([inTable, inRow]) => inTable === place && inRow === line);
      return found === undefined ? cells : { ...cells, ...found[2] };
    }),
  );

const WRITTEN = day('2024-06-15') + 0.5;
const kept = (rule: Partial<ReportInput['parameters']> = {}) => {
  const { parameters } = madeInput(tablesOf(THEN), {}, rule);
  const { progress } = progressOf(tablesOf(THEN), parameters);
  return takeSnapshot(progress, { kind: 'half', number: 1, year: 2024 }, parameters, WRITTEN);
};

/** A report of the kept period over the rows of now, of one unit or of some appendices. */
function printed(now: typeof THEN, asked: { unit?: number; only?: readonly number[] } = {}) {
  const tables = tablesOf(now).filter((_, at) => asked.only?.includes(at) ?? true);
  const input = madeInput(tables);
  const request = { ...input.request, unit: asked.unit ?? null };
  return reportOf(withKept({ ...input, request }, kept()), words);
}

const notes = (data: ReturnType<typeof printed>): string =>
  data['ghi chú số liệu'].map(({ đoạn }) => đoạn).join('\n');

test('rows as they were: the kept figures, and not a word of them', () => {
  const data = printed(THEN);
  expect([data['được giao'], data['hoàn thành'], notes(data), data['có ghi chú']]).toEqual([6, 1, '', false]);
});

test('rows that have changed: the kept figures, and how many tasks differ on the last page', () => {
  const data = printed(changed([0, 1, DONE], [0, 3, DONE], [1, 0, { area: 'II' }]));
  expect([data['hoàn thành'], data['số nhiệm vụ khác số đã ghi'], data['có ghi chú']]).toEqual([1, 3, true]);
  expect(notes(data)).toContain('số liệu đã ghi ngày 15/06/2024');
  expect(notes(data)).toContain('ít nhất 3 nhiệm vụ');
  expect(data['bảng kết quả'].map((line) => line['hoàn thành'])).toEqual([1, 1, 1, 0, 0, 0]);
});

test('another lead changes figures of units alone', () => {
  expect(printed(changed([0, 2, { lead: VP }]))['số nhiệm vụ khác số đã ghi']).toBe(1);
});

test('of one index the kept figures of that index', () => {
  const now = changed([0, 1, DONE]);
  const par = printed(now, { only: [0] });
  expect([par['được giao'], par['hoàn thành'], par['số nhiệm vụ khác số đã ghi']]).toEqual([4, 1, 1]);
  expect(par['tỷ lệ hoàn thành']).toBe('1/4');
  expect(notes(printed(now, { only: [1] }))).toBe('');
});

test('of one unit its kept figures, lead and support apart', () => {
  const now = changed([0, 1, DONE], [0, 2, DONE]);
  const data = printed(now, { unit: 0 });
  expect([data['được giao'], data['hoàn thành'], data['số nhiệm vụ khác số đã ghi']]).toEqual([3, 1, 1]);
  expect(notes(data)).toContain('Số liệu chung của đơn vị');
  const [lead, support] = printed(now, { unit: 1 })['theo vai trò'];
  expect([lead?.['được giao'], lead?.['hoàn thành']]).toEqual([3, 0]);
  expect([support?.['được giao'], support?.['hoàn thành']]).toEqual([1, 0]);
  expect(notes(printed(changed([0, 2, DONE]), { unit: 0 }))).toBe('');
});

test('of one unit in one index none are kept: counted anew, and said where that index has changed', () => {
  const now = changed([0, 1, DONE]);
  const data = printed(now, { unit: 0, only: [0] });
  expect([data['hoàn thành'], data['số nhiệm vụ khác số đã ghi']]).toEqual([2, 0]);
  expect(notes(data)).toContain('tính theo bảng theo dõi hiện nay');
  expect(notes(printed(now, { unit: 0, only: [1] }))).toBe('');
});

test('areas that are others by now: counted anew, and said', () => {
  const input = madeInput(
    tablesOf(THEN).map((each) => ({
      ...each,
      areas: each.areas.map((area) => ({ ...area, code: `A.${area.code}` })),
    })),
  );
  const data = reportOf(withKept(input, kept()), words);
  expect(notes(data)).toContain('tính theo bảng theo dõi hiện nay');
});

test('rates go by the rule of then', () => {
  const continuous = {
    deadlineKind: 'thường xuyên',
    deadline: 'Thường xuyên',
    deadlineOriginal: 'Thường xuyên',
  };
  const rows = [[{ ...DONE }, { ...OPEN }, continuous, continuous, continuous, continuous, continuous]];
  const then = madeInput(tablesOf(rows), {}, { continuousInRate: 'never' });
  const { progress } = progressOf(then.tables, then.parameters);
  const snapshot = takeSnapshot(progress, { kind: 'half', number: 1, year: 2024 }, then.parameters, WRITTEN);
  const data = reportOf(withKept(madeInput(tablesOf(rows)), snapshot), words);
  expect(data['tỷ lệ hoàn thành']).toBe('1/2');
  expect(data['kết quả chung'][1]?.đoạn).toContain('không tính nhiệm vụ thường xuyên');
});
