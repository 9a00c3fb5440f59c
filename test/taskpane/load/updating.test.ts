import type { Edit } from '../../../src/core/edit';
import { planWorkbook } from '../../../src/core/layout/planWorkbook';
import { ACCEPT_NONE } from '../../../src/core/tracker/withTracking';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { comparedPlan, updatePlan } from '../../../src/taskpane/load/planUpdating';
import type { ReadPlan } from '../../../src/taskpane/load/readPlan';
import { shippedCalendar } from '../../../src/taskpane/shipped/calendar';
import type { ExcelPane } from '../../../src/taskpane/start/paneHost';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, valueOf } from '../../workbook/office/books';
import { snapshot } from '../../workbook/office/smallBook';
import { pastedPlan } from './pastedPlan';

const HEADER = 'PHỤ LỤC I\nNâng cao chỉ số PAR INDEX\n\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n';
const AREA = 'I\tCông tác chỉ đạo, điều hành\t\t\t\n';
const row = (number: string, text: string, deadline = '30/11/2026'): string =>
  `${number}\t${text}\tSở Nội vụ\tSở Y tế\t${deadline}\n`;
const BEFORE =
  HEADER + AREA + row('1', 'Ban hành kế hoạch') + row('2', 'Kiểm tra hồ sơ') + row('3', 'Báo cáo kết quả');
const AFTER =
  HEADER +
  AREA +
  row('1', 'Ban hành kế hoạch', '15/12/2026') +
  row('2', 'Tập huấn cán bộ') +
  row('4', 'Báo cáo kết quả');

const status = (task: string, after: string): Edit => {
  return { kind: 'cell', table: 'PL_I', task, column: 'status', before: null, after };
};

/** Excel with the workbook of the older version in it, statuses typed, and the pane beside it. */
async function openPane(): Promise<{ readonly excel: OpenExcelHost; readonly host: ExcelPane }> {
  const plan = await pastedPlan(BEFORE);
  const { register, tracker } = plan;
  const request = { read: plan, register, tracker, accepts: ACCEPT_NONE, cutOff: null, today: 46000 };
  const { layout } = planWorkbook(
    { ...request, goals: [], calendar: await shippedCalendar(), year: 2026 },
    words,
  );
  const { excel, book } = await drawnExcel(layout);
  valueOf(await book.apply([status('I.2', 'Hoàn thành'), status('I.3', 'Đang thực hiện')]));
  const facts = { name: 'Excel', requirementSets: [], displayLanguage: 'vi-VN' };
  return { excel, host: { kind: 'excel', workbook: book, facts } };
}

async function possible(host: ExcelPane, plan: ReadPlan) {
  const compared = valueOf(await comparedPlan(host, plan, []));
  if (compared.kind !== 'possible') throw new Error(compared.kind);
  return compared;
}

/** Statuses by table and number as they stand. */
async function statuses(host: ExcelPane): Promise<Readonly<Record<string, unknown>>> {
  const tables = valueOf(await host.workbook.tables());
  return Object.fromEntries(
    tables
      .filter(({ name }) => name === 'PL_I' || name === 'Da_bo')
      .flatMap(({ name, columns, rows }) =>
        rows.flatMap(({ cells }) => {
          const held = (key: string): unknown => cells[columns.indexOf(key)] ?? null;
          return held('text') === null || held('rowKind') === 'đề mục'
            ? []
            : [[`${name} ${String(held('id'))} ${String(held('text'))}`, held('status')] as const];
        }),
      ),
  );
}

