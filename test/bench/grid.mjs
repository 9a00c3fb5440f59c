/* global document, window, requestAnimationFrame, addEventListener, setTimeout, PerformanceObserver */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { madePlan } from './madePlan.mjs';
import { inBrowser, root, whyNoBrowser } from './servedPane.mjs';

/**
 * The grid of a browser without a graphics card on a workbook of ours of 20,000 tasks: frames a second while it is
 * scrolled from top to bottom, and how long it takes until a typed status stands in its cell; once with rows that hold
 * only the results of their formulas, in one appendix, and once as `build` makes the workbook, in three appendices with
 * 400 MB of formulas: there also how long opening, figures and saving take and hold the page up. Nothing fails on time.
 */
const ROWS = Number(process.env.GRID_ROWS ?? 20_000);
const EDITS = 15;
/** Milliseconds in which figures have followed the last edit. */
const RESTING = 5000;
/** Milliseconds until an observer is told of a long task. */
const TELLING = 200;
const GOALS = { frames: 30, edit: 100 };

console.log(`\nThe grid in a browser, ${ROWS} rows`);
const why = whyNoBrowser();
if (why === null) {
  await measured('results without formulas', largeSheet);
  await measured('as built, with formulas', wholeWorkbook);
} else console.log(`left out: ${why}`);

