/* global document, MutationObserver, requestAnimationFrame, setTimeout, window */
import { buildSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inBrowser, root, whyNoBrowser } from './servedPane.mjs';

/**
 * How long the page takes from being asked for to the first place and the line that says where it runs: inside of the
 * tests' Excel, outside, and where Office opened it and its library is stopped, is not there or never answers. Each
 * start is a first one, with nothing kept. Nothing fails on time.
 */
const STARTS = 5;
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const IN_EXCEL = '?_host_Info=Excel$Win32$16.01$vi-VN$$$$0';
const WITHOUT = 'Đang chạy trong trình duyệt, không có Excel.';
const NOT_LOADED = 'Không tải được thư viện của Office';

const KINDS = [
  { name: 'in Excel', search: IN_EXCEL, says: ['Đang chạy trong Excel.'], goal: 1000, office: served },
  { name: 'in a browser, no office.js', search: '', says: [WITHOUT], goal: 1000, office: stopped },
  { name: 'office.js stopped', search: IN_EXCEL, says: [NOT_LOADED, WITHOUT], goal: 2000, office: stopped },
  { name: 'office.js not there', search: IN_EXCEL, says: [NOT_LOADED, WITHOUT], goal: 2000, office: missing },
  {
    name: 'office.js never answers',
    search: IN_EXCEL,
    says: ['Office chưa trả lời', WITHOUT],
    goal: 2000,
    office: () => undefined,
  },
];

console.log(`\nThe start of the page, median of ${STARTS} first starts in ms`);
const why = whyNoBrowser();
if (why === null) await inBrowser(measured);
else console.log(`left out: ${why}`);

async function measured(browser, address) {
  const excel = bridge();
  // The first page of a browser pays for the browser, too.
  await started(browser, address, excel, KINDS[1]);
  for (const kind of KINDS) {
    const times = [];
    for (let at = 0; at < STARTS; at += 1) times.push(await started(browser, address, excel, kind));
    const sorted = times.sort((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)];
    const verdict = median <= kind.goal ? 'met' : 'MISSED';
    console.log(
      `${kind.name.padEnd(36)} ${median.toFixed(0).padStart(6)}   goal ${kind.goal}: ${verdict}` +
        `   (${sorted.map((time) => time.toFixed(0)).join(' ')})`,
    );
  }
}

/** Milliseconds from the request for the page to the frame that shows the first place and all that the page says. */
async function started(browser, address, excel, { search, says, office }) {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (search !== '') await page.addInitScript({ content: excel });
  await page.addInitScript((expected) => {
    const look = () => {
      const text = document.body?.textContent ?? '';
      const isThere = document.querySelector('[role="tabpanel"] h2, [role="tabpanel"] h3') !== null;
      if (!isThere || expected.some((one) => !text.includes(one)) || window.startedAt) return;
      window.startedAt = -1;
      requestAnimationFrame(() => setTimeout(() => (window.startedAt = performance.now())));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  }, says);
  await page.route(`${OFFICE}**`, office);
  // A library that never answers holds back all later events of the page.
  await page.goto(`${address}/taskpane.html${search}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.startedAt > 0);
  const time = await page.evaluate(() => window.startedAt);
  await context.close();
  return time;
}

function served(route) {
  const require = createRequire(import.meta.url);
  const library = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const file = join(library, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
}

function stopped(route) {
  return route.abort();
}

function missing(route) {
  return route.fulfill({ status: 404, body: '' });
}

/** The tests' Excel for a page. */
function bridge() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'test', 'e2e', 'page', 'excelBridge.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome110',
  });
  return `window.excelTheme = 'white';${outputFiles.map(({ text }) => text).join('')}`;
}
