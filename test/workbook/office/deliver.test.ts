import { listSheet } from '../../../src/core/layout/listSheet';
import type { SheetLayout } from '../../../src/core/layout/sheet';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import type { DeliveredFile } from '../../../src/workbook/port';
import { type OpenExcelHost, openExcelHost } from '../../excel-host/openExcelHost';
import { officeBook, valueOf } from './books';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the page says that a download went. */
const download = (file: DeliveredFile): Promise<string> => Promise.resolve(`tải về ${file.name}`);

let excel: OpenExcelHost;

afterEach(() => excel.close());

/** A report of one table, whose title and table's name may be taken already. */
function reportSheet(text: string, sheet: string, table: string): SheetLayout {
  const column = { key: 'unit', header: 'Đơn vị', width: 30, style: {} };
  return listSheet({
    table,
    title: 'Kết quả theo đơn vị',
    note: '',
    sheet,
    columns: [column],
    rows: [{ unit: text }],
    formats: () => [],
  });
}

async function report(
  text = 'Văn phòng Sở',
  mayJoin = true,
  sheetTitles = ['Báo cáo'],
): Promise<DeliveredFile> {
  const sheets = sheetTitles.map((title, at) => reportSheet(text, title, `Bao_cao${'_'.repeat(at)}`));
  const bytes = await writeWorkbook({ version: 1, sheets, names: [] });
  return { name: 'bao-cao.xlsx', mediaType: WORKBOOK, bytes, mayJoin };
}

/** This Excel opens no new workbook. */
function refuseNewWorkbook(): void {
  excel.session.opensWorkbooks = false;
}

const titles = (): readonly string[] => excel.book.sheets.map(({ name }) => name);

test('a workbook opens as a new one, with all that was handed over, and the open one is not touched', async () => {
  excel = await openExcelHost({ year: 2024 });
  const file = await report();
  expect(valueOf(await officeBook({ download }).deliver(file))).toEqual({ way: 'new-workbook' });
  expect(excel.session.opened).toHaveLength(1);
  const [opened = ''] = excel.session.opened;
  const read = readWorkbookFile(new Uint8Array(Buffer.from(opened, 'base64')));
  expect(read.sheets.map(({ name }) => name)).toEqual(['Báo cáo']);
  // Title in row 1, headers in row 4.
  expect(read.sheets[0]?.cells.value(5, 1)).toBe('Văn phòng Sở');
  expect(titles()).toEqual(['Sheet1']);
});

test('where Excel opens no new workbook, the sheets of a report join the open one under free names', async () => {
  excel = await openExcelHost({ year: 2024 });
  const book = officeBook({ download });
  refuseNewWorkbook();
  expect(valueOf(await book.deliver(await report('một')))).toEqual({ way: 'sheets', titles: ['Báo cáo'] });
  const second = valueOf(await book.deliver(await report('hai')));
  expect(second).toEqual({ way: 'sheets', titles: ['Báo cáo (2)'] });
  expect(titles()).toEqual(['Sheet1', 'Báo cáo', 'Báo cáo (2)']);
  expect(excel.book.active.name).toBe('Báo cáo (2)');
  expect(excel.book.sheet('Báo cáo')?.at(4, 0).value).toBe('một');
  expect(excel.book.sheet('Báo cáo (2)')?.at(4, 0).value).toBe('hai');
  expect(excel.book.tables.map(({ name }) => name)).toEqual(['Bao_cao', 'Bao_cao1']);
  expect(excel.session.opened).toEqual([]);
});

test.each([
  ['the workbook of a plan', 'web', false, false],
  ['a report in an Excel without that way', 'Excel 2019', true, false],
  ['a report where no sheet can be added', 'web', true, true],
] as const)('%s is downloaded where Excel opens no new one', async (_, ceiling, mayJoin, isLocked) => {
  excel = await openExcelHost({ year: 2024, ceiling });
  excel.book.locked = isLocked;
  // Excel 2019 has no createWorkbook either, and is not asked.
  if (ceiling === 'web') refuseNewWorkbook();
  const delivered = valueOf(await officeBook({ download }).deliver(await report('một', mayJoin)));
  expect(delivered).toEqual({ way: 'file', name: 'tải về bao-cao.xlsx' });
  expect(titles()).toEqual(['Sheet1']);
  expect(excel.session.opened).toEqual([]);
});

test('a Word file is downloaded, without a word to Excel', async () => {
  excel = await openExcelHost({ year: 2024 });
  const bytes = new Uint8Array([1]);
  const file = { name: 'a.docx', mediaType: 'application/msword', bytes, mayJoin: true };
  const delivered = valueOf(await officeBook({ download }).deliver(file));
  expect(delivered).toEqual({ way: 'file', name: 'tải về a.docx' });
  expect(excel.syncs).toBe(0);
});

test('an Excel that is busy or gone takes no file any way: nothing is downloaded behind its back', async () => {
  excel = await openExcelHost({ year: 2024 });
  const handed: string[] = [];
  const book = officeBook({
    download: ({ name }) => {
      handed.push(name);
      return Promise.resolve(name);
    },
  });
  // The first batch of a delivery is the one that makes the new workbook.
  excel.failAction(0, 0, 'InvalidOperationInCellEditMode');
  const busy = await book.deliver(await report());
  expect(busy).toMatchObject({ ok: false, failure: { code: 'workbook-busy', retryHelps: true } });
  excel.closeWorkbook();
  const gone = await book.deliver(await report());
  expect(gone).toMatchObject({ ok: false, failure: { code: 'host-lost', state: 'unchanged' } });
  expect(handed).toEqual([]);
});

test('sheets that joined are not handed over once more where Excel fails right after', async () => {
  excel = await openExcelHost({ year: 2024 });
  refuseNewWorkbook();
  // Asked for a workbook, for the sheets before, for the new ones, and for their titles.
  excel.failAction(3, 0);
  const delivered = valueOf(await officeBook({ download }).deliver(await report()));
  expect(delivered).toEqual({ way: 'sheets', titles: [] });
  expect(titles()).toEqual(['Sheet1', 'Báo cáo']);
});

test('sheets of a report that does not go in whole are taken out again, and it is downloaded', async () => {
  excel = await openExcelHost({ year: 2024 });
  refuseNewWorkbook();
  excel.book.sheetRoom = 2;
  const handed: DeliveredFile[] = [];
  const book = officeBook({
    download: (file) => {
      handed.push(file);
      return Promise.resolve(file.name);
    },
  });
  const file = await report('một', true, ['Tổng hợp', 'PL I', 'PL II']);
  expect(valueOf(await book.deliver(file))).toEqual({ way: 'file', name: 'bao-cao.xlsx' });
  expect(handed).toEqual([file]);
  expect(titles()).toEqual(['Sheet1']);
  expect(excel.book.tables).toEqual([]);
});

test('a sheet that somebody else adds while the insertion breaks off stays', async () => {
  excel = await openExcelHost({ year: 2024 });
  refuseNewWorkbook();
  excel.book.sheetRoom = 1;
  excel.beforeBatch(2, () => excel.book.addSheet('Của tôi'));
  const file = await report('một', true, ['Tổng hợp', 'PL I']);
  expect(valueOf(await officeBook({ download }).deliver(file))).toMatchObject({ way: 'file' });
  expect(titles()).toEqual(['Sheet1', 'Của tôi']);
});

test('where the download fails too, that is a failure', async () => {
  excel = await openExcelHost({ year: 2024 });
  refuseNewWorkbook();
  const outcome = await officeBook({
    download: () => Promise.reject(new Error('no disk')),
  }).deliver(await report('một', false));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected', state: 'unchanged' } });
});
