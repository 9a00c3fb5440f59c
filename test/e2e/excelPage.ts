import { buildSync } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Look, watchedPage, type WatchedPage } from './chromium';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The pane's page is opened with this, as Excel for Windows does. */
export const OPENED_BY_EXCEL = '?_host_Info=Excel$Win32$16.01$vi-VN$$$$0';

/** The test host for a page, made once. */
const bridge = buildSync({
  entryPoints: [join(__dirname, 'page', 'excelBridge.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'chrome110',
})
  .outputFiles.map(({ text }) => text)
  .join();

/** A theme of Office. */
export type ExcelTheme = 'white' | 'dark-grey' | 'black' | 'high-contrast';

/**
 * A page inside of an Excel that is none: Microsoft's office.js, unmodified, boots in it and talks to a workbook in
 * memory. `window.excelHost` is that workbook's host. The theme is Office's own, whatever the system's is.
 */
export async function excelPage(
  browser: Browser,
  look: Look,
  theme: ExcelTheme = 'white',
): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.addInitScript(`window.excelTheme = ${JSON.stringify(theme)};`);
  await watched.page.addInitScript(bridge);
  await watched.page.route(`${OFFICE}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    try {
      const body = await readFile(join(LIBRARY, path));
      await route.fulfill({ body, contentType: 'text/javascript' });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  return watched;
}
