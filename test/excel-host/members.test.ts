import { openExcelHost, type OpenExcelHost } from './openExcelHost';

let excel: OpenExcelHost;

beforeEach(async () => {
  excel = await openExcelHost({ year: 2026 });
});

afterEach(() => {
  excel.close();
});

async function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));
}

test('sheets: order, visibility, tab colour, gridlines, active sheet', async () => {
  await onSheet(async (sheet, context) => {
    const second = context.workbook.worksheets.add('Hai');
    second.position = 0;
    second.tabColor = '#00b050';
    second.showGridlines = false;
    second.activate();
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    const all = context.workbook.worksheets.load('items/name,items/visibility,items/position');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name,tabColor,showGridlines');
    await context.sync();
    expect(all.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Hai', 'Visible', 0],
      ['Sheet1', 'VeryHidden', 1],
    ]);
    expect(active.toJSON()).toMatchObject({ name: 'Hai', tabColor: '#00B050', showGridlines: false });
  });
});

test('looks of whole columns hold for cells written later; differing looks read as null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('B:B').numberFormat = [['@']];
    sheet.getRange('B7').values = [['01/9']];
    const later = sheet.getRange('B7').load('values,numberFormat,format/font/bold');
    const both = sheet.getRange('A7:B7').load('format/font/bold,format/wrapText');
    await context.sync();
    expect(later.values).toEqual([['01/9']]);
    expect(later.format.font.bold).toBe(true);
    expect(both.format.font.bold).toBeNull();
    expect(both.format.wrapText).toBe(false);
  });
});

test('borders lie on the edges they are named after', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('B2:C3').format.borders.getItem('InsideVertical').style = 'Continuous';
    const edges = [
      sheet.getRange('B3').format.borders.getItem('EdgeBottom'),
      sheet.getRange('B2').format.borders.getItem('EdgeBottom'),
      sheet.getRange('C2').format.borders.getItem('EdgeLeft'),
      sheet.getRange('B2').format.borders.getItem('EdgeLeft'),
    ].map((edge) => edge.load('style'));
    await context.sync();
    expect(edges.map(({ style }) => style)).toEqual(['Double', 'None', 'Continuous', 'None']);
  });
});

test('widths, hidden rows, groups, merges and frozen panes', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 60;
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('D:E').group(Excel.GroupOption.byColumns);
    sheet.getRange('D:E').hideGroupDetails(Excel.GroupOption.byColumns);
    sheet.getRange('A5:C6').values = Array.from({ length: 2 }, () => [1, 2, 3]);
    sheet.getRange('A5:C6').merge(true);
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
    const widths = sheet.getRange('A1:B1').load('format/columnWidth');
    const rows = sheet.getRange('A1:A3').load('rowHidden');
    const columns = sheet.getRange('D1:E1').load('columnHidden');
    const merged = sheet.getRange('A5:C6').load('values');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(widths.format.columnWidth).toBe(60);
    expect(rows.rowHidden).toBeNull();
    expect(columns.columnHidden).toBe(true);
    expect(merged.values).toEqual([
      [1, '', ''],
      [1, '', ''],
    ]);
    expect(frozen.address).toBe('Sheet1!A1:B4');
  });
});

