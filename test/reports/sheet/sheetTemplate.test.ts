import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FieldShapes } from '../../../src/core/report/reportFields';
import type { ReportData } from '../../../src/core/report/reportData';
import { cellTokens } from '../../../src/reports/sheet/cellTokens';
import { sheetTemplate } from '../../../src/reports/sheet/sheetTemplate';
import { UnusableTemplate } from '../../../src/reports/word/unusableTemplate';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { runs } from '../../runs';

const SHAPES: FieldShapes = {
  năm: 'text',
  'được giao': 'number',
  'còn lỗi': 'truth',
  'các chỉ số': {
    list: {
      'chỉ số': 'text',
      'được giao': 'number',
      'các dòng': { list: { 'nhiệm vụ': 'text', mã: 'text' } },
    },
  },
};

const DATA = {
  năm: '2024',
  'được giao': 71,
  'còn lỗi': false,
  'các chỉ số': [
    {
      'chỉ số': 'PAR INDEX',
      'được giao': 48,
      'các dòng': [
        { 'nhiệm vụ': '=1+1', mã: 'I.1' },
        { 'nhiệm vụ': '{năm} <b> & 😀', mã: 'I.2' },
      ],
    },
    { 'chỉ số': 'SIPAS', 'được giao': 16, 'các dòng': [] },
  ],
} as unknown as ReportData;

type Rows = readonly (readonly (string | number | null)[])[];

async function written(
  rows: Rows,
  change: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mẫu');
  rows.forEach((row, at) =>
    row.forEach((value, column) => (sheet.getCell(at + 1, column + 1).value = value)),
  );
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function filled(template: Uint8Array, data = DATA): Promise<Rows> {
  const { fill } = await sheetTemplate(template, SHAPES);
  const { cells } = readWorkbookFile(await fill(data)).sheets[0]!;
  return Array.from({ length: cells.lastRow }, (_, row) =>
    [1, 2, 3].map((column) => {
      expect(cells.formula(row + 1, column)).toBeNull();
      return cells.value(row + 1, column) as string | number | null;
    }),
  );
}

async function refusal(template: Promise<Uint8Array> | Uint8Array) {
  try {
    await sheetTemplate(await template, SHAPES);
  } catch (error) {
    if (error instanceof UnusableTemplate) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

const LISTED: Rows = [
  ['Năm {năm}: {được giao} nhiệm vụ', '{được giao}', null],
  ['{#các chỉ số}{Chỉ  số}', '{được giao}', null],
  ['{#các dòng}{mã}', '{nhiệm vụ}', '{/các dòng}'],
  ['Cộng {chỉ số}', null, '{/các chỉ số}'],
  ['{#còn lỗi}Còn lỗi{/còn lỗi}{^còn lỗi}Không còn lỗi{/còn lỗi}', 'cuối', null],
];

const EXPECTED: Rows = [
  ['Năm 2024: 71 nhiệm vụ', 71, null],
  ['PAR INDEX', 48, null],
  ['I.1', '=1+1', null],
  ['I.2', '{năm} <b> & 😀', null],
  ['Cộng PAR INDEX', null, null],
  ['SIPAS', 16, null],
  ['Cộng SIPAS', null, null],
  ['Không còn lỗi', 'cuối', null],
];

test('fields, repeated rows within repeated rows, and conditions are filled; values stay texts and numbers', async () => {
  expect(await filled(await written(LISTED))).toEqual(EXPECTED);
});

test('looks, merged cells, print titles and the print area go along with repeated rows', async () => {
  const template = await written(LISTED, (sheet) => {
    sheet.getCell('A3').style = { font: { name: 'Times New Roman', size: 13, italic: true } };
    sheet.getCell('B5').style = { font: { bold: true } };
    sheet.mergeCells('A4:B4');
    sheet.pageSetup = { orientation: 'landscape', paperSize: 9, printArea: 'A1:C5', printTitlesRow: '1:1' };
  });
  const { fill } = await sheetTemplate(template, SHAPES);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await fill(DATA)).slice().buffer);
  const sheet = workbook.worksheets[0]!;
  expect(['A3', 'A4', 'A5'].map((cell) => sheet.getCell(cell).font?.italic === true)).toEqual([
    true,
    true,
    false,
  ]);
  expect(sheet.getCell('B8').font?.bold).toBe(true);
  expect([...sheet.model.merges].sort()).toEqual(['A5:B5', 'A7:B7']);
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    printArea: 'A1:C8',
    printTitlesRow: '1:1',
  });
});

