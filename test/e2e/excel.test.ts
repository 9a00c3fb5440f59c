/**
 * The built pane in an Excel that is none.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings, USUAL, watchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { excelPage, OPENED_BY_EXCEL } from './excelPage';
import { describeInExcel, testInExcel } from './serve';
import { OpenPane, PICTURES } from './support';

const pane = new OpenPane();

testInExcel('office.js boots, the pane says that it is in Excel and reads the workbook there', async () => {
  const { page, requests, violations, errors } = await pane.inExcel(USUAL, '#/kiem-tra');
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await page.getByText('Sổ đang mở không có bảng phân công nào').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Excel-320-light.png') });
  // Not even office.js asks for what the page's content policy does not allow.
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  const elsewhere = requests.filter(
    (address) => !address.startsWith(`${pane.address}/`) && !address.startsWith(`${pane.office}/`),
  );
  expect(elsewhere).toEqual([]);
});

describeInExcel('where Office opened the page and is not there', () => {
  /** Files of the library, on Microsoft's server or on the pane's own. */
  const LIBRARY = /\/(?:hosted|office)\/.*\.js/;
  const server = (): string => new URL(pane.office).host;

  /** The department's sample plan read and built, as in a browser. */
  async function buildSample(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
    await page.getByRole('button', { name: 'Dựng sổ Excel' }).click();
    await page.getByText(/^Đã dựng sổ/).waitFor();
  }

  test.each([
    ['blocked', (page: Page) => page.route(LIBRARY, (route) => route.abort())],
    ['missing', (page: Page) => page.route(LIBRARY, (route) => route.fulfill({ status: 404 }))],
    [
      'another page',
      (page: Page) =>
        page.route(LIBRARY, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'document.title;' }),
        ),
    ],
  ])('library %s: the pane opens as in a browser, says why, and works', async (_, stop) => {
    const { page, errors } = await watchedPage(pane.browser, USUAL);
    await stop(page);
    await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`);
    await page.getByText(`Không tải được thư viện của Office từ ${server()}`).waitFor();
    await page.getByText('Đang chạy trong trình duyệt, không có Excel.').waitFor();
    await page.screenshot({ path: join(PICTURES, 'Excel-320-no-office.png') });
    expect(await axeFindings(page)).toEqual([]);
    await buildSample(page);
    await page.getByRole('button', { name: 'Chép chi tiết' }).click();
    await page.getByText(/Đã chép chi tiết|Trình duyệt không cho chép/).waitFor();
    expect(errors).toEqual([]);
  });

  test('trying again leads into Excel once the library comes', async () => {
    const { page, errors } = await excelPage(pane.browser, USUAL);
    let isOpen = false;
    await page.route(/\/office\.js$/, (route) => (isOpen ? route.fallback() : route.abort()));
    await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}#/kiem-tra`);
    await page.getByText('Không tải được thư viện của Office').waitFor();
    isOpen = true;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đang chạy trong Excel.').waitFor();
    await comesToBe(() => page.getByText('Không tải được thư viện của Office').count(), 0);
    expect(errors).toEqual([]);
  });

  /** Excel's page whose library waits for what it needs until `come` is called. */
  async function lateOffice(): Promise<{ readonly page: Page; readonly come: () => void }> {
    const { page } = await excelPage(pane.browser, USUAL);
    let come: () => void = () => undefined;
    const arrived = new Promise<void>((settle) => {
      come = settle;
    });
    await page.route(/\/office\.js$/, async (route) => {
      await arrived;
      await route.fallback();
    });
    // The page has not loaded as long as the library has not.
    await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}#/tien-do`, {
      waitUntil: 'domcontentloaded',
    });
    await page.getByText(`Office chưa trả lời thư viện lấy từ ${server()}`).waitFor();
    await page.getByText('Đang chạy trong trình duyệt, không có Excel.').waitFor();
    return { page, come };
  }

  test('an Office that is late takes a pane that nobody has touched', async () => {
    const { page, come } = await lateOffice();
    come();
    await page.getByText('Đang chạy trong Excel.').waitFor();
    await comesToBe(
      () => page.getByRole('tab', { name: 'Tiến độ', exact: true }).getAttribute('aria-selected'),
      'true',
    );
  });

  test('an Office that is late takes no work away: it is offered', async () => {
    const { page, come } = await lateOffice();
    await page.getByRole('tab', { name: 'Nạp', exact: true }).click();
    await buildSample(page);
    come();
    await page.getByText('Excel đã sẵn sàng.').waitFor();
    await page.getByText(/^Đã dựng sổ/).waitFor();
    await page.getByRole('button', { name: 'Sang sổ trong Excel' }).click();
    await page.getByText('Đang chạy trong Excel.').waitFor();
  });
});
