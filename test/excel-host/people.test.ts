import { openExcelHost, type OpenExcelHost } from './openExcelHost';

let excel: OpenExcelHost;

beforeEach(async () => {
  excel = await openExcelHost({ locale: 'vi-VN', year: 2026 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['Mã', 'Điểm', 'Gấp đôi'],
      ['I.1', 3, null],
      ['I.2', 1, null],
      ['I.3', 2, null],
    ];
    sheet.tables.add('A1:C4', true).name = 'PL_I';
    sheet.getRange('C2:C4').formulas = Array.from({ length: 3 }, () => ['=PL_I[[#This Row],[Điểm]]*2']);
    sheet.getRange('B2:B4').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    sheet.getRange('F1').formulas = [['=SUM(PL_I[Điểm])+B3']];
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

function column(letter: string): readonly unknown[] {
  const sheet = excel.book.sheet('Sheet1');
  const table = excel.book.table('PL_I');
  const rows = table?.body.rows ?? 0;
  return Array.from({ length: rows }, (_, at) => sheet?.at(1 + at, letter.charCodeAt(0) - 65).value);
}

function formula(row: number, at: number): string | null {
  return excel.book.sheet('Sheet1')?.at(row - 1, at - 1).formula ?? null;
}

test('a row put into a table moves what is below, and has the formulas of its columns', () => {
  excel.user.insertRows('Sheet1', 3);
  expect(column('A')).toEqual(['I.1', null, 'I.2', 'I.3']);
  expect(formula(3, 3)).toBe('=PL_I[[#This Row],[Điểm]]*2');
  expect(formula(1, 6)).toBe('=SUM(PL_I[Điểm])+B4');
  expect(excel.book.sheet('Sheet1')?.validations[0]?.place.rows).toBe(4);
});

test('a deleted row takes the reference to it along', () => {
  excel.user.deleteRows('Sheet1', 3);
  expect(column('A')).toEqual(['I.1', 'I.3']);
  expect(formula(1, 6)).toBe('=SUM(PL_I[Điểm])+#REF!');
});

test('sorting moves whole rows; moving one row keeps the others in order', () => {
  excel.user.sort('PL_I', 'Điểm');
  expect(column('A')).toEqual(['I.2', 'I.3', 'I.1']);
  excel.user.moveRow('Sheet1', 4, 2);
  expect(column('A')).toEqual(['I.1', 'I.2', 'I.3']);
  excel.user.moveRow('Sheet1', 2, 4);
  expect(column('A')).toEqual(['I.2', 'I.1', 'I.3']);
});

test('typing right below a table makes it longer', () => {
  excel.user.type('Sheet1', 'A5', 'I.4');
  expect(column('A')).toEqual(['I.1', 'I.2', 'I.3', 'I.4']);
  expect(formula(5, 3)).toBe('=PL_I[[#This Row],[Điểm]]*2');
  expect(excel.book.sheet('Sheet1')?.validations[0]?.place.rows).toBe(4);
});

test('a renamed column, table or sheet is renamed in formulas', async () => {
  excel.user.renameColumn('PL_I', 'Điểm', "Điểm [mới]'");
  expect(formula(2, 3)).toBe("=PL_I[[#This Row],[Điểm '[mới']'']]*2");
  excel.user.addSheet('Khác');
  excel.user.type('Khác', 'A1', '=Sheet1!B2');
  excel.user.renameSheet('Sheet1', 'Phụ lục 1');
  expect(excel.book.sheet('Khác')?.at(0, 0).formula).toBe("='Phụ lục 1'!B2");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_I').name = 'PL_1x';
    await context.sync();
  });
  expect(excel.book.sheet('Phụ lục 1')?.at(0, 5).formula).toBe("=SUM(PL_1x[Điểm '[mới']''])+B3");
});

test('a filter hides the rows whose cells show something else', () => {
  excel.user.filter('PL_I', 'Mã', ['I.2']);
  const hidden = (): readonly boolean[] =>
    [1, 2, 3].map((row) => excel.book.sheet('Sheet1')?.rowLines.get(row)?.hidden === true);
  expect(hidden()).toEqual([true, false, true]);
  excel.user.filter('PL_I', 'Mã', null);
  expect(hidden()).toEqual([false, false, false]);
});

test('a table turned into a range is no table any more; its cells stay', async () => {
  excel.user.tableToRange('PL_I');
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('PL_I');
    await context.sync();
    expect(table.isNullObject).toBe(true);
  });
  expect(excel.book.sheet('Sheet1')?.at(1, 0).value).toBe('I.1');
});

