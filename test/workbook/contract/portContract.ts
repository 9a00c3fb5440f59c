import type { Edit } from '../../../src/core/edit';
import { findingSheet } from '../../../src/core/layout/findingSheet';
import { listSheet } from '../../../src/core/layout/listSheet';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { sheetMark } from '../../../src/core/layout/sheetMark';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { Outcome } from '../../../src/workbook/failure';
import type { TableInfo, Workbook } from '../../../src/workbook/port';

/** A fresh host that holds the department's workbook of 2024, as of 14/06/2024. */
export type OpenWorkbook = () => Promise<Workbook>;

/** What every host of the port does alike (SPEC §7). */
export function portContract(host: string, open: OpenWorkbook): void {
  describe(`the port on ${host}`, () => {
    let book: Workbook;
    beforeEach(async () => {
      book = await open();
    });

    test('tells sheets in the order of their tabs, with our tables', async () => {
      const sheets = valueOf(await book.sheets());
      expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual([
        'Tổng hợp',
        'Theo đơn vị',
        'PL I PAR INDEX',
      ]);
      expect(sheets.find(({ tables }) => tables.includes('PL_I'))).toMatchObject({
        name: 'PL I PAR INDEX',
        visible: true,
      });
    });

    test('tells whole tables with column keys, and which cells are calculated', async () => {
      const table = await tableOf(book, 'PL_I');
      expect(table.columns).toEqual(
        expect.arrayContaining(['text', 'lead', 'status', 'due', 'id', 'leadKey']),
      );
      const row = table.rows[1];
      expect(row?.cells).toHaveLength(table.columns.length);
      expect(row?.formulas[table.columns.indexOf('due')]).toBe(true);
      expect(row?.formulas[table.columns.indexOf('status')]).toBe(false);
    });

    test('applies an edit where the cell holds what it should, and only there', async () => {
      const good = cell('I.1', 'status', null, 'Hoàn thành');
      const again = cell('I.1', 'status', 'Hoàn thành', 'Đang thực hiện');
      const stale = cell('I.1', 'status', 'Hoàn thành', 'Không phát sinh');
      const { applied, refused } = valueOf(await book.apply([good, again, stale]));
      expect(applied).toEqual([good, again]);
      expect(refused).toEqual([{ edit: stale, reason: 'changed', present: 'Đang thực hiện' }]);
      expect(await held(book, 'I.1', 'status')).toBe('Đang thực hiện');
    });

    test.each([
      ['task-not-found', { task: 'I.999' }],
      ['column-not-found', { column: 'khong-co' }],
      ['table-not-found', { table: 'PL_X' }],
    ])('refuses with the reason %s, and goes on', async (reason, wrong) => {
      const good = cell('I.2', 'note', null, 'x');
      const { applied, refused } = valueOf(
        await book.apply([{ ...cell('I.1', 'note', null, 'y'), ...wrong } as Edit, good]),
      );
      expect(applied).toEqual([good]);
      expect(refused.map((each) => each.reason)).toEqual([reason]);
    });

    test('keeps text as text, numbers as numbers, and clears', async () => {
      const texts = ['1.2', '01/9', '=1+1', '+84', '_x0041_', ' a '];
      for (const [at, text] of texts.entries()) await book.apply([cell(`I.${at + 1}`, 'result', null, text)]);
      await book.apply([cell('I.1', 'doneDay', null, 45450), cell('I.2', 'doneDay', null, 45451)]);
      await book.apply([cell('I.2', 'doneDay', 45451, null)]);
      for (const [at, text] of texts.entries()) expect(await held(book, `I.${at + 1}`, 'result')).toBe(text);
      expect(await held(book, 'I.1', 'doneDay')).toBe(45450);
      expect(await held(book, 'I.2', 'doneDay')).toBeNull();
    });

    test('a row of an id that stands twice is refused, and says so', async () => {
      await book.apply([cell('I.2', 'id', 'I.2', 'I.1')]);
      const { refused } = valueOf(await book.apply([cell('I.1', 'note', null, 'x')]));
      expect(refused.map((each) => each.reason)).toEqual(['task-repeated']);
    });

    test('gives a row an id of its own where it has none, known by what it says wherever it stands', async () => {
      await book.apply([cell('I.2', 'id', 'I.2', 'I.1'), cell('I.3', 'id', 'I.3', null)]);
      const rows = await rowsOf(book);
      const [, second, third] = rows.filter(({ kind }) => kind === 'nhiệm vụ');
      const give = (task: string, before: string | null, text: unknown, sheetRow: number): Edit =>
        ({ kind: 'row-id', table: 'PL_I', task, before, text, sheetRow }) as Edit;
      const repeated = give('I.1b', 'I.1', second?.text, second?.row ?? 0);
      const missing = give('I.900', null, third?.text, (third?.row ?? 0) + 5);
      const status = cell('I.1b', 'status', null, 'Hoàn thành');
      const { applied, refused } = valueOf(
        await book.apply([
          repeated,
          missing,
          status,
          give('I.901', null, third?.text, third?.row ?? 0),
          give('I.901', null, 'không có dòng này', 8),
          give('I.4', null, third?.text, 8),
        ]),
      );
      expect(applied).toEqual([repeated, missing, status]);
      expect(refused.map(({ reason, present }) => [reason, present])).toEqual([
        ['changed', 'I.900'],
        ['task-not-found', null],
        ['already-there', null],
      ]);
      expect(await held(book, 'I.1b', 'text')).toBe(second?.text);
      expect(await held(book, 'I.1b', 'status')).toBe('Hoàn thành');
      expect(await held(book, 'I.900', 'text')).toBe(third?.text);
      const log = await tableOf(book, 'Nhat_ky');
      const lines = log.rows.map(({ cells }) =>
        Object.fromEntries(log.columns.map((key, at) => [key, cells[at]])),
      );
      expect(lines.filter(({ run }) => run === 2)).toMatchObject([
        { task: 'I.1b', columnKey: 'id', before: 'I.1', after: 'I.1b' },
        { task: 'I.900', columnKey: 'id', before: null, after: 'I.900' },
        { task: 'I.1b', columnKey: 'status', before: null, after: 'Hoàn thành' },
      ]);
      const back = [
        cell('I.1b', 'status', 'Hoàn thành', null),
        cell('I.900', 'id', 'I.900', null),
        cell('I.1b', 'id', 'I.1b', 'I.1'),
      ];
      expect(valueOf(await book.apply(back)).applied).toEqual(back);
      expect(await rowsOf(book)).toEqual(rows);
    });

    test('an id that a row without a text has too still means the row with one', async () => {
      await book.apply([cell('I.2', 'text', await held(book, 'I.2', 'text'), null)]);
      await book.apply([cell('I.2', 'id', 'I.2', 'I.1')]);
      const note = cell('I.1', 'note', null, 'x');
      expect(valueOf(await book.apply([note])).applied).toEqual([note]);
    });

    test('adds a row and takes it out again', async () => {
      const values = { id: 'I.900', text: 'Thêm', area: 'I', rowKind: 'nhiệm vụ', year: 2024 };
      const row = { table: 'PL_I', task: 'I.900', under: null, values };
      const before = (await tableOf(book, 'PL_I')).rows.length;
      valueOf(await book.apply([{ kind: 'add-row', ...row }]));
      expect(await held(book, 'I.900', 'text')).toBe('Thêm');
      const { refused } = valueOf(await book.apply([{ kind: 'add-row', ...row }]));
      expect(refused.map((each) => each.reason)).toEqual(['already-there']);
      valueOf(await book.apply([{ kind: 'remove-row', ...row }]));
      expect((await tableOf(book, 'PL_I')).rows).toHaveLength(before);
    });

    test('adds a sheet of ours and takes it out again, only while nothing in it has changed', async () => {
      const sheet = findingSheet([{ severity: 'Lỗi', code: 'x', id: 'x|1' }], words.findingSheet);
      const add: Edit = { kind: 'add-sheet', sheet };
      const remove: Edit = { kind: 'remove-sheet', sheet: sheetMark(sheet) };
      const before = valueOf(await book.sheets()).map(({ name }) => name);
      expect(valueOf(await book.apply([add])).applied).toEqual([add]);
      expect(valueOf(await book.apply([add])).refused.map(({ reason }) => reason)).toEqual(['already-there']);
      const why: Edit = {
        kind: 'cell',
        table: 'Kiem_tra',
        task: 'x|1',
        column: 'ignoredWhy',
        before: null,
        after: 'đúng rồi',
      };
      await book.apply([why]);
      expect(valueOf(await book.apply([remove])).refused.map(({ reason }) => reason)).toEqual(['changed']);
      await book.apply([{ ...why, before: 'đúng rồi', after: null }]);
      expect(valueOf(await book.apply([remove])).applied).toEqual([remove]);
      const after = valueOf(await book.sheets()).map(({ name }) => name);
      expect(after.filter((name) => name !== 'Nhật ký')).toEqual(before);
      const gone = valueOf(await book.apply([remove])).refused;
      expect(gone.map(({ reason }) => reason)).toEqual(['table-not-found']);
    });

    test('writes added and removed sheets into Nhật ký', async () => {
      const sheet = findingSheet([], words.findingSheet);
      await book.apply([{ kind: 'add-sheet', sheet }]);
      await book.apply([{ kind: 'remove-sheet', sheet: sheetMark(sheet) }]);
      const { columns, rows } = await tableOf(book, 'Nhat_ky');
      const lines = rows.map(({ cells }) => Object.fromEntries(columns.map((key, at) => [key, cells[at]])));
      expect(lines).toMatchObject([
        { run: 1, table: 'Kiem_tra', task: 'Kiểm tra', before: null, after: 'Kiểm tra' },
        { run: 2, table: 'Kiem_tra', task: 'Kiểm tra', before: 'Kiểm tra', after: null },
      ]);
    });

    test('draws behind the sheets that stand; a taken title gets " (2)", tables that stand are not drawn again', async () => {
      const { listed, layout } = targetSheets('Tổng hợp');
      expect(valueOf(await book.draw(layout))).toEqual(['Tổng hợp (2)', 'Mới']);
      const sheets = valueOf(await book.sheets());
      expect(sheets.map(({ name }) => name).slice(-2)).toEqual(['Tổng hợp (2)', 'Mới']);
      expect(sheets.at(-2)?.tables).toEqual([listed]);
      const table = await tableOf(book, listed);
      expect(table.columns).toEqual(['id', 'name']);
      expect(table.rows.map(({ cells }) => cells)).toEqual([['a', 'Một']]);
      expect(await book.draw(layout)).toMatchObject({ ok: false, failure: { code: 'not-supported' } });
      expect(await held(book, 'I.1', 'id')).toBe('I.1');
    });

    test('writes every edit into Nhật ký', async () => {
      await book.apply([cell('I.1', 'note', null, 'x')]);
      const log = await tableOf(book, 'Nhat_ky');
      const row = Object.fromEntries(log.columns.map((key, at) => [key, log.rows[0]?.cells[at]]));
      expect(row).toMatchObject({ run: 1, table: 'PL_I', task: 'I.1', columnKey: 'note', after: 'x' });
    });
  });
}

