/** A reported period keeps its tasks on a hidden sheet, under both hosts. */
import { workbookKnowledge } from '../../../src/cli/checkFile';
import type { CellValue } from '../../../src/core/completion/cells';
import type { Edit } from '../../../src/core/edit';
import { partsTablesOn } from '../../../src/core/keptParts/partsColumns';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { keepingEdits } from '../../../src/reports/making/reportKeeping';
import { reportSource, type ReportSource } from '../../../src/reports/making/reportSource';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { keptPartsEdits } from '../../../src/workbook/edits/keptPartsEdits';
import type { Outcome } from '../../../src/workbook/failure';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import type { Workbook } from '../../../src/workbook/port';
import { checkWorkbook } from '../../../src/workbook/tracking/checkWorkbook';
import { readKeptParts } from '../../../src/workbook/tracking/readKeptParts';
import { opened } from '../edit/books';
import { DAY, DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';

/** A workbook under a host, and a person's hand on a cell of it. */
interface Book {
  readonly port: Workbook;
  readonly content: (tables?: readonly string[]) => Promise<WorkbookContent>;
  readonly undo: () => Promise<Outcome<{ readonly refused: readonly unknown[] } | null>>;
  readonly type: (sheet: string, row: number, column: number, text: string) => void;
}

let layout: WorkbookLayout;
let bytes: Uint8Array;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT, ['I.1', 'III.1']);
  bytes = await writeWorkbook(layout);
});

const hosts: readonly (readonly [string, () => Promise<Book>])[] = [
  [
    'a file',
    () => {
      const book = opened(bytes);
      return Promise.resolve({
        port: book,
        content: () => Promise.resolve(book.content()),
        undo: () => book.undo(null),
        type: (sheet, row, column, text) => {
          const cells = book.content().sheets.find(({ name }) => name === sheet)?.cells;
          const before = { value: cells?.value(row, column) ?? null, formula: null };
          const typed = book.type([{ sheet, row, column, before, after: { value: text, formula: null } }]);
          expect(valueOf(typed).refused).toEqual([]);
        },
      });
    },
  ],
  [
    'Excel',
    async () => {
      const { excel, book } = await drawnExcel(layout);
      return {
        port: book,
        content: async (tables) => valueOf(await book.content(tables ?? 'sheets')),
        undo: () => book.undo(null),
        type: (sheet, row, column, text) =>
          excel.user.type(sheet, `${'ABCDEF'[column - 1] ?? 'A'}${row}`, text),
      };
    },
  ],
];

async function source(book: Book, renew = false): Promise<ReportSource> {
  const content = await book.content();
  const tables = partsTablesOn(
    content.tables.map(({ name }) => name),
    DAY,
  );
  const past = tables.length === 0 ? content : await book.content(tables);
  return reportSource({ content, past }, checkWorkbook(content, await workbookKnowledge(DAY)), {
    period: { kind: 'half', number: 1 },
    index: null,
    unit: null,
    signed: DAY,
    despite: 'còn rà soát',
    renew,
    now: DAY + (renew ? 0.75 : 0.25),
  });
}

async function keep(book: Book, renew = false): Promise<ReportSource> {
  const made = await source(book, renew);
  const toKeep = keepingEdits(made.keeping, made.parts);
  if (toKeep.kind !== 'edits') throw new Error(toKeep.kind);
  expect(valueOf(await book.port.apply(toKeep.edits, 'whole')).refused).toEqual([]);
  return made;
}

const type = (column: string, after: CellValue, before: CellValue = null): Edit => {
  return { kind: 'cell', table: 'PL_I', task: 'I.1', column, before, after };
};

/** Sheets and tables by name, those of `Nhật ký` aside. */
async function named(book: Book): Promise<readonly string[]> {
  const sheets = valueOf(await book.port.sheets()).filter(({ tables }) => !tables.includes('Nhat_ky'));
  return sheets.map(({ name, visible, tables }) => `${name} ${String(visible)} ${tables.join()}`);
}

/** The rows of parts as JSON has them; a blank one is in no report. */
const plain = ({ parts }: ReportSource): unknown =>
  JSON.parse(JSON.stringify(parts.rows.map((rows) => rows.filter(({ result }) => result.state !== 'blank'))));

