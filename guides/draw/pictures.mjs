import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { filledWorkbook } from './filledWorkbook.mjs';

/**
 * `npm run pictures`: the pictures of the guides and of README, taken from the built pane in Chromium and from the
 * workbook as LibreOffice prints it. Needs chromium, soffice and pdftoppm.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const to = join(root, 'guides', 'pictures');
const require = createRequire(import.meta.url);
const { buildPane, contentPolicyOf } = require('../../dist/cli/builtPane.js');
const { servePane } = require('../../dist/cli/paneServer.js');

mkdirSync(to, { recursive: true });
const book = await filledWorkbook(root);
await ofPane();
ofWorkbook();

async function ofPane() {
  const folder = join(root, 'dist', 'pane');
  await buildPane({ folder, settings: ['--quick'], office: 'microsoft' });
  const server = await servePane(folder, await contentPolicyOf(folder), 3400);
  const browser = await chromium.launch({
    executablePath: process.env.PHANCONG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const at = `http://localhost:${server.port}/`;
  const open = async (width, height) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: 1.5,
      locale: 'vi-VN',
    });
    const page = await context.newPage();
    await page.goto(at);
    await page.getByRole('button', { name: 'Chọn tệp', exact: true }).waitFor();
    return page;
  };
  const take = (page, name) => page.screenshot({ path: join(to, `${name}.png`) });
  const go = async (page, place, wait) => {
    await page.getByRole('tab', { name: place, exact: true }).click();
    await page.getByRole('tabpanel', { name: place }).getByText(wait).first().waitFor();
    // The pointer leaves what it pressed.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
  };

  await take(await open(760, 560), 'trinh-duyet');

  const reading = await open(400, 580);
  await reading.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
  await reading.getByText('Phụ lục III (PAPI)').first().waitFor();
  await reading.mouse.move(0, 0);
  await take(reading, 'nap');

  const working = await open(400, 580);
  await working.locator('input[type=file]').setInputFiles(book);
  await working.getByText(/^Đã mở sổ/).waitFor();
  await go(working, 'Kiểm tra', /Hoàn thành/);
  await take(working, 'kiem-tra');
  await go(working, 'Tiến độ', '%');
  await take(working, 'tien-do');

  const typing = await open(1100, 620);
  await typing.goto(`${at}#/bang-tinh`);
  await typing.locator('#place-bang-tinh input[type=file]').setInputFiles(book);
  await typing.getByRole('grid').waitFor();
  await typing.getByLabel('Trang tính', { exact: true }).selectOption('PL I PAR INDEX');
  await typing.getByRole('grid', { name: 'PL I PAR INDEX' }).getByRole('gridcell').first().waitFor();
  await typing.mouse.move(0, 0);
  await typing.waitForTimeout(500);
  await take(typing, 'bang-tinh');

  await browser.close();
  await server.close();
}

/** The first page of Tổng hợp and of an appendix, as they are printed. */
function ofWorkbook() {
  const folder = mkdtempSync(join(tmpdir(), 'phan-cong-'));
  const run = (program, ...args) => {
    if (spawnSync(program, args, { cwd: folder, stdio: 'ignore' }).status !== 0)
      throw new Error(`${program} failed`);
  };
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book);
  const page = (number, name) => {
    run('pdftoppm', '-png', '-r', '80', '-f', number, '-l', number, '-singlefile', bookPdf, name);
    copyFileSync(join(folder, `${name}.png`), join(to, `${name}.png`));
  };
  const bookPdf = join(folder, 'phan-cong-2024.pdf');
  page('1', 'so-tong-hop');
  page('3', 'so-phu-luc');
  rmSync(folder, { recursive: true });
}
