import fc from 'fast-check';
import type { CellValue } from '../../src/core/completion/cells';
import { countsOfHolder, type Holder, type UnitRole } from '../../src/core/completion/figureRows';
import type { Edit } from '../../src/core/edit';
import { workbook as words } from '../../src/messages/vi/workbook';
import { writeWorkbook } from '../../src/workbook/build/writeWorkbook';
import type { FileWorkbook } from '../../src/workbook/fileHost/fileWorkbook';
import { openFileWorkbook } from '../../src/workbook/fileHost/openFileWorkbook';
import { columnOf, idOf, ourTables } from '../../src/workbook/edits/ourTables';
import {
  readWorkbookFile,
  type SheetContent,
  type WorkbookContent,
} from '../../src/workbook/file/readWorkbookFile';
import { workbookProgress, type WorkbookProgress } from '../../src/workbook/tracking/workbookProgress';
import { type Asked, type CountName, fractionOf, type RateName } from '../../src/taskpane/progress/asked';
import { askedLines } from '../../src/taskpane/progress/askedLines';
import { areaName, figureText } from '../../src/taskpane/progress/figureWords';
import { tableAt } from '../../src/taskpane/progress/indexAddress';
import { runs } from '../runs';
import { DAY, DEPARTMENT, seedLayout, valueOf } from '../workbook/office/books';

const RATES: readonly RateName[] = ['rate', 'dueRate', 'onTimeRate', 'dated', 'continuous', 'event'];
const COUNTS: readonly CountName[] = [
  'assigned',
  'overdue',
  'dueSoon',
  'notYetDue',
  'waiting',
  'undetermined',
  'doneUndated',
  'notApplicable',
  'longTerm',
];
const ROLES: readonly UnitRole[] = ['lead', 'leadViaGroup', 'support', 'supportViaGroup', 'all'];
const ALL_OF_PLAN: Holder = { kind: 'overall' };

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(await seedLayout(DEPARTMENT));
});

function opened(): FileWorkbook {
  const options = { name: 'so.xlsx', words, today: DAY, now: () => DAY, by: 'thử' };
  return valueOf(openFileWorkbook(bytes, { ...options, deliver: ({ name }) => Promise.resolve(name) }));
}

const progressOf = (workbook: FileWorkbook): WorkbookProgress =>
  workbookProgress(workbook.content(), { asOf: DAY, today: DAY });

function edit(task: string, column: string, before: CellValue, after: CellValue): Edit {
  return { kind: 'cell', table: `PL_${task.replace(/\..*/, '')}`, task, column, before, after };
}

/** Everything in the place that can be clicked, with the number that is printed on it. */
function figures({ tracking, result }: WorkbookProgress): readonly (readonly [Asked, number])[] {
  const { progress } = result;
  const holders: readonly Holder[] = [
    ALL_OF_PLAN,
    ...progress.indexes.flatMap(({ areas }, table): Holder[] => [
      { kind: 'index', table },
      ...areas.map((_, area): Holder => ({ kind: 'area', table, area })),
    ]),
    ...[...progress.units, 'outside'].flatMap((_, line) =>
      ROLES.map((role): Holder => ({ kind: 'unit', line, role })),
    ),
  ];
  return holders.flatMap((holder): (readonly [Asked, number])[] => {
    const counts = countsOfHolder(result, holder);
    if (!counts) return [];
    return [
      ...RATES.map((rate): readonly [Asked, number] => [
        { kind: 'rate', holder, rate },
        fractionOf(rate, counts, tracking.parameters).den,
      ]),
      ...COUNTS.map((count): readonly [Asked, number] => [{ kind: 'count', holder, count }, counts[count]]),
    ];
  });
}

const TASKS = ['I.1', 'I.3', 'I.5', 'I.11', 'I.25', 'I.39', 'II.2', 'II.9', 'III.1', 'III.4'];
/** A filling is asked for one figure in so many, so that more fillings are tried. */
const EVERY = 7;
const filling = fc.array(
  fc.record({
    task: fc.constantFrom(...TASKS),
    status: fc.constantFrom('Hoàn thành', 'Đang thực hiện', 'Không phát sinh', 'Xong'),
    doneDay: fc.option(fc.integer({ min: DAY - 100, max: DAY + 30 })),
  }),
  { maxLength: 8 },
);

test('however the plan is filled, every figure lists as many tasks as it prints', async () => {
  const content = readWorkbookFile(await writeWorkbook(await seedLayout(DEPARTMENT, TASKS)));
  let printed = 0;
  fc.assert(
    fc.property(filling, fc.nat(EVERY - 1), (filled, from) => {
      const tasks = new Map(filled.map((each) => [each.task, each]));
      const progress = workbookProgress(filledIn(content, tasks), { asOf: DAY, today: DAY });
      const asks = figures(progress).filter((_, at) => at % EVERY === from);
      const wrong = asks.filter(([asked, number]) => {
        printed += number;
        return askedLines(asked, 'of', progress).length !== number;
      });
      expect(wrong).toEqual([]);
      const { uncounted } = progress.result.progress;
      expect(uncounted).toHaveLength([...tasks.values()].filter(({ status }) => status === 'Xong').length);
      expect(askedLines({ kind: 'uncounted', why: null }, 'of', progress)).toHaveLength(uncounted.length);
    }),
    runs(30),
  );
  expect(printed).toBeGreaterThan(1000);
});

