/**
 * The built pane in an Excel that is none.
 * @needs chromium pane
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../architecture/sources';
import { startChromium, USUAL, watchedPage } from './chromium';
import { excelPage, OPENED_BY_EXCEL } from './excelPage';
import { type ServedPane, servePane } from './serve';

const PICTURES = join(root, 'out', 'e2e');

let browser: Browser;
let pane: ServedPane;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, pane] = await Promise.all([startChromium(), servePane()]);
});

afterAll(async () => {
  await browser.close();
  await pane.close();
});

test('office.js boots, the pane says that it is in Excel and reads the workbook there', async () => {
  const { page, requests, errors } = await excelPage(browser, USUAL);
  await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}#/kiem-tra`);
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await page.getByText('Sổ đang mở không có bảng phân công nào').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Excel-320-light.png') });
  expect(errors).toEqual([]);
  const elsewhere = requests.filter(
    (address) =>
      !address.startsWith(`${pane.address}/`) &&
      !address.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/'),
  );
  expect(elsewhere).toEqual([]);
});

test('where office.js does not come, the pane says so and offers to try again and to copy details', async () => {
  const { page } = await watchedPage(browser, USUAL);
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`);
  await page.getByText('Không tải được thư viện của Office từ appsforoffice.microsoft.com').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Excel-320-no-office.png') });
  await page.getByRole('button', { name: 'Chép chi tiết' }).click();
  await page.getByText(/Đã chép chi tiết|Trình duyệt không cho chép/).waitFor();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('Không tải được thư viện của Office').waitFor();
});
