import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { WorkbookChange } from '../../../src/workbook/port';
import { checkWorkbook, recheckWorkbook } from '../../../src/workbook/tracking/checkWorkbook';
import type { WorkbookKnowledge } from '../../../src/workbook/tracking/examination';
import { changes } from '../../core/checks/checking';
import { abbreviations } from '../../core/unit/registers';
import { templates } from '../../documents/reading';
import { DAY, DEPARTMENT, drawnExcel, seedLayout, valueOf } from './books';

const knowledge: WorkbookKnowledge = { templates, abbreviations, changes: [changes], today: DAY, asOf: null };

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT);
});

/** Longer than a change rests before it is told. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

/** An Excel that was read and checked, what is told of changes, and what reading after them says. */
async function followed() {
  const { excel, book } = await drawnExcel(layout);
  await excel.settled();
  let content = valueOf(await book.content());
  const checked = checkWorkbook(content, knowledge);
  const told: WorkbookChange[] = [];
  valueOf(await book.watch((change) => told.push(change)));
  const after = async () => {
    await rest();
    const edited = told.at(-1)?.edited;
    const changed = edited === undefined ? null : valueOf(await book.contentAfter(content, edited));
    content = changed?.content ?? content;
    return changed;
  };
  return { excel, book, checked, told, after };
}

test('an edited row is read in one trip, and checking goes on from there to what a whole check says', async () => {
  const { excel, book, checked, told, after } = await followed();
  excel.user.typeInTable('PL_II', 4, 'Trạng thái', 'Đang thực hiện');
  excel.coAuthor.typeInTable('PL_I', 5, 'Trạng thái', 'xong');
  await rest();
  const from = excel.trips.filter(({ isCleanUp }) => !isCleanUp).length;
  const changed = await after();
  const trips = excel.trips.filter(({ isCleanUp }) => !isCleanUp).slice(from);
  expect(told).toMatchObject([{ tables: ['PL_I', 'PL_II'], isRemote: true }]);
  expect(trips).toHaveLength(1);
  if (changed === null) throw new Error('not read');
  const rows = changed.touched.map(({ sheet, rows: own }) => [sheet, own.size]);
  expect(rows).toEqual([
    ['PL II SIPAS', 1],
    ['PL I PAR INDEX', 1],
  ]);
  const again = recheckWorkbook(checked, changed.content, changed.touched, knowledge);
  const whole = checkWorkbook(valueOf(await book.content()), knowledge);
  expect(again.findings).toEqual(whole.findings);
  expect(again.rows).toEqual(whole.rows);
  expect(again.progress.result).toEqual(whole.progress.result);
  expect(again.findings.map(({ code }) => code)).toContain('status-unread');
  expect(checked.findings.map(({ code }) => code)).not.toContain('status-unread');
});

test('a row in which a person calculates may look at any other: it is read with every edit', async () => {
  const { excel, after } = await followed();
  const rowsOf = async () => (await after())?.touched.map(({ sheet, rows }) => [sheet, [...rows]]);
  excel.user.typeInTable('PL_II', 6, 'Tiến độ (%)', '=1/2');
  const [calculated] = (await rowsOf()) ?? [];
  excel.user.typeInTable('PL_I', 3, 'Ghi chú', 'x');
  const edited = await rowsOf();
  expect(edited).toHaveLength(2);
  expect(edited?.[0]?.[0]).toBe('PL I PAR INDEX');
  expect(edited?.[1]).toEqual(calculated);
});

test('rows that come, go or are sorted, parameters and headers are no edits of rows', async () => {
  const { excel, told, after } = await followed();
  excel.user.insertRows('PL I PAR INDEX', 10);
  expect(await after()).toBeNull();
  expect(told.at(-1)?.edited).toBeUndefined();
  excel.user.typeInTable('Don_vi', 2, 'Tên', 'Văn phòng');
  expect(await after()).toBeNull();
});