test('a range kept over a sync follows its cells', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A4');
    range.load('values');
    await context.sync();
    excel.coAuthor.insertRows('Sheet1', 2, 2);
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!A6');
    expect(range.values).toEqual([['I.3']]);
  });
});

test('own writes, the person here and another person are told apart by source; a single cell has details', async () => {
  const heard: (readonly [string, string, unknown, unknown])[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.source, event.address, event.details?.valueBefore, event.details?.valueAfter]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A2:A3').values = [['x'], ['y']];
    await context.sync();
  });
  excel.user.type('Sheet1', 'B2', '5');
  excel.coAuthor.typeInTable('PL_I', 2, 'Điểm', '7');
  await excel.settled();
  expect(heard).toEqual([
    ['Local', 'A2:A3', undefined, undefined],
    ['Local', 'B2', 3, 5],
    ['Remote', 'B3', 1, 7],
  ]);
});

test('a table tells of changes in it, with its id, until it is no longer listened to', async () => {
  const heard: string[] = [];
  const listening = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_I').load('id');
    const listener = table.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${String(event.tableId === table.id)}`);
      return Promise.resolve();
    });
    await context.sync();
    return listener;
  });
  excel.user.type('Sheet1', 'H9', 'elsewhere');
  excel.user.insertRows('Sheet1', 3);
  excel.user.type('Sheet1', 'A3', 'I.9');
  await excel.settled();
  expect(heard).toEqual(['RowInserted 3:3 true', 'RangeEdited A3 true']);
  await Excel.run(listening.context, async (context) => {
    listening.remove();
    await context.sync();
  });
  excel.user.type('Sheet1', 'A3', 'I.10');
  await excel.settled();
  expect(heard).toHaveLength(2);
});

test('selection and sheets coming and going are heard', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add((event) =>
      Promise.resolve(void heard.push(`selected ${event.address}`)),
    );
    worksheets.onAdded.add((event) => Promise.resolve(void heard.push(`added ${event.source}`)));
    worksheets.onDeleted.add((event) => Promise.resolve(void heard.push(`deleted ${event.source}`)));
    await context.sync();
  });
  excel.user.select('Sheet1', 'B2:C3');
  excel.coAuthor.addSheet('Mới');
  excel.user.deleteSheet('Mới');
  await excel.settled();
  expect(heard).toEqual(['selected B2:C3', 'added Remote', 'deleted Local']);
});

test('another person edits between read and write', async () => {
  excel.beforeBatch(1, () => {
    excel.coAuthor.type('Sheet1', 'B2', '9');
  });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('values');
    await context.sync();
    expect(cell.values).toEqual([[3]]);
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[9]]);
  });
});

test('renamed and moved sheets are heard in the newest Excel only', async () => {
  const heard: string[] = [];
  const listen = (): Promise<void> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add((event) => Promise.resolve(void heard.push(event.nameAfter)));
      worksheets.onMoved.add((event) => Promise.resolve(void heard.push(String(event.positionAfter))));
      await context.sync();
    });
  await listen();
  excel.user.renameSheet('Sheet1', 'Một');
  excel.user.addSheet('Hai');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').position = 0;
    await context.sync();
  });
  await excel.settled();
  expect(heard).toEqual(['Một', '0']);
  excel = await openExcelHost({ ceiling: 'Excel 2021' });
  await expect(listen()).rejects.toMatchObject({ code: 'ApiNotFound' });
});
