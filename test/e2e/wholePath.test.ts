/**
 * The whole way by keyboard alone: the department's plan is loaded in Excel, checked, mended, taken back, and its
 * percentage followed. Only what a person types into cells is typed in Excel.
 * @needs chromium pane
 */
import type { Page } from 'playwright-core';
import { comesToBe } from './comesToBe';
import { testInExcel } from './serve';
import { OpenPane, placeOf, selectedInExcel, typeInExcel } from './support';

const pane = new OpenPane();

/** Name and description of the element that has the keyboard, as a screen reader has them. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return '';
    const textOf = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : null;
    const own = at.getAttribute('aria-label') ?? label ?? at.textContent ?? '';
    return `${own} ${textOf(at.getAttribute('aria-describedby'))}`.trim();
  });
}

/** Most presses from one end of a place to the other. */
const FAR = 80;

/** Presses a key until the keyboard is on what has this name. */
async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    met.push(now.slice(0, 40));
  }
  throw new Error(`${String(name)} is not reached: ${met.join(' | ')}`);
}

testInExcel('loaded, filtered, gone to, mended, taken back and followed without a mouse', async () => {
  const { page, errors } = await pane.inExcel();
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await page.getByRole('tabpanel', { name: 'Nạp' }).getByRole('heading').first().waitFor();

  await reach(page, /^Đọc kế hoạch này Kế hoạch tháng 9\/2023/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Năm theo dõi').waitFor();
  await reach(page, /^Năm theo dõi/);
  await page.keyboard.type('2024');
  await reach(page, /^Ghi vào sổ đang mở/);
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã ghi 8 sheet/).waitFor();
  await reach(page, /^Kiểm tra$/);
  await page.keyboard.press('Enter');

  const check = placeOf(page, 'Kiểm tra');
  await check.getByText('Mọi dòng của năm 2024 đều được tính.').waitFor();
  // Rows 2 and 5 of the body are I.1 and I.4; row 1 is a heading.
  await typeInExcel(page, 'PL_I', 2, 'Trạng thái', 'Gần xong');
  await typeInExcel(page, 'PL_I', 5, 'Phòng, đơn vị chủ trì/chỉ đạo', 'Vắn phòng Sỏ');
  await check.getByRole('button', { name: 'Lỗi (1)' }).waitFor();
  await check.getByText('Kết quả dưới đây khớp với sổ lúc này.').waitFor();
  await reach(page, /^Lỗi \(1\)/);
  await page.keyboard.press('Enter');
  await check.getByText(/^Đang xem 1 trên/).waitFor();
  await reach(page, /^Tiếp/);
  await page.keyboard.press('Enter');
  await check.getByText(/^Ô 1 trên 1 của mục này: I\.1:/).waitFor();
  await comesToBe(() => selectedInExcel(page), 'Gần xong');
  await reach(page, /^Bỏ lọc/, 'Shift+Tab');
  await page.keyboard.press('Enter');

  // The list of findings is one stop; arrows move in it.
  await reach(page, /^(Lỗi|Cảnh báo|Lưu ý):/);
  for (let presses = 0; presses < FAR && !(await focused(page)).includes('Vắn phòng Sỏ'); presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('Vắn phòng Sỏ');
  await page.keyboard.press('Enter');
  const fix = check.getByRole('radio', { name: 'Đổi thành Văn phòng Sở', exact: true });
  await fix.waitFor();
  // A group of radio buttons is one stop, too: the keyboard comes to its first, arrows choose.
  await reach(page, /^(Đổi thành|Là đơn vị|Văn phòng)/);
  for (let presses = 0; presses < 10 && !(await fix.isChecked()); presses += 1)
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
  await comesToBe(() => fix.isChecked(), true);
  await reach(page, /^Sửa 1 ô/);
  await page.keyboard.press('Enter');
  await check.getByText('Đã sửa 1 ô.').waitFor();
  await check.getByText('Kết quả dưới đây khớp với sổ lúc này.').waitFor();
  await reach(page, /^Hoàn lại lần sửa 1/);
  await page.keyboard.press('Enter');
  await check.getByText('Đã hoàn lại lần sửa 1: 1 thay đổi.').waitFor();

  await reach(page, /^Kiểm tra$/, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const progress = placeOf(page, 'Tiến độ');
  const overall = 'Hoàn thành trên tổng số được giao, Toàn kế hoạch:';
  // Of the plan's 71 tasks one is due in a later year, and I.1 is not counted while its status says nothing.
  await progress.getByRole('button', { name: `${overall} 0/69 · 0,00 %` }).waitFor();
  await typeInExcel(page, 'PL_I', 4, 'Trạng thái', 'Hoàn thành');
  // 1 of 69 is 1,449… %.
  await progress.getByRole('button', { name: `${overall} 1/69 · 1,45 %` }).waitFor();
  await reach(page, new RegExp(`^${overall} 1/69`));
  await page.keyboard.press('Enter');
  await page.getByText('69 nhiệm vụ', { exact: true }).waitFor();
  await reach(page, /^Đã tính \(1\)/);
  await page.keyboard.press('Enter');
  await page.getByText('1 nhiệm vụ', { exact: true }).waitFor();
  await reach(page, /I\.3 · PL I PAR INDEX/);
  await page.keyboard.press('Enter');
  await page.getByText('Đã tới PL I PAR INDEX.').waitFor();
  expect(errors).toEqual([]);
});
