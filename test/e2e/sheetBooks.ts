import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../architecture/sources';

const PYTHON = process.env['PHANCONG_PYTHON'] ?? 'python3';

/** A workbook with a person's own sheet and chart, as LibreOffice saves it with every formula calculated. */
export function savedByLibreOffice(folder: string, seed: Uint8Array): Uint8Array {
  const given = join(folder, 'seed.xlsx');
  const file = join(folder, 'libreoffice.xlsx');
  writeFileSync(given, seed);
  execFileSync(PYTHON, ['-B', join(__dirname, 'chartBook.py'), given, file]);
  execFileSync(join(root, 'test/fillings/recalculate.sh'), [join(folder, 'saved'), file], {
    timeout: 300_000,
  });
  return new Uint8Array(readFileSync(join(folder, 'saved', 'libreoffice.xlsx')));
}

/** A file as the browser is given one. */
export function given(name: string, bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(bytes) };
}

/** Opens a workbook in Bảng tính, and one of its sheets. */
export async function openInGrid(
  page: Page,
  address: string,
  file: ReturnType<typeof given>,
  sheet?: string,
) {
  await page.goto(`${address}/taskpane.html#/bang-tinh`);
  await page.locator('#place-bang-tinh input[type=file]').setInputFiles(file);
  await page.getByRole('grid').waitFor();
  if (sheet !== undefined) await showSheet(page, sheet);
}

/** Shows a sheet. */
export async function showSheet(page: Page, sheet: string): Promise<void> {
  await page.getByLabel('Trang tính', { exact: true }).selectOption(sheet);
  await page.getByRole('grid', { name: sheet }).getByRole('gridcell').first().waitFor();
}

/** What the line above the grid says of the cell that has the focus. */
export function cellBar(page: Page): Promise<string> {
  return page.locator('#sheet-cell-bar').innerText();
}

/** Goes by keyboard from a cell of a row to the column with a header; the columns on the way are those shown. */
export async function toColumn(page: Page, header: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await cellBar(page)).split('\n')[0]?.includes(` · ${header}`)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no column ${header}`);
}

/** Types into the cell that has the focus, over what stands there. */
export async function type(page: Page, text: string): Promise<void> {
  // The keyboard of the test has no key for letters such as Đ: those come as text, which only an editor takes.
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The text that a cell shows. */
export async function shown(page: Page, address: string): Promise<string> {
  return (await page.locator(`#cell-${address}`).textContent()) ?? '';
}

/** The bytes that a button hands over as a download. */
export async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('region', { name: 'Bảng tính' })
      .or(page.getByRole('tabpanel', { name: 'Bảng tính' }))
      .getByRole('button', { name: button, exact: true })
      .click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}
