import type { CellValue } from '../../../src/core/completion/cells';
import { listSheet } from '../../../src/core/layout/listSheet';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import type { TableInfo, Workbook } from '../../../src/workbook/port';
import { openExcelHost } from '../../excel-host/openExcelHost';
import { opened } from '../edit/books';
import { officeBook, valueOf } from './books';

/** Texts that a spreadsheet takes for something else when they are typed. */
const HOSTILE = [
  '1.2', '3-4', '01/9', '7/8', '2025', '1.10', '50%', '5 %', '1e5', '0012', '1,5', '1.234,5', '(5)', '$5', '12:30',
  '=x', '=1+1', '=SUM(', '+84 912', '+1', '-1', '- Văn phòng', '-x', '@x', '@SUM(1)', "'quoted", "''hai", "'", "'=1",
  'TRUE', 'false', ' true ', '#N/A', '#REF!', '#sai', 'Jan 5', 'tháng 9/2021', 'May 2024', '5 tháng 9', '30/11/2026',
  '2024-01-02', ' 7 ', ' đầu', 'cuối ', 'hai\ndòng', '=a\nb', '_x0041_', '"', 'a"b', '\\', '<b>&amp;</b>', '{1}', '😀',
  '1.000', '1.000.000', '1,000', '.5', ',5', '1,5%', '(1.000)', '- 5', '+ 5', '5-', '--5', '%5', '5₫', '5 ₫', '1e-3', '1,5e3', '1 1/2',
  '1:2', '24:00', '6:00:00', '6:00 PM', '1 p', '01/9 6:00', '30/11/2026 14:30', '1/2', '12/2026', '1/32', '13/1', '１２',
  '\u00a05', '5\u00a0', '=', '+', '@', "'+5", 'A1', 'R1C1', '#n/a', '#N/A ', 'Đúng', 'TRUE.', 'sep', '9-sep', 'tab\tgiữa', '=HYPERLINK("x")',
  'x'.repeat(300), '=' + 'y'.repeat(9000), '-',
]; // prettier-ignore

const FORMATS: Readonly<Record<string, string>> = {
  text: '@',
  plain: 'General',
  day: 'dd/mm/yyyy',
  part: '0%',
};

/** A sheet with a row for each value; one column a number format. */
function listed(values: readonly (string | null)[]): WorkbookLayout {
  const keys = Object.keys(FORMATS);
  const column = (key: string) => ({ key, header: key, width: 10, style: key === 'id' ? {} : styleOf(key) });
  const sheet = listSheet({
    table: 'Chi_tieu',
    title: 'x',
    note: 'y',
    sheet: 'Chữ',
    columns: ['id', ...keys].map(column),
    rows: values.map((value, at) => ({
      id: `t${at}`,
      ...Object.fromEntries(keys.map((key) => [key, value])),
    })),
    formats: () => [],
  });
  const names = sheet.tables[0]!.columns.map(({ key }, at) => ({
    name: `pc_Chi_tieu_${key}`,
    refersTo: `'Chữ'!$${'ABCDE'[at]}$4`,
    hidden: true,
  }));
  return { version: 1, sheets: [sheet], names };
}

function styleOf(key: string) {
  const format = FORMATS[key] ?? 'General';
  return format === 'General' ? {} : { format };
}

async function heldTexts(book: Workbook): Promise<Record<string, readonly CellValue[]>> {
  const table = valueOf(await book.tables()).find(({ name }) => name === 'Chi_tieu') as TableInfo;
  return Object.fromEntries(
    Object.keys(FORMATS).map((key) => [
      key,
      table.rows.map(({ cells }) => cells[table.columns.indexOf(key)] ?? null),
    ]),
  );
}

const EXPECTED = Object.fromEntries(Object.keys(FORMATS).map((key) => [key, HOSTILE]));

const edits = Object.keys(FORMATS).flatMap((column) =>
  HOSTILE.map(
    (after, at) =>
      ({ kind: 'cell', table: 'Chi_tieu', task: `t${at}`, column, before: null, after }) as const,
  ),
);

describe.each(['en-US', 'vi-VN'] as const)('Excel in %s', (locale) => {
  test('drawn texts read back equal and as text', async () => {
    await openExcelHost({ locale, year: 2024 });
    const book = officeBook();
    valueOf(await book.draw(listed(HOSTILE)));
    expect(await heldTexts(book)).toEqual(EXPECTED);
  });

  test('edited texts read back equal and as text; no format changes; undo gives the cells back', async () => {
    const excel = await openExcelHost({ locale, year: 2024 });
    const book = officeBook();
    valueOf(await book.draw(listed(HOSTILE.map(() => null))));
    const formats = () =>
      HOSTILE.map((_, row) =>
        [1, 2, 3, 4].map((column) => {
          const { look } = excel.book.sheet('Chữ')!.at(4 + row, column);
          return excel.book.looks.value(look, 'numberFormat');
        }),
      );
    const before = formats();
    expect(valueOf(await book.apply(edits)).refused).toEqual([]);
    expect(await heldTexts(book)).toEqual(EXPECTED);
    expect(formats()).toEqual(before);
    const log = valueOf(await book.tables()).find(({ name }) => name === 'Nhat_ky')!;
    const after = log.rows.map(({ cells }) => cells[log.columns.indexOf('after')]);
    expect(after).toEqual(edits.map((each) => each.after));
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    const empty = Object.fromEntries(Object.keys(FORMATS).map((key) => [key, HOSTILE.map(() => null)]));
    expect(await heldTexts(book)).toEqual(empty);
    expect(formats()).toEqual(before);
  }, 120_000);
});

test('in files the same texts read back equal, drawn and edited', async () => {
  expect(await heldTexts(opened(await writeWorkbook(listed(HOSTILE))))).toEqual(EXPECTED);
  const book = opened(await writeWorkbook(listed(HOSTILE.map(() => null))));
  expect(valueOf(await book.apply(edits)).refused).toEqual([]);
  expect(await heldTexts(book)).toEqual(EXPECTED);
});

test('numbers and truths stay what they are in cells formatted as text', async () => {
  await openExcelHost({ year: 2024 });
  const book = officeBook();
  valueOf(await book.draw(listed([null, null])));
  const typed = [
    { kind: 'cell', table: 'Chi_tieu', task: 't0', column: 'text', before: null, after: 45450.5 },
    { kind: 'cell', table: 'Chi_tieu', task: 't1', column: 'text', before: null, after: true },
    { kind: 'cell', table: 'Chi_tieu', task: 't0', column: 'part', before: null, after: { error: '#N/A' } },
  ] as const;
  valueOf(await book.apply(typed));
  const { text, part } = await heldTexts(book);
  expect([text, part]).toEqual([
    [45450.5, true],
    [{ error: '#N/A' }, null],
  ]);
});
