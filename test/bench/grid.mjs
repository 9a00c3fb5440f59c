/* global document, window, requestAnimationFrame, addEventListener, setTimeout, PerformanceObserver */
import { chromium } from 'playwright-core';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePlan } from './madePlan.mjs';
import { servedPane } from './servedPane.mjs';

/**
 * The grid of a browser without a graphics card on a workbook of ours of 20,000 tasks: frames a second while it is
 * scrolled from top to bottom, and how long it takes until a typed status stands in its cell; once with rows that hold
 * only the results of their formulas, in one appendix, and once as `build` makes the workbook, in three appendices with
 * 400 MB of formulas: there also how long figures and saving hold the page up. Nothing fails on time.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pane = process.env.PHANCONG_PANE ?? join(root, 'dist', 'pane');
const program = process.env.PHANCONG_CHROMIUM ?? '/usr/bin/chromium';
const ROWS = Number(process.env.GRID_ROWS ?? 20_000);
const EDITS = 15;
/** Milliseconds in which figures have followed the last edit. */
const RESTING = 5000;
const GOALS = { frames: 30, edit: 100 };

console.log(`\nThe grid in a browser, ${ROWS} rows`);
if (!existsSync(join(pane, 'taskpane.html')))
  console.log('left out: the pane is not built (npm run build:pane)');
else if (!existsSync(program)) console.log(`left out: no ${program}`);
else {
  await measured('results without formulas', largeSheet);
  await measured('as built, with formulas', wholeWorkbook);
}

async function measured(title, make) {
  const [load = NaN] = loadavg();
  console.log(`${title} (load of the machine ${load.toFixed(1)})`);
  const folder = mkdtempSync(join(tmpdir(), 'phancong-grid-'));
  const file = join(folder, 'so.xlsx');
  const server = await servedPane(pane);
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    const { bytes, sheet, rows: least } = await make();
    writeFileSync(file, bytes);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(300_000);
    await page.addInitScript(() => {
      window.held = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.held.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.goto(`${server.address}/taskpane.html#/bang-tinh`);
    await page.locator('#place-bang-tinh input[type=file]').setInputFiles(file);
    await page.getByRole('grid').waitFor();
    await page.getByLabel('Trang tính', { exact: true }).selectOption(sheet);
    await page.getByRole('gridcell').nth(20).waitFor();
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    if (rows < least) throw new Error(`the grid has ${rows} rows`);
    const frames = await page.evaluate(scrolled);
    say('median frames a second, scrolling', median(frames), GOALS.frames, median(frames) >= GOALS.frames);
    say('  the slowest tenth of them', tenth(frames), GOALS.frames, tenth(frames) >= GOALS.frames);
    const edits = await timedEdits(page);
    say('median ms until an edit shows', median(edits), GOALS.edit, median(edits) <= GOALS.edit);
    await page.waitForTimeout(RESTING);
    const figures = await page.evaluate(() => window.held.splice(0));
    console.log(
      `longest ms that figures held the page up ${Math.max(0, ...figures)
        .toFixed(0)
        .padStart(6)}`,
    );
    const started = performance.now();
    await page.getByRole('button', { name: 'Tải về', exact: true }).click();
    await page.getByText('Đã tải về').waitFor();
    const held = await page.evaluate(() => window.held);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `saving: ${seconds} s, longest ms that it held the page up ${Math.max(0, ...held).toFixed(0)}`,
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
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