test('ranges beside, around and within each other', async () => {
  await onSheet(async (sheet, context) => {
    const start = sheet.getRange('B2:C3');
    const ranges = [
      start.getResizedRange(1, -1),
      start.getOffsetRange(1, 1),
      start.getCell(1, 0),
      start.getBoundingRect('E5'),
      start.getIntersection('C1:D9'),
      start.getEntireRow(),
      start.getLastCell(),
      start.getRowsBelow(2),
      start.getColumnsBefore(1),
      sheet.getRangeByIndexes(0, 26, 1, 2),
    ].map((range) => range.load('address'));
    const none = start.getIntersectionOrNullObject('X1');
    await context.sync();
    expect(ranges.map(({ address }) => address.slice('Sheet1!'.length))).toEqual([
      'B2:B4',
      'C3:D4',
      'B3',
      'B2:E5',
      'C2:C3',
      '2:3',
      'C3',
      'B4:C5',
      'A2:A3',
      'AA1:AB1',
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test('data validation is read back as it was set, over the cells it covers', async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A2:A9');
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$3' } };
    cells.dataValidation.prompt = { showPrompt: true, title: 'Đơn vị', message: 'Chọn một' };
    cells.dataValidation.errorAlert = { showAlert: false, style: 'Warning', title: '', message: '' };
    const one = sheet.getRange('A5').dataValidation.load('type,rule,prompt,errorAlert');
    const other = sheet.getRange('B5').dataValidation.load('type');
    await context.sync();
    expect(one.type).toBe('List');
    expect(one.rule.list).toEqual({ inCellDropDown: true, source: '=$D$1:$D$3' });
    expect(one.prompt.title).toBe('Đơn vị');
    expect(one.errorAlert.showAlert).toBe(false);
    expect(other.type).toBe('None');
  });
});

test('conditional formats: the last one added is the first to hold', async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1:B9');
    const custom = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = '=$A1="đề mục"';
    custom.custom.format.font.bold = true;
    custom.custom.format.fill.color = '#DDEBF7';
    const bar = cells.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bar.dataBar.positiveFormat.fillColor = '#63C384';
    const all = cells.conditionalFormats.load('items/type,items/priority');
    const rule = custom.custom.rule.load('formula');
    await context.sync();
    expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['DataBar', 0],
      ['Custom', 1],
    ]);
    expect(rule.formula).toBe('=$A1="đề mục"');
  });
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=Bang[Cột]=1';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('tables: parts, rows, columns, filters, size', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B3:C5').values = [
      ['Mã', 'Số'],
      ['a', 1],
      ['b', 2],
    ];
    const table = sheet.tables.add('B3:C5', true);
    table.set({ name: 'Bang', style: 'TableStyleLight9', showBandedRows: false });
    table.rows.add(undefined, [
      ['c', 3],
      ['d', 4],
    ]);
    table.columns.add(undefined, undefined, 'Ghi chú');
    table.columns.getItem('Mã').filter.applyValuesFilter(['a', 'd']);
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('address'),
    );
    const count = table.rows.getCount();
    table.columns.load('items/name,items/index');
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(['Sheet1!B3:D7', 'Sheet1!B3:D3', 'Sheet1!B4:D7']);
    expect(count.value).toBe(4);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Mã', 0],
      ['Số', 1],
      ['Ghi chú', 2],
    ]);
    const hidden = [4, 5, 6, 7].map((row) =>
      sheet.getRange(`${String(row)}:${String(row)}`).load('rowHidden'),
    );
    table.clearFilters();
    table.resize('B3:C9');
    const resized = table.getRange().load('address');
    await context.sync();
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    expect(resized.address).toBe('Sheet1!B3:C9');
  });
});

test('names: ranges, constants, hidden ones, the range behind one', async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('Nam', sheet.getRange('B2'));
    context.workbook.names.add('Phien_ban', '=3').visible = false;
    sheet.names.add('Rieng', '=Sheet1!$A$1:$A$5');
    const names = context.workbook.names.load(
      'items/name,items/formula,items/visible,items/type,items/value',
    );
    const range = context.workbook.names.getItem('nam').getRange().load('address');
    await context.sync();
    expect(names.items.map(({ name, formula, visible, type }) => [name, formula, visible, type])).toEqual([
      ['Nam', '=Sheet1!$B$2', true, 'Range'],
      ['Phien_ban', '=3', false, 'Integer'],
    ]);
    expect(names.items[1]?.value).toBe(3);
    expect(range.address).toBe('Sheet1!B2');
  });
});

test('a chart, the printed page, settings', async () => {
  await onSheet(async (sheet, context) => {
    const source = sheet.getRange('A1:B4');
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, source, Excel.ChartSeriesBy.columns);
    chart.title.text = 'PAR INDEX';
    chart.axes.valueAxis.maximum = 1;
    chart.setPosition('D2', 'H12');
    chart.series.getItemAt(0).name = 'Tỷ lệ';
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    context.workbook.settings.add('pc', { run: 7 });
    sheet.charts.load('items/name,items/top,items/left');
    chart.series.load('items/name');
    const setting = context.workbook.settings.getItem('pc').load('value');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect(sheet.charts.items.map(({ top, left }) => [top, left])).toEqual([[15, 144]]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Tỷ lệ']);
    expect(setting.value).toEqual({ run: 7 });
    expect(titles.address).toBe('Sheet1!1:2');
  });
});

test.each(['web', 'Excel 2021'] as const)('%s opens a new workbook from a file only', async (ceiling) => {
  excel = await openExcelHost({ ceiling });
  const file = Buffer.from(excel.save()).toString('base64');
  await Excel.createWorkbook(file);
  expect(excel.session.opened).toEqual([file]);
  await expect(Excel.createWorkbook('khong phai tep')).rejects.toMatchObject({ code: 'InvalidArgument' });
});
