import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_NAMES } from '../../../src/core/layout/blockNames';
import { cellAddress } from '../../../src/core/layout/address';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { blockFinder, firstCell } from '../../../src/workbook/tracking/block';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { type Counted, countedByCore } from '../../fillings/counted';
import { opened } from '../edit/books';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'workbooks', 'v1');
const FILES = ['filled.xlsx', 'filled-libreoffice.xlsx'] as const;
const KEPT = new Map(FILES.map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]));

function kept(name: (typeof FILES)[number]): FileWorkbook {
  return opened(KEPT.get(name) ?? new Uint8Array());
}

/** Every cell that holds something: `Tham số!B5` -> what is typed there, or its formula. */
function cellsOf({ sheets }: WorkbookContent): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (let row = 1; row <= cells.lastRow; row += 1) {
      for (const column of cells.columns(row)) {
        const formula = cells.formula(row, column);
        const told = formula === null ? cells.value(row, column) : `=${formula}`;
        if (told !== null) found.set(`${name}!${cellAddress(row, column)}`, JSON.stringify(told));
      }
    }
  }
  return found;
}

function named(content: WorkbookContent, name: string): unknown {
  const block = blockFinder(content)(name);
  return block && firstCell(block);
}

describe.each(FILES)('%s of version 1', (name) => {
  const { tally: _, ...figures } = JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')) as Counted;

  test('is brought up in place: every cell, every figure and every part that is not concerned stays', async () => {
    const book = kept(name);
    const before = { content: book.content(), parts: new Map(book.parts() ?? []) };
    const outcome = await book.upgrade();
    expect(outcome).toEqual({ ok: true, value: { from: 1, to: 2, sheet: 'Tham số' } });
    const content = book.content();
    const [was, is] = [cellsOf(before.content), cellsOf(content)];
    const changed = [...was].filter(([at, told]) => is.get(at) !== told).map(([at]) => at);
    const version = before.content.names.find(({ name: each }) => each === 'pc_version')?.refersTo;
    expect(changed.map((at) => at.replace(/!([A-Z]+)(\d+)$/, '!$$$1$$$2'))).toEqual([
      (version ?? '').replaceAll("'", ''),
    ]);
    expect(named(content, 'pc_version')).toBe(2);
    const progress = workbookProgress(content, { asOf: null, today: figures.asOf });
    expect(countedByCore(progress)).toEqual(figures);
    expect(progress.findings.filter(({ code }) => /version|name-|table-/.test(code))).toEqual([]);

    const parts = book.parts() ?? new Map<string, Uint8Array>();
    const other = [...before.parts].filter(([part, bytes]) => {
      const now = parts.get(part);
      return now === undefined || Buffer.compare(Buffer.from(now), Buffer.from(bytes)) !== 0;
    });
    // Sheets keep the results of our formulas, which follow the day.
    const rest = other.map(([part]) => part).filter((part) => !/worksheets\/sheet\d+\.xml$/.test(part));
    expect(rest.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('has the names of both sections, the agency as far as it is known, and nothing else filled in', async () => {
    const book = kept(name);
    await book.upgrade();
    const content = book.content();
    const told = REPORT_NAMES.map((each) => [each, named(content, each)] as const);
    expect(told.filter(([, value]) => value !== null)).toEqual([
      ['Bao_cao_co_quan', named(content, 'pc_plan_register')],
    ]);
    for (const [each] of told) expect(blockFinder(content)(each)?.sheet.name).toBe('Tham số');
    expect(named(content, 'Xep_loai_muc_toi_thieu')).toBe(0.9);
    const bands = blockFinder(content)('Xep_loai_moc');
    const points = blockFinder(content)('Xep_loai_diem');
    const column = (block: typeof bands) =>
      Array.from({ length: 6 }, (_, at) =>
        block?.sheet.cells.value(block.range.row + at, block.range.column),
      );
    expect(column(bands)).toEqual([1, 0.9, 0.8, 0.7, 0, null]);
    expect(column(points)).toEqual([10, 8, 6, 4, 0, null]);
  });

  test('is older only once, and undo goes on with the run before', async () => {
    const book = kept(name);
    const progress = workbookProgress(book.content(), { asOf: null, today: figures.asOf });
    const [matrix] = progress.tracking.matrices;
    const table = `PL_${matrix?.table.code}`;
    const task = { kind: 'cell', table, task: `${matrix?.table.code}.1`, column: 'note' } as const;
    const applied = await book.apply([{ ...task, before: null, after: 'đã gọi điện' }]);
    expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
    await book.upgrade();
    expect(await book.upgrade()).toEqual({ ok: true, value: null });
    expect(await book.undo(null)).toMatchObject({ ok: true, value: { run: 1, refused: [] } });
    expect(named(book.content(), 'pc_version')).toBe(2);
    expect(await book.undo(null)).toEqual({ ok: true, value: null });
  });
});

test('what people typed under the lines stays, and the new ones come below it', async () => {
  const book = kept('filled.xlsx');
  const { names } = book.content();
  const row = Number(/\$(\d+)$/.exec(names.find(({ name }) => name === 'pc_version')?.refersTo ?? '')?.[1]);
  const typed = {
    before: { value: null, formula: null },
    after: { value: 'ghi chú của tôi', formula: null },
  };
  book.type([{ sheet: 'Tham số', row: row + 4, column: 3, ...typed }]);
  await book.upgrade();
  const content = book.content();
  const cells = content.sheets.find(({ name }) => name === 'Tham số')?.cells;
  expect(cells?.value(row + 4, 3)).toBe('ghi chú của tôi');
  expect(cells?.value(row + 6, 1)).toBe('Xếp loại');
  expect(cells?.value(row + 2, 1)).toBeNull();
});
