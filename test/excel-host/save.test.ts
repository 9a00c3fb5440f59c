/* @needs soffice */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The parts of the saved workbook as LibreOffice understood and wrote them again. */
function throughLibreOffice(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
  const [input, out] = [join(folder, 'book.xlsx'), join(folder, 'out')];
  try {
    writeFileSync(input, excel.save());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, input], {
      stdio: 'pipe',
      timeout: 100_000,
    });
    const files = unzipSync(readFileSync(join(out, 'book.xlsx')));
    return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('LibreOffice shows the saved charts with the figures of their cells, links, and what is printed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục I');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'), 'Columns');
    chart.title.text = 'Điểm & gấp đôi';
    chart.legend.position = 'Bottom';
    const first = chart.series.getItemAt(0);
    first.name = 'Điểm';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    const second = chart.series.add('Gấp đôi');
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    chart.setPosition('G2');
    sheet.getRange('A2').hyperlink = { address: 'https://sonoivu.example/van-ban', screenTip: 'Văn bản' };
    sheet.getRange('A3').hyperlink = { documentReference: "'Phụ lục I'!C3" };
    sheet.pageLayout.setPrintArea('A1:C4');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    await context.sync();
  });
  const parts = throughLibreOffice();
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  const cached = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text);
  // Each series: its name, the three texts under the columns, its three figures; C is B doubled.
  expect(cached).toEqual([
    'Điểm',
    'I.1',
    'I.2',
    'I.3',
    '2',
    '3',
    '5',
    'Gấp đôi',
    'I.1',
    'I.2',
    'I.3',
    '4',
    '6',
    '10',
  ]);
  expect(chart).toContain('Điểm &amp; gấp đôi');
  expect(parts['xl/drawings/drawing1.xml']).toMatch(
    /<xdr:from><xdr:col>6<\/xdr:col>.*?<xdr:row>1<\/xdr:row>/s,
  );
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  expect(sheet).toMatch(/<hyperlink ref="A2" r:id="[^"]+"/);
  expect(sheet).toMatch(/<hyperlink ref="A3" location="[^"]*C3"/);
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('https://sonoivu.example/van-ban');
  expect(sheet).toMatch(/<oddHeader>.*&amp;P<\/oddHeader>/);
  const names = parts['xl/workbook.xml'] ?? '';
  expect(names).toMatch(/_xlnm\.Print_Area"[^>]*>&apos;Phụ lục I&apos;!\$A\$1:\$C\$4</);
  expect(names).toMatch(/_xlnm\.Print_Titles"[^>]*>&apos;Phụ lục I&apos;!\$1:\$1</);
});
