/**
 * How much script the pane loads before anything is clicked.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WatchedPage } from './chromium';
import { BUILT, testOnServer } from './serve';
import { OpenPane, placeOf } from './support';

/** Bytes of script after gzip. */
const MOST = 250 * 1000;

const pane = new OpenPane();

/** The pane's own scripts that a page has asked for, by their names without the build's hash. */
function scriptsOf({ requests }: WatchedPage): ReadonlyMap<string, number> {
  const own = requests.filter(
    (address) => address.startsWith(`${pane.address}/js/`) && address.endsWith('.js'),
  );
  return new Map(
    own.map((address) => {
      const file = basename(new URL(address).pathname);
      const bytes = gzipSync(readFileSync(join(BUILT, 'js', file)), { level: 9 }).length;
      return [file.replace(/\.[0-9a-f]{10}\.js$/, ''), bytes];
    }),
  );
}

testOnServer.each([
  ['in a browser', () => pane.inBrowser()],
  ['in Excel', () => pane.inExcel()],
])('%s the pane loads little before anything is clicked, and no reader or other place', async (_, open) => {
  const watched = await open();
  await placeOf(watched.page, 'Nạp').getByRole('heading').first().waitFor();
  await watched.page.waitForLoadState('networkidle');
  const scripts = scriptsOf(watched);
  expect([...scripts.keys()]).toEqual(expect.arrayContaining(['taskpane', 'load']));
  const late = ['readers', 'preview', 'check', 'progress', 'report', 'registers', 'templates'];
  expect([...scripts.keys()].filter((name) => late.includes(name))).toEqual([]);
  const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(MOST / 10);
  expect(total).toBeLessThanOrEqual(MOST);
});
