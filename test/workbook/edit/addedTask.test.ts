import { addedTask } from '../../../src/workbook/edits/addedTask';
import { cellOf, DAY, opened, partsOf, seedBook } from './books';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedBook();
});

test('a task that is added stands at the end with what the product gives, and counts once it has a text', async () => {
  const book = opened(bytes);
  const { lastRow, sheet } = book.content().tables.find(({ name }) => name === 'PL_I')!;
  // Row 8 is I.1, in area I.
  const edit = addedTask(book.content(), 'PL_I', 8)!;
  expect(edit).toMatchObject({ kind: 'add-row', table: 'PL_I', under: null });
  const taken = await book.apply([edit]);
  expect(taken.ok && taken.value.refused).toEqual([]);
  expect(book.content().tables.find(({ name }) => name === 'PL_I')!.lastRow).toBe(lastRow + 1);
  expect(await cellOf(book, 'PL_I', edit.task, 'area')).toBe('I');
  expect(await cellOf(book, 'PL_I', edit.task, 'year')).toBe(2024);
  expect(await cellOf(book, 'PL_I', edit.task, 'rowKind')).toBe('nhiệm vụ');
  expect(edit.task).toBe(`I.${String(await cellOf(book, 'PL_I', edit.task, 'number'))}`);
  // The formulas of the row are there: a status makes a standing.
  const cells = book.content().sheets.find(({ name }) => name === sheet)!.cells;
  const table = book.content().tables.find(({ name }) => name === 'PL_I')!;
  const at = (header: string): number => table.firstColumn + table.columns.indexOf(header);
  const put = (header: string, value: string | number): void => {
    const cell = { sheet, row: lastRow + 1, column: at(header) };
    const before = { value: null, formula: null };
    expect(book.type([{ ...cell, before, after: { value, formula: null } }]).ok).toBe(true);
  };
  expect(cells.formula(lastRow + 1, at('Tình trạng thời hạn'))).not.toBeNull();
  put('Nhiệm vụ cụ thể', 'Việc thêm');
  put('Trạng thái', 'Hoàn thành');
  put('Ngày hoàn thành', DAY - 1);
  expect(await cellOf(book, 'PL_I', edit.task, 'standing')).toBe('Hoàn thành');

  // Only an emptied row is taken out again, and its id is never given to another.
  const inverse = { ...edit, kind: 'remove-row' as const };
  const kept = await book.apply([inverse]);
  expect(kept.ok && kept.value.refused.map(({ reason }) => reason)).toEqual(['changed']);
  expect(addedTask(book.content(), 'PL_I', 0)?.task).not.toBe(edit.task);
});

test('a task that is taken back at once leaves the table as it was', async () => {
  const book = opened(bytes);
  const edit = addedTask(book.content(), 'PL_II', 0)!;
  expect((await book.apply([edit])).ok).toBe(true);
  const undone = await book.apply([{ ...edit, kind: 'remove-row' }]);
  expect(undone.ok && undone.value.refused).toEqual([]);
  const [before, after] = [partsOf(bytes), partsOf(book.bytes())];
  const table = [...before].find(([, text]) => text.includes('name="PL_II"'))?.[0] ?? '';
  expect(after.get(table)).toBe(before.get(table));
  expect(addedTask(book.content(), 'PL_IX', 0)).toBeNull();
});
