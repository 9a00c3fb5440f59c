/**
 * The built pane in a browser without Excel.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings, type Look, USUAL } from './chromium';
import { comesToBe } from './comesToBe';
import { IS_ONE_FILE } from './serve';
import { OpenPane, PICTURES } from './support';

const pane = new OpenPane();

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

test('opens without office.js, asks no other server, and its content policy stops nothing', async () => {
  const { page, requests, violations, errors } = await pane.inBrowser();
  await tab(page, 'Nạp').waitFor();
  for (const name of ['Kiểm tra', 'Tiến độ', 'Nạp']) {
    await tab(page, name).click();
    await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
  }
  // One file asks for nothing beside itself.
  if (IS_ONE_FILE) expect(requests).toEqual([`${pane.address}/taskpane.html`]);
  else expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((address) => !address.startsWith(`${pane.address}/`))).toEqual([]);
  expect(requests.filter((address) => address.includes('office'))).toEqual([]);
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

test('reads a sample plan with the readers that come when they are needed, without eval', async () => {
  const { page, requests, violations, errors } = await pane.inBrowser();
  await tab(page, 'Nạp').waitFor();
  const before = requests.length;
  await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
  // facts/domain.md: the department's plan has 13 tasks for PAR INDEX.
  await page.getByText(/^Phụ lục I \(PAR INDEX\): \d+ nhiệm vụ/).waitFor();
  expect(requests.length > before).toBe(!IS_ONE_FILE);
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

test.each([
  ['#/nap', 'Nạp'],
  ['#/kiem-tra', 'Kiểm tra'],
  ['#/tien-do', 'Tiến độ'],
  ['#/khong-co', 'Nạp'],
])('the address %s opens %s', async (hash, name) => {
  const { page } = await pane.inBrowser(USUAL, hash);
  await comesToBe(() => tab(page, name).getAttribute('aria-selected'), 'true');
});

test('speaks English where the browser does', async () => {
  const { page } = await pane.inBrowser({ ...USUAL, locale: 'en-GB' });
  await tab(page, 'Progress').click();
  await page.getByText('No workbook is open').waitFor();
  await comesToBe(() => page.evaluate(() => document.documentElement.lang), 'en');
});

test('every control is reached and used by keyboard', async () => {
  const { page } = await pane.inBrowser();
  await tab(page, 'Nạp').waitFor();
  await page.keyboard.press('Tab');
  const check = tab(page, 'Kiểm tra');
  const isThere = (): Promise<boolean> => check.evaluate((node) => node === document.activeElement);
  for (let presses = 0; presses < 5 && !(await isThere()); presses += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await comesToBe(() => check.getAttribute('aria-selected'), 'true');
  await page.getByRole('link', { name: 'Sang mục Nạp' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name: 'Nạp' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/nap');
});

describe.each([320, 450])('at %i px', (width) => {
  test.each<readonly [string, Partial<Look>]>([
    ['light', {}],
    ['dark', { scheme: 'dark' }],
    ['high-contrast', { scheme: 'dark', forcedColors: 'active' }],
  ])('%s: axe finds nothing in any place, nothing is cut off', async (name, look) => {
    const { page } = await pane.inBrowser({ ...USUAL, width, ...look });
    for (const place of ['Nạp', 'Kiểm tra', 'Tiến độ']) {
      await tab(page, place).click();
      await page.getByRole('tabpanel', { name: place }).getByRole('heading').first().waitFor();
      await page.screenshot({ path: join(PICTURES, `${place}-${String(width)}-${name}.png`) });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const last = await tab(page, 'Tiến độ').boundingBox();
    // Office's own menu lies over the top right corner.
    expect((last?.x ?? width) + (last?.width ?? 0)).toBeLessThanOrEqual(width - 44);
  });
});
