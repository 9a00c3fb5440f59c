/**
 * Nạp inside of an Excel that is none: what is written goes into the open workbook or beside it, never over it.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../architecture/sources';
import type { ExcelHost } from '../excel-host/excelHost';
import { seedBook } from '../workbook/edit/books';
import { axeFindings, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { testInExcel } from './serve';
import { OpenPane, PICTURES } from './support';
import { PLAN_SHEETS } from '../workbook/planSheets';

const pane = new OpenPane();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openInExcel(): Promise<WatchedPage> {
  const watched = await pane.inExcel();
  await button(watched.page, 'Chọn tệp').waitFor();
  return watched;
}

async function readSample(page: Page, title: RegExp, lastAppendix: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Đọc kế hoạch này', description: title }).click();
  await page.getByText(lastAppendix).waitFor();
}

const DEPARTMENT = [/^Kế hoạch tháng 9\/2023/, /^Phụ lục III \(PAPI\): 7 nhiệm vụ/] as const;
const PROVINCE = [/^Kế hoạch 165\/KH-UBND/, /^Phụ lục III \(PAPI\)/] as const;

/** Titles of the sheets of the workbook that is open, in the order of their tabs. */
function sheetsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** How many new workbooks Excel was handed. */
function madeWorkbooks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    return excelHost.session.opened.length;
  });
}

testInExcel('the department’s plan goes into the open workbook behind what stands there', async () => {
  const { page, errors, violations } = await openInExcel();
  const before = await sheetsIn(page);
  await readSample(page, ...DEPARTMENT);
  await page.getByText('Ghi vào sổ đang mở, thành các sheet mới.').waitFor();
  await comesToBe(() => sheetsIn(page), before);
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(/^Đã ghi 8 sheet: Tổng hợp, Theo đơn vị, PL I PAR INDEX/).waitFor();
  expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...PLAN_SHEETS].sort());
  await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-drawn.png'), fullPage: true });

  await button(page, 'Chọn kế hoạch khác').click();
  await readSample(page, ...DEPARTMENT);
  await page.getByText('Sổ đang mở đã chứa kế hoạch này').waitFor();
  await comesToBe(() => button(page, 'Ghi vào sổ đang mở').count(), 0);
  await page.getByText('So với sổ đang mở: 71 nhiệm vụ, không nhiệm vụ nào thay đổi.').waitFor();

  await button(page, 'Chọn kế hoạch khác').click();
  await readSample(page, ...PROVINCE);
  await page.getByText('Sổ đang mở chứa kế hoạch khác nên được giữ nguyên').waitFor();
  await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-beside.png'), fullPage: true });
  await button(page, 'Tạo sổ mới').click();
  await page.getByText(/^Excel đã mở một sổ mới .* với tên phan-cong-165-KH-UBND-2023\.xlsx\.$/).waitFor();
  await comesToBe(() => madeWorkbooks(page), 1);
  expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...PLAN_SHEETS].sort());
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  expect(await axeFindings(page)).toEqual([]);
});

testInExcel(
  'where Excel fails while the sheets are drawn, the workbook is as before and trying again helps',
  async () => {
    const { page, errors } = await openInExcel();
    const before = await sheetsIn(page);
    await readSample(page, ...DEPARTMENT);
    await button(page, 'Ghi vào sổ đang mở').waitFor();
    // The workbook is looked at in the first trip and drawn in those after it.
    await page.evaluate(() => {
      const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
      excelHost.failAction(3, 40);
    });
    await button(page, 'Ghi vào sổ đang mở').click();
    await page.getByText('Sổ còn nguyên như trước.').waitFor();
    await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-failed.png'), fullPage: true });
    await comesToBe(() => sheetsIn(page), before);
    await button(page, 'Thử lại').click();
    await page.getByText(/^Đã ghi 8 sheet:/).waitFor();
    expect([...(await sheetsIn(page))].sort()).toEqual([...before, ...PLAN_SHEETS].sort());
    expect(errors).toEqual([]);
  },
);

/** The department's plan, as a later version says it: its second task gone, its sixth reworded, its seventh written anew. */
function laterVersion(): Buffer {
  const seed = readFileSync(join(root, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt'), 'utf8');
  const lines = seed.split('\n').filter((line) => !line.startsWith('2\tHoàn thành Kế hoạch kiểm tra'));
  const sixth = lines.findIndex((line) => line.startsWith('6\tTheo dõi, đôn đốc việc thực hiện'));
  lines[sixth] = lines[sixth]!.replace('Theo dõi, đôn đốc', 'Theo dõi, kiểm tra, đôn đốc');
  lines[sixth + 1] = '7\tCông khai quy trình nội bộ\tVăn phòng Sở\tCác phòng, đơn vị thuộc Sở\tHàng năm';
  return Buffer.from(lines.join('\n'));
}

/** Texts of a column of a table by the ids of its rows. */
function columnOf(page: Page, table: string, id: string, column: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([name, key, header]) =>
      Excel.run(async (context) => {
        const columns = context.workbook.tables.getItem(name!).columns;
        const ids = columns.getItem(key!).getDataBodyRange().load('values');
        const values = columns.getItem(header!).getDataBodyRange().load('values');
        await context.sync();
        return Object.fromEntries(ids.values.map(([each], at) => [String(each), values.values[at]?.[0]]));
      }),
    [table, id, column],
  );
}

/** Types into a column of PL_I, as a person would. */
function typeStatus(page: Page, rows: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate(
    (typed) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem('PL_I');
        const ids = columns.getItem('Mã').getDataBodyRange().load('values');
        await context.sync();
        const status = columns.getItem('Trạng thái').getDataBodyRange();
        ids.values.forEach(([id], at) => {
          const text = typed[String(id)];
          if (text !== undefined) status.getCell(at, 0).values = [[text]];
        });
        await context.sync();
      }),
    rows,
  );
}

