/**
 * Every place of the pane as wide as a screen and enlarged to 200 %, which is half as many points to draw on, in both
 * languages; pictures are left for people.
 * @needs chromium pane
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seedBook } from '../workbook/edit/books';
import { axeFindings, USUAL } from './chromium';
import { given } from './sheetBooks';
import { OpenPane, PICTURES, placeOf } from './support';

const pane = new OpenPane();

const LOOKS = [
  ['1920', { width: 1920, height: 1080 }],
  // A screen of 1280 x 800 at 200 %.
  ['200%', { width: 640, height: 400 }],
  // A pane of 640 points at 200 %.
  ['320', { width: 320, height: 640 }],
] as const;

/** Looks at the page as it stands at each size. */
async function looked(
  page: Page,
  what: string,
  looks: typeof LOOKS | readonly [(typeof LOOKS)[1]] = LOOKS,
): Promise<void> {
  for (const [name, size] of looks) {
    await page.setViewportSize(size);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(PICTURES, `Rộng-${what}-${name}.png`) });
    expect([what, name, await axeFindings(page)]).toEqual([what, name, []]);
    // Nothing is wider than the page, and every tab can be pressed.
    const { scrollWidth, tabs } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      tabs: [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.getBoundingClientRect().right),
    }));
    expect([what, name, scrollWidth <= size.width]).toEqual([what, name, true]);
    expect([what, name, Math.max(...tabs) <= size.width]).toEqual([what, name, true]);
  }
}

test.each([
  ['vi-VN', ['Nạp', 'Kiểm tra', 'Tiến độ', 'Bảng tính']],
  ['en-GB', ['Load', 'Check', 'Progress', 'Workbook']],
] as const)(
  '%s: axe finds nothing in any place, empty and on a workbook; nothing is cut off',
  async (locale, places) => {
    const { page, errors, violations } = await pane.inBrowser({ ...USUAL, width: 640, locale });
    const show = async (name: string): Promise<void> => {
      await page.setViewportSize({ width: 640, height: 900 });
      await page.getByRole('tab', { name, exact: true }).click();
      await placeOf(page, name).waitFor();
    };
    for (const name of places) {
      await show(name);
      await looked(page, `${name}-trống`, [LOOKS[1]]);
    }
    await show(places[0]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(given('so.xlsx', await seedBook()));
    await page
      .getByText(/so\.xlsx/)
      .first()
      .waitFor();
    for (const name of places) {
      await show(name);
      const at = placeOf(page, name);
      await at.getByRole('heading').or(at.getByRole('grid')).first().waitFor();
      await looked(page, name);
    }
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  },
);
