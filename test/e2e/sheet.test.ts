/**
 * The workbook in a browser without Excel: read, typed into, saved, and not lost.
 * @needs chromium pane soffice openpyxl
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { root } from '../architecture/sources';
import { compared } from '../cli/edits/office';
import { seedBook } from '../workbook/edit/books';
import { axeFindings, type Look, startChromium, USUAL, watchedPage, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { type ServedPane, servePane, testOnServer } from './serve';
import {
  cellBar,
  downloaded,
  given,
  openInGrid,
  savedByLibreOffice,
  shown,
  showSheet,
  toColumn,
  type,
} from './sheetBooks';

const PICTURES = join(root, 'out', 'e2e');
const MATRIX = 'PL I PAR INDEX';
const WIDE = { ...USUAL, width: 1280 };

let browser: Browser;
let pane: ServedPane;
let folder = '';
let built: Uint8Array;
let office: Uint8Array;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'phancong-sheet-'));
  [browser, pane, built] = await Promise.all([startChromium(), servePane(), seedBook()]);
  office = savedByLibreOffice(folder, built);
});

afterAll(async () => {
  await browser.close();
  await pane.close();
  rmSync(folder, { recursive: true, force: true });
});

async function inGrid(bytes: Uint8Array, sheet = MATRIX, look = WIDE): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  watched.page.setDefaultTimeout(30_000);
  await openInGrid(watched.page, pane.address, given('so.xlsx', bytes), sheet);
  return watched;
}

/** The cell of the first task in a column; the area of ten tasks goes from row 8 to 17. */
async function firstTask(page: Page, header: string): Promise<string> {
  await page.locator('#cell-B8').click();
  await toColumn(page, header);
  return (await cellBar(page)).split(' ')[0] ?? '';
}

const TEN = [
  ...Array.from({ length: 4 }, () => 'Hoàn thành'),
  ...Array.from({ length: 3 }, () => 'Đang thực hiện'),
  ...Array.from({ length: 3 }, () => 'Không phát sinh'),
];

test.each(['build', 'LibreOffice'])(
  'a workbook by %s: ten statuses by keyboard, figures as LibreOffice works them out, nothing else changed',
  async (by) => {
    const bytes = by === 'build' ? built : office;
    const { page, errors, violations, requests } = await inGrid(bytes);
    await comesToBe(() => firstTask(page, 'Trạng thái'), 'L8');
    await page.keyboard.type(TEN[0] ?? '');
    await page.keyboard.press('Enter');
    for (const status of TEN.slice(1)) await type(page, status);
    await comesToBe(() => shown(page, 'L17'), 'Không phát sinh');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+ArrowUp');
    await comesToBe(() => shown(page, 'L8'), 'Hoàn thành');
    await comesToBe(() => shown(page, 'L12'), 'Đang thực hiện');
    await page.getByText('Chưa lưu vào tệp; việc đang làm được giữ').waitFor();

    // 70 tasks are to be done in 2024, not I.10, whose day is in 2025; two of them do not arise, four are done: 4/68.
    await showSheet(page, 'Tổng hợp');
    await page.getByRole('grid').hover();
    await page.mouse.wheel(0, 250);
    await page.getByRole('gridcell', { name: '4/68', exact: true }).first().waitFor();
    const saved = await downloaded(page, 'Tải về');
    await page.getByText('Đã tải về so.xlsx').waitFor();
    const file = join(folder, `${by}-ten.xlsx`);
    writeFileSync(file, saved);
    const [comparison] = compared([file]);
    expect(comparison?.wrong).toEqual([]);
    expect(comparison?.count).toBeGreaterThan(1000);

    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(before).filter(
      (name) => !name.endsWith('/') && !Buffer.from(before[name]!).equals(Buffer.from(after[name] ?? [])),
    );
    expect(
      changed.filter((name) => !/^xl\/worksheets\/sheet[1-3]\.xml$|^xl\/workbook\.xml$/.test(name)),
    ).toEqual([]);
    if (by === 'LibreOffice') {
      const kept = Object.keys(after).filter((name) => /chart|drawing/.test(name));
      expect(kept.length).toBeGreaterThan(1);
      await showSheet(page, 'Biểu đồ riêng');
      await page.locator('#cell-B5').click();
      await comesToBe(() => cellBar(page), expect.stringContaining('sẽ tính lại khi mở bằng Excel'));
      await comesToBe(() => shown(page, 'B5'), '16');
    }
    expect(
      requests.filter((address) => !address.startsWith(pane.address) && !address.startsWith('blob:')),
    ).toEqual([]);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  },
);