testInExcel(
  'a newer version brings the open workbook up: each changed task is asked, what was typed stays',
  async () => {
    const { page, errors } = await openInExcel();
    await readSample(page, ...DEPARTMENT);
    await button(page, 'Ghi vào sổ đang mở').click();
    await page.getByText(/^Đã ghi 8 sheet:/).waitFor();
    await typeStatus(page, {
      'I.1': 'Hoàn thành',
      'I.2': 'Hoàn thành',
      'I.6': 'Đang thực hiện',
      'I.7': 'Không phát sinh',
    });
    const sheets = await sheetsIn(page);

    await button(page, 'Chọn kế hoạch khác').click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'ke-hoach-moi.txt',
      mimeType: 'text/plain',
      buffer: laterVersion(),
    });
    await page
      .getByText('So với sổ đang mở: 68 nhiệm vụ giữ nguyên, 2 đổi lời, đổi số hoặc chuyển phụ lục')
      .waitFor();
    const questions = page.getByRole('radiogroup');
    await comesToBe(() => questions.count(), 2);
    // Of the reworded task it is proposed that it is the same, of the one with only its number that it is another.
    await comesToBe(
      () => questions.nth(0).getByRole('radio', { name: 'Vẫn là nhiệm vụ này' }).isChecked(),
      true,
    );
    await comesToBe(() => questions.nth(1).getByRole('radio', { name: 'Nhiệm vụ khác' }).isChecked(), true);
    await page.getByText('sửa 1 nhiệm vụ đổi, thêm 1 dòng mới ở cuối bảng, chuyển 2 nhiệm vụ').waitFor();
    // By keyboard: the second, too, is still that task.
    await questions.nth(1).getByRole('radio', { name: 'Nhiệm vụ khác' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText('sửa 2 nhiệm vụ đổi, thêm 0 dòng mới ở cuối bảng, chuyển 1 nhiệm vụ').waitFor();
    await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-update.png'), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Tab');
    for (
      let tabs = 0;
      tabs < 6 &&
      !(await button(page, 'Cập nhật, giữ tình trạng đã nhập').evaluate(
        (it) => it === document.activeElement,
      ));
      tabs += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Đã cập nhật sổ: 68 nhiệm vụ giữ nguyên, 2 đổi, 0 mới, 1 chuyển sang sheet/)
      .waitFor();
    await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-updated.png'), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);

    await button(page, 'Xếp các dòng theo thứ tự văn bản').click();
    await page.getByText('Đã xếp các dòng theo thứ tự văn bản.').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    expect([...(await sheetsIn(page))].sort()).toEqual([...sheets, 'Nhật ký', 'Nhiệm vụ đã bỏ'].sort());
    const statuses = await columnOf(page, 'PL_I', 'Mã', 'Trạng thái');
    expect(statuses).toMatchObject({
      'I.1': 'Hoàn thành',
      'I.6': 'Đang thực hiện',
      'I.7': 'Không phát sinh',
    });
    expect(Object.keys(statuses)).not.toContain('I.2');
    await comesToBe(() => columnOf(page, 'Da_bo', 'Mã', 'Trạng thái'), { 'I.2': 'Hoàn thành' });
    expect(errors).toEqual([]);
  },
);

testInExcel(
  'a workbook of ours that is opened in Excel is read as a plan, and opens as a copy when asked',
  async () => {
    const { page, errors } = await openInExcel();
    const bytes = await seedBook();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'so-cu.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(bytes),
      });
    await page.getByText(/^so-cu\.xlsx là sổ do Phân công tạo\. Dưới đây chỉ có kế hoạch/).waitFor();
    await page.getByText(/^Phụ lục III \(PAPI\): 7 nhiệm vụ/).waitFor();
    await page.screenshot({ path: join(PICTURES, 'Nạp-Excel-320-own-file.png'), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    await comesToBe(() => madeWorkbooks(page), 0);
    await button(page, 'Mở bản sao trong Excel').click();
    await page.getByText(/^Excel đã mở một bản sao thành sổ mới chưa lưu/).waitFor();
    await comesToBe(() => madeWorkbooks(page), 1);
    expect(errors).toEqual([]);
  },
);
