/** What a workbook keeps of a reported period is read back as it was, or not at all. */
import fc from 'fast-check';
import type { CellValue, RowCells } from '../../../src/core/completion/cells';
import type { KeptParts } from '../../../src/core/keptParts/keptParts';
import {
  freePartsTable,
  isPartsTable,
  partsTables,
  partsTablesOn,
} from '../../../src/core/keptParts/partsColumns';
import { type PartsRow, partsRows, readPartsRows } from '../../../src/core/keptParts/partsRows';
import { unitThen } from '../../../src/core/keptParts/unitThen';
import { cellText } from '../../../src/core/layout/cellText';
import { runs } from '../../runs';

/** Any text at all: halves of pairs, controls, what a formula or Excel's own escapes begin with; some longer than a cell. */
const text = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constant([...'_x0041_ =1+1 \r\n\t\u00a0😀'].map((sign) => sign.charCodeAt(0))),
    },
  )
  .map((codes) => String.fromCharCode(...codes));
const long = fc
  .tuple(fc.constantFrom('=', '😀', '\ud83d', "'", ' ', 'ế', '1'), fc.integer({ min: 31_000, max: 70_000 }))
  .map(([sign, count]) => sign.repeat(count));
const day = fc.integer({ min: 40_000, max: 60_000 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: day },
  {
    weight: 1,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((held) => !Object.is(held, -0)),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: text.map((error) => ({ error })) },
);
const cells: fc.Arbitrary<RowCells> = fc.record({
  text: fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: long }),
  lead: value,
  support: value,
  deadline: value,
  area: value,
  due: value,
  period: value,
  eventDay: value,
  adjustedDue: value,
  status: value,
  percent: value,
  doneDay: value,
  result: value,
  year: value,
  rowKind: value,
  deadlineKind: value,
  dueDays: value,
  dayCount: value,
  dayUnit: value,
  deadlineOriginal: value,
  dueTyped: fc.boolean(),
  sheetRow: fc.integer({ min: 1, max: 1_048_576 }),
});
const row = fc.record({
  cells,
  result: fc.record({
    sheetRow: fc.integer({ min: 1, max: 1_048_576 }),
    state: fc.constantFrom('heading', 'uncounted', 'counted'),
    why: fc.constantFrom(null, 'other-year', 'unknown-area', 'unknown-status', 'no-text'),
    area: fc.integer({ min: -1, max: 9 }),
    status: fc.integer({ min: -1, max: 3 }),
    kind: fc.constantFrom('once', 'recurring', 'continuous', 'event', 'unknown'),
    k: fc.nat(12),
    n: fc.nat(12),
    rolled: fc.boolean(),
    due: fc.option(day),
    dueUsed: fc.option(day),
    standing: fc.constantFrom(null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
  }),
  number: text,
  id: text,
  evidence: text,
  difficulty: text,
});
const table = fc
  .record({
    code: text,
    index: fc.option(text),
    sheet: text,
    areas: fc.array(fc.record({ code: text, content: fc.option(text), name: text }), { maxLength: 3 }),
    rowsBelow: fc.array(fc.nat(500), { maxLength: 2 }),
  })
  .chain((own) => fc.array(row, { maxLength: 4 }).map((rows) => ({ own, rows })));
const figure = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({ kind: fc.constant('plain' as const), value: fc.nat() }),
  fc.record({ kind: fc.constant('fraction' as const), numerator: fc.nat(), denominator: fc.nat() }),
  fc.record({ kind: fc.constant('text' as const), text }),
);
const parts: fc.Arbitrary<KeptParts> = fc
  .record({
    tables: fc.array(table, { maxLength: 3 }),
    parameters: fc.record({
      year: fc.constant(2024),
      asOf: day,
      soonDays: fc.nat(90),
      continuousInRate: fc.constantFrom('always', 'yearOnly', 'never'),
      isYearPeriod: fc.boolean(),
      statuses: fc.tuple(text, text, text, text),
      thresholds: fc.array(fc.constantFrom(0.9, 0.8, 0.7), { maxLength: 3 }),
      workingCalendar: fc.record({ days: fc.array(day), ordinal: fc.array(fc.nat(5000)) }),
      units: fc.array(
        fc.record({ id: fc.option(text), name: text, kind: fc.constantFrom('body', 'group', 'outside') }),
        { maxLength: 3 },
      ),
      memberships: fc.array(fc.record({ group: text, unit: text }), { maxLength: 2 }),
    }),
    goals: fc.array(
      fc.record({
        text,
        measure: fc.option(
          fc.record({
            operator: fc.constantFrom(null, 'at-least', 'within'),
            value: fc.oneof(fc.constant(null), fc.nat(), text),
            upTo: fc.option(fc.nat()),
            mayExceed: fc.constantFrom(null, 'above', 'below', 'none'),
            change: fc.constantFrom('level', 'increase', 'decrease'),
            unit: fc.option(text),
            scale: fc.option(fc.nat()),
            grades: fc.option(fc.array(text, { maxLength: 3 })),
          }),
        ),
        actual: figure,
        judgement: fc.constantFrom('met', 'not-yet', 'missed', 'no-figures', 'unmeasured'),
        source: text,
      }),
      { maxLength: 2 },
    ),
    ratings: fc.array(
      fc.record({
        unit: fc.option(text),
        name: text,
        floor: fc.constantFrom('below', 'reached', 'no-grounds', 'no-rule'),
        points: fc.option(fc.nat(100)),
        isProvisional: fc.boolean(),
        unconfirmed: fc.nat(9),
      }),
      { maxLength: 2 },
    ),
    comparison: text,
    despite: fc.option(fc.record({ reason: text, errors: fc.array(text, { maxLength: 2 }) })),
    uncounted: fc.array(
      fc.record({ sheet: text, row: fc.nat(), why: fc.constantFrom('no-text', 'below-table') }),
      { maxLength: 2 },
    ),
  })
  .map(({ tables, ...rest }) => ({
    ...rest,
    tables: tables.map(({ own, rows }) => ({ ...own, rows: rows.map((each) => each.cells) })),
    rows: tables.map(({ rows }) => rows),
  }));