async function measured(title, make) {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-grid-'));
  const file = join(folder, 'so.xlsx');
  const { bytes, ...shown } = await make();
  writeFileSync(file, bytes);
  const [load = NaN] = loadavg();
  console.log(`${title} (load of the machine ${load.toFixed(1)})`);
  try {
    await inBrowser((browser, address) => grid(browser, address, file, shown));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the grid on a sheet of a file that has at least so many rows. */
async function grid(browser, address, file, { sheet, rows: least }) {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  await page.addInitScript(() => {
    window.held = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.held.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${address}/taskpane.html#/bang-tinh`);
  const input = page.locator('#place-bang-tinh input[type=file]');
  await input.waitFor({ state: 'attached' });
  await timed(page, 'opening', async () => {
    await input.setInputFiles(file);
    await page.getByRole('grid').waitFor();
  });
  await timed(page, 'showing its sheet', async () => {
    await page.getByLabel('Trang tính', { exact: true }).selectOption(sheet);
    await page.getByRole('gridcell').nth(20).waitFor();
  });
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
  if (rows < least) throw new Error(`the grid has ${rows} rows`);
  const frames = await page.evaluate(scrolled);
  say('median frames a second, scrolling', median(frames), GOALS.frames, median(frames) >= GOALS.frames);
  say('  the slowest tenth of them', tenth(frames), GOALS.frames, tenth(frames) >= GOALS.frames);
  await page.evaluate(() => window.held.splice(0));
  const edits = await timedEdits(page);
  say('median ms until an edit shows', median(edits), GOALS.edit, median(edits) <= GOALS.edit);
  await page.waitForTimeout(RESTING);
  console.log(`${`the ${RESTING / 1000} s after typing`.padEnd(36)} ${await heldUp(page)}`);
  await timed(page, 'saving', async () => {
    await page.getByRole('button', { name: 'Tải về', exact: true }).click();
    await page.getByText('Đã tải về').waitFor();
  });
}

/** Says how long a step took, and the longest time in it for which the page did not answer. */
async function timed(page, what, step) {
  const started = performance.now();
  await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${what.padEnd(36)} ${seconds.padStart(6)} s, ${await heldUp(page)}`);
}

/** The longest time since the last asking for which the page did not answer; told of when that is over. */
async function heldUp(page) {
  await page.waitForTimeout(TELLING);
  const held = await page.evaluate(() => window.held.splice(0));
  return `the page held up for ${Math.max(0, ...held).toFixed(0)} ms at most`;
}

/** A workbook of ours with this many tasks in one appendix, as `build` makes it but for the formulas of its rows. */
async function largeSheet() {
  const { layout, writeWorkbook } = await laidOut(3 * ROWS);
  const isMatrix = ({ tables }) => tables.some(({ name }) => /^PL_/.test(name));
  // The plan has three appendices of about as many tasks; the largest is enough.
  const size = ({ cells }) => cells.length;
  const largest = layout.sheets.filter(isMatrix).sort((one, other) => size(other) - size(one))[0];
  const sheets = layout.sheets
    .filter((sheet) => sheet === largest || !isMatrix(sheet))
    .map((sheet) => (sheet === largest ? withoutFormulas(sheet) : sheet));
  return { bytes: await writeWorkbook({ ...layout, sheets }), sheet: largest.name, rows: ROWS };
}

/** A workbook of ours with this many tasks in its three appendices, whole. */
async function wholeWorkbook() {
  const { layout, writeWorkbook } = await laidOut(ROWS);
  const { name } = layout.sheets.find(({ tables }) => tables.some((table) => table.name === 'PL_I'));
  return { bytes: await writeWorkbook(layout), sheet: name, rows: Math.floor(ROWS / 3) };
}

/** The layout of a made plan of this many tasks. */
async function laidOut(count) {
  const product = createRequire(join(root, 'dist', 'bench.js'));
  const { readPlanFiles } = product('./cli/readPlanFiles.js');
  const { planWorkbook } = product('./core/layout/planWorkbook.js');
  const { ACCEPT_NONE } = product('./core/tracker/withTracking.js');
  const { workbook: words } = product('./messages/vi/workbook.js');
  const { writeWorkbook } = product('./workbook/build/writeWorkbook.js');
  const { shippedCalendar } = product('./cli/calendar.js');
  const { shippedTracker } = product('./cli/templates.js');
  const { dayFromIso } = product('./core/calendar/day.js');
  const folder = mkdtempSync(join(tmpdir(), 'phancong-plan-'));
  const plan = join(folder, 'ke-hoach.txt');
  writeFileSync(plan, madePlan(root, count, []).text);
  const read = await readPlanFiles([plan], undefined);
  rmSync(folder, { recursive: true, force: true });
  const day = dayFromIso('2024-06-14');
  const asked = {
    read,
    register: read.register,
    tracker: await shippedTracker(),
    accepts: ACCEPT_NONE,
    goals: [],
    calendar: await shippedCalendar(),
    year: 2024,
    cutOff: day,
    today: day,
  };
  return { layout: planWorkbook(asked, words).layout, writeWorkbook };
}

function withoutFormulas(sheet) {
  return {
    ...sheet,
    cells: sheet.cells.map(({ formula: _, ...cell }) => cell),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ formula: _, ...column }) => column),
    })),
    formats: [],
  };
}

/** Frames a second while the grid is scrolled by about a screen of rows every fifth frame, for ten seconds. */
async function scrolled() {
  const grid = document.querySelector('[role="grid"]');
  const frames = [];
  const end = performance.now() + 10_000;
  let before = null;
  await new Promise((settle) => {
    const frame = (now) => {
      if (before !== null && now > before) frames.push(1000 / (now - before));
      before = now;
      grid.scrollTop += 90;
      if (grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1) grid.scrollTop = 0;
      if (now < end) requestAnimationFrame(frame);
      else settle();
    };
    requestAnimationFrame(frame);
  });
  return frames;
}

/** Milliseconds from the key that ends typing to the frame that shows the new text in its cell. */
async function timedEdits(page) {
  await page.evaluate(() => {
    document.querySelector('[role="grid"]').scrollTop = 0;
    window.edits = [];
    addEventListener(
      'keydown',
      ({ key, target, timeStamp }) => {
        if (key !== 'Enter' || target.tagName !== 'TEXTAREA') return;
        const cell = target.closest('[role="gridcell"]').id;
        const { value } = target;
        const look = () => {
          const shown = document.getElementById(cell);
          if (shown?.textContent === value && shown.querySelector('textarea') === null)
            requestAnimationFrame(() => setTimeout(() => window.edits.push(performance.now() - timeStamp)));
          else requestAnimationFrame(look);
        };
        look();
      },
      true,
    );
  });
  await page.locator('#cell-B9').click();
  const bar = page.locator('#sheet-cell-bar');
  await page.keyboard.press('End');
  for (let at = 0; at < 30 && !(await bar.innerText()).includes('Trạng thái'); at += 1)
    await page.keyboard.press('ArrowLeft');
  for (let at = 0; at < EDITS; at += 1) {
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(at % 2 === 0 ? 'Hoàn thành' : 'Đang thực hiện');
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => window.edits.length > count, at);
  }
  return page.evaluate(() => window.edits);
}

function say(what, figure, goal, isMet) {
  console.log(
    `${what.padEnd(36)} ${figure.toFixed(0).padStart(6)}   goal ${goal}: ${isMet ? 'met' : 'MISSED'}`,
  );
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

function tenth(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 10)] ?? NaN;
}
