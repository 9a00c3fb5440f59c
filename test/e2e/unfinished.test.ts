/**
 * What a failed write leaves in an Excel that is none: the pane says it, and ends it when asked.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host/excelHost';
import { axeFindings, USUAL, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { excelPage, OPENED_BY_EXCEL } from './excelPage';
import { testInExcel } from './serve';
import { inExcel, OpenPane, PICTURES } from './support';

const pane = new OpenPane();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openInExcel(prepare: (page: Page) => Promise<void>): Promise<WatchedPage> {
  const watched = await excelPage(pane.browser, USUAL);
  await prepare(watched.page);
  await watched.page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`);
  await inExcel(watched.page);
  return watched;
}

/** Sheets with how they are shown, and the names of marks. */
function standing(page: Page) {
  return page.evaluate(() => {
    const { book } = (window as unknown as { readonly excelHost: ExcelHost }).excelHost;
    const marks = book.names.map(({ name }) => name).filter((name) => name.startsWith('pc_dang'));
    return { sheets: book.sheets.map(({ name, visibility }) => `${name} ${visibility}`), marks };
  });
}

/** A workbook as a load leaves it whose pane was closed: hidden sheets and the mark of 14/06/2024, 14:05. */
function leaveLoad(isWhole: boolean): (page: Page) => Promise<void> {
  return async (page) => {
    await page.addInitScript(
      (state) => {
        const { book } = (window as unknown as { readonly excelHost: ExcelHost }).excelHost;
        for (const title of ['PL I', 'Đơn vị']) book.addSheet(title).visibility = 'VeryHidden';
        const formula = `={"load","45457.58681","${state}","0","PL I","Đơn vị"}`;
        const mark = { name: 'pc_dang_nap', formula, visible: false, comment: '', scope: null };
        book.names = [...book.names, mark];
      },
      isWhole ? 'whole' : 'part',
    );
  };
}

testInExcel(
  'at its next start the pane says what a load left and when, and takes it back by keyboard',
  async () => {
    const { page, errors } = await openInExcel(leaveLoad(false));
    await page
      .getByText(
        'Lần nạp kế hoạch lúc 14:05 14/06/2024 bị ngắt khi mới dựng một phần: các sheet mới còn ẩn (PL I, Đơn vị).',
      )
      .waitFor();
    await comesToBe(() => button(page, 'Hoàn tất').count(), 0);
    await page.screenshot({ path: join(PICTURES, 'Dở dang-Excel-320.png'), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await button(page, 'Hoàn lại như trước').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã hoàn lại: sổ như trước lần ghi bị ngắt.').waitFor();
    await comesToBe(() => standing(page), { sheets: ['Sheet1 Visible'], marks: [] });
    expect(errors).toEqual([]);
  },
);

testInExcel('a load that only was not shown is finished', async () => {
  const { page } = await openInExcel(leaveLoad(true));
  await page.getByText(/^Lần nạp kế hoạch lúc 14:05 14\/06\/2024 bị ngắt khi đã dựng xong/).waitFor();
  await button(page, 'Hoàn tất').click();
  await page.getByText('Đã hoàn tất lần ghi bị ngắt.').waitFor();
  const sheets = ['Sheet1 Visible', 'PL I Visible', 'Đơn vị Visible'];
  await comesToBe(() => standing(page), { sheets, marks: [] });
});

testInExcel('where taking back fails too, the pane lists what is left and takes it back later', async () => {
  const { page, errors } = await openInExcel(() => Promise.resolve());
  await page
    .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
    .click();
  await button(page, 'Ghi vào sổ đang mở').waitFor();
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    excelHost.failFrom(3, 400);
  });
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText('Ghi chưa xong mà hoàn lại cũng không được').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'cả sheet Tổng hợp' }).waitFor();
  await page.getByText('Sổ đã đổi một phần: đọc lại sổ trước khi làm tiếp.').waitFor();
  await button(page, 'Chép chi tiết').waitFor();
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    excelHost.failNothing();
  });
  // Whoever writes now is told the same, and the top of the pane offers to end it.
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(/^Lần nạp kế hoạch lúc .* bị ngắt khi mới dựng một phần/).waitFor();
  await page.screenshot({ path: join(PICTURES, 'Dở dang-Excel-320-not-taken-back.png'), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Hoàn lại như trước').click();
  await page.getByText('Đã hoàn lại: sổ như trước lần ghi bị ngắt.').waitFor();
  await comesToBe(() => standing(page), { sheets: ['Sheet1 Visible'], marks: [] });
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(/^Đã ghi 8 sheet:/).waitFor();
  expect(errors).toEqual([]);
});