const OF = {
  period: { kind: 'quarter', number: 2, year: 2024 },
  asOf: 45457,
  writtenAt: 45460.123456,
} as const;

/** Lines as a sheet gives them back: every text as a cell can hold it. */
function read(rows: readonly PartsRow[]) {
  return readPartsRows(
    rows.map((line) => (key) => {
      const held = line[key] ?? null;
      return typeof held === 'string' ? cellText(held) : held;
    }),
  );
}

test('what any rows, goals and rules were is read back from the lines, in whatever order these stand', () => {
  fc.assert(
    fc.property(parts, fc.nat(), (given, turn) => {
      const rows = partsRows(OF, given);
      expect(rows.every(({ content }) => String(content).length <= 32_000)).toBe(true);
      const at = turn % rows.length;
      expect(read([...rows.slice(at), ...rows.slice(0, at), {}])).toEqual({ ...OF, parts: given });
    }),
    runs(60),
  );
});

test('a line that was changed, is missing or stands twice spoils the whole', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (given, one, sign) => {
      const rows = partsRows(OF, given);
      const at = one % rows.length;
      const [line] = rows.slice(at, at + 1);
      const content = String(line?.content);
      const place = sign % content.length;
      const others = rows.filter((each) => each !== line);
      const typed = `${content.slice(0, place)}${content[place] === 'x' ? 'y' : 'x'}${content.slice(place + 1)}`;
      expect(read([...others, { ...line, content: typed }])).toBeNull();
      expect(read(others)).toBeNull();
      expect(read([...rows, { ...line }])).toBeNull();
      expect(read([...rows, { content }])).toBeNull();
    }),
    runs(30),
  );
});

test('lines of a later product are not guessed at', () => {
  const [made] = fc.sample(parts, { numRuns: 1, seed: 1 });
  if (made === undefined) throw new Error('none');
  const [first, ...rest] = partsRows(OF, made);
  expect(read([{ ...first, version: 2 }, ...rest])).toBeNull();
  expect(read([])).toBeNull();
});

test('a blank row is in no report and is not kept', () => {
  const [made] = fc.sample(
    parts.filter(({ rows }) => (rows[0]?.length ?? 0) > 1),
    { numRuns: 1, seed: 2 },
  );
  const [first, ...rows] = made?.rows ?? [];
  const [one, ...others] = first ?? [];
  if (made === undefined || one === undefined) throw new Error('none');
  const blank = { ...one, result: { ...one.result, state: 'blank' as const } };
  const read1 = read(partsRows(OF, { ...made, rows: [[blank, ...others], ...rows] }));
  expect(read1?.parts.rows[0]).toEqual(others);
  expect(read1?.parts.tables[0]?.rows).toEqual(others.map((each) => each.cells));
});

test('a table is known by its period and day', () => {
  const name = freePartsTable(['PL_I'], OF);
  expect(name).toBe('So_lieu_ky_2024_Q2_45457_1');
  expect(freePartsTable(['so_lieu_ky_2024_q2_45457_1'], OF)).toBe('So_lieu_ky_2024_Q2_45457_2');
  const half = freePartsTable([], { ...OF, period: { kind: 'half', number: 1, year: 2024 } });
  expect(half).toBe('So_lieu_ky_2024_6T1_45457_1');
  const names = [name, half, 'So_lieu_ky_2024_Q2_45458_1', 'So_lieu_ky_2024_Q21_45457_1', 'Mau_bao_cao_1'];
  expect(names.map(isPartsTable)).toEqual([true, true, true, true, false]);
  expect(partsTables(names, OF)).toEqual([name]);
  expect(partsTablesOn(names, 45457)).toEqual([name, half, 'So_lieu_ky_2024_Q21_45457_1']);
});

test('a unit of today is known in a register of then by its id, else by its name, else it had no task', () => {
  const then = [
    { id: 'vp', name: 'Văn phòng Sở', kind: 'body' },
    { id: null, name: 'Thanh tra Sở', kind: 'body' },
  ] as const;
  expect(unitThen(then, { id: 'vp', name: 'Văn phòng', kind: 'body' })).toEqual({ units: then, line: 0 });
  expect(unitThen(then, { id: 'tt', name: ' thanh tra sở', kind: 'body' }).line).toBe(1);
  const fresh = { id: 'moi', name: 'Phòng mới', kind: 'body' } as const;
  expect(unitThen(then, fresh)).toEqual({ units: [...then, fresh], line: 2 });
});