/** A workbook after its tasks got these values, as editing them in place would leave it. */
function filledIn(
  content: WorkbookContent,
  tasks: ReadonlyMap<string, Readonly<Record<'status' | 'doneDay', CellValue>>>,
): WorkbookContent {
  const typed = new Map<SheetContent, Map<string, CellValue>>();
  for (const table of ourTables(content)) {
    const { sheet, place } = table;
    const cells = typed.get(sheet) ?? new Map<string, CellValue>();
    typed.set(sheet, cells);
    for (let row = place.firstRow; row <= place.lastRow; row += 1) {
      const values = tasks.get(idOf(table, (column) => sheet.cells.value(row, column)) ?? '');
      if (!values) continue;
      cells.set(`${row} ${columnOf(table, 'status')}`, values.status);
      cells.set(`${row} ${columnOf(table, 'doneDay')}`, values.doneDay);
    }
  }
  const sheets = content.sheets.map((sheet) => {
    const { cells } = sheet;
    const values = typed.get(sheet);
    if (!values) return sheet;
    const value = (row: number, column: number): CellValue =>
      values.get(`${row} ${column}`) ?? cells.value(row, column);
    return {
      ...sheet,
      cells: {
        lastRow: cells.lastRow,
        value,
        formula: (row: number, column: number) => cells.formula(row, column),
        columns: (row: number) => cells.columns(row),
      },
    };
  });
  return { ...content, sheets };
}

test('the parts of a rate are what is counted for it and the rest', async () => {
  const workbook = opened();
  valueOf(await workbook.apply([edit('I.3', 'status', null, 'Hoàn thành')]));
  const progress = progressOf(workbook);
  const asked: Asked = { kind: 'rate', holder: { kind: 'index', table: 0 }, rate: 'rate' };
  const ids = (part: 'of' | 'done' | 'left') => askedLines(asked, part, progress).map(({ id }) => id);
  expect(ids('done')).toEqual(['I.3']);
  expect([...ids('left'), 'I.3'].sort()).toEqual([...ids('of')].sort());
});

test('a list says what a task is, who leads it, how it stands; the longest overdue comes first', () => {
  const progress = progressOf(opened());
  const overdue = askedLines({ kind: 'count', holder: ALL_OF_PLAN, count: 'overdue' }, 'of', progress);
  // On 14/06/2024 only the quarterly task of PL I can be late: its first quarter ended on 31/03, 75 days before.
  expect(overdue).toMatchObject([
    { table: 'PL_I', sheet: 'PL I PAR INDEX', standing: 'overdue', daysLate: 75, due: DAY - 75, why: null },
  ]);
  const [first] = askedLines({ kind: 'count', holder: ALL_OF_PLAN, count: 'assigned' }, 'of', progress);
  expect(first).toMatchObject({ id: 'I.1', lead: ['Văn phòng Sở'], standing: 'inTime' });
});

test('a row whose id another row has too is known by its place', async () => {
  const workbook = opened();
  valueOf(await workbook.apply([edit('I.3', 'id', 'I.3', 'I.1')]));
  const lines = askedLines(
    { kind: 'count', holder: ALL_OF_PLAN, count: 'assigned' },
    'of',
    progressOf(workbook),
  );
  expect(lines.filter(({ id }) => id === 'I.1')).toEqual([]);
  expect(lines.filter(({ id }) => id === null)).toHaveLength(2);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test.each([
  [12, 40, '12/40 · 30,00 %'],
  [2, 3, '2/3'],
  [0, 7, '0/7 · 0,00 %'],
  [0, 0, null],
])('%i of %i tasks is printed as %s', (num, den, text) => {
  expect(figureText({ num, den }, [])).toBe(text);
});

test.each([
  ['#/tien-do/PL_I', 'PL_I'],
  ['#/tien-do/pl_iii?linh-vuc=A.I', 'PL_III'],
  ['#/tien-do', null],
  ['#/tien-do/PL_', null],
  ['#/tien-do/PL_I5', null],
  ['#/kiem-tra/PL_I', null],
])('the address %s means the index %s', (hash, table) => {
  expect(tableAt(hash)).toBe(table);
});

test.each([
  [{ code: 'A.I', name: 'Công khai' }, 'A.I. Công khai'],
  [{ code: 'Chưa rõ', name: 'Chưa rõ lĩnh vực' }, 'Chưa rõ lĩnh vực'],
  [{ code: 'II', name: '' }, 'II'],
])('the area %j is called %s', (area, name) => {
  expect(areaName(area)).toBe(name);
});
