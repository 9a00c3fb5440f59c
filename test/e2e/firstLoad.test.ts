/**
 * How much script the pane loads before anything is clicked.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { startChromium, USUAL, watchedPage, type WatchedPage } from './chromium';
import { excelPage, OPENED_BY_EXCEL } from './excelPage';
import { BUILT, type ServedPane, servePane } from './serve';

/** Bytes of script after gzip. */
const MOST = 250 * 1000;

let browser: Browser;
let pane: ServedPane;

beforeAll(async () => {
  [browser, pane] = await Promise.all([startChromium(), servePane()]);
});

afterAll(async () => {
  await browser.close();
  await pane.close();
});

/** The pane's own scripts that a page has asked for, by their names without the build's hash. */
function scriptsOf({ requests }: WatchedPage): ReadonlyMap<string, number> {
  const own = requests.filter((address) => address.startsWith(`${pane.address}/`) && address.endsWith('.js'));
  return new Map(
    own.map((address) => {
      const file = basename(new URL(address).pathname);
      const bytes = gzipSync(readFileSync(join(BUILT, 'js', file)), { level: 9 }).length;
      return [file.replace(/\.[0-9a-f]{10}\.js$/, ''), bytes];
    }),
  );
}

test.each([
  ['in a browser', '', (at: Browser) => watchedPage(at, USUAL)],
  ['in Excel', OPENED_BY_EXCEL, (at: Browser) => excelPage(at, USUAL)],
])(
  '%s the pane loads little before anything is clicked, and no reader or other place',
  async (_, search, open) => {
    const watched = await open(browser);
    await watched.page.goto(`${pane.address}/taskpane.html${search}`);
    await watched.page.getByRole('tabpanel', { name: 'Nạp' }).getByRole('heading').first().waitFor();
    await watched.page.waitForLoadState('networkidle');
    const scripts = scriptsOf(watched);
    expect([...scripts.keys()]).toEqual(expect.arrayContaining(['taskpane', 'load']));
    const late = ['readers', 'check', 'progress', 'registers', 'templates'];
    expect([...scripts.keys()].filter((name) => late.includes(name))).toEqual([]);
    const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(MOST / 10);
    expect(total).toBeLessThanOrEqual(MOST);
  },
);
