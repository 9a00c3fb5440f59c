/**
 * Nạp in a browser without Excel: from a plan to a workbook that is downloaded, and from such a file back.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../architecture/sources';
import { textOf } from '../../src/core/completion/narrowText';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { readTracking } from '../../src/workbook/tracking/readTracking';
import { axeFindings, type Look, USUAL, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { OpenPane, PICTURES } from './support';

const FIXTURES = join(root, 'test', 'fixtures', 'documents');
const DEPARTMENT = /^Kế hoạch tháng 9\/2023/;

const pane = new OpenPane();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openPane(look: Look = USUAL): Promise<WatchedPage> {
  const watched = await pane.inBrowser(look);
  await button(watched.page, 'Chọn tệp').waitFor();
  return watched;
}

/** Presses the button of the department's sample plan and waits for what it holds. */
async function readDepartment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đọc kế hoạch này', description: DEPARTMENT }).click();
  await page.getByText('Phụ lục III (PAPI): 7 nhiệm vụ, 4 đề mục').waitFor();
}

async function downloaded(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Tải .*\.xlsx về$/ }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Tables of a workbook of ours with the number of their tasks. */
function tasksIn(bytes: Uint8Array): readonly (readonly [string, number])[] {
  const { matrices } = readTracking(readWorkbookFile(bytes));
  return matrices.map(({ table }) => [
    `PL_${table.code}`,
    table.rows.filter(({ rowKind }) => textOf(rowKind) === 'nhiệm vụ').length,
  ]);
}

test('the department’s plan by clicks: preview, workbook, download that our reader reads', async () => {
  const { page, requests, violations, errors } = await openPane();
  await readDepartment(page);
  await page.getByText('Phụ lục I (PAR INDEX): 48 nhiệm vụ, 7 đề mục').waitFor();
  await page.getByText('Phụ lục II (SIPAS): 16 nhiệm vụ, 10 đề mục').waitFor();
  await page.getByText(/^Dùng danh mục đơn vị của Sở Lao động - Thương binh/).waitFor();
  await page.getByText('Sẽ ghi 8 sheet: Tổng hợp, Theo đơn vị, PL I PAR INDEX,').waitFor();
  await page.getByText(/^Phát hiện khi đọc:/).click();
  await page.getByText('Cảnh báo II.10: Nhiệm vụ chưa có cơ quan phối hợp.').waitFor();
  await page.getByLabel('Năm theo dõi').selectOption('2024');
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: '6 tháng: chốt 14/06/2024' });
  await button(page, 'Dựng sổ Excel').click();
  await page.getByText('Đã dựng sổ phan-cong-KH-SLĐTBXH-2024.xlsx').waitFor();
  const { name, bytes } = await downloaded(page);
  expect(name).toBe('phan-cong-KH-SLĐTBXH-2024.xlsx');
  // facts/domain.md counts the rows of the three appendices.
  expect(tasksIn(bytes)).toEqual([
    ['PL_I', 48],
    ['PL_II', 16],
    ['PL_III', 7],
  ]);
  const { parameters, cutOff } = readTracking(readWorkbookFile(bytes));
  // 14/06/2024 as Excel counts days.
  expect({ year: parameters.year, cutOff }).toEqual({ year: 2024, cutOff: 45457 });
  expect(
    requests.filter((address) => !address.startsWith(`${pane.address}/`) && !/^(?:blob|data):/.test(address)),
  ).toEqual([]);
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

test('a workbook downloaded here is opened again as it is, and stands under the other places', async () => {
  const first = await openPane();
  await readDepartment(first.page);
  await button(first.page, 'Dựng sổ Excel').click();
  await first.page.getByText(/^Đã dựng sổ/).waitFor();
  const { name, bytes } = await downloaded(first.page);

  const { page, errors } = await openPane();
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(`Đã mở sổ ${name}`).waitFor();
  expect((await downloaded(page)).bytes).toEqual(bytes);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await comesToBe(() => page.getByText('Chưa mở sổ nào').count(), 0);
  expect(errors).toEqual([]);
});

test('a table of Word pasted by Ctrl+V is read; without an index, one is chosen', async () => {
  const { page, violations } = await openPane();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const html = `<html><body><!--StartFragment--><table class=MsoTableGrid><tr><td><p class=MsoNormal>TT</p></td>
    <td><p>Nhiệm vụ</p></td><td><p>Chủ trì</p></td><td><p>Phối hợp</p></td><td><p>Thời hạn</p></td></tr>
    <tr><td><p>1</p></td><td><p>Giữ tỷ lệ hồ sơ trễ &lt; 5 % &amp; dưới mức</p></td><td><p>Sở Nội vụ</p></td><td><p>Sở Y tế</p></td>
    <td><p>30/11/2026</p></td></tr></table><!--EndFragment--></body></html>`;
  await page.evaluate(async (text) => {
    const item = new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
  }, html);
  await page.getByLabel('Dán từ Word hoặc Excel').focus();
  await page.keyboard.press('Control+V');
  await page.getByText('Phụ lục I: 1 nhiệm vụ, 0 đề mục').waitFor();
  await page.getByText('Xem 1 dòng đầu').click();
  await page.getByText('1 Giữ tỷ lệ hồ sơ trễ < 5 % & dưới mức').waitFor();
  await page.getByText('Thời hạn: 30/11/2026').waitFor();
  await page.getByLabel('Mẫu của phụ lục I').selectOption('SIPAS');
  await page.getByText('Phụ lục I (SIPAS): 1 nhiệm vụ, 0 đề mục').waitFor();
  await page.getByText('PL I SIPAS').waitFor();
  expect(violations).toEqual([]);
});

