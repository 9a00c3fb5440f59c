import fc from 'fast-check';
import { heldIn } from '../../../src/workbook/file/overlaidCells';
import { readWorkbookFile, type WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { type CellPlace, placeOf } from '../../../src/workbook/edits/cellPlace';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import { editedCell, type TypedCell } from '../../../src/workbook/fileHost/typedCells';
import type { WorkbookChange } from '../../../src/workbook/port';
import { checkWorkbook, recheckWorkbook } from '../../../src/workbook/tracking/checkWorkbook';
import type { CellValue } from '../../../src/core/completion/cells';
import { runs } from '../../runs';
import { smallWorkbook } from '../tracking/smallWorkbook';
import { cellOf, DAY, edit, opened, partsOf, seedBook } from './books';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedBook();
});

function at(book: FileWorkbook, task: string, column: string, table = 'PL_I'): CellPlace {
  const place = placeOf(book.present(), { table, task, column });
  if (place === null) throw new Error(`${task} ${column}`);
  return place;
}

/** Typing a value into a cell of a task as it stands. */
function typing(
  book: FileWorkbook,
  task: string,
  column: string,
  value: CellValue,
  table = 'PL_I',
): TypedCell {
  const place = at(book, task, column, table);
  const cells = book.present().sheets.find(({ name }) => name === place.sheet)!.cells;
  return { ...place, before: heldIn(cells, place.row, place.column), after: { value, formula: null } };
}

function typed(book: FileWorkbook, ...cells: readonly TypedCell[]): void {
  expect(book.type(cells)).toEqual({ ok: true, value: { typed: cells, refused: [] } });
}

/** Every cell of a content, by sheet and place. */
function allCells({ sheets }: WorkbookContent): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, cells: held } of sheets) {
    for (let row = 1; row <= held.lastRow; row += 1) {
      for (const column of held.columns(row)) {
        const { value, formula } = heldIn(held, row, column);
        if (value !== null || formula !== null)
          cells.set(`${name} ${String(row)} ${String(column)}`, { value, formula });
      }
    }
  }
  return cells;
}

test('what is typed stands at once, the results of our formulas follow, and the file says the same', async () => {
  const book = opened(bytes);
  const told: (readonly string[])[] = [];
  const watching = await book.watch(({ tables }) => told.push(tables));
  typed(
    book,
    typing(book, 'I.1', 'status', 'Hoàn thành'),
    typing(book, 'I.1', 'doneDay', DAY - 3),
    typing(book, 'I.3', 'status', 'Không phát sinh'),
    typing(book, 'I.4', 'result', '=1+1'),
  );
  expect(told).toEqual([['PL_I']]);
  const { sheet, row, column } = at(book, 'I.1', 'cleanStatus');
  const present = (content: WorkbookContent): CellValue =>
    content.sheets.find(({ name }) => name === sheet)!.cells.value(row, column);
  expect(present(book.present())).toBe('Chưa thực hiện');
  expect(present(book.content())).toBe('Hoàn thành');
  expect(await cellOf(book, 'PL_I', 'I.3', 'standing')).toBe('Không phát sinh');
  expect(allCells(readWorkbookFile(book.bytes()))).toEqual(allCells(book.content()));
  expect(await cellOf(opened(book.bytes()), 'PL_I', 'I.4', 'result')).toBe('=1+1');
  if (watching.ok) watching.value();
  typed(book, typing(book, 'I.5', 'status', 'Đang thực hiện'));
  expect(told).toHaveLength(1);
  expect(await cellOf(book, 'PL_I', 'I.5', 'cleanStatus')).toBe('Đang thực hiện');
});

test('typing is not logged, and a run of the product after it is', async () => {
  const book = opened(bytes);
  typed(book, typing(book, 'I.1', 'status', 'Hoàn thành'));
  expect(book.content().tables.map(({ name }) => name)).not.toContain('Nhat_ky');
  const outcome = await book.apply([edit('PL_I', 'I.1', 'status', 'Hoàn thành', 'Đang thực hiện')]);
  expect(outcome.ok && outcome.value.refused).toEqual([]);
  expect(book.content().tables.map(({ name }) => name)).toContain('Nhat_ky');
  expect((await book.undo(null)).ok).toBe(true);
  expect(await cellOf(book, 'PL_I', 'I.1', 'status')).toBe('Hoàn thành');
});

test('a cell that holds something else by now is refused with what it holds', () => {
  const book = opened(bytes);
  const first = typing(book, 'I.1', 'status', 'Hoàn thành');
  typed(book, first);
  const again = { ...first, after: { value: 'Đang thực hiện', formula: null } };
  expect(book.type([again, { ...again, sheet: 'không có' }])).toEqual({
    ok: true,
    value: {
      typed: [],
      refused: [
        { cell: again, reason: 'changed', present: { value: 'Hoàn thành', formula: null } },
        { cell: { ...again, sheet: 'không có' }, reason: 'sheet-not-found', present: null },
      ],
    },
  });
});

test('a day typed over the formula of Hạn counts, and the formula can be put back', async () => {
  const book = opened(bytes);
  const over = typing(book, 'I.1', 'due', DAY + 5);
  const before = await cellOf(book, 'PL_I', 'I.1', 'due');
  expect(over.before.formula).not.toBeNull();
  typed(book, over);
  expect(await cellOf(book, 'PL_I', 'I.1', 'due')).toBe(DAY + 5);
  expect(await cellOf(book, 'PL_I', 'I.1', 'standing')).toBe('Sắp đến hạn');
  book.bytes();
  typed(book, { ...over, before: over.after, after: over.before });
  expect(await cellOf(book, 'PL_I', 'I.1', 'due')).toBe(before);
  expect(allCells(readWorkbookFile(book.bytes()))).toEqual(allCells(readWorkbookFile(bytes)));
});

