import fc from 'fast-check';
import type { CellValue } from '../../../src/core/completion/cells';
import type { HistoryColumnKey } from '../../../src/core/history/historyColumns';
import { readHistory } from '../../../src/core/history/readHistory';
import type { Snapshot } from '../../../src/core/history/snapshot';
import { type HistoryRow, snapshotRows } from '../../../src/core/history/snapshotRows';
import { cellText } from '../../../src/core/layout/cellText';
import { runs } from '../../runs';
import { progress } from './figures';

type Typed = Partial<Record<HistoryColumnKey, CellValue>>;

const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    progress,
    number: fc.integer({ min: 1, max: 4 }),
    countsContinuous: fc.boolean(),
    time: fc.integer({ min: 0, max: 86_399 }),
  })
  .map(({ progress: figures, number, countsContinuous, time }) => ({
    period: { kind: 'quarter', number, year: 2024 },
    asOf: 45457,
    writtenAt: 45460 + time / 86_400,
    version: 1,
    countsContinuous,
    progress: figures,
  }));

function read(rows: readonly Typed[]) {
  return readHistory(
    rows.map((row, at) => ({ sheetRow: at + 5, cell: (key) => row[key] ?? null })),
    'Lịch sử',
  );
}

function codes(rows: readonly Typed[]): readonly string[] {
  return read(rows).findings.map(({ code }) => code);
}

/** Figures of one holder, chosen by hand. */
const COUNTS = {
  assigned: 10,
  notApplicable: 1,
  done: 4,
  doneOnTime: 2,
  doneLate: 1,
  doneUndated: 0,
  doneWithoutDue: 1,
  overdue: 1,
  dueSoon: 1,
  inTime: 2,
  continuous: 1,
  waiting: 0,
  undetermined: 0,
  longTerm: 1,
  notYetDue: 3,
  split: {
    dated: { assigned: 8, notApplicable: 1, done: 3 },
    continuous: { assigned: 2, notApplicable: 0, done: 1 },
    event: { assigned: 0, notApplicable: 0, done: 0 },
  },
  rate: 0.4444,
  dueRate: 0.75,
  onTimeRate: null,
};

const SMALL: Snapshot = {
  period: { kind: 'quarter', number: 3, year: 2024 },
  asOf: 45549,
  writtenAt: 45550.5,
  version: 1,
  countsContinuous: true,
  progress: {
    asOf: '2024-09-14',
    year: 2024,
    uncounted: [{ sheet: 'PL I', row: 12, why: 'below-table' }],
    overall: COUNTS,
    indexes: [
      {
        index: 'PAR INDEX',
        appendix: 'I',
        ...COUNTS,
        areas: [{ code: 'I', content: 'PAR.I', name: 'Chỉ đạo', ...COUNTS }],
      },
    ],
    units: [],
  },
};

function changed(at: number, cells: Typed): readonly Typed[] {
  return snapshotRows(SMALL).map((row, index) => (index === at ? { ...row, ...cells } : row));
}

test('what is written reads back the same, whatever order its rows were sorted into', () => {
  fc.assert(
    fc.property(snapshot, fc.constantFrom(0, 1462), fc.infiniteStream(fc.nat()), (given, dayShift, keys) => {
      const rows = snapshotRows(given, dayShift).map((row) => ({
        row: { ...row, asOf: Number(row.asOf) + dayShift, writtenAt: Number(row.writtenAt) + dayShift },
        key: keys.next().value,
      }));
      fc.pre(given.progress.units.every(({ name }) => cellText(name) === name));
      const sorted = rows.sort((one, other) => one.key - other.key).map(({ row }) => row);
      const { snapshots, findings } = read(sorted);
      const exact = dayShift === 0 ? given.writtenAt : expect.closeTo(given.writtenAt, 6);
      expect(snapshots).toEqual([{ ...given, writtenAt: exact, isEdited: false }]);
      expect(findings).toEqual([]);
    }),
    runs(60),
  );
});

test('a row says whose figures it holds, in plain values', () => {
  const [overall, index, area, uncounted, ...more] = snapshotRows(SMALL);
  expect(more).toEqual([]);
  expect(overall).toMatchObject({
    year: 2024,
    kind: 'Quý',
    number: 3,
    asOf: 45549,
    level: 'Toàn kế hoạch',
    assigned: 10,
    datedDone: 3,
    rate: 0.4444,
    counts: 'Có',
    place: 1,
    total: 4,
    id: '2024-Q3@45549#1',
  });
  expect(overall).not.toHaveProperty('onTimeRate');
  expect(index).toMatchObject({ level: 'Chỉ số', index: 'PAR INDEX', appendix: 'I' });
  expect(area).toMatchObject({ level: 'Lĩnh vực', code: 'I', content: 'PAR.I', name: 'Chỉ đạo' });
  expect(uncounted).toMatchObject({
    level: 'Dòng không tính',
    name: 'PL I',
    code: '12',
    role: 'Gõ dưới bảng',
  });
});

describe('what was done by hand is said', () => {
  test('a changed number counts as it stands', () => {
    const { snapshots, findings } = read(changed(0, { done: 5 }));
    expect(snapshots).toMatchObject([{ isEdited: true, progress: { overall: { done: 5 } } }]);
    expect(findings).toMatchObject([{ code: 'history-row-edited', place: { row: 5, sheet: 'Lịch sử' } }]);
  });

  test.each<[string, number, Typed, HistoryColumnKey]>([
    ['a count that is text', 1, { overdue: '3' }, 'overdue'],
    ['a count that is gone', 1, { overdue: null }, 'overdue'],
    ['a count with a fraction', 1, { overdue: 1.5 }, 'overdue'],
    ['a rate in percent', 2, { rate: 44.44 }, 'rate'],
    ['an unknown level', 2, { level: 'Phòng' }, 'level'],
    ['an unknown period', 0, { kind: 'Tuần' }, 'kind'],
    ['a row number that is none', 3, { code: 'x' }, 'code'],
    ['a day that is text', 0, { asOf: '14/09/2024' }, 'asOf'],
  ])('%s leaves the period out', (_, at, cells, column) => {
    const { snapshots, findings } = read(changed(at, cells));
    expect(snapshots).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'history-row-unread', place: { row: at + 5, column } });
  });

  test('a row that is missing, copied or of another writing leaves the period out', () => {
    const rows = snapshotRows(SMALL);
    expect(codes(rows.slice(1))).toEqual(['history-incomplete']);
    expect(codes([...rows, ...rows.slice(2, 3)])).toEqual(['history-incomplete']);
    const later = snapshotRows({ ...SMALL, writtenAt: 45551 });
    expect(codes([...rows.slice(0, 2), ...later.slice(2)])).toEqual(['history-incomplete']);
    expect(codes([rows[0], rows[2], rows[1], rows[3]] as HistoryRow[])).toEqual([]);
  });

  test('blank rows and rows of other periods leave it alone', () => {
    const other = snapshotRows({ ...SMALL, period: { kind: 'quarter', number: 2, year: 2024 } });
    const { snapshots, findings } = read([{}, ...snapshotRows(SMALL), { name: ' ' }, ...other]);
    expect(findings).toEqual([]);
    expect(snapshots.map(({ period }) => period.number)).toEqual([2, 3]);
  });

  test('one of a newer product is not read', () => {
    expect(codes(snapshotRows({ ...SMALL, version: 2 }))).toEqual(['history-newer']);
  });
});
