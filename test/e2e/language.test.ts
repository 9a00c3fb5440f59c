/**
 * The language of the pane: the program's own, until a person chooses another.
 * @needs chromium pane
 */
import { USUAL } from './chromium';
import { comesToBe } from './comesToBe';
import { testInExcel } from './serve';
import { OpenPane, PICTURES, placeOf } from './support';

const pane = new OpenPane();

test('a person chooses the other language, keeps what is open, and finds it chosen the next time', async () => {
  const { page, errors } = await pane.inBrowser(USUAL);
  await page.getByRole('button', { name: 'Đọc kế hoạch này' }).first().click();
  await page.getByLabel('Năm theo dõi').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Year', { exact: true }).waitFor();
  await comesToBe(() => page.evaluate(() => document.documentElement.lang), 'en');
  await placeOf(page, 'Load').waitFor();
  await page.screenshot({ path: `${PICTURES}/English-320.png`, fullPage: true });
  await page.reload();
  await page.getByRole('tab', { name: 'Progress' }).waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('tab', { name: 'Tiến độ' }).waitFor();
  await comesToBe(() => page.evaluate(() => document.documentElement.lang), 'vi');
  expect(errors).toEqual([]);
});

testInExcel('in Excel the choice goes before the language of Office', async () => {
  const { page } = await pane.inExcel(USUAL);
  await page.getByText('Đang chạy trong Excel.').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('tab', { name: 'Progress' }).waitFor();
  await page.reload();
  await page.getByRole('tab', { name: 'Progress' }).waitFor();
});
