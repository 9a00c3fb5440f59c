/**
 * The package for an office: unpacked, served in a folder under its own headers, and its page that is one file.
 * @needs chromium
 */
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { run } from '../cli/edits/run';
import { startChromium, USUAL, watchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { excelPage, OPENED_BY_EXCEL } from './excelPage';
import { headersOf } from './iisHeaders';
import { nginxSite } from './nginxSite';
import { type ServedPane, servePane } from './serve';

const ADDRESS = 'https://may-chu.so.gov.vn/phan-cong';
const KINDS = ['microsoft', 'local'] as const;

let browser: Browser;
const folders = new Map<string, string>();

beforeAll(async () => {
  browser = await startChromium();
  for (const kind of KINDS) folders.set(kind, await unpacked(kind));
}, 1_200_000);

afterAll(async () => {
  await browser.close();
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
});

/** Packs for a kind of office.js and unpacks the zip to a folder. */
async function unpacked(kind: (typeof KINDS)[number]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  const zip = join(folder, 'goi.zip');
  const { code, err } = await run('package', '--url', `${ADDRESS}/`, '--office-js', kind, '-o', zip);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const folderOf = (kind: (typeof KINDS)[number]): string => folders.get(kind) ?? '';

async function served<T>(kind: (typeof KINDS)[number], use: (pane: ServedPane) => Promise<T>): Promise<T> {
  const pane = await servePane(join(folderOf(kind), 'may-chu'));
  try {
    return await use(pane);
  } finally {
    await pane.close();
  }
}

/** A sample plan becomes a workbook, which the other places then know; what is asked for on the way is noted. */
async function mainJob(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
  await page.getByText('Phụ lục III (PAPI): 7 nhiệm vụ, 4 đề mục').waitFor();
  await page.getByRole('button', { name: 'Dựng sổ Excel' }).click();
  await page.getByText(/^Đã dựng sổ/).waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
  await page
    .getByRole('tabpanel', { name: 'Kiểm tra', exact: true })
    .getByText('Nhiệm vụ chưa có cơ quan phối hợp.')
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Tiến độ', exact: true }).click();
  // Nothing is done in a workbook that has just been made.
  await page
    .getByText(/^0\/\d+ · 0,00 %$/)
    .first()
    .waitFor();
}

/** What was asked for of others than the pane's own server. */
function elsewhere(requests: readonly string[], { address }: ServedPane): readonly string[] {
  return requests.filter((one) => !one.startsWith(`${address}/`) && !one.startsWith('blob:'));
}

test('in a folder of a server and under the headers of the package, the main job asks no other server', async () => {
  await served('microsoft', async (pane) => {
    const { page, requests, violations, errors } = await watchedPage(browser, USUAL);
    await page.goto(`${pane.address}/`);
    await mainJob(page);
    expect({ elsewhere: elsewhere(requests, pane), violations, errors }).toEqual({
      elsewhere: [],
      violations: [],
      errors: [],
    });
  });
});

test.each([
  ['microsoft', 'appsforoffice.microsoft.com'],
  ['local', '127.0.0.1'],
] as const)(
  'where office.js from %s is stopped the pane opens without it and says why',
  async (kind, server) => {
    await served(kind, async (pane) => {
      const { page } = await watchedPage(browser, USUAL);
      await page.route('**/office.js', (route) => route.abort());
      await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`);
      await page.getByText(`Không tải được thư viện của Office từ ${server}`).waitFor();
      await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().waitFor();
    });
  },
);

test.each(KINDS)('for office.js from %s, nginx and IIS send the same with every file', (kind) => {
  const [conf, config] = [join('nginx', 'phan-cong.conf'), join('may-chu', 'web.config')].map((name) =>
    readFileSync(join(folderOf(kind), name), 'utf8'),
  );
  const [nginx, iis] = [nginxSite(conf ?? ''), headersOf(config ?? '')];
  expect(nginx.path).toBe('/phan-cong');
  for (const [name, type] of [
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['js/taskpane.0123456789.js', 'text/javascript; charset=utf-8'],
    ['ngoai-tuyen.js', 'text/javascript; charset=utf-8'],
    ['icons/phan-cong-32.png', 'image/png'],
  ] as const)
    expect(nginx.headers(name)).toEqual({ ...iis(name), 'content-type': type });
});

test('with office.js on the own server Excel’s pane starts without any other server', async () => {
  await served('local', async (pane) => {
    const { page, requests, errors } = await excelPage(browser, USUAL);
    await page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}#/kiem-tra`);
    await page.getByText('Đang chạy trong Excel.').waitFor();
    await page.getByText('Sổ đang mở không có bảng phân công nào').waitFor();
    // The content policy stops the frame for telemetry, which office.js opens whatever its own address is.
    expect(
      elsewhere(requests, pane).filter((address) => !address.startsWith('https://telemetryservice')),
    ).toEqual([]);
    expect(requests).toContain(`${pane.address}/office/office.js`);
    expect(errors).toEqual([]);
  });
});

test('once loaded the pane opens without its server, and tells when there is a newer version', async () => {
  await served('microsoft', async (pane) => {
    const { page, errors } = await watchedPage(browser, USUAL);
    await page.goto(`${pane.address}/`);
    await page.getByText('Mở được cả khi mất mạng.').waitFor();
    await page.context().setOffline(true);
    await page.goto(`${pane.address}/#/nap`);
    await page.reload();
    await mainJob(page);
    await page.context().setOffline(false);

    const worker = join(folderOf('microsoft'), 'may-chu', 'ngoai-tuyen.js');
    writeFileSync(worker, `${readFileSync(worker, 'utf8')}// newer\n`);
    await page.reload();
    await page.getByText('Phân công có bản mới.').waitFor();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Tải lại' }).click()]);
    await page.getByText('Mở được cả khi mất mạng.').waitFor();
    await comesToBe(() => page.getByText('Phân công có bản mới.').count(), 0);
    expect(errors).toEqual([]);
  });
});

test('to Office the server answers, never the browser’s own copy', async () => {
  await served('microsoft', async (pane) => {
    const { page } = await watchedPage(browser, USUAL);
    await page.goto(`${pane.address}/`);
    await page.getByText('Mở được cả khi mất mạng.').waitFor();
    await page.context().setOffline(true);
    await expect(page.goto(`${pane.address}/taskpane.html${OPENED_BY_EXCEL}`)).rejects.toThrow('ERR_');
  });
});

test('phan-cong.html opened from a disk does the main job and asks for nothing', async () => {
  const { page, requests, violations, errors } = await watchedPage(browser, USUAL);
  const address = pathToFileURL(join(folderOf('microsoft'), 'phan-cong.html')).href;
  await page.goto(address);
  await mainJob(page);
  expect(requests.filter((one) => !/^(?:blob|data):/.test(one))).toEqual([address]);
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  await page.goto(`${address}#/kiem-tra`);
  await comesToBe(
    () => page.getByRole('tab', { name: 'Kiểm tra', exact: true }).getAttribute('aria-selected'),
    'true',
  );
});

test.each(['HUONG-DAN-CNTT.html', 'HUONG-DAN-CAN-BO.html'])('%s is one sheet of A4', async (name) => {
  const { page, requests, violations } = await watchedPage(browser, { ...USUAL, width: 900 });
  await page.goto(pathToFileURL(join(folderOf('microsoft'), name)).href);
  expect(await page.evaluate(() => document.body.innerText)).toContain(ADDRESS);
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/\{\{|\}\}/);
  const pictures = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((width) => width === 0)).toEqual([]);
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(requests.filter((one) => !/^(?:file|data):/.test(one))).toEqual([]);
  expect(violations).toEqual([]);
});