test('only the parts of sheets whose cells changed are written', () => {
  const book = opened(bytes);
  typed(book, typing(book, 'I.1', 'note', 'đã nhắc'));
  const [before, after] = [partsOf(bytes), partsOf(book.bytes())];
  expect([...after.keys()]).toEqual([...before.keys()].filter((name) => !name.endsWith('/')));
  expect([...after].filter(([name, text]) => text !== before.get(name)).map(([name]) => name)).toEqual([
    expect.stringMatching(/sheet\d+\.xml$/),
  ]);
});

test('whoever watches is told of the cells, and of the rows to look at again', async () => {
  const book = opened(bytes);
  const told: WorkbookChange[] = [];
  await book.watch((change) => told.push(change));
  const { sheet, row, column } = at(book, 'I.3', 'status');
  typed(book, typing(book, 'I.3', 'status', 'Hoàn thành'), typing(book, 'I.5', 'note', 'đã nhắc'));
  const note = at(book, 'I.5', 'note');
  const cell = { row, column, lastRow: row, lastColumn: column };
  const other = { row: note.row, column: note.column, lastRow: note.row, lastColumn: note.column };
  const edited = [
    { sheet, range: cell },
    { sheet, range: other },
  ];
  expect(told).toEqual([{ tables: ['PL_I'], edited }]);
  expect(book.contentAfter(edited)?.touched).toEqual([{ sheet, rows: new Set([row, note.row]) }]);
  // A parameter changes everything, the header of a table what its columns mean.
  expect(book.contentAfter([...edited, { sheet: 'Tham số', range: cell }])).toBeNull();
  expect(book.contentAfter([{ sheet, range: { ...cell, row: 6, lastRow: 6 } }])).toBeNull();
});

test('figures that follow step by step are those that are worked out at once', async () => {
  const small = await smallWorkbook();
  const value = fc.oneof(
    fc.constantFrom('Hoàn thành', 'Không phát sinh', 'Đang thực hiện', ' hoàn  thành ', 'Xong'),
    fc.constantFrom('Văn phòng Sở', 'Phòng Tổ chức; Văn phòng Sở', 'I', 'II', 'Chưa rõ'),
    fc.integer({ min: DAY - 60, max: DAY + 60 }),
    fc.constant(null),
  );
  const columns = ['status', 'status', 'doneDay', 'due', 'lead', 'support', 'area', 'period', 'text'];
  const cell = fc.tuple(fc.constantFrom('I.1', 'I.2', 'I.3', 'I.4'), fc.constantFrom(...columns), value);
  const knowledge = { templates: [], abbreviations: [], changes: [], today: DAY, asOf: null };
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (cells, isPrepared) => {
        const [book, whole] = [opened(small), opened(small)];
        if (isPrepared) await book.countedCells(() => Promise.resolve());
        let checked = checkWorkbook(book.content(), knowledge);
        for (const [task, column, written] of cells) {
          const one = typing(book, task, column, written);
          typed(book, one);
          typed(whole, one);
          const after = book.contentAfter([editedCell(one)])!;
          checked = recheckWorkbook(checked, after.content, after.touched, knowledge);
        }
        expect(allCells(book.content())).toEqual(allCells(whole.content()));
        expect(checked.findings).toEqual(checkWorkbook(whole.content(), knowledge).findings);
      },
    ),
    runs(30),
  );
});

test('what is typed between two parts of working out figures counts, too', async () => {
  const [book, whole] = [opened(bytes), opened(bytes)];
  await book.countedCells(() => Promise.resolve());
  const steps = [
    typing(book, 'I.1', 'status', 'Hoàn thành'),
    typing(book, 'II.1', 'status', 'Hoàn thành', 'PL_II'),
  ] as const;
  typed(book, steps[0]);
  let rooms = 0;
  await book.settle(async () => {
    rooms += 1;
    if (rooms === 2) typed(book, steps[1]);
    return Promise.resolve();
  });
  typed(whole, ...steps);
  expect(rooms).toBeGreaterThan(4);
  expect(allCells(book.present())).toEqual(allCells(whole.content()));
});

test('what is typed while the workbook is counted counts, too', async () => {
  const [book, whole] = [opened(bytes), opened(bytes)];
  const steps = [
    typing(book, 'I.1', 'status', 'Hoàn thành'),
    typing(book, 'II.1', 'status', 'Hoàn thành', 'PL_II'),
  ] as const;
  let rooms = 0;
  await book.countedCells(async () => {
    rooms += 1;
    if (rooms === 1) typed(book, steps[0]);
    return Promise.resolve();
  });
  typed(book, steps[1]);
  typed(whole, ...steps);
  // Begun anew: a workbook that stands still has two.
  expect(rooms).toBeGreaterThan(2);
  expect(allCells(book.content())).toEqual(allCells(whole.content()));
});

test('whatever is typed, the file reads as the workbook says', async () => {
  const small = await smallWorkbook();
  const tasks = ['I.1', 'I.2', 'I.3', 'I.4'];
  const columns = ['status', 'percent', 'doneDay', 'result', 'evidence', 'note', 'due'];
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('Hoàn thành', '=A1', '_x0041_', ' cách ', '', 'dòng\nhai'),
    fc.integer({ min: 1, max: 60000 }),
    fc.constant(null),
  );
  const cell = fc.tuple(fc.constantFrom(...tasks), fc.constantFrom(...columns), value);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const book = opened(small);
      for (const [task, column, written] of cells) {
        const outcome = book.type([typing(book, task, column, written)]);
        expect(outcome.ok && outcome.value.refused).toEqual([]);
      }
      expect(allCells(readWorkbookFile(book.bytes()))).toEqual(allCells(book.content()));
    }),
    runs(40),
  );
});
