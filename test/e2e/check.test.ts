/**
 * Kiểm tra in the built pane: the department's plan with slips typed in; found, gone to, mended, taken back.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { edit, opened, seedBook } from '../workbook/edit/books';
import { axeFindings, type Look, USUAL, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { pressRibbon } from './pressRibbon';
import { testInExcel } from './serve';
import { OpenPane, PICTURES, selectedInExcel as selected, typeInExcel } from './support';

/**
 * A status in decomposed letters and a day typed as text, both safe to mend; two statuses that say nothing; a unit
 * that is only near, thrice, and one that is new.
 */
const SLIPS = [
  ['I.1', 'status', null, 'Hoàn thành'.normalize('NFD')],
  ['I.1', 'doneDay', null, '12/06/2024'],
  ['I.2', 'status', null, 'Xong rồi'],
  ['I.3', 'status', null, 'Gần xong'],
  ['I.4', 'lead', 'Văn phòng Sở', 'Vắn phòng Sỏ'],
  ['I.6', 'lead', 'Văn phòng Sở', 'Vắn phòng Sỏ'],
  ['I.7', 'lead', 'Văn phòng Sở', 'Vắn phòng Sỏ'],
  ['I.8', 'lead', 'Văn phòng Sở', 'Ban quản lý chợ'],
] as const;

const pane = new OpenPane();
let slipped: Uint8Array;

beforeAll(async () => {
  const book = opened(await seedBook());
  const outcome = await book.apply(
    SLIPS.map(([task, column, before, after]) => edit('PL_I', task, column, before, after)),
  );
  if (!outcome.ok || outcome.value.refused.length > 0) throw new Error(JSON.stringify(outcome));
  slipped = book.bytes();
});

const place = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Kiểm tra' });
const list = (page: Page): Locator => page.getByRole('list', { name: 'Các mục tìm thấy' });
const item = (page: Page, text: string | RegExp): Locator =>
  list(page).locator('button[aria-expanded]').filter({ hasText: text });

/** The lines of the list, each by what it says first. */
function lines(page: Page): Promise<readonly string[]> {
  return list(page).locator('button[aria-expanded]').allTextContents();
}

/** The pane in a browser with the workbook that holds the slips. */
async function inBrowser(look: Look): Promise<WatchedPage> {
  const watched = await pane.inBrowser(look);
  const { page } = watched;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'so.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(slipped),
    });
  await page.getByText('Đã mở sổ so.xlsx').waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await place(page).getByText('Kết quả dưới đây khớp với sổ lúc này.').waitFor();
  return watched;
}