test('tells what changed, asks, and updates the workbook with the answers', async () => {
  const { host } = await openPane();
  const after = await pastedPlan(AFTER);
  const { asked, draft, key, head } = await possible(host, after);
  expect(asked.map(({ old, new: fresh, by }) => [old.id, old.number, fresh.number, by])).toEqual([
    ['I.2', '2', '2', 'number'],
    ['I.3', '3', '4', 'text'],
  ]);
  expect(head).toEqual([]);
  expect(draft.update(() => null).counts).toEqual({ kept: 0, changed: 2, added: 1, dropped: 1, moved: 0 });
  const request = { host, read: after, accepted: [], key, answers: new Map([['I.2', 'same' as const]]) };
  expect(await updatePlan(request)).toEqual({
    kind: 'updated',
    counts: { kept: 0, changed: 3, added: 0, dropped: 0, moved: 0 },
  });
  expect(await statuses(host)).toEqual({
    'PL_I I.1 Ban hành kế hoạch': null,
    'PL_I I.2 Tập huấn cán bộ': 'Hoàn thành',
    'PL_I I.3 Báo cáo kết quả': 'Đang thực hiện',
  });
  expect((await possible(host, after)).draft.update(() => null).edits).toEqual([]);
});

test('as proposed, the task that only shares its number goes with its status', async () => {
  const { host } = await openPane();
  const after = await pastedPlan(AFTER);
  const { key } = await possible(host, after);
  await updatePlan({ host, read: after, accepted: [], key, answers: new Map() });
  expect(await statuses(host)).toEqual({
    'PL_I I.1 Ban hành kế hoạch': null,
    'PL_I I.2b Tập huấn cán bộ': null,
    'PL_I I.3 Báo cáo kết quả': 'Đang thực hiện',
    'Da_bo I.2 Kiểm tra hồ sơ': 'Hoàn thành',
  });
});

test('what was asked no longer stands: nothing is written, and the new questions are told', async () => {
  const { excel, host } = await openPane();
  const after = await pastedPlan(AFTER);
  const { key } = await possible(host, after);
  const edit: Edit = { kind: 'cell', table: 'PL_I', task: 'I.3', column: 'number', before: '3', after: '9' };
  valueOf(await host.workbook.apply([edit]));
  const before = snapshot(excel);
  const moved = await updatePlan({ host, read: after, accepted: [], key, answers: new Map() });
  expect(moved).toMatchObject({ kind: 'moved', compared: { kind: 'possible' } });
  expect(snapshot(excel)).toEqual(before);
});

test('a protected sheet: nothing is written and each place is told', async () => {
  const { excel, host } = await openPane();
  const after = await pastedPlan(AFTER);
  const { key } = await possible(host, after);
  excel.user.protectSheet('PL I PAR INDEX');
  const before = snapshot(excel);
  const outcome = await updatePlan({ host, read: after, accepted: [], key, answers: new Map() });
  expect(outcome).toMatchObject({ kind: 'refused' });
  expect(outcome.kind === 'refused' && outcome.refused.every(({ reason }) => reason === 'read-only')).toBe(
    true,
  );
  expect(snapshot(excel)).toEqual(before);
});

test('an area that Tổng hợp has no line for is told; a plan without its appendix is hindered; another plan is not compared', async () => {
  const { host } = await openPane();
  const area = await pastedPlan(BEFORE + 'II\tMột lĩnh vực khác hẳn\t\t\t\n' + row('4', 'Việc mới'));
  const { draft } = await possible(host, area);
  expect(draft.unlisted).toEqual([{ appendix: 'I', code: 'II', name: 'Một lĩnh vực khác hẳn' }]);
  expect(draft.update(() => null).counts).toMatchObject({ kept: 3, added: 1 });
  const appendix = await pastedPlan(BEFORE + BEFORE.replace('PHỤ LỤC I\n', 'PHỤ LỤC II\n'));
  expect(valueOf(await comparedPlan(host, appendix, []))).toEqual({
    kind: 'hindered',
    hindrance: { kind: 'lacking', appendices: ['II'] },
  });
  const other = await pastedPlan('KẾ HOẠCH\nSố: 99/KH-UBND\nVề việc khác\n' + BEFORE);
  expect(valueOf(await comparedPlan(host, other, []))).toEqual({ kind: 'other-plan' });
});
