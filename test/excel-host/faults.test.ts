import { openExcelHost, type OpenExcelHost } from './openExcelHost';

let excel: OpenExcelHost;

beforeEach(async () => {
  excel = await openExcelHost({ year: 2026 });
});

afterEach(() => {
  excel.close();
});

function write(sheet: Excel.Worksheet, address: string, value: unknown): void {
  sheet.getRange(address).values = [[value]];
}

async function onSheet(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

function value(address: string): unknown {
  const found = /^([A-Z])(\d+)$/.exec(address);
  const column = (found?.[1] ?? 'A').charCodeAt(0) - 65;
  return excel.book.sheet('Sheet1')?.at(Number(found?.[2]) - 1, column).value;
}

test('every action of a batch fails in turn; what ran before it stays, what comes after does not run', async () => {
  const batch = (sheet: Excel.Worksheet): void => {
    ['A1', 'A2', 'A3'].forEach((address) => {
      write(sheet, address, address);
    });
  };
  await onSheet(batch);
  const { actions } = excel.trips[0] ?? { actions: [] };
  expect(actions.length).toBeGreaterThan(3);
  for (const [index] of actions.entries()) {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').clear();
    });
    excel.failAction(0, index, 'AccessDenied');
    await expect(onSheet(batch)).rejects.toMatchObject({ code: 'AccessDenied' });
    const sets = actions.slice(0, index).filter(({ ActionType }) => ActionType === 4).length;
    const stayed = ['A1', 'A2', 'A3'].filter((address) => value(address) !== null);
    expect(stayed).toEqual(['A1', 'A2', 'A3'].slice(0, sets));
  }
});

test('the library says which statement failed', async () => {
  excel.failAction(0, 1, 'GeneralException');
  const asked = onSheet((sheet) => {
    sheet.getRange('B2').load('values');
  });
  await expect(asked).rejects.toMatchObject({
    debugInfo: { statement: 'var worksheets = workbook.worksheets;' },
  });
});

const REFUSED: readonly (readonly [
  string,
  string,
  (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
])[] = [
  ['values of another shape', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
  [
    'an unknown alignment',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
  ],
  [
    'a sheet name of 32 characters',
    'InvalidArgument',
    (_, { workbook }) => workbook.worksheets.add('x'.repeat(32)),
  ],
  [
    'a sheet name with a slash',
    'InvalidArgument',
    (_, { workbook }) => workbook.worksheets.add('Quý 1/2024'),
  ],
  ['a sheet name twice', 'ItemAlreadyExists', (_, { workbook }) => workbook.worksheets.add('SHEET1')],
  ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('A0').load('address')],
  [
    'a range beyond the grid',
    'InvalidArgument',
    (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  ['a column beyond XFD', 'InvalidArgument', (sheet) => sheet.getRange('XFE1').load('address')],
  [
    '32,768 characters',
    'InvalidArgument',
    (sheet) => {
      write(sheet, 'A1', 'x'.repeat(32_768));
    },
  ],
  [
    'a table over a table',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.add('A1:B2', true);
      sheet.tables.add('B2:C3', true);
    },
  ],
  ['a table named like a cell', 'InvalidArgument', (sheet) => (sheet.tables.add('A1:B2', true).name = 'PL1')],
  ['a name with a space', 'InvalidArgument', (_, { workbook }) => workbook.names.add('Ngày chốt', '=1')],
  [
    'a name that is there',
    'ItemAlreadyExists',
    (_, { workbook }) => {
      workbook.names.add('Nam', '=1');
      workbook.names.add('NAM', '=2');
    },
  ],
  [
    'a merge in a table',
    'InvalidOperation',
    (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
    },
  ],
  ['the last visible sheet hidden', 'InvalidOperation', (sheet) => (sheet.visibility = 'Hidden')],
  [
    'a list of two kinds',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
        custom: { formula: '=TRUE' },
      }),
  ],
  [
    'a prompt title of 33 characters',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
  ],
  ['a colour of no kind', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'đỏ')],
  ['a member that this host lacks', 'ApiNotFound', (sheet) => sheet.getRange('A1').flashFill()],
  ['a property that no object has', 'ApiNotFound', (sheet) => sheet.load('colour')],
];

test.each(REFUSED)('%s: %s', async (_what, code, act) => {
  await expect(onSheet(act)).rejects.toMatchObject({ code });
});

test('a protected sheet and a read-only workbook refuse to be written to', async () => {
  excel.user.protectSheet('Sheet1');
  const asked = (): Promise<void> =>
    onSheet((sheet) => {
      write(sheet, 'A1', 1);
    });
  await expect(asked()).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet((sheet) => {
    sheet.protection.unprotect();
  });
  await asked();
  excel.book.readOnly = true;
  await expect(asked()).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('an unlocked cell of a protected sheet takes a value', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
  });
  await onSheet((sheet) => {
    write(sheet, 'A1', 7);
  });
  expect(value('A1')).toBe(7);
});

test('while a cell is edited a batch fails, or waits where it asked to', async () => {
  excel.startEditingCell();
  await expect(
    onSheet((sheet) => {
      write(sheet, 'A1', 1);
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    write(context.workbook.worksheets.getItem('Sheet1'), 'A1', 2);
    await context.sync();
  });
  await excel.settled();
  expect(value('A1')).toBeNull();
  excel.stopEditingCell();
  await waiting;
  expect(value('A1')).toBe(2);
});

test('a request of more than 5 MB is refused and changes nothing', async () => {
  const long = 'x'.repeat(30_000);
  const asked = onSheet((sheet) => {
    sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => [long]);
  });
  await expect(asked).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(value('A1')).toBeNull();
});

test('an answer of more than 5 MB is refused', async () => {
  for (let row = 0; row < 180; row += 1)
    excel.book.sheet('Sheet1')?.put(row, 0, { value: 'x'.repeat(30_000), formula: null, look: 0 });
  const asked = onSheet((sheet) => {
    sheet.getRange('A1:A180').load('values');
  });
  await expect(asked).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('the workbook is closed between reading and writing', async () => {
  excel.beforeBatch(1, () => {
    excel.closeWorkbook();
  });
  const asked = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
    await context.sync();
    write(sheet, 'A1', 1);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: expect.any(String) as string });
  expect(value('A1')).toBeNull();
});

test('Excel 2021 has no members of 1.15 and later, Excel 2019 none of data validation', async () => {
  excel = await openExcelHost({ ceiling: 'Excel 2019' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
  const asked = onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.load('type');
  });
  await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
  excel = await openExcelHost({ ceiling: 'Excel 2021' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  await onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.load('type');
  });
});
