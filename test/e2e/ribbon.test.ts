/**
 * The buttons of the ribbon, pressed as Excel presses them: by the names that manifest.xml gives.
 * @needs chromium pane
 */
import type { Page } from 'playwright-core';
import { comesToBe } from './comesToBe';
import { pressRibbon } from './pressRibbon';
import { testInExcel } from './serve';
import { OpenPane } from './support';

const pane = new OpenPane();

/** Whether Excel was asked to show the pane. */
function isShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { shownPane } = window as unknown as { readonly shownPane: { readonly isShown: boolean } };
    return shownPane.isShown;
  });
}

testInExcel('"Kiểm tra nhanh" opens the place Kiểm tra', async () => {
  const { page, errors } = await pane.inExcel();
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await comesToBe(() => isShown(page), false);
  await pressRibbon(page, 'kiemTraNhanh');
  await page.getByRole('tabpanel', { name: 'Kiểm tra' }).waitFor();
  await comesToBe(() => isShown(page), true);
  expect(errors).toEqual([]);
});

testInExcel(
  '"Tổng hợp" goes to the sheet of the figures, whatever it is called, even when it is hidden',
  async () => {
    const { page, errors } = await pane.inExcel();
    await page.getByText('Đang chạy trong Excel.').waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Số liệu chung');
        context.workbook.names.add('pc_figures', sheet.getRange('A1:B4'));
        sheet.visibility = 'Hidden';
        await context.sync();
      }),
    );
    await pressRibbon(page, 'tongHop');
    const active = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,visibility');
        await context.sync();
        return [sheet.name, sheet.visibility];
      }),
    );
    expect(active).toEqual(['Số liệu chung', 'Visible']);
    await comesToBe(() => isShown(page), false);
    expect(errors).toEqual([]);
  },
);

testInExcel('"Tổng hợp" opens the pane where the workbook has no such sheet', async () => {
  const { page, errors } = await pane.inExcel();
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await pressRibbon(page, 'tongHop');
  await page.getByRole('tabpanel', { name: 'Tiến độ' }).waitFor();
  await comesToBe(() => isShown(page), true);
  expect(errors).toEqual([]);
});
