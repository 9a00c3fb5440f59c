/* @needs soffice */
import ExcelJS from 'exceljs';
import { openExcelHost, type OpenExcelHost } from './openExcelHost';

let excel: OpenExcelHost;

beforeEach(async () => {
  excel = await openExcelHost({ year: 2026 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Phụ lục I');
    sheet.getRange('A1:C4').values = [
      ['Mã', 'Điểm', 'Gấp đôi'],
      ['I.1', 2, null],
      ['I.2', 3, null],
      ['I.3', 5, null],
    ];
    sheet.tables.add('A1:C4', true).name = 'PL_I';
    sheet.getRange('C2:C4').formulas = [
      ['=PL_I[[#This Row],[Điểm]]*2'],
      ['=PL_I[[#This Row],[Điểm]]*2'],
      ['=PL_I[[#This Row],[Điểm]]*2'],
    ];
    context.workbook.names.add('Tong', "=SUM('Phụ lục I'!$C$2:$C$4)").visible = false;
    sheet.getRange('E1').formulas = [['=Tong&" điểm"']];
    sheet.getRange('E2').formulas = [['=IF(1=1,NA(),"")']];
    sheet.getRange('A:A').numberFormat = [['@']];
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

test('LibreOffice calculates what was drawn: 2, 3 and 5 doubled are 20 together', () => {
  excel.recalculate();
  const sheet = excel.book.sheet('Phụ lục I');
  expect([1, 2, 3].map((row) => sheet?.at(row, 2).value)).toEqual([4, 6, 10]);
  expect(sheet?.at(0, 4).value).toBe('20 điểm');
  expect(sheet?.at(1, 4).value).toEqual({ error: '#N/A' });
});

test('the saved file holds tables, names, formats and frozen rows, as another reader sees them', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(excel.save()).buffer);
  const sheet = book.getWorksheet('Phụ lục I');
  expect(sheet?.getCell('A2').value).toBe('I.1');
  expect(sheet?.getCell('A2').numFmt).toBe('@');
  expect(sheet?.getTable('PL_I')).toMatchObject({ table: { name: 'PL_I', tableRef: 'A1:C4' } });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
});
