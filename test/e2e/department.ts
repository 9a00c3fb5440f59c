import type { Look, WatchedPage } from './chromium';
import type { OpenPane } from './support';

/** The pane with the department's plan of 2024 as of 14/12/2024, which facts/domain.md has counted by hand. */
export async function loadedDepartment(
  pane: OpenPane,
  look: Look,
  where: 'Excel' | 'browser',
  hash = '#/tien-do',
): Promise<WatchedPage> {
  const isExcel = where === 'Excel';
  const watched = await (isExcel ? pane.inExcel(look) : pane.inBrowser(look));
  const { page } = watched;
  await page
    .getByRole('button', { name: 'Đọc kế hoạch này', description: /^Kế hoạch tháng 9\/2023/ })
    .click();
  await page.getByLabel('Năm theo dõi').selectOption('2024');
  await page.getByLabel('Kỳ báo cáo (ngày chốt số liệu)').selectOption('Ngày khác');
  await page.getByLabel('Ngày chốt (ngày/tháng/năm)').fill('14/12/2024');
  await page.getByRole('button', { name: isExcel ? 'Ghi vào sổ đang mở' : 'Dựng sổ Excel' }).click();
  await page.getByText(isExcel ? /^Đã ghi 8 sheet/ : /^Đã dựng sổ/).waitFor();
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.getByRole('heading', { name: 'Toàn kế hoạch' }).waitFor();
  return watched;
}