describe.each(hosts)('the tasks of a reported period in %s', (_, open) => {
  test('are read back as they were, whatever stood in them, and undo takes them out with the figures', async () => {
    const book = await open();
    const hard = [
      type('result', `=1+1${'='.repeat(32_000)}`),
      type('evidence', `😀 '_x0041_ 01/9\n${'😀'.repeat(15_900)}`),
      type('difficulty', ' 1.2  '),
      type('status', 'Hoàn thành'),
    ];
    expect(valueOf(await book.port.apply(hard, 'whole')).refused).toEqual([]);
    const before = await named(book);
    const first = await keep(book);
    const [kept] = (await named(book)).filter((name) => !before.includes(name) && !name.includes('Lich_su'));
    expect(kept).toBe(`Kỳ 6 tháng-2024 14-06-2024 false So_lieu_ky_2024_6T1_${DAY}_1`);
    expect(JSON.stringify(valueOf(await book.port.tables()).map(({ name }) => name))).not.toContain(
      'So_lieu',
    );

    expect(
      valueOf(
        await book.port.apply(
          [
            type('status', 'Đang thực hiện', 'Hoàn thành'),
            type('result', null, String(hard[0]?.kind === 'cell' ? hard[0].after : '')),
          ],
          'whole',
        ),
      ).refused,
    ).toEqual([]);
    const second = await source(book);
    expect(second.keeping.parts.kind).toBe('whole');
    expect([second.errors, second.input.kept?.withRows]).toEqual([[], true]);
    expect(plain(second)).toEqual(plain(first));
    const { tables, parameters, goals, uncounted, ratings, despite } = first.parts;
    expect(second.parts).toMatchObject({
      goals,
      uncounted,
      ratings,
      despite,
      comparison: first.parts.comparison,
    });
    expect(second.parts.parameters.workingCalendar).toEqual(parameters.workingCalendar);
    expect(second.parts.tables.map(({ code, areas, sheet }) => ({ code, areas, sheet }))).toEqual(
      tables.map(({ code, areas, sheet }) => ({ code, areas, sheet })),
    );

    // What was typed since comes first, then the figures with their tasks.
    expect(valueOf(await book.undo())?.refused).toEqual([]);
    expect(valueOf(await book.undo())?.refused).toEqual([]);
    expect(await named(book)).toEqual(before);
  }, 120_000);

  test('go where the period is renewed, and only the figures come back by undo', async () => {
    const book = await open();
    const first = await keep(book);
    expect(valueOf(await book.port.apply([type('status', 'Hoàn thành')])).refused).toEqual([]);
    await keep(book, true);
    const renewed = await source(book);
    expect(renewed.keeping.parts.kind).toBe('whole');
    expect(renewed.parts.rows[0]?.find(({ id }) => id === 'I.1')?.cells.status).toBe('Hoàn thành');
    const kept = (await named(book)).filter((name) => name.includes('So_lieu'));
    expect(kept.map((name) => name.split(' ').at(-1))).toEqual([`So_lieu_ky_2024_6T1_${DAY}_2`]);

    expect(valueOf(await book.undo())?.refused.length).toBe(1);
    const back = await source(book);
    expect(back.keeping.kept?.progress).toEqual(JSON.parse(JSON.stringify(first.keeping.snapshot.progress)));
    expect([back.keeping.parts.kind, back.input.kept?.withRows]).toEqual(['none', false]);
    expect(back.parts.rows[0]?.find(({ id }) => id === 'I.1')?.cells.status).toBe('Hoàn thành');
  }, 120_000);

  test('are not used where a person has changed one, and a renewal takes the damaged ones out', async () => {
    const book = await open();
    await keep(book);
    const [kept = ''] = (await named(book)).filter((name) => name.includes('So_lieu'));
    // The sixth line of the sheet's table, in its hidden column.
    book.type(kept.replace(/ false .*/, ''), 10, 6, '{"of":"row"}');
    const second = await source(book);
    expect([second.keeping.parts.kind, second.input.kept?.withRows]).toEqual(['damaged', false]);
    await keep(book, true);
    expect((await source(book)).keeping.parts.kind).toBe('whole');
    expect((await named(book)).filter((name) => name.includes('So_lieu'))).toHaveLength(1);
  }, 120_000);
});

test('a workbook that counts from 1904 keeps days and moment', async () => {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const early = opened(
    zipSync({
      ...parts,
      'xl/workbook.xml': strToU8(xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')),
    }),
  );
  expect(early.content().date1904).toBe(true);
  const book: Book = {
    port: early,
    content: () => Promise.resolve(early.content()),
    undo: () => early.undo(null),
    type: () => undefined,
  };
  const first = await keep(book);
  const second = await source(book);
  expect(second.keeping.parts.kind).toBe('whole');
  expect(plain(second)).toEqual(plain(first));
});

test('two thousand tasks go to Excel in requests that it takes', async () => {
  const { excel, book } = await drawnExcel(layout);
  const content = valueOf(await book.content());
  const port = {
    port: book,
    content: () => Promise.resolve(content),
    undo: () => book.undo(null),
    type: () => undefined,
  };
  const { parts, keeping } = await source(port);
  const task = parts.rows[0]?.find(({ id }) => id === 'I.1');
  if (task === undefined) throw new Error('no task');
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    ...task,
    id: `I.${at}`,
    cells: {
      ...task.cells,
      text: `Nhiệm vụ số ${at}: ${'rà soát, đơn giản hóa thủ tục hành chính '.repeat(30)}`,
    },
  }));
  const many = { ...parts, rows: [rows, ...parts.rows.slice(1)] };
  const before = excel.trips.length;
  const edits = keptPartsEdits(content, keeping.snapshot, many, words);
  expect(valueOf(await book.apply(edits, 'whole')).refused).toEqual([]);
  const sent = excel.trips.slice(before).map(({ requestBytes }) => requestBytes);
  expect(sent.reduce((sum, each) => sum + each)).toBeGreaterThan(3_000_000);
  expect(Math.max(...sent)).toBeLessThan(5 * 1024 * 1024);
  const names = partsTablesOn(
    valueOf(await book.content()).tables.map(({ name }) => name),
    DAY,
  );
  const read = readKeptParts(valueOf(await book.content(names)), keeping.snapshot);
  expect(read.kind === 'whole' && read.parts.rows[0]?.length).toBe(2000);
}, 120_000);
