/**
 * Chỉ tiêu and Xếp loại in Tiến độ of the built pane: figures typed beside it, what they come to, and the way to their row.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { seedBookWithoutTargets } from '../workbook/edit/books';
import { axeFindings, USUAL } from './chromium';
import { comesToBe } from './comesToBe';
import { loadedDepartment } from './department';
import { testInExcel } from './serve';
import { cellBar, given, openInGrid, shown, type as typeInCell } from './sheetBooks';
import { OpenPane, PICTURES, typeInExcel as type } from './support';

const pane = new OpenPane();

const goals = (page: Page): Locator => page.getByRole('region', { name: 'Chỉ tiêu' });
const group = (page: Page, name: string): Locator => goals(page).getByText(name, { exact: true });
/** "Tỷ lệ hồ sơ … đúng hạn và trước hạn hàng năm đạt từ 99% trở lên": line 41 of the document, task I.20. */
const ON_TIME = 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn';

async function looked(page: Page, name: string): Promise<void> {
  await goals(page).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(PICTURES, `Chỉ tiêu-${name}.png`), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
}

testInExcel('in Excel goals follow what is typed, each leads to its row, and units are rated', async () => {
  const { page, errors, violations } = await loadedDepartment(pane, { ...USUAL, width: 320 }, 'Excel');
  await goals(page).getByText('0/25 chỉ tiêu đạt, tính đến ngày 14/12/2024.').waitFor();
  await group(page, 'Chưa có số liệu (25)').click();
  await comesToBe(() => goals(page).getByRole('listitem').count(), 25);

  // The third goal: 98 % of 99 % while 2024 still runs, then 99 %.
  await type(page, 'Chi_tieu', 3, 'Tử số', '980');
  await type(page, 'Chi_tieu', 3, 'Mẫu số', '1000');
  await group(page, 'Chưa đạt (1)').waitFor();
  const line = goals(page).getByRole('button', { name: ON_TIME });
  await line.getByText('Thực hiện: 980/1000 (98,00 %)').waitFor();
  await line.getByText('Phải đạt: ≥ 99 %, hằng năm').waitFor();
  await line.getByText(/^Văn bản, dòng 41: “Tỷ lệ hồ sơ/).waitFor();
  await type(page, 'Chi_tieu', 3, 'Tử số', '990');
  await group(page, 'Đạt (1)').waitFor();
  await goals(page).getByText('1/25 chỉ tiêu đạt').waitFor();
  await type(page, 'Chi_tieu', 3, 'Tử số', '989');
  await line.getByText('Thực hiện: 989/1000 (98,90 %)').waitFor();

  await line.click();
  await goals(page).getByText('Đã tới Chỉ tiêu.').waitFor();
  const selected = await page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load('values');
      await context.sync();
      return (cell.values as readonly (readonly unknown[])[])[0]?.[0];
    }),
  );
  expect(selected).toBe(989);
  await looked(page, 'Excel-320');

  const units = page.getByRole('region', { name: 'Xếp loại đơn vị' });
  await units.getByText('Xem từng đơn vị').click();
  await units.getByText('Tạm tính: năm 2024 chưa hết.').waitFor();
  await units.getByText('Không xem xét xếp loại hoàn thành tốt nhiệm vụ trở lên').first().waitFor();
  await units
    .getByText(/^Chưa hoàn thành: I\.1, I\.2/)
    .first()
    .waitFor();
  await looked(page, 'Excel-320-xếp loại');
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

test('a workbook from before goals came with it gets their sheet from the pane', async () => {
  const { page, errors } = await pane.inBrowser();
  await openInGrid(page, pane.address, given('so.xlsx', await seedBookWithoutTargets()));
  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  await goals(page).getByRole('button', { name: 'Thêm sheet Chỉ tiêu' }).click();
  await goals(page).getByText('0/25 chỉ tiêu đạt').waitFor();
  expect(errors).toEqual([]);
});

test('in a browser a goal leads to the grid, where its figure is typed', async () => {
  const { page, errors, violations } = await loadedDepartment(pane, USUAL, 'browser');
  await group(page, 'Chưa có số liệu (25)').click();
  await goals(page).getByRole('button', { name: ON_TIME }).click();
  await page.getByRole('grid', { name: 'Chỉ tiêu' }).waitFor();
  await comesToBe(async () => (await cellBar(page)).includes('Tử số'), true);
  // The third row of the table, under its header in row 4.
  await page.locator('#cell-M7').click();
  await typeInCell(page, '990');
  await comesToBe(() => shown(page, 'M7'), '990');
  await page.locator('#cell-N7').click();
  await typeInCell(page, '1000');
  await comesToBe(() => shown(page, 'N7'), '1000');
  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  await goals(page).getByText('1/25 chỉ tiêu đạt').waitFor();
  await group(page, 'Đạt (1)').click();
  await goals(page).getByText('Thực hiện: 990/1000 (99,00 %)').waitFor();
  await looked(page, 'trình duyệt');
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});
