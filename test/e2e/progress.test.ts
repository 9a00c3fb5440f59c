/**
 * Tiến độ in the built pane: the department's plan loaded by clicks, its figures, and the tasks behind them.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host/excelHost';
import { axeFindings, type Look, USUAL, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { loadedDepartment } from './department';
import { IS_ONE_FILE, testInExcel } from './serve';
import { OpenPane, PICTURES, typeInExcel as type } from './support';

const pane = new OpenPane();

const loaded = (look: Look, where: 'Excel' | 'browser', hash?: string): Promise<WatchedPage> =>
  loadedDepartment(pane, look, where, hash);

const figure = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

const place = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Tiến độ' });

/** The tasks of the list that is open, as their texts. */
async function listed(page: Page): Promise<readonly string[]> {
  return place(page).getByRole('listitem').filter({ visible: true }).allTextContents();
}

/** The ids in the rows of a table that Excel shows. */
function shownIds(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((table) => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    const found = excelHost.book.table(table);
    if (!found) return [];
    const { body, sheet, columns } = found;
    const column = body.column + columns.findIndex((each) => each.name === 'Mã');
    const rows = Array.from({ length: body.rows }, (_, at) => body.row + at);
    const shown = rows.filter((row) => sheet.rowLines.get(row)?.hidden !== true);
    return shown.map((row) => String(sheet.at(row, column).value));
  }, name);
}

/** 71 tasks: one due in 2025, 43 continuous, 2 on events, 23 due on 31/12, one on 31/01/2025, one quarterly. */
const BY_HAND: readonly (readonly [string, number])[] = [
  ['Được giao, Toàn kế hoạch: 70', 70],
  ['Quá hạn, Toàn kế hoạch: 1', 1],
  ['Đến hạn trong 30 ngày tới, Toàn kế hoạch: 23', 23],
  ['còn 24 nhiệm vụ chưa đến hạn', 24],
  ['Chờ sự kiện, Toàn kế hoạch: 2', 2],
  ['Dài hạn (hạn ở năm sau), Toàn kế hoạch: 1', 1],
  ['Thường xuyên, Toàn kế hoạch: 0/43 · 0,00 %', 43],
  ['Hoàn thành trên tổng số được giao, Toàn kế hoạch: 0/70 · 0,00 %', 70],
  ['Hoàn thành nhiệm vụ đến hạn, Toàn kế hoạch: 0/1', 1],
];

test.each(IS_ONE_FILE ? (['browser'] as const) : (['Excel', 'browser'] as const))(
  'in %s every figure of the plan leads to as many tasks as it says, and back to itself',
  async (where) => {
    const { page, errors, violations } = await loaded(USUAL, where);
    await page
      .getByText('Số liệu tính đến ngày 14/12/2024 (Ngày chốt số liệu trong Tham số). Năm 2024')
      .waitFor();
    await page.getByText('Mọi dòng nhiệm vụ đều được tính.').waitFor();
    for (const [name, count] of BY_HAND) {
      await figure(page, name).click();
      await page.getByText(`${String(count)} nhiệm vụ`, { exact: true }).waitFor();
      await comesToBe(async () => [name, (await listed(page)).length], [name, count]);
      await page.getByRole('button', { name: 'Về số liệu' }).click();
      await comesToBe(() => figure(page, name).evaluate((node) => node === document.activeElement), true);
    }
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  },
);