test('any text in a value stands as typed', async () => {
  const template = await sheetTemplate(await written([['{#các chỉ số}{chỉ số}', '{/các chỉ số}']]), SHAPES);
  const text = fc.oneof(
    fc.constantFrom(
      '=SUM(A1)',
      '{#các chỉ số}',
      '_x0041_',
      'a\nb',
      '+84',
      '1.2',
      'x'.repeat(30_000),
      '😀<&>',
    ),
    fc.string({ minLength: 1, unit: 'grapheme' }).map((value) => `t${value}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
      const data = { 'các chỉ số': texts.map((value) => ({ 'chỉ số': value })) } as unknown as ReportData;
      const { cells } = readWorkbookFile(await template.fill(data)).sheets[0]!;
      expect(texts.map((_, at) => cells.value(at + 1, 1))).toEqual(texts);
    }),
    runs(25),
  );
}, 120_000);

test.each<[string, Rows, object]>([
  [
    'a field unknown',
    [['a', '{số liệu lạ}']],
    { code: 'template-field-unknown', field: 'số liệu lạ', cell: 'Mẫu!B1' },
  ],
  ['a field outside its list', [['{mã}']], { code: 'template-field-unknown', field: 'mã', cell: 'Mẫu!A1' }],
  [
    'a list as a value',
    [['{các chỉ số}']],
    { code: 'template-field-list', field: 'các chỉ số', cell: 'Mẫu!A1' },
  ],
  ['an unknown list', [['{#lạ}x', '{/lạ}']], { code: 'template-field-unknown', field: 'lạ', cell: 'Mẫu!A1' }],
  [
    'a loop unclosed',
    [['a'], ['{#các chỉ số}x']],
    { code: 'template-loop-unclosed', field: 'các chỉ số', cell: 'Mẫu!A2' },
  ],
  [
    'a loop unopened',
    [['{/các chỉ số}']],
    { code: 'template-loop-unopened', field: 'các chỉ số', cell: 'Mẫu!A1' },
  ],
  [
    'loops crossed',
    [['{#các chỉ số}a'], ['{#các dòng}b'], ['{/các chỉ số}'], ['{/các dòng}']],
    { code: 'template-loop-crossed', cell: 'Mẫu!A3' },
  ],
  [
    'two loops on one row',
    [['{#các chỉ số}', '{/các chỉ số}', '{#các chỉ số}', '{/các chỉ số}']],
    { code: 'template-loop-misplaced', cell: 'Mẫu!D1' },
  ],
  ['a brace unclosed', [['x {năm']], { code: 'template-field-unclosed', field: 'năm', cell: 'Mẫu!A1' }],
  ['a brace unopened', [['năm} x']], { code: 'template-field-unopened', field: 'năm', cell: 'Mẫu!A1' }],
])('%s is told with its cell', async (_, rows, expected) => {
  expect(await refusal(written(rows))).toMatchObject(expected);
});

describe('what filling would lose is refused by its name', () => {
  const withPart = async (name: string): Promise<Uint8Array> =>
    zipSync({ ...unzipSync(await written([['{năm}']])), [name]: strToU8('<x/>') });

  test.each([
    'xl/charts/chart1.xml',
    'xl/drawings/drawing1.xml',
    'xl/tables/table1.xml',
    'xl/pivotTables/pivotTable1.xml',
    'xl/comments1.xml',
    'xl/ctrlProps/ctrlProp1.xml',
    'xl/externalLinks/externalLink1.xml',
  ])('%s', async (part) => {
    expect(await refusal(withPart(part))).toEqual({ code: 'template-part-lost', part });
  });

  test('a field in a header', async () => {
    const template = written([['{năm}']], (sheet) => {
      sheet.headerFooter = { oddHeader: '&C{năm} trang &P' };
    });
    const expected = { code: 'template-field-in-header', field: 'năm', cell: 'Mẫu' };
    expect(await refusal(template)).toEqual(expected);
  });

  test('macros', async () => {
    expect(await refusal(withPart('xl/vbaProject.bin'))).toEqual({
      code: 'template-macro',
      part: 'xl/vbaProject.bin',
      program: 'Excel',
      ending: '.xlsx',
    });
  });

  test('lists of choices, and formulas where rows move', async () => {
    const list = written([['{năm}']], (sheet) => {
      sheet.getCell('B1').dataValidation = { type: 'list', formulae: ['"a,b"'] };
    });
    expect(await refusal(list)).toMatchObject({
      code: 'template-part-lost',
      part: 'xl/worksheets/sheet1.xml (validation)',
    });
    const sum = (rows: Rows) =>
      written(rows, (sheet) => {
        sheet.getCell('B9').value = { formula: 'SUM(B1:B8)', result: 0 };
      });
    expect(await refusal(sum(LISTED))).toMatchObject({
      code: 'template-part-lost',
      part: 'Mẫu!B9 (formula)',
    });
    expect(await refusal(sum([['{năm}']]))).toBeNull();
    const onAnotherSheet = written(LISTED, (sheet) => {
      sheet.workbook.addWorksheet('Tổng').getCell('A2').value = { formula: 'Mẫu!B9', result: 0 };
    });
    expect(await refusal(onAnotherSheet)).toMatchObject({
      code: 'template-part-lost',
      part: 'Tổng!A2 (formula)',
    });
  });

  test.each([
    ['no zip', strToU8('năm'), 'template-not-sheet'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'template-sheet-other-kind'],
    ['60 MB', new Uint8Array(60 * 1024 * 1024), 'template-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toMatchObject({ code });
  });
});

test('a cell is read into its pieces whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '#', '/', '^', 'a', ' ') }), (text) => {
      const read = cellTokens(text);
      if (!read.ok) return expect(text).toMatch(/[{}]/);
      const sign = { field: '', open: '#', unless: '^', close: '/' } as const;
      const back = read.tokens.map((each) =>
        each.kind === 'text' ? each.text : `{${sign[each.kind]}${each.name}}`,
      );
      expect(back.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    runs(300),
  );
});
