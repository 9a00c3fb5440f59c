import { openExcelHost, type OpenExcelHost } from './openExcelHost';

/** What Excel makes of a text typed into an unformatted cell: value read back and number format. */
type Known = readonly [typed: string, value: unknown, format: string];

const EVERYWHERE: readonly Known[] = [
  ['Văn phòng Sở', 'Văn phòng Sở', 'General'],
  ['2025', 2025, 'General'],
  ['007', 7, 'General'],
  ["'007", '007', 'General'],
  ["'=1+1", '=1+1', 'General'],
  [' 12 ', 12, 'General'],
  ['+84', 84, 'General'],
  ['-5', -5, 'General'],
  ['(5)', -5, 'General'],
  ['-', '-', 'General'],
  ['50%', 0.5, '0%'],
  ['1E3', 1000, '0.00E+00'],
  ['TRUE', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['I.12', 'I.12', 'General'],
  ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP', 'General'],
  ['Quý I/2024', 'Quý I/2024', 'General'],
  ['2025-2026', '2025-2026', 'General'],
  ['2024-06-14', 45_457, 'm/d/yyyy'],
  ['9/2021', 44_440, 'mmm-yy'],
  ['12345678901234567890', 12_345_678_901_234_600_000, 'General'],
  [' 5 ', 5, 'General'],
  ['\u00a05', '\u00a05', 'General'],
  ['+5', 5, 'General'],
  ['- 5', -5, 'General'],
  ['5-', '5-', 'General'],
  ['5%', 0.05, '0%'],
  ['5 %', 0.05, '0%'],
  ['1e3', 1000, '0.00E+00'],
  ['1e-3', 0.001, '0.00E+00'],
  ['1 1/2', 1.5, '# ?/?'],
  ['True', true, 'General'],
  ['đúng', 'đúng', 'General'],
  ["''hai", "'hai", 'General'],
  ["'", '', 'General'],
  ['=', '=', 'General'],
  ['+', '+', 'General'],
  ['@', '@', 'General'],
  ['1.2.3', '1.2.3', 'General'],
  ['1/2/3/4', '1/2/3/4', 'General'],
  ['12:30', 12.5 / 24, 'h:mm'],
  ['1:2', 62 / 1440, 'h:mm'],
  ['6:00:00', 0.25, 'h:mm:ss'],
  ['36:00', 1.5, '[h]:mm:ss'],
  ['6:00 PM', 0.75, 'h:mm AM/PM'],
  ['12 a', 0, 'h:mm AM/PM'],
  ['6:00PM', '6:00PM', 'General'],
  ['12:60', '12:60', 'General'],
  ['2024-06-14 12:00', 45_457.5, 'm/d/yyyy h:mm'],
  ['1/32', 11_689, 'mmm-yy'],
];

/** 1 September 2026 is day 46266, 2 January 46024, 1 February 46054, 30 November 46356, 1 January 1932 day 11689, 9 January 2026 day 46031, 4 March 46085, 3 April 46115. */
const AMERICAN: readonly Known[] = [
  ['1.2', 1.2, 'General'],
  ['1.10', 1.1, 'General'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12.5%', 0.125, '0.00%'],
  ['01/9', 46_031, 'd-mmm'],
  ['3-4', 46_085, 'd-mmm'],
  ['12/31/2023', 45_291, 'm/d/yyyy'],
  ['31/12/2023', '31/12/2023', 'General'],
  ['1/1/30', 10_959, 'm/d/yyyy'],
  ['1/1/29', 47_119, 'm/d/yyyy'],
  ['1.000', 1, 'General'],
  ['1,000', 1000, '#,##0'],
  ['1.000.000', '1.000.000', 'General'],
  ['1,5', '1,5', 'General'],
  ['.5', 0.5, 'General'],
  [',5', ',5', 'General'],
  ['1.5e3', 1500, '0.00E+00'],
  ['1,5%', '1,5%', 'General'],
  ['(1,000)', -1000, '#,##0'],
  ['30/11/2026', '30/11/2026', 'General'],
  ['11/30/2026', 46_356, 'm/d/yyyy'],
  ['1/2', 46_024, 'd-mmm'],
  ['01/9 6:00', 46_031.25, 'm/d/yyyy h:mm'],
];

const VIETNAMESE: readonly Known[] = [
  ['1,2', 1.2, 'General'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['12,5%', 0.125, '0.00%'],
  ['01/9', 46_266, 'd-mmm'],
  ['3-4', 46_115, 'd-mmm'],
  ['31/12/2023', 45_291, 'm/d/yyyy'],
  ['12/31/2023', '12/31/2023', 'General'],
  ['1.2', '1.2', 'General'],
  ['1.10', '1.10', 'General'],
  ['1,5', 1.5, 'General'],
  ['1.000', 1000, '#,##0'],
  ['1,000', 1, 'General'],
  ['1.000.000', 1_000_000, '#,##0'],
  ['1,000,000', '1,000,000', 'General'],
  [',5', 0.5, 'General'],
  ['.5', '.5', 'General'],
  ['1,5e3', 1500, '0.00E+00'],
  ['1.5e3', '1.5e3', 'General'],
  ['12.5%', '12.5%', 'General'],
  ['(1.000)', -1000, '#,##0'],
  ['30/11/2026', 46_356, 'm/d/yyyy'],
  ['1/2', 46_054, 'd-mmm'],
  ['01/9 6:00', 46_266.25, 'm/d/yyyy h:mm'],
];

let excel: OpenExcelHost;

afterEach(() => {
  excel.close();
});

async function typeAll(
  texts: readonly string[],
  format?: string,
): Promise<readonly (readonly [unknown, string])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${String(texts.length)}`);
    if (format !== undefined) range.numberFormat = texts.map(() => [format]);
    range.values = texts.map((text) => [text]);
    range.load('values,numberFormat');
    await context.sync();
    return texts.map(
      (_, at) => [range.values[at]?.[0] as unknown, String(range.numberFormat[at]?.[0])] as const,
    );
  });
}

test.each([
  ['en-US', [...EVERYWHERE, ...AMERICAN]],
  ['vi-VN', [...EVERYWHERE, ...VIETNAMESE]],
] as const)('typed into an Excel of %s', async (locale, known) => {
  excel = await openExcelHost({ locale, year: 2026 });
  const found = await typeAll(known.map(([text]) => text));
  const told = known.map(([text], at) => [text, ...(found[at] ?? [])]);
  expect(told).toEqual(known);
});

test('text cells keep everything as it was typed', async () => {
  excel = await openExcelHost({ locale: 'vi-VN', year: 2026 });
  const texts = ['1.2', '01/9', '=x', '+84 912', '- Văn phòng', '@a', '2025', '50%', 'TRUE', '#N/A', '{=1}'];
  const found = await typeAll(texts, '@');
  expect(found.map(([value]) => value)).toEqual(texts);
});

test('a line that begins with a dash is a formula of unknown names', async () => {
  excel = await openExcelHost();
  const [found] = await typeAll(['- Văn phòng']);
  expect(found?.[0]).toBe('#NAME?');
});

test.each(['=SUM(1', '="a', '=1+', '=IF(1;2;3)', "='Không có'!A1", '=Khong_co[Cột]', '+84 912 345'])(
  '%s is refused as Excel refuses it',
  async (formula) => {
    excel = await openExcelHost();
    await expect(typeAll([formula])).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);
