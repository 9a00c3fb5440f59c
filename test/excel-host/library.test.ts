import { openExcelHost, type OpenExcelHost } from './openExcelHost';

let excel: OpenExcelHost;

beforeEach(async () => {
  excel = await openExcelHost({ year: 2026 });
});

afterEach(() => {
  excel.close();
});

test('what is written is read back through the library', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Dữ liệu');
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['Mã', 'Số'],
      ['I.1', '1.10'],
      ['I.2', '3-4'],
    ];
    range.format.fill.color = '#ff0000';
    sheet.tables.add('A1:B3', true).name = 'PL_I';
    await context.sync();
    const table = context.workbook.tables.getItem('PL_I');
    table.columns.load('items/name');
    range.load('values,address,numberFormat,format/fill/color');
    await context.sync();
    expect(range.values).toEqual([
      ['Mã', 'Số'],
      ['I.1', 1.1],
      ['I.2', 46_085],
    ]);
    expect(range.address).toBe("'Dữ liệu'!A1:B3");
    expect(range.numberFormat[2]).toEqual(['General', 'd-mmm']);
    expect(range.format.fill.color).toBe('#FF0000');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Mã', 'Số']);
  });
});

test('more than 1,500 cells come in pieces and in one trip', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C2991').values = Array.from({ length: 2991 }, (_, at) => [at, 'x', true]);
    await context.sync();
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!A1:C2991');
  });
  expect(excel.book.sheet('Sheet1')?.at(2990, 0).value).toBe(2990);
  expect(excel.syncs).toBe(2);
});

test('what is not there is a null object; asked for outright it fails', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Không có');
    none.load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Không có').load('name');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a property that was not loaded, and a range used after its batch, fail in the library itself', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
  range.load('address');
  await context.sync();
  expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
});