test('rows of Excel pasted as text are read', async () => {
  const { page } = await openPane();
  await page.getByLabel('Dán từ Word hoặc Excel').evaluate((box) => {
    const clipboardData = new DataTransfer();
    const rows = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tBáo cáo\tSở Nội vụ\tSở Y tế\t30/11/2026\n';
    clipboardData.setData('text/plain', rows);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByText('Phụ lục I: 1 nhiệm vụ, 0 đề mục').waitFor();
});

test('Word files dropped on the pane are read; a tracker’s statuses are accepted together', async () => {
  const { page } = await openPane();
  const docx = readFileSync(join(FIXTURES, 'cai-cach-hanh-chinh.docx')).toString('base64');
  const transfer = await page.evaluateHandle((content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'cai-cach-hanh-chinh.docx'));
    return data;
  }, docx);
  await page.getByText('hoặc kéo tệp thả vào đây').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText(/^Phụ lục I.*: \d+ nhiệm vụ/).waitFor();
  await button(page, 'Chọn kế hoạch khác').click();
  await page.locator('input[type=file]').setInputFiles(join(FIXTURES, 'theo-doi.xlsx'));
  await page.getByText('Trạng thái trong bảng theo dõi của cơ quan').waitFor();
  await button(page, 'Chấp nhận tất cả').click();
  const boxes = page.getByRole('checkbox');
  expect(await boxes.count()).toBeGreaterThan(1);
  for (const box of await boxes.all()) await comesToBe(() => box.isChecked(), true);
});

test('a file that cannot be read says why and leads to the paste box', async () => {
  const { page } = await openPane();
  const buffer = Buffer.from('%PDF-1.7\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ban-in.pdf', mimeType: 'application/pdf', buffer });
  await page.getByText('Tệp "ban-in.pdf" là PDF: mở bằng Word').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Nạp-320-unreadable.png'), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Dán bảng thay cho tệp').click();
  await comesToBe(() => page.evaluate(() => document.activeElement?.id), 'load-paste');
});

test('a text without a matrix is shown, and nothing can be written of it', async () => {
  const { page } = await openPane();
  const buffer = Buffer.from('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi các đơn vị.\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'thu.txt', mimeType: 'text/plain', buffer });
  await page.getByText('nên không dựng được sổ').waitFor();
  await comesToBe(() => button(page, 'Dựng sổ Excel').count(), 0);
});

test('the whole way by keyboard, the focus never lost', async () => {
  const { page } = await openPane();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await focused()) === text) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`"${text}" is not reached: ${await focused()}`);
  };
  await tabTo('Đọc kế hoạch này');
  await page.keyboard.press('Enter');
  await page.getByText('Phụ lục III (PAPI): 7 nhiệm vụ, 4 đề mục').waitFor();
  await comesToBe(() => focused(), 'Nạp kế hoạch');
  await tabTo('Dựng sổ Excel');
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã dựng sổ/).waitFor();
  await comesToBe(() => focused(), expect.stringContaining('Đã dựng sổ'));
  await page.keyboard.press('Tab');
  await comesToBe(() => focused(), 'Kiểm tra');
});

describe.each([320, 450])('at %i px', (width) => {
  test.each<readonly [string, Partial<Look>]>([
    ['light', {}],
    ['dark', { scheme: 'dark' }],
    ['high-contrast', { scheme: 'dark', forcedColors: 'active' }],
  ])('%s: axe finds nothing from the choice to the workbook, nothing is cut off', async (name, look) => {
    const { page } = await openPane({ ...USUAL, width, ...look });
    const looked = async (step: string): Promise<void> => {
      const path = join(PICTURES, `Nạp-${String(width)}-${name}-${step}.png`);
      await page.screenshot({ path, fullPage: true });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await looked('1-choice');
    await readDepartment(page);
    await page.getByText('Xem 5 dòng đầu').first().click();
    await page.getByText(/^Phát hiện khi đọc:/).click();
    await button(page, 'Dựng sổ Excel').waitFor();
    await looked('2-preview');
    await button(page, 'Dựng sổ Excel').click();
    await page.getByText(/^Đã dựng sổ/).waitFor();
    await looked('3-built');
  });
});
