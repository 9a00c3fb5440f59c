/**
 * Báo cáo in the built pane: chosen, seen, previewed, exported, read back.
 * @needs chromium pane
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import type { ExcelHost } from '../excel-host/excelHost';
import { filledBook } from '../reports/filledBooks';
import { run } from '../cli/edits/run';
import { textIn, wordParts } from '../reports/wordText';
import { cellOf, edit, opened } from '../workbook/edit/books';
import { axeFindings, type Look, USUAL } from './chromium';
import { comesToBe } from './comesToBe';
import { testInExcel, testOnServer } from './serve';
import { given } from './sheetBooks';
import { OpenPane, PICTURES, typeInExcel as type } from './support';

const pane = new OpenPane();

/** The templates beside the one that is chosen at first. */
const OTHERS = ['Phụ lục kết quả', 'Phần lồng ghép', 'Tổng hợp đơn vị', 'Phiếu đôn đốc'];
const REASON = 'Đang rà soát {dòng} này & <chờ> phản hồi';

let path = '';
beforeAll(async () => {
  const book = opened(new Uint8Array(readFileSync(await filledBook('000', 'half'))));
  // A status that no figure counts: an error that blocks the report.
  const before = await cellOf(book, 'PL_III', 'III.4', 'status');
  const done = await book.apply([edit('PL_III', 'III.4', 'status', before ?? null, 'Xong rồi')]);
  expect(done).toMatchObject({ ok: true, value: { refused: [] } });
  path = `${await filledBook('000', 'half')}.loi.xlsx`;
  writeFileSync(path, book.bytes());
});

const place = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Báo cáo' });
const button = (page: Page, name: string | RegExp): Locator =>
  place(page).getByRole('button', { name, exact: typeof name === 'string' });

/** The place with the workbook that has an error, its period chosen. */
async function inBrowser(look: Partial<Look> = {}) {
  const watched = await pane.inBrowser({ ...USUAL, ...look }, '#/bang-tinh');
  const { page } = watched;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(given('so.xlsx', new Uint8Array(readFileSync(path))));
  await page.getByRole('grid').waitFor();
  await goTo(page, '#/bao-cao');
  await place(page).getByLabel('Kỳ báo cáo').selectOption({ label: '6 tháng: 15/12/2023 - 14/06/2024' });
  await place(page).getByText('6 tháng đầu năm 2024, số liệu tính đến ngày 14/06/2024.').waitFor();
  return watched;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
}

/** The figures of the overall lines by their names. */
function figures(page: Page): Promise<Readonly<Record<string, string>>> {
  return place(page)
    .locator('dl')
    .first()
    .evaluate((list) => {
      const names = [...list.querySelectorAll('dt')].map((name) => name.textContent ?? '');
      const values = [...list.querySelectorAll('dd')].map((value) => value.textContent ?? '');
      return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
    });
}

async function downloads(
  page: Page,
  count: number,
  press: () => Promise<void>,
): Promise<readonly Download[]> {
  const found: Download[] = [];
  const take = (download: Download): void => void found.push(download);
  page.on('download', take);
  await press();
  await comesToBe(() => Promise.resolve(found.length), count);
  page.off('download', take);
  return found;
}

function sheetTitles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    return excelHost.book.sheets.map(({ name }) => name);
  });
}

/** What this Excel allows from now on. */
async function setInExcel(
  page: Page,
  allowed: { readonly opensWorkbooks?: boolean; readonly isLocked?: boolean },
): Promise<void> {
  await page.evaluate(({ opensWorkbooks, isLocked }) => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    if (opensWorkbooks !== undefined) excelHost.session.opensWorkbooks = opensWorkbooks;
    if (isLocked !== undefined) excelHost.book.locked = isLocked;
  }, allowed);
}

async function bytesOf(download: Download | undefined): Promise<Uint8Array> {
  return new Uint8Array(readFileSync((await download?.path()) ?? ''));
}