test('days, shares and texts are typed as people type them, with the checks of the sheet', async () => {
  const { page, errors } = await inGrid(built);
  const day = await firstTask(page, 'Ngày hoàn thành');
  await page.keyboard.type('5/6/2024');
  await page.keyboard.press('Enter');
  await comesToBe(() => shown(page, day), '05/06/2024');
  await page.keyboard.type('giữa tháng 6');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('button', { name: 'Vẫn ghi' }).waitFor();
  await page.keyboard.press('Escape');
  await comesToBe(() => shown(page, day.replace('8', '9')), '');

  await firstTask(page, 'Kết quả thực hiện');
  const result = (await cellBar(page)).split(' ')[0] ?? '';
  await page.keyboard.type('=1+1');
  await page.keyboard.press('Enter');
  await comesToBe(() => shown(page, result), '=1+1');

  await page.getByRole('button', { name: 'Hiện cột thu gọn' }).click();
  const percent = await firstTask(page, 'Tiến độ (%)');
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await comesToBe(() => shown(page, percent), '50%');

  await firstTask(page, 'Trạng thái');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Đang thực hiện' }).hover();
  await page.mouse.down();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.mouse.move(5, 5, { steps: 3 });
  await page.locator('#cell-K9').hover();
  await page.mouse.up();
  await comesToBe(() => shown(page, 'L8'), 'Đang thực hiện');
  await comesToBe(() => page.evaluate(() => document.activeElement?.id), 'cell-L8');

  await page.locator('#cell-B8').click();
  await toColumn(page, 'Tình trạng thời hạn');
  await page.keyboard.type('x');
  await page.getByRole('status').getByText('Phân công dùng cột này').waitFor();
  expect(errors).toEqual([]);
});

test('typing is taken back and done again; a block is copied, pasted, filled down and cleared', async () => {
  const { page, errors } = await inGrid(built);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await firstTask(page, 'Trạng thái');
  await page.evaluate(() => navigator.clipboard.writeText('Hoàn thành\nĐang thực hiện\n"Không phát sinh"'));
  await page.keyboard.press('Control+v');
  await page.getByText('Đã ghi 3 ô.').waitFor();
  await comesToBe(
    async () => [await shown(page, 'L8'), await shown(page, 'L9'), await shown(page, 'L10')],
    ['Hoàn thành', 'Đang thực hiện', 'Không phát sinh'],
  );
  await page.keyboard.press('Control+z');
  await comesToBe(async () => [await shown(page, 'L8'), await shown(page, 'L10')], ['', '']);
  await page.keyboard.press('Control+y');
  await comesToBe(() => shown(page, 'L10'), 'Không phát sinh');

  await page.locator('#cell-L9').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await comesToBe(() => shown(page, 'L11'), 'Đang thực hiện');
  await page.keyboard.press('Control+c');
  await comesToBe(
    () => page.evaluate(() => navigator.clipboard.readText()),
    'Đang thực hiện\nĐang thực hiện\nĐang thực hiện',
  );
  await page.keyboard.press('Delete');
  await comesToBe(() => shown(page, 'L10'), '');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await comesToBe(() => shown(page, 'L10'), 'Đang thực hiện');
  expect(errors).toEqual([]);
});

test('a task is added at the end of its table, typed into, and taken back', async () => {
  const { page, errors } = await inGrid(built);
  await firstTask(page, 'Trạng thái');
  await page.getByRole('button', { name: 'Thêm dòng nhiệm vụ' }).click();
  await page.getByText(/^Đã thêm dòng I\.\d+ ở cuối bảng, lĩnh vực I: gõ nội dung nhiệm vụ\.$/).waitFor();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('cell-B') === true);
  const cell = await page.evaluate(() => document.activeElement?.id.slice('cell-'.length) ?? '');
  await comesToBe(() => cellBar(page), expect.stringContaining('Nhiệm vụ cụ thể'));
  await type(page, 'Việc mới giao');
  await comesToBe(() => shown(page, cell), 'Việc mới giao');
  await page.keyboard.press('Control+z');
  await comesToBe(() => shown(page, cell), '');
  await page.keyboard.press('Control+z');
  await page.getByText(/^Đã bỏ dòng I\.\d+ vừa thêm\.$/).waitFor();
  await page.locator(`#cell-${cell}`).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await page.getByText(/^Đã thêm dòng I\.\d+ ở cuối bảng/).waitFor();
  await page.locator(`#cell-${cell}`).waitFor();
  expect(errors).toEqual([]);
});