test('in a browser: filters count, safe fixes and choices mend, one step takes back', async () => {
  const { page, errors, violations } = await inBrowser(USUAL);
  const at = place(page);
  await at.getByText('Tỷ lệ này chưa tính 3 dòng chưa đọc được.').waitFor();
  await at.getByText('Số theo đơn vị chưa tính 3 tên đơn vị không khớp danh mục.').waitFor();
  await item(page, 'Vắn phòng Sỏ').filter({ hasText: '(3 ô)' }).waitFor();

  // Three statuses keep three rows out of the figures.
  await at.getByRole('button', { name: 'Chỉ xem mục làm dòng không được tính' }).click();
  await at.getByText(/^Đang xem 3 trên \d+ mục, ở 3 chỗ\.$/).waitFor();
  await comesToBe(
    () => lines(page),
    [
      expect.stringMatching(/^Lỗi: Trạng thái "Ho/),
      expect.stringMatching(/^Lỗi: Trạng thái "Xong rồi"/),
      expect.stringMatching(/^Lỗi: Trạng thái "Gần xong"/),
    ],
  );
  await at.getByRole('button', { name: 'Lưu ý (0)' }).click();
  await at.getByText(/^Không có mục nào khớp với lọc này: còn \d+ mục khác\.$/).waitFor();
  await at.getByRole('button', { name: 'Bỏ lọc' }).click();
  await at.getByLabel('Đơn vị chủ trì').selectOption({ label: 'Ban quản lý chợ (1)' });
  await at.getByText(/^Đang xem 1 trên/).waitFor();
  await at.getByRole('button', { name: 'Bỏ lọc' }).click();

  // Safe ones: the day is left out.
  await at.getByRole('button', { name: 'Xem và sửa 2 chỗ' }).click();
  await at.getByText('12/06/2024 → 12/06/2024 (nhìn giống nhau, nhưng lưu trong ô khác nhau)').waitFor();
  await at.getByRole('checkbox', { name: /I\.1, cột Ngày hoàn thành/ }).uncheck();
  await at.getByRole('button', { name: 'Sửa 1 ô' }).click();
  await at.getByText('Đã sửa 1 ô.').waitFor();
  await at.getByText('Tỷ lệ này chưa tính 2 dòng chưa đọc được.').waitFor();
  await at.getByRole('button', { name: 'Xem và sửa 1 chỗ' }).waitFor();

  // A choice, with one of its cells left out.
  await item(page, 'Vắn phòng Sỏ').click();
  await at.getByRole('radio', { name: 'Đổi thành Văn phòng Sở', exact: true }).check();
  await at.getByRole('checkbox', { name: /I\.7, cột Chủ trì/ }).uncheck();
  await at.getByRole('button', { name: 'Sửa 2 ô' }).click();
  await at.getByText('Đã sửa 2 ô.').waitFor();
  await at.getByText('Số theo đơn vị chưa tính 1 tên đơn vị không khớp danh mục.').waitFor();

  // The slips were run 1, the safe fix 2, the choice 3.
  await at.getByRole('button', { name: 'Hoàn lại lần sửa 3' }).click();
  await at.getByText('Đã hoàn lại lần sửa 3: 2 thay đổi.').waitFor();
  await item(page, 'Vắn phòng Sỏ').filter({ hasText: '(3 ô)' }).waitFor();
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

test('in a browser: a unit is told to be another, an item is ignored for a reason, and both are remembered', async () => {
  const { page, errors } = await inBrowser(USUAL);
  const at = place(page);
  await item(page, 'Ban quản lý chợ').click();
  await at.getByRole('radio', { name: 'Là đơn vị khác: thêm "Ban quản lý chợ" vào Đơn vị' }).check();
  await at.getByRole('button', { name: 'Ghi vào sheet Đơn vị' }).click();
  await at.getByText('Đã sửa 1 ô.').waitFor();
  await comesToBe(() => item(page, 'Ban quản lý chợ').count(), 0);

  await item(page, 'Gần xong').click();
  await at.getByRole('button', { name: 'Bỏ qua mục này…' }).click();
  await at.getByRole('button', { name: 'Bỏ qua và ghi lý do' }).click();
  await at.getByText('Ghi lý do để người sau hiểu vì sao bỏ qua.').waitFor();
  await at.getByLabel('Lý do bỏ qua').fill('đang chờ văn bản');
  await at.getByRole('button', { name: 'Bỏ qua và ghi lý do' }).click();
  await at.getByText('Đã ghi lý do bỏ qua vào sheet Kiểm tra.').waitFor();
  await comesToBe(() => item(page, 'Gần xong').count(), 0);
  // Ignoring says nothing of the figures: the row is still not counted.
  await at.getByText('Tỷ lệ này chưa tính 3 dòng chưa đọc được.').waitFor();
  await at.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await at.getByRole('button', { name: 'Xem 1 mục được bỏ qua' }).click();
  await item(page, 'Gần xong').click();
  await at.getByText('Được bỏ qua vì: đang chờ văn bản').waitFor();
  await at.getByRole('button', { name: 'Không bỏ qua nữa' }).click();
  await at.getByText('Đã bỏ lý do: mục này lại cần sửa.').waitFor();
  await at.getByRole('button', { name: 'Quay lại các mục cần sửa' }).click();
  await item(page, 'Gần xong').waitFor();
  await at.getByRole('button', { name: 'Ghi kết quả vào sheet Kiểm tra' }).click();
  await at.getByText(/^Đã ghi \d+ phát hiện vào sheet Kiểm tra\.$/).waitFor();
  expect(errors).toEqual([]);
});

test('the list is one stop of the Tab key; arrows move in it, Enter opens, and it keeps its place', async () => {
  const { page } = await inBrowser(USUAL);
  const heads = list(page).locator('button[aria-expanded]');
  await comesToBe(() => heads.evaluateAll((all) => all.filter((each) => each.tabIndex === 0).length), 1);
  await place(page).getByRole('button', { name: 'Tiếp' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const opened = heads.nth(2);
  await comesToBe(() => opened.getAttribute('aria-expanded'), 'true');
  await comesToBe(() => opened.evaluate((node) => node === document.activeElement), true);
  await page.keyboard.press('End');
  await comesToBe(() => heads.last().evaluate((node) => node === document.activeElement), true);
  await page.keyboard.press('Home');
  await comesToBe(() => heads.first().evaluate((node) => node === document.activeElement), true);
});

testInExcel(
  'in Excel: an edit is checked by itself, the way goes from cell to cell, a choice mends, one step takes back',
  async () => {
    const { page, errors } = await pane.inExcel();
    await pressRibbon(page, 'kiemTraNhanh');
    const at = place(page);
    await at.getByText('Sổ đang mở không có bảng phân công nào').waitFor();
    await page.getByRole('tab', { name: 'Nạp' }).click();
    await page
      .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
      .click();
    await page.getByLabel('Năm theo dõi').selectOption('2024');
    await page.getByRole('button', { name: 'Ghi vào sổ đang mở' }).click();
    await page.getByText(/^Đã ghi 8 sheet/).waitFor();
    await pressRibbon(page, 'kiemTraNhanh');
    await at.getByText('Mọi dòng của năm 2024 đều được tính.').waitFor();

    // Rows 2, 5 and 7 of the body are I.1, I.4 and I.6; row 1 is a heading.
    await typeInExcel(page, 'PL_I', 2, 'Trạng thái', 'Gần xong');
    await at.getByText('Tỷ lệ này chưa tính 1 dòng chưa đọc được.').waitFor();
    await typeInExcel(page, 'PL_I', 5, 'Phòng, đơn vị chủ trì/chỉ đạo', 'Vắn phòng Sỏ');
    await typeInExcel(page, 'PL_I', 7, 'Phòng, đơn vị chủ trì/chỉ đạo', 'Vắn phòng Sỏ');
    await item(page, 'Vắn phòng Sỏ').filter({ hasText: '(2 ô)' }).waitFor();

    await at.getByRole('button', { name: 'Lỗi (1)' }).click();
    await at.getByRole('button', { name: 'Tiếp' }).click();
    await at.getByText(/^Ô 1 trên 1 của mục này: I\.1: .* cột Trạng thái\.$/).waitFor();
    await comesToBe(() => selected(page), 'Gần xong');
    await at.getByRole('button', { name: 'Tiếp' }).click();
    await at.getByText('Hết danh sách: không còn ô nào phía sau.').waitFor();
    await at.getByRole('button', { name: 'Bỏ lọc' }).click();

    await item(page, 'Vắn phòng Sỏ').click();
    await at.getByText(/^Ô 1 trên 2 của mục này: I\.4:/).waitFor();
    await at.getByRole('button', { name: 'Tiếp' }).click();
    await at.getByText(/^Ô 2 trên 2 của mục này: I\.6:/).waitFor();
    await comesToBe(() => selected(page), 'Vắn phòng Sỏ');
    await at.getByRole('radio', { name: 'Đổi thành Văn phòng Sở', exact: true }).check();
    await at.getByRole('button', { name: 'Sửa 2 ô' }).click();
    await at.getByText('Đã sửa 2 ô.').waitFor();
    await comesToBe(() => item(page, 'Vắn phòng Sỏ').count(), 0);
    await comesToBe(() => selected(page), 'Văn phòng Sở');
    await at.getByRole('button', { name: 'Hoàn lại lần sửa 1' }).click();
    await at.getByText('Đã hoàn lại lần sửa 1: 2 thay đổi.').waitFor();
    await item(page, 'Vắn phòng Sỏ').filter({ hasText: '(2 ô)' }).waitFor();

    await item(page, 'Gần xong').click();
    await at.getByRole('button', { name: 'Bỏ qua mục này…' }).click();
    await at.getByLabel('Lý do bỏ qua').fill('đang chờ văn bản');
    await at.getByRole('button', { name: 'Bỏ qua và ghi lý do' }).click();
    await at.getByText('Đã ghi lý do bỏ qua vào sheet Kiểm tra.').waitFor();
    await comesToBe(() => item(page, 'Gần xong').count(), 0);
    await page.screenshot({ path: join(PICTURES, 'Kiểm tra-Excel-320.png'), fullPage: true });
    expect(errors).toEqual([]);
  },
);

describe.each([320, 450])('at %i px', (width) => {
  test.each<readonly [string, Partial<Look>]>([
    ['light', {}],
    ['dark', { scheme: 'dark' }],
    ['high-contrast', { scheme: 'dark', forcedColors: 'active' }],
  ])(
    '%s: axe finds nothing in the list, an open item and the safe fixes; nothing is cut off',
    async (name, look) => {
      const { page } = await inBrowser({ ...USUAL, width, ...look });
      const looked = async (what: string): Promise<void> => {
        const path = join(PICTURES, `Kiểm tra-${what}-${String(width)}-${name}.png`);
        await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: 1500 } });
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await looked('danh sách');
      await place(page).getByRole('button', { name: 'Xem và sửa 2 chỗ' }).click();
      await item(page, 'Vắn phòng Sỏ').click();
      await place(page)
        .getByRole('radio', { name: /ghi cách viết này vào Đơn vị$/ })
        .check();
      await place(page).getByRole('button', { name: 'Bỏ qua mục này…' }).click();
      await looked('mở');
    },
  );
});
