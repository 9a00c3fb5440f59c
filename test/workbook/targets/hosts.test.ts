import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../src/core/edit';
import { targetSheet } from '../../../src/core/layout/targets/targetSheet';
import { readTargetFile } from '../../../src/core/targets/targetFile';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { TableInfo } from '../../../src/workbook/port';
import { opened, seedBookWithoutTargets } from '../edit/books';
import { DAY, DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';

type Book = FileWorkbook | OfficeWorkbook;

/** The Excel of these tests keeps formulas and works none out. */
const hosts: readonly (readonly [string, boolean, () => Promise<Book>])[] = [
  ['files', true, async () => opened(await seedBookWithoutTargets())],
  [
    'Excel',
    false,
    async () => {
      const { excel, book } = await drawnExcel(await seedLayout(DEPARTMENT, ['I.1', 'I.2', 'II.1']));
      excel.user.deleteSheet('Sheet1');
      return book;
    },
  ],
];

function goals() {
  const file = join(__dirname, '../../../seeds', DEPARTMENT, 'chi-tieu.json');
  const read = readTargetFile(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error('unfit');
  return targetSheet(read.value.targets, { year: 2024, asOf: DAY }, words.targetSheet);
}

async function table(book: Book, name: string): Promise<TableInfo> {
  const found = valueOf(await book.tables()).find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

function cell(task: string, column: string, after: string | number): Edit {
  return { kind: 'cell', table: 'Chi_tieu', task, column, before: null, after };
}

describe.each(hosts)('goals in %s', (_, calculates, open) => {
  test('are added, judged as figures are typed, and taken out by undo', async () => {
    const book = await open();
    const before = valueOf(await book.sheets()).map(({ name }) => name);
    const add: Edit = { kind: 'add-sheet', sheet: goals() };
    expect(valueOf(await book.apply([add])).applied).toEqual([add]);
    expect(valueOf(await book.apply([add])).refused.map(({ reason }) => reason)).toEqual(['already-there']);

    const at = async (id: string, key: string) => {
      const { columns, rows } = await table(book, 'Chi_tieu');
      const row = rows.find(({ cells }) => cells[columns.indexOf('id')] === id);
      return row?.cells[columns.indexOf(key)];
    };
    const judged = async (id: string, expected: string): Promise<void> => {
      const { columns, rows } = await table(book, 'Chi_tieu');
      const row = rows.find(({ cells }) => cells[columns.indexOf('id')] === id);
      expect(row?.formulas[columns.indexOf('judgement')]).toBe(true);
      if (calculates) expect(row?.cells[columns.indexOf('judgement')]).toBe(expected);
    };
    expect((await table(book, 'Chi_tieu')).rows).toHaveLength(25);
    expect(await at('2', 'value')).toBe(0.25);
    await judged('2', 'Chưa có số liệu');

    const typed = [
      cell('1', 'numerator', 9),
      cell('1', 'denominator', 18),
      cell('2', 'actual', 0.2499),
      cell('3', 'numerator', 990),
      cell('3', 'denominator', 1000),
    ];
    expect(valueOf(await book.apply(typed)).refused).toEqual([]);
    expect(await at('2', 'actual')).toBe(0.2499);
    await judged('1', 'Đạt');
    await judged('2', 'Chưa đạt');
    await judged('3', 'Đạt');

    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    expect(await at('3', 'numerator')).toBeNull();
    await judged('3', 'Chưa có số liệu');
    expect(valueOf(await book.undo(1))?.refused).toEqual([]);
    const after = valueOf(await book.sheets()).map(({ name }) => name);
    expect(after.filter((name) => name !== 'Nhật ký')).toEqual(before);
  }, 120_000);
});
