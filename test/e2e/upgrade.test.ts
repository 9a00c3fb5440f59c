/**
 * A workbook of layout version 1 in the built pane: the line "Nâng cấp" and what it makes of it.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../architecture/sources';
import type { ExcelHost } from '../excel-host/excelHost';
import { axeFindings, USUAL } from './chromium';
import { comesToBe } from './comesToBe';
import { loadedDepartment } from './department';
import { testInExcel } from './serve';
import { given } from './sheetBooks';
import { OpenPane, PICTURES, placeOf } from './support';

const pane = new OpenPane();

const OFFERED =
  'Sổ này theo bố cục cũ (1, nay là 2): vẫn dùng được. Nâng cấp sẽ thêm mục Xếp loại và Báo cáo vào sheet Tham số, giữ nguyên mọi thứ đã nhập.';
const DONE = 'Đã nâng cấp: sheet Tham số có thêm mục Xếp loại và Báo cáo. Những gì đã nhập giữ nguyên.';

const button = (page: Page) => page.getByRole('button', { name: 'Nâng cấp', exact: true });

/** The figures of Tiến độ as a screen reader is told them. */
async function figures(page: Page): Promise<readonly string[]> {
  const all = placeOf(page, 'Tiến độ').getByRole('button', { name: /Toàn kế hoạch: / });
  await all.first().waitFor();
  return all.evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('aria-label') ?? node.textContent ?? ''),
  );
}

test('a file of version 1 in a browser: the line is pressed, every figure stays', async () => {
  const { page, errors, violations } = await pane.inBrowser(USUAL);
  const file = join(root, 'test', 'fixtures', 'workbooks', 'v1', 'filled.xlsx');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(given('cu.xlsx', new Uint8Array(readFileSync(file))));
  await page.getByText('Đã mở sổ cu.xlsx').waitFor();
  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  await page.getByText(OFFERED).waitFor();
  const before = await figures(page);
  // figures.json was counted by another program: 21 of 74 are done.
  expect(before).toContainEqual(
    expect.stringContaining('Hoàn thành trên tổng số được giao, Toàn kế hoạch: 21/74'),
  );
  await page.screenshot({ path: join(PICTURES, 'Nâng cấp-320.png') });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await page.getByText(DONE).waitFor();
  await comesToBe(() => button(page).count(), 0);
  await comesToBe(() => figures(page), before);
  await page.screenshot({ path: join(PICTURES, 'Nâng cấp-320-xong.png') });
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

/** Takes out of the workbook in Excel what version 2 added to `Tham số`, as another program would. */
function asVersionOne(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { book } = (window as unknown as { readonly excelHost: ExcelHost }).excelHost;
    const placeOf = (name: string) => {
      const formula = book.names.find((each) => each.name === name)?.formula ?? '';
      const [, row = '', , last = row] = /\$[A-Z]+\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
      return { first: Number(row) - 1, last: Number(last.replace(/.*\$/, '')) - 1 };
    };
    const block = placeOf('pc_khoi_2');
    const version = placeOf('pc_version');
    const sheet = book.sheet('Tham số');
    if (!sheet) throw new Error('no Tham số');
    for (let row = block.first; row <= block.last; row += 1)
      for (let column = 0; column < 3; column += 1)
        sheet.put(row, column, { value: null, formula: null, look: 0 });
    book.names = book.names.filter(({ formula }) => {
      const [, row] = /^='Tham số'!\$[A-C]\$(\d+)/.exec(formula) ?? [];
      return row === undefined || Number(row) - 1 < block.first || Number(row) - 1 > block.last;
    });
    const held = sheet.at(version.first, 1);
    sheet.put(version.first, 1, { ...held, value: 1 });
  });
}

function versionInExcel(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { book } = (window as unknown as { readonly excelHost: ExcelHost }).excelHost;
    const [, row] =
      /\$(\d+)$/.exec(book.names.find(({ name }) => name === 'pc_version')?.formula ?? '') ?? [];
    return book.sheet('Tham số')?.at(Number(row) - 1, 1).value;
  });
}

testInExcel('a workbook of version 1 in Excel: the line is pressed, every figure stays', async () => {
  const { page, errors, violations } = await loadedDepartment(pane, USUAL, 'Excel');
  await comesToBe(() => versionInExcel(page), 2);
  const before = await figures(page);
  await asVersionOne(page);
  // The pane reads the workbook anew where names have changed and a cell is typed.
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    excelHost.user.typeInTable('PL_I', 4, 'Ghi chú', 'gõ tay');
  });
  await page.getByText(OFFERED).waitFor();
  await button(page).click();
  await page.getByText(DONE).waitFor();
  await comesToBe(() => versionInExcel(page), 2);
  await comesToBe(() => figures(page), before);
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});