testInExcel('figures follow an edit in Excel, and so does the list that is open', async () => {
  const { page, errors } = await loaded(USUAL, 'Excel');
  await figure(page, /^Hoàn thành trên tổng số được giao, Toàn kế hoạch: 0\/70/).click();
  await page.getByRole('button', { name: 'Đã tính (0)' }).click();
  await page.getByText('Hiện không còn nhiệm vụ nào ở đây.').waitFor();
  // Row 4 of the body is the third task of the first area: continuous.
  await type(page, 'PL_I', 4, 'Trạng thái', 'Hoàn thành');
  await page.getByRole('button', { name: 'Đã tính (1)' }).waitFor();
  await comesToBe(
    () => listed(page),
    [expect.stringMatching(/Hoàn thành.*I\.3 · PL I PAR INDEX, dòng \d+$/)],
  );
  await page.getByRole('button', { name: 'Còn lại (69)' }).click();
  await page.getByText('69 nhiệm vụ', { exact: true }).waitFor();
  await comesToBe(async () => (await listed(page)).length, 69);
  await page.getByRole('button', { name: 'Về số liệu' }).click();
  // 1 of 70, of 47 in the first appendix, of the 10 of its first area.
  await figure(page, 'Hoàn thành trên tổng số được giao, Toàn kế hoạch: 1/70 · 1,43 %').waitFor();
  await figure(page, 'Hoàn thành trên tổng số được giao, PL I PAR INDEX: 1/47 · 2,13 %').waitFor();

  await type(page, 'PL_I', 2, 'Trạng thái', 'Hoàn thành');
  await type(page, 'PL_I', 2, 'Ngày hoàn thành', '10/12/2024');
  await figure(page, 'Hoàn thành đúng hạn, Toàn kế hoạch: 1/2').waitFor();

  await type(page, 'PL_I', 5, 'Trạng thái', 'Xong');
  await figure(page, '1 dòng chưa đếm được').click();
  await comesToBe(() => listed(page), [expect.stringContaining('có trạng thái ngoài danh sách')]);
  expect(errors).toEqual([]);
});

testInExcel('a task of the list selects its cell, and the list filters the tables', async () => {
  const { page, errors } = await loaded(USUAL, 'Excel');
  const before = await shownIds(page, 'PL_III');
  await figure(page, 'Chờ sự kiện, Toàn kế hoạch: 2').click();
  await place(page).getByRole('listitem').getByRole('button').last().click();
  await page.getByText('Đã tới PL III PAPI.').waitFor();
  const selected = await page.evaluate(async () =>
    Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange();
      const header = cell
        .getEntireColumn()
        .getIntersection(cell.worksheet.tables.getItem('PL_III').getHeaderRowRange());
      cell.load('address');
      header.load('values');
      await context.sync();
      return [cell.address.replace(/^.*!/, ''), header.values];
    }),
  );
  expect(selected).toEqual([expect.stringMatching(/^[A-Z]+\d+$/), [['Trạng thái']]]);

  await page.getByRole('button', { name: 'Lọc trong bảng' }).click();
  await page.getByText('Bảng đang hiện 2 dòng của danh sách này.').waitFor();
  await comesToBe(async () => (await shownIds(page, 'PL_I')).length, 1);
  await comesToBe(() => shownIds(page, 'PL_III'), ['III.4']);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByText('Bảng đã hiện lại các dòng').waitFor();
  await comesToBe(() => shownIds(page, 'PL_III'), before);
  expect(errors).toEqual([]);
});

testInExcel('a filter that no longer fits says so, and can be cleared from the figures', async () => {
  const { page, errors } = await loaded(USUAL, 'Excel');
  await figure(page, 'Được giao, PL II SIPAS: 16').click();
  await page.getByRole('button', { name: 'Lọc trong bảng' }).click();
  await page.getByText('Bảng đang hiện 16 dòng của danh sách này.').waitFor();
  await type(page, 'PL_II', 3, 'Trạng thái', 'Xong');
  await page.getByText('Sổ đã đổi sau khi lọc').waitFor();
  await page.getByText('15 nhiệm vụ', { exact: true }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/tien-do/PL_III';
  });
  await page.getByText('Bảng đang lọc theo một danh sách nhiệm vụ.').waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByText('Bảng đang lọc').waitFor({ state: 'detached' });
  // 10 headings and 16 tasks.
  await comesToBe(async () => (await shownIds(page, 'PL_II')).length, 26);
  expect(errors).toEqual([]);
});

testInExcel('a protected sheet is not filtered, and is named', async () => {
  const { page } = await loaded(USUAL, 'Excel');
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    excelHost.user.protectSheet('PL II SIPAS');
  });
  await figure(page, 'Được giao, PL II SIPAS: 16').click();
  await page.getByRole('button', { name: 'Lọc trong bảng' }).click();
  await page.getByText('Sheet "PL II SIPAS" đang bị khóa').waitFor();
  await comesToBe(async () => (await shownIds(page, 'PL_II')).length, 26);
});

