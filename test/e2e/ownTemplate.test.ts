/**
 * A template of one's own in the built pane: put in, held against the workbook, added, exported, taken out.
 * @needs chromium pane
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { paragraph, smallTemplate } from '../reports/word/smallTemplate';
import { axeFindings, USUAL, type WatchedPage } from './chromium';
import { comesToBe } from './comesToBe';
import { testInExcel } from './serve';
import { OpenPane, PICTURES, placeOf } from './support';

const pane = new OpenPane();

const GOOD = smallTemplate(
  paragraph('{trích yếu}: giao {được giao}') +
    paragraph('{#nhiệm vụ hoàn thành quá hạn}') +
    paragraph('{nhiệm vụ}') +
    paragraph('{/nhiệm vụ hoàn thành quá hạn}'),
);
const BROKEN = smallTemplate(
  paragraph('Giao {được giaoo}') + paragraph('{phải đạt}') + paragraph('{chỉ tiêu} {năm}'),
);

const own = (page: Page): Locator => page.getByRole('region', { name: 'Mẫu riêng của sổ' });

/** The place Báo cáo over the department's plan of 2024. */
async function reporting(where: 'Excel' | 'browser'): Promise<WatchedPage> {
  const isExcel = where === 'Excel';
  const watched = await (isExcel ? pane.inExcel(USUAL) : pane.inBrowser(USUAL));
  const { page } = watched;
  await page
    .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
    .click();
  await page.getByLabel('Năm theo dõi').selectOption('2024');
  await page.getByRole('button', { name: isExcel ? 'Ghi vào sổ đang mở' : 'Dựng sổ Excel' }).click();
  await page.getByText(isExcel ? /^Đã ghi \d+ sheet/ : /^Đã dựng sổ/).waitFor();
  await page.evaluate(() => {
    location.hash = '#/bao-cao';
  });
  await own(page).waitFor();
  return watched;
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await own(page).getByRole('button', { name: 'Chọn tệp mẫu' }).click();
  const mimeType = 'application/octet-stream';
  await (await asked).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

async function picture(page: Page, name: string): Promise<void> {
  await own(page).scrollIntoViewIfNeeded();
  await own(page).screenshot({ path: join(PICTURES, `${name}.png`) });
}

test('in a browser a broken template says each field with its place; a sound one joins the list, is filled, and goes again', async () => {
  const { page, errors, violations } = await reporting('browser');
  await own(page).getByText('Các trường viết được trong mẫu').click();
  await own(page).getByText('{#các chỉ số} … {/các chỉ số}', { exact: true }).click();
  await own(page).getByText('{phụ lục}', { exact: true }).waitFor();
  await picture(page, 'own-template-guide');
  await own(page).getByText('Các trường viết được trong mẫu').click();
  await choose(page, 'Mẫu hỏng.docx', BROKEN);
  const alert = own(page).getByRole('listitem');
  await own(page).getByText('3 trường chưa dùng được.').waitFor();
  const told = await alert.filter({ visible: true }).allTextContents();
  expect(told.slice(0, 3)).toEqual([
    expect.stringMatching(/được giaoo .*thân văn bản, đoạn 1 .*Có phải được giao\?$/),
    expect.stringMatching(/phải đạt .*đoạn 2 .*chỉ có bên trong phần lặp chỉ tiêu\.$/),
    expect.stringMatching(/chỉ tiêu như một giá trị, ở thân văn bản, đoạn 3 /),
  ]);
  expect(await own(page).getByRole('button', { name: 'Thêm vào sổ' }).count()).toBe(0);
  await picture(page, 'own-template-broken');
  expect(await axeFindings(page)).toEqual([]);
  await own(page).getByRole('button', { name: 'Bỏ tệp này' }).click();
  await choose(page, 'anh.pdf', new Uint8Array([1]));
  await own(page).getByText('Tệp "anh.pdf" không phải .docx hay .xlsx').waitFor();

  await choose(page, 'Báo cáo tháng.docx', GOOD);
  await own(page).getByText('Sổ chưa có số liệu (2)').waitFor();
  await comesToBe(
    () => own(page).getByRole('listitem').filter({ visible: true }).allTextContents(),
    ['nhiệm vụ hoàn thành quá hạn', 'nhiệm vụ (thuộc nhiệm vụ hoàn thành quá hạn)'],
  );
  await own(page).getByText('Sổ có số liệu (2)').click();
  await own(page).getByText('trích yếu', { exact: true }).waitFor();
  await picture(page, 'own-template-fields');
  await own(page).getByLabel('Tên mẫu').fill('phieu-don-doc');
  await own(page).getByRole('button', { name: 'Thêm vào sổ' }).click();
  await own(page).getByText('Đã có mẫu tên "phieu-don-doc"').waitFor();
  await own(page).getByLabel('Tên mẫu').fill('Báo cáo tháng');
  await own(page).getByRole('button', { name: 'Thêm vào sổ' }).click();
  await own(page).getByText('Đã thêm mẫu "Báo cáo tháng"').waitFor();
  const box = page.getByRole('checkbox', { name: 'Báo cáo tháng' });
  await comesToBe(() => box.isChecked(), true);
  await picture(page, 'own-template-kept');
  expect(await axeFindings(page)).toEqual([]);
  const fetched = page.waitForEvent('download');
  await own(page).getByRole('button', { name: 'Tải về: Báo cáo tháng' }).click();
  expect((await fetched).suggestedFilename()).toBe('Báo cáo tháng.docx');
  expect(readFileSync(await (await fetched).path()).equals(Buffer.from(GOOD))).toBe(true);
  await own(page).getByText('Đã tải xuống Báo cáo tháng.docx.').waitFor();

  await own(page).getByRole('button', { name: 'Gỡ khỏi sổ: Báo cáo tháng' }).click();
  await own(page).getByText('Gỡ mẫu "Báo cáo tháng"?').waitFor();
  await picture(page, 'own-template-remove');
  await own(page).getByRole('button', { name: 'Gỡ mẫu' }).click();
  await own(page).getByText('Đã gỡ mẫu "Báo cáo tháng" khỏi sổ.').waitFor();
  await comesToBe(() => box.count(), 0);
  expect([errors, violations]).toEqual([[], []]);
}, 600_000);

testInExcel(
  'in Excel a template is kept on a hidden sheet, is read back from there and fills a report',
  async () => {
    const { page, errors, violations } = await reporting('Excel');
    await choose(page, 'Báo cáo tháng.docx', GOOD);
    await own(page).getByRole('button', { name: 'Thêm vào sổ' }).click();
    await own(page).getByText('Đã thêm mẫu "Báo cáo tháng"').waitFor();
    await page.getByRole('checkbox', { name: 'Báo cáo tháng' }).waitFor();
    await own(page).getByText('Trường của mẫu').click();
    await own(page).getByText('Sổ chưa có số liệu (2)').waitFor();
    const sheet = await page.evaluate(() =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem('Mẫu Báo cáo tháng').load('visibility');
        await context.sync();
        return found.visibility;
      }),
    );
    expect(sheet).toBe('Hidden');
    const preview = placeOf(page, 'Báo cáo').getByRole('button', { name: 'Xem trước Báo cáo tháng' });
    await preview.click();
    await page.getByText(/: giao 70$/).waitFor();
    expect([errors, violations]).toEqual([[], []]);
  },
  600_000,
);