test('a tab that is closed over unsaved work offers it again', async () => {
  const { page, errors } = await inGrid(built);
  await firstTask(page, 'Trạng thái');
  await page.keyboard.type('Hoàn thành');
  await page.keyboard.press('Enter');
  await type(page, 'Đang thực hiện');
  await page.getByText('Chưa lưu vào tệp; việc đang làm được giữ').waitFor();
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'phan-cong'),
  );
  const again = await page.context().newPage();
  // While the first tab is open its work is its own.
  await again.goto(`${pane.address}/taskpane.html`);
  await again.getByRole('tab', { name: 'Nạp' }).waitFor();
  await again.waitForLoadState('networkidle');
  await comesToBe(() => again.getByText('Còn việc chưa lưu').count(), 0);
  await page.close();
  await again.reload();
  await again.getByText(/^Còn việc chưa lưu của so\.xlsx, làm lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\.$/).waitFor();
  await again.getByRole('button', { name: 'Mở lại' }).click();
  await again.getByRole('grid').waitFor();
  await showSheet(again, MATRIX);
  await again.setViewportSize({ width: 1280, height: 900 });
  await again.locator('#cell-B8').click();
  await toColumn(again, 'Trạng thái');
  await comesToBe(
    async () => [await shown(again, 'L8'), await shown(again, 'L9')],
    ['Hoàn thành', 'Đang thực hiện'],
  );
  await downloaded(again, 'Tải về');
  await again.getByText('Đã lưu.').waitFor();
  await again.reload();
  await again.waitForLoadState('networkidle');
  await comesToBe(() => again.getByText('Còn việc chưa lưu').count(), 0);
  expect(errors).toEqual([]);
});

/** Lets the dialog of the browser answer with a file of this origin's own disk: a real handle, chosen by no hand. */
async function withDisk(page: Page, bytes: Uint8Array): Promise<void> {
  await page.addInitScript(() => {
    const choose = async (): Promise<FileSystemFileHandle> => {
      const disk = await navigator.storage.getDirectory();
      return disk.getFileHandle('so.xlsx', { create: true });
    };
    Object.assign(window, {
      showOpenFilePicker: async () => [await choose()],
      showSaveFilePicker: choose,
    });
  });
  await page.goto(`${pane.address}/taskpane.html#/bang-tinh`);
  await toDisk(page, bytes);
}

/** Another program writes the file. */
async function toDisk(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (text) => {
    const disk = await navigator.storage.getDirectory();
    const handle = await disk.getFileHandle('so.xlsx', { create: true });
    const writable = await handle.createWritable();
    await writable.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
    await writable.close();
  }, Buffer.from(bytes).toString('base64'));
}

async function fromDisk(page: Page): Promise<Uint8Array> {
  const text = await page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const file = await (await disk.getFileHandle('so.xlsx')).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return new Uint8Array(Buffer.from(text, 'base64'));
}