testInExcel('rows that no figure counts lead to the cell that keeps them out', async () => {
  const { page, errors } = await loaded(USUAL, 'Excel');
  await type(page, 'PL_I', 4, 'Lĩnh vực', 'XV');
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    const { body } = excelHost.book.table('PL_III') ?? { body: { row: 0, rows: 0 } };
    excelHost.user.type('PL III PAPI', `B${String(body.row + body.rows + 3)}`, 'Việc gõ dưới bảng');
  });
  await figure(page, '2 dòng chưa đếm được').click();
  await comesToBe(
    () => listed(page),
    [expect.stringContaining('có lĩnh vực ngoài danh sách'), expect.stringContaining('Việc gõ dưới bảng')],
  );
  await page.getByText('1 dòng chưa có mã riêng nên không lọc được.').waitFor();
  await place(page).getByRole('listitem').getByRole('button').last().click();
  await page.getByText('Đã tới PL III PAPI.').waitFor();
  const selected = await page.evaluate(async () =>
    Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange();
      cell.load('values');
      await context.sync();
      return String(cell.values);
    }),
  );
  expect(selected).toBe('Việc gõ dưới bảng');
  expect(errors).toEqual([]);
});

test('an address opens the areas of an index; units are shown by role', async () => {
  const { page } = await loaded(USUAL, 'browser', '#/tien-do/PL_III');
  await page
    .getByText('I. Công khai', { exact: false })
    .or(page.getByText('Theo lĩnh vực (4)'))
    .first()
    .waitFor();
  await comesToBe(() => page.getByRole('heading', { level: 4 }).count(), 4);
  await page.getByLabel('Vai trò của đơn vị').selectOption('Mọi vai trò');
  const name = /^Được giao, Văn phòng Sở, mọi vai trò: \d+$/;
  const label = (await figure(page, name).getAttribute('aria-label')) ?? '';
  await figure(page, name).click();
  await comesToBe(async () => String((await listed(page)).length), label.replace(/^.*: /, ''));
});

testInExcel('every figure is reached and left by keyboard', async () => {
  const { page } = await loaded(USUAL, 'Excel');
  await page.getByRole('tab', { name: 'Tiến độ' }).focus();
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  for (let presses = 0; presses < 20 && !(await focused()).startsWith('Quá hạn'); presses += 1)
    await page.keyboard.press('Tab');
  await comesToBe(() => focused(), 'Quá hạn, Toàn kế hoạch: 1');
  await page.keyboard.press('Enter');
  await comesToBe(() => focused(), 'Quá hạn');
  for (let presses = 0; presses < 20 && !(await focused()).includes('PL I PAR INDEX'); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Đã tới PL I PAR INDEX.').waitFor();
  for (let presses = 0; presses < 20 && (await focused()) !== 'Về số liệu'; presses += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await comesToBe(() => focused(), 'Quá hạn, Toàn kế hoạch: 1');
});

describe.each([320, 450])('at %i px', (width) => {
  // The Excel of these tests is always light.
  const inExcel = [['Excel', 'Excel', {}]] as const;
  test.each<readonly [string, 'Excel' | 'browser', Partial<Look>]>([
    ...(IS_ONE_FILE ? [] : inExcel),
    ['light', 'browser', {}],
    ['dark', 'browser', { scheme: 'dark' }],
    ['high-contrast', 'browser', { scheme: 'dark', forcedColors: 'active' }],
  ])('%s: axe finds nothing in figures and lists, nothing is cut off', async (name, where, look) => {
    const { page } = await loaded({ ...USUAL, width, ...look }, where, '#/tien-do/PL_I');
    const looked = async (what: string): Promise<void> => {
      const path = join(PICTURES, `Tiến độ-${what}-${String(width)}-${name}.png`);
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: 1100 } });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    if (where === 'Excel') {
      await type(page, 'PL_I', 4, 'Trạng thái', 'Hoàn thành');
      await type(page, 'PL_I', 5, 'Trạng thái', 'Xong');
      await figure(page, '1 dòng chưa đếm được').waitFor();
    }
    await looked('số liệu');
    await figure(page, /^Hoàn thành trên tổng số được giao, Toàn kế hoạch/).click();
    await page.getByRole('button', { name: /^Còn lại/ }).click();
    await page.mouse.move(0, 0);
    if (where === 'Excel') {
      await page.getByRole('button', { name: 'Lọc trong bảng' }).click();
      await page.getByText(/^Bảng đang hiện/).waitFor();
    }
    await looked('danh sách');
  });
});