/** Two sheets of a later part, one with a table, under a title of their own and one that may be taken. */
function targetSheets(title: string): { readonly listed: string; readonly layout: WorkbookLayout } {
  const listed = 'Da_bo';
  const column = (key: string) => ({ key, header: key, width: 10, style: {} });
  const sheet = listSheet({
    table: listed,
    title: 'x',
    note: 'y',
    sheet: title,
    columns: [column('id'), column('name')],
    rows: [{ id: 'a', name: 'Một' }],
    formats: () => [],
  });
  const plain = { ...sheet, name: 'Mới', tables: [] };
  const refersTo = `'${title}'!$A$1`;
  return {
    listed,
    layout: { version: 1, sheets: [sheet, plain], names: [{ name: 'Ten_thu', refersTo, hidden: false }] },
  };
}

function cell(task: string, column: string, before: unknown, after: unknown): Edit {
  return { kind: 'cell', table: 'PL_I', task, column, before, after } as Edit;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function tableOf(book: Workbook, name: string): Promise<TableInfo> {
  return valueOf(await book.tables()).find((table) => table.name === name)!;
}

/** Rows of PL_I as a person sees them. */
async function rowsOf(book: Workbook) {
  const { columns, rows } = await tableOf(book, 'PL_I');
  return rows.map(({ sheetRow, cells }) => ({
    row: sheetRow,
    id: cells[columns.indexOf('id')],
    text: cells[columns.indexOf('text')],
    kind: cells[columns.indexOf('rowKind')],
  }));
}

async function held(book: Workbook, task: string, column: string): Promise<unknown> {
  const { columns, rows } = await tableOf(book, 'PL_I');
  const row = rows.find(({ cells }) => cells[columns.indexOf('id')] === task);
  return row?.cells[columns.indexOf(column)] ?? null;
}
