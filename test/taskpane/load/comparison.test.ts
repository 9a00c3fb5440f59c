import type { CellValue } from '../../../src/core/completion/cells';
import type { Plan } from '../../../src/core/plan/plan';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { planWorkbook } from '../../../src/core/layout/planWorkbook';
import { ACCEPT_NONE } from '../../../src/core/tracker/withTracking';
import { openFileWorkbook } from '../../../src/workbook/fileHost/openFileWorkbook';
import { comparedTasks } from '../../../src/taskpane/load/presentTasks';
import type { ReadPlan } from '../../../src/taskpane/load/readPlan';
import { shippedCalendar } from '../../../src/taskpane/shipped/calendar';
import { pastedPlan } from './pastedPlan';

const HEADER = 'PHỤ LỤC I\nNâng cao chỉ số PAR INDEX\n\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n';
const row = (number: string, text: string): string => `${number}\t${text}\tSở Nội vụ\tSở Y tế\t30/11/2026\n`;
const BEFORE =
  HEADER +
  'I\tCông tác chỉ đạo, điều hành\t\t\t\n' +
  row('1', 'Ban hành kế hoạch') +
  row('2', 'Kiểm tra hồ sơ') +
  row('3', 'Báo cáo kết quả');
const AFTER =
  HEADER +
  'I\tCông tác chỉ đạo, điều hành\t\t\t\n' +
  row('1', 'Ban hành kế hoạch') +
  row('2', 'Tập huấn cán bộ') +
  row('3', 'Báo cáo kết quả');

/** The tables of the workbook of a plan, as the file port tells them. */
async function tablesOf(plan: ReadPlan) {
  const options = {
    name: 'so.xlsx',
    words,
    today: 46000,
    now: () => 46000,
    by: 'thử',
    deliver: () => Promise.resolve(''),
  };
  const opened = openFileWorkbook(null, options);
  if (!opened.ok) throw new Error(opened.failure.code);
  const { register, tracker } = plan;
  const request = { read: plan, register, tracker, accepts: ACCEPT_NONE, cutOff: null, today: 46000 };
  const { layout } = planWorkbook(
    { ...request, goals: [], calendar: await shippedCalendar(), year: 2026 },
    words,
  );
  const drawn = await opened.value.draw(layout);
  if (!drawn.ok) throw new Error(drawn.failure.code);
  const tables = await opened.value.tables();
  if (!tables.ok) throw new Error(tables.failure.code);
  return tables.value;
}

const told = (tables: Awaited<ReturnType<typeof tablesOf>>, plan: Plan) => {
  const { pairs, added, dropped } = comparedTasks(tables, plan);
  return {
    pairs: pairs.map(({ old, new: fresh, by }) => `${old.number} ${fresh.number} ${by}`),
    added: added.map(({ text }) => text),
    dropped: dropped.map(({ text }) => text),
  };
};

test('a plan beside its own workbook: the same tasks, headings are none', async () => {
  const before = await pastedPlan(BEFORE);
  expect(told(await tablesOf(before), before.value)).toEqual({
    pairs: ['1 1 text', '2 2 text', '3 3 text'],
    added: [],
    dropped: [],
  });
});

test('a newer version beside the workbook of the older one', async () => {
  const tables = await tablesOf(await pastedPlan(BEFORE));
  const after = await pastedPlan(AFTER);
  expect(told(tables, after.value)).toEqual({
    pairs: ['1 1 text', '2 2 number', '3 3 text'],
    added: [],
    dropped: [],
  });
});

test('tasks that people typed below count, rows without text do not', async () => {
  const before = await pastedPlan(BEFORE);
  const typed = (await tablesOf(before)).map((table) => {
    if (table.name !== 'PL_I') return table;
    const cells = (values: Readonly<Record<string, CellValue>>): readonly CellValue[] =>
      table.columns.map((column) => values[column] ?? null);
    const added = [
      { number: 4, text: 'Sơ kết năm' },
      { number: 5, text: ' ' },
    ].map((values, at) => ({
      sheetRow: 100 + at,
      cells: cells(values),
      formulas: table.columns.map(() => false),
    }));
    return { ...table, rows: [...table.rows, ...added] };
  });
  expect(told(typed, before.value).dropped).toEqual(['Sơ kết năm']);
});
