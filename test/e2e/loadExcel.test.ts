/**
 * Nạp inside of an Excel that is none: what is written goes into the open workbook or beside it, never over it.
 * @needs chromium pane
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../architecture/sources';
import type { ExcelHost } from '../excel-host/excelHost';
import { axeFindings, startChromium, USUAL, type WatchedPage } from './chromium';
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openInExcel(): Promise<WatchedPage> {
  const watched = await excelPage(browser, USUAL);
  watched.page.setDefaultTimeout(20_000);
  await watched.page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`);
  await button(watched.page, 'Chọn tệp').waitFor();
  return watched;
}

async function readSample(page: Page, title: RegExp, lastAppendix: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Đọc kế hoạch này', description: title }).click();
  await page.getByText(lastAppendix).waitFor();
}

const DEPARTMENT = [/^Kế hoạch tháng 9\/2023/, /^Phụ lục III \(PAPI\): 7 nhiệm vụ/] as const;
const PROVINCE = [/^Kế hoạch 165\/KH-UBND/, /^Phụ lục III \(PAPI\)/] as const;

/** Titles of the sheets of the workbook that is open, in the order of their tabs. */
function sheetsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** How many new workbooks Excel was handed. */
function madeWorkbooks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    return excelHost.session.opened.length;
  });
}

const OURS = ['Tổng hợp', 'Theo đơn vị', 'PL I PAR INDEX', 'PL II SIPAS', 'PL III PAPI', 'Đơn vị', 'Tham số'];

test('the department’s plan goes into the open workbook behind what stands there', async () => {
  const { page, errors, violations } = await openInExcel();
  const before = await sheetsIn(page);
  // Office's own library sets styles while it starts, which the page's policy stops.
  const ofOffice = [...violations];
  await readSample(page, ...DEPARTMENT);
  await page.getByText('Ghi vào sổ đang mở, thành các sheet mới.').waitFor();
  expect(await sheetsIn(page)).toEqual(before);
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(/^Đã ghi 7 sheet: Tổng hợp, Theo đơn vị, PL I PAR INDEX/).waitFor();
  expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...OURS].sort());
  await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-drawn.png'), fullPage: true });

  await button(page, 'Chọn kế hoạch khác').click();
  await readSample(page, ...DEPARTMENT);
  await page.getByText('Sổ đang mở đã chứa kế hoạch này').waitFor();
  await expect(button(page, 'Ghi vào sổ đang mở').count()).resolves.toBe(0);
  await page.getByText('So với sổ đang mở: 71 nhiệm vụ, không nhiệm vụ nào thay đổi.').waitFor();

  await button(page, 'Chọn kế hoạch khác').click();
  await readSample(page, ...PROVINCE);
  await page.getByText('Sổ đang mở chứa kế hoạch khác nên được giữ nguyên').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-beside.png'), fullPage: true });
  await button(page, 'Tạo sổ mới').click();
  await page.getByText(/^Excel đã mở một sổ mới .* với tên phan-cong-165-KH-UBND-2023\.xlsx\.$/).waitFor();
  expect(await madeWorkbooks(page)).toBe(1);
  expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...OURS].sort());
  expect({ errors, violations }).toEqual({ errors: [], violations: ofOffice });
  expect(await axeFindings(page)).toEqual([]);
});

test('where Excel fails while the sheets are drawn, the workbook is as before and trying again helps', async () => {
  const { page, errors } = await openInExcel();
  const before = await sheetsIn(page);
  await readSample(page, ...DEPARTMENT);
  await button(page, 'Ghi vào sổ đang mở').waitFor();
  // The workbook is looked at in the first trip and drawn in those after it.
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    excelHost.failAction(3, 40);
  });
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText('Sổ còn nguyên như trước.').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-failed.png'), fullPage: true });
  expect(await sheetsIn(page)).toEqual(before);
  await button(page, 'Thử lại').click();
  await page.getByText(/^Đã ghi 7 sheet:/).waitFor();
  expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...OURS].sort());
  expect(errors).toEqual([]);
});