test('a report is chosen, its figures are those of progress, an error blocks it until a reason is given, and it is exported', async () => {
  const { page, errors, violations } = await inBrowser();
  const { out } = await run('progress', path, '--as-of', '2024-06-14', '--json');
  const { overall } = JSON.parse(out) as { readonly overall: Readonly<Record<string, number>> };
  const number = (name: string): string => String(overall[name]);
  await comesToBe(
    () => figures(page),
    expect.objectContaining({
      'Được giao': number('assigned'),
      'Hoàn thành': number('done'),
      'Hoàn thành, đúng hạn': number('doneOnTime'),
      'Hoàn thành, quá hạn': number('doneLate'),
      'Quá hạn': number('overdue'),
      'Đến hạn trong 30 ngày tới': number('dueSoon'),
      'Trong hạn': number('inTime'),
      'Thường xuyên': number('continuous'),
      'Hoàn thành trên tổng số được giao': expect.stringMatching(
        new RegExp(`· ${((overall.rate ?? 0) * 100).toFixed(2).replace('.', ',')}\\s%$`),
      ),
    }),
  );
  // A figure leads to its tasks, and back to itself.
  const overdue = button(page, `Quá hạn, Toàn kế hoạch: ${number('overdue')}`);
  await overdue.click();
  await comesToBe(() => place(page).getByRole('listitem').filter({ visible: true }).count(), overall.overdue);
  await button(page, 'Về số liệu').click();
  await comesToBe(() => overdue.evaluate((node) => node === document.activeElement), true);
  await place(page).getByText('Chưa có tên người ký (Tham số, mục Báo cáo)').waitFor();
  await place(page).getByText('1 dòng chưa được tính vào số liệu').waitFor();

  await place(page).getByText('Kiểm tra còn 1 lỗi chưa ai bỏ qua nên báo cáo chưa xuất được.').waitFor();
  await button(page, 'Xuất báo cáo').click();
  await place(page).getByText('Ghi lý do rồi mới xuất.').waitFor();
  await place(page).getByLabel('Lý do vẫn xuất').fill(REASON);

  await button(page, 'Xem trước').click();
  const preview = place(page).getByRole('region', { name: 'Xem trước Báo cáo kết quả' });
  await preview
    .getByText(`Được giao ${number('assigned')} nhiệm vụ`, { exact: false })
    .first()
    .waitFor();
  await preview.getByText(REASON, { exact: false }).first().waitFor();
  await page.screenshot({ path: join(PICTURES, 'Báo cáo-320-xem trước.png'), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);

  const [file] = await downloads(page, 1, () => button(page, 'Xuất báo cáo').click());
  expect(file?.suggestedFilename()).toBe('Báo cáo kết quả - 6 tháng đầu năm 2024.docx');
  const text = textIn(wordParts(await bytesOf(file)).get('word/document.xml') ?? '');
  expect(text).toContain(REASON);
  expect(text).toContain(`Được giao ${number('assigned')} nhiệm vụ`);
  expect(text).toContain(`Đã hoàn thành ${number('done')} nhiệm vụ`);
  expect(text).not.toContain('undefined');

  // The figures of the period stay: said, and kept in the workbook.
  await place(page).getByText('Đã ghi số liệu của kỳ vào sheet Lịch sử.').waitFor();
  await place(page)
    .getByText(/^Lịch sử đã có số liệu của kỳ này/)
    .waitFor();
  await comesToBe(
    () =>
      place(page)
        .getByRole('radio', { name: /^In số đã ghi/ })
        .isChecked(),
    true,
  );
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

test('all templates at once go out as files, reminders in one zip; drafting says what it writes', async () => {
  const { page, errors, violations } = await inBrowser({ width: 450 });
  for (const name of OTHERS) await place(page).getByRole('checkbox', { name }).check();
  await place(page).getByLabel('Lý do vẫn xuất').fill(REASON);
  await place(page)
    .getByRole('checkbox', { name: /^Sau khi xuất, ghi số liệu/ })
    .uncheck();
  const files = await downloads(page, 5, () => button(page, 'Xuất 5 báo cáo').click());
  expect(files.map((file) => file.suggestedFilename()).sort()).toEqual([
    'Báo cáo kết quả - 6 tháng đầu năm 2024.docx',
    'Phiếu đôn đốc - 6 tháng đầu năm 2024.zip',
    'Phần lồng ghép - 6 tháng đầu năm 2024.docx',
    'Phụ lục kết quả - 6 tháng đầu năm 2024.xlsx',
    'Tổng hợp đơn vị - 6 tháng đầu năm 2024.xlsx',
  ]);
  const named = (name: string): Download | undefined =>
    files.find((file) => file.suggestedFilename().startsWith(name));
  const reminders = Object.keys(unzipSync(await bytesOf(named('Phiếu'))));
  expect(reminders).toContain('Phiếu đôn đốc - Văn phòng Sở.docx');
  const sheets = readWorkbookFile(await bytesOf(named('Phụ lục'))).sheets.map(({ name }) => name);
  expect(sheets).toEqual(['Tổng hợp', 'PL I PAR INDEX', 'PL II SIPAS', 'PL III PAPI']);
  await comesToBe(
    () =>
      place(page)
        .getByRole('button', { name: /^Tải lại: / })
        .count(),
    5,
  );
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(450);

  await place(page)
    .getByText(/^Sẽ thêm sheet Nội dung báo cáo với \d+ đề mục soạn sẵn\.$/)
    .waitFor();
  await button(page, 'Soạn Nội dung báo cáo').click();
  await place(page).getByText('Đã soạn sheet Nội dung báo cáo theo số liệu đến ngày 14/06/2024.').waitFor();
  await place(page).getByText('Dự thảo trong sheet Nội dung báo cáo đã khớp số liệu.').waitFor();

  // One unit alone has a document of its own, and figures of its own.
  await place(page).getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Văn phòng Sở' });
  await button(page, /^Được giao, Văn phòng Sở, mọi vai trò: \d+$/).waitFor();
  for (const look of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: look });
    await page.screenshot({ path: join(PICTURES, `Báo cáo-450-${look}.png`), fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
  }
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

testOnServer('an export is ended between two reports, by keyboard alone', async () => {
  const { page, errors } = await inBrowser({ hasWorkers: false });
  let go: () => void = () => undefined;
  const held = new Promise<void>((settle) => {
    go = settle;
  });
  await page.route(/\/report-sheet\.[^/]*\.js$/, async (route) => {
    await held;
    await route.fallback();
  });
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by Tab');
  };
  await page.getByRole('tab', { name: 'Báo cáo' }).focus();
  await tabTo(place(page).getByRole('checkbox', { name: 'Phụ lục kết quả' }));
  await page.keyboard.press('Space');
  await tabTo(place(page).getByRole('checkbox', { name: 'Phần lồng ghép' }));
  await page.keyboard.press('Space');
  await button(page, 'Xuất 3 báo cáo').waitFor();
  await tabTo(place(page).getByLabel('Lý do vẫn xuất'));
  await page.keyboard.insertText('thử');
  await tabTo(button(page, 'Xuất 3 báo cáo'));
  await downloads(page, 1, () => page.keyboard.press('Enter'));
  await place(page).getByText('Đang làm Phụ lục kết quả (2/3)…').waitFor();
  await tabTo(button(page, 'Dừng lại'));
  await page.keyboard.press('Enter');
  go();
  await place(page).getByText('Đã dừng: 2/3 báo cáo đã xuất.').waitFor();
  // Figures that were handed over are kept, whatever was stopped after them.
  await place(page).getByText('Đã ghi số liệu của kỳ vào sheet Lịch sử.').waitFor();
  await place(page)
    .getByText(/^Lịch sử đã có số liệu của kỳ này/)
    .waitFor();
  expect(errors).toEqual([]);
});

testInExcel('in Excel a report opens as a new workbook, and Lịch sử is written there', async () => {
  const { page, errors, violations } = await pane.inExcel();
  await page
    .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
    .click();
  await page.getByLabel('Năm theo dõi').selectOption('2024');
  await page.getByRole('button', { name: 'Ghi vào sổ đang mở' }).click();
  await page.getByText(/^Đã ghi \d+ sheet/).waitFor();
  await type(page, 'PL_I', 4, 'Trạng thái', 'Hoàn thành');
  await goTo(page, '#/bao-cao');
  await place(page).getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I: 15/12/2023 - 14/03/2024' });
  await place(page).getByText('Quý I năm 2024, số liệu tính đến ngày 14/03/2024.').waitFor();
  await place(page).getByRole('checkbox', { name: 'Báo cáo kết quả' }).uncheck();
  await place(page).getByRole('checkbox', { name: 'Phụ lục kết quả' }).check();
  await comesToBe(() => figures(page), expect.objectContaining({ 'Được giao': '70', 'Hoàn thành': '1' }));
  const reason = place(page).getByLabel('Lý do vẫn xuất');
  if (await reason.isVisible()) await reason.fill('thử');
  await button(page, 'Xuất báo cáo').click();
  await place(page)
    .getByText(/^Phụ lục kết quả - quý I năm 2024\.xlsx đã mở thành một sổ Excel mới/)
    .waitFor();
  await place(page).getByText('Đã ghi số liệu của kỳ vào sheet Lịch sử.').waitFor();
  // Printed again it is made of the tasks kept with the figures, which no usual reading of Excel brings.
  await place(page)
    .getByText(/^Đây là số và danh sách nhiệm vụ đã chốt của kỳ/)
    .waitFor();
  const there = await page.evaluate(() => {
    const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
    return [excelHost.session.opened.length, excelHost.book.table('Lich_su')?.body.rows ?? 0];
  });
  expect(there).toEqual([1, expect.any(Number)]);
  expect(there[1]).toBeGreaterThan(50);
  await page.screenshot({ path: join(PICTURES, 'Báo cáo-Excel-320.png'), fullPage: true });
  expect(await axeFindings(page)).toEqual([]);

  // No new workbook: the sheets of the report stand behind the open ones, and are none of ours. Word files and zips are downloads.
  const before = await sheetTitles(page);
  await setInExcel(page, { opensWorkbooks: false });
  for (const name of ['Báo cáo kết quả', 'Phiếu đôn đốc'])
    await place(page).getByRole('checkbox', { name }).check();
  const files = await downloads(page, 2, () => button(page, 'Xuất 3 báo cáo').click());
  const names = files.map((file) => file.suggestedFilename());
  expect([...names].sort()).toEqual([
    'Báo cáo kết quả - quý I năm 2024.docx',
    'Phiếu đôn đốc - quý I năm 2024.zip',
  ]);
  await place(page)
    .getByText(
      'Phụ lục kết quả - quý I năm 2024.xlsx đã thêm vào sổ đang mở thành Tổng hợp (2), PL I PAR INDEX (2), PL II SIPAS (2), PL III PAPI (2).',
    )
    .waitFor();
  for (const name of names)
    await place(page).getByText(`Đã gửi ${name} xuống máy.`, { exact: false }).waitFor();
  await comesToBe(
    () => sheetTitles(page),
    [...before, 'Tổng hợp (2)', 'PL I PAR INDEX (2)', 'PL II SIPAS (2)', 'PL III PAPI (2)'],
  );
  await comesToBe(() => figures(page), expect.objectContaining({ 'Được giao': '70', 'Hoàn thành': '1' }));

  // Nor may a sheet come: the report is a download, too.
  await setInExcel(page, { isLocked: true });
  for (const name of ['Báo cáo kết quả', 'Phiếu đôn đốc'])
    await place(page).getByRole('checkbox', { name }).uncheck();
  const [sheet] = await downloads(page, 1, () => button(page, 'Xuất báo cáo').click());
  expect(sheet?.suggestedFilename()).toBe('Phụ lục kết quả - quý I năm 2024.xlsx');
  await place(page)
    .getByText('Đã gửi Phụ lục kết quả - quý I năm 2024.xlsx xuống máy.', { exact: false })
    .waitFor();
  expect(await sheetTitles(page)).toHaveLength(before.length + 4);
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});
