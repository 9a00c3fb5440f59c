/**
 * Every place of the pane inside of an Excel of each theme: looked at by axe, pictures left for people.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings, type Look, USUAL } from './chromium';
import type { ExcelTheme } from './excelPage';
import { testInExcel } from './serve';
import { OpenPane, PICTURES, placeOf, typeInExcel } from './support';

const pane = new OpenPane();

const WIDTHS = [320, 450];

/**
 * What a person sees behind the pane's letters: how bright the page is by ITU-R BT.709, from 0 to 255. System colours of
 * forced colours come as they are drawn.
 */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const painted = document.querySelector('.fui-FluentProvider');
    const parts = painted === null ? [] : getComputedStyle(painted).backgroundColor.match(/\d+/g);
    const [red = 0, green = 0, blue = 0] = (parts ?? []).map(Number);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

/** Looks at the page as it stands at both widths. */
async function look(page: Page, what: string, theme: ExcelTheme): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.mouse.move(0, 0);
    const path = join(PICTURES, `Excel-${theme}-${what}-${String(width)}.png`);
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: 1400 } });
    expect([what, width, await axeFindings(page)]).toEqual([what, width, []]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([what, wide <= width]).toEqual([what, true]);
  }
  await page.setViewportSize({ width: USUAL.width, height: 900 });
}

/** The system is of the other brightness, so that only Office's theme can have decided. */
testInExcel.each<readonly [ExcelTheme, Partial<Look>, 'light' | 'dark']>([
  ['white', { scheme: 'dark' }, 'light'],
  ['dark-grey', { scheme: 'light' }, 'dark'],
  ['black', { scheme: 'light' }, 'dark'],
  ['high-contrast', { scheme: 'dark', forcedColors: 'active' }, 'dark'],
])('theme %s', async (theme, system, expected) => {
  const { page, errors, violations } = await pane.inExcel({ ...USUAL, ...system }, '', theme);
  await placeOf(page, 'Nạp').getByRole('heading').first().waitFor();
  expect((await brightness(page)) > 128 ? 'light' : 'dark').toBe(expected);
  await look(page, 'Nạp', theme);
  await page
    .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
    .click();
  await page.getByLabel('Năm theo dõi').selectOption('2024');
  await page.getByRole('button', { name: 'Ghi vào sổ đang mở' }).waitFor();
  await look(page, 'Nạp-kế hoạch', theme);
  await page.getByRole('button', { name: 'Ghi vào sổ đang mở' }).click();
  await page.getByText(/^Đã ghi 8 sheet/).waitFor();
  await look(page, 'Nạp-đã ghi', theme);

  await typeInExcel(page, 'PL_I', 2, 'Trạng thái', 'Gần xong');
  await typeInExcel(page, 'PL_I', 4, 'Trạng thái', 'Hoàn thành');
  await typeInExcel(page, 'PL_I', 5, 'Phòng, đơn vị chủ trì/chỉ đạo', 'Vắn phòng Sỏ');
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  const check = placeOf(page, 'Kiểm tra');
  await check.getByText('Kết quả dưới đây khớp với sổ lúc này.').waitFor();
  await check.locator('button[aria-expanded]').filter({ hasText: 'Vắn phòng Sỏ' }).click();
  await look(page, 'Kiểm tra', theme);

  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  const progress = placeOf(page, 'Tiến độ');
  await progress.getByRole('heading', { name: 'Toàn kế hoạch' }).waitFor();
  await look(page, 'Tiến độ', theme);
  await progress.getByRole('button', { name: /^Hoàn thành trên tổng số được giao, Toàn kế hoạch/ }).click();
  await progress.getByRole('listitem').first().waitFor();
  await look(page, 'Tiến độ-danh sách', theme);
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});