// A page from the disk has no such disk of its own.
testOnServer(
  'a file is saved in its place, and never over what someone else has saved meanwhile',
  async () => {
    const { page, errors } = await watchedPage(browser, WIDE);
    page.setDefaultTimeout(30_000);
    await withDisk(page, built);
    await page.getByRole('button', { name: 'Mở tệp .xlsx…' }).click();
    await page.getByRole('grid').waitFor();
    await showSheet(page, MATRIX);
    await firstTask(page, 'Ghi chú');
    await type(page, 'đã nhắc');
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu vào so.xlsx.').waitFor();
    const own = await fromDisk(page);
    expect(Buffer.from(own).equals(Buffer.from(built))).toBe(false);

    await page.keyboard.type('nhắc lần hai');
    await page.keyboard.press('Enter');
    await toDisk(page, office);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('đã được lưu từ nơi khác sau khi mở ở đây').waitFor();
    expect(Buffer.from(await fromDisk(page)).equals(Buffer.from(office))).toBe(true);
    await page.getByRole('button', { name: 'Ghi đè' }).click();
    await page.getByText('Đã lưu vào so.xlsx.').waitFor();
    expect(Buffer.from(await fromDisk(page)).equals(Buffer.from(office))).toBe(false);
    await page.getByText('Đã lưu.', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  },
);

test('findings and figures lead to their cells in the grid, and a list of tasks filters its rows', async () => {
  const { page, errors } = await inGrid(built);
  await firstTask(page, 'Trạng thái');
  await page.keyboard.type('Xong rồi');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  const check = page.getByRole('tabpanel', { name: 'Kiểm tra' });
  await showSheet(page, 'Tham số');
  await check.locator('button[aria-expanded]').filter({ hasText: 'Xong rồi' }).click();
  await page.getByRole('grid', { name: MATRIX }).waitFor();
  await comesToBe(() => cellBar(page), expect.stringMatching(/^L8 · Trạng thái · I\.1 /));
  // What is typed beside the findings is found, and what is mended is gone, without asking.
  await page.locator('#cell-L9').click();
  await type(page, 'Gần xong');
  await check.locator('button[aria-expanded]').filter({ hasText: 'Gần xong' }).waitFor();
  await page.locator('#cell-L8').click();
  await type(page, 'Hoàn thành');
  await check.locator('button[aria-expanded]').filter({ hasText: 'Xong rồi' }).waitFor({ state: 'detached' });

  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  const progress = page.getByRole('tabpanel', { name: 'Tiến độ' });
  // Of 71 tasks I.2, whose status says nothing, and one of a later year are not counted; I.1 is done.
  const overall = 'Hoàn thành trên tổng số được giao, Toàn kế hoạch:';
  await progress.getByRole('button', { name: new RegExp(`^${overall} 1/69`) }).waitFor();
  await showSheet(page, MATRIX);
  await page.locator('#cell-L9').click();
  await type(page, 'Hoàn thành');
  await progress.getByRole('button', { name: new RegExp(`^${overall} 2/70`) }).waitFor();
  await progress.getByRole('button', { name: 'Được giao, PL III PAPI: 7', exact: true }).click();
  await progress.getByRole('button', { name: 'Lọc trong bảng' }).click();
  await page.getByRole('grid', { name: 'PL III PAPI' }).waitFor();
  await page.getByText('Đang lọc: bảng hiện 7 nhiệm vụ của sheet này.').waitFor();
  await progress.getByRole('listitem').getByRole('button').nth(2).click();
  await comesToBe(() => cellBar(page), expect.stringMatching(/^[A-Z]+\d+ · Trạng thái · III\.3 /));
  await page.getByRole('button', { name: 'Hiện mọi dòng' }).click();
  await comesToBe(() => page.getByText('Đang lọc: bảng hiện').count(), 0);

  // A narrow window has one place at a time: the task leads to the grid.
  await page.setViewportSize({ width: 450, height: 800 });
  await progress.getByRole('listitem').getByRole('button').nth(4).click();
  await page.getByRole('tabpanel', { name: 'Bảng tính' }).waitFor();
  await comesToBe(() => cellBar(page), expect.stringMatching(/^[A-Z]+\d+ · Trạng thái · III\.5 /));
  expect(errors).toEqual([]);
});

test("a sheet of a person's own is shown as it is, and says that it is only read here; what is no workbook is said so", async () => {
  const { page, errors } = await inGrid(office, 'Biểu đồ riêng');
  await page.locator('#cell-A2').click();
  await page.keyboard.type('a');
  const word = 'Sheet này không phải của Phân công: chỉ xem, sửa bằng Excel.';
  await page.getByRole('status').getByText(word).waitFor();
  await comesToBe(() => shown(page, 'A2'), 'Một');
  await page
    .locator('#place-bang-tinh input[type=file]')
    .setInputFiles(given('hong.xlsx', new Uint8Array([1, 2, 3])));
  await page.getByRole('alert').waitFor();
  expect(errors).toEqual([]);
});

test('the grid is one stop of the Tab key', async () => {
  const { page } = await inGrid(built);
  await page.locator('#cell-B8').click();
  await page.keyboard.press('Tab');
  await comesToBe(() => page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null), true);
  await page.keyboard.press('Shift+Tab');
  await comesToBe(() => page.evaluate(() => document.activeElement?.id), 'cell-B8');
  await page.keyboard.press('Control+End');
  await comesToBe(() => page.evaluate(() => document.activeElement?.id), 'cell-S61');
  await page.keyboard.press('Control+Home');
  await comesToBe(() => page.evaluate(() => document.activeElement?.id), 'cell-A1');
});

const SCHEMES: readonly (readonly [string, Partial<Look>])[] = [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['high-contrast', { scheme: 'dark', forcedColors: 'active' }],
];

// 640 px is a window of 1280 px at 200 %.
describe.each([320, 450, 640, 1280, 1920])('at %i px', (width) => {
  test.each(width === 640 || width === 1920 ? SCHEMES.slice(0, 1) : SCHEMES)(
    '%s: axe finds nothing in the grid and while a cell is typed into; nothing is cut off',
    async (name, look) => {
      const { page } = await inGrid(built, MATRIX, { ...USUAL, width, ...look });
      const looked = async (what: string): Promise<void> => {
        await page.screenshot({ path: join(PICTURES, `Bảng tính-${what}-${String(width)}-${name}.png`) });
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await looked('bảng');
      await firstTask(page, 'Trạng thái');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await looked('danh sách');
    },
  );
});
