import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { Edit } from '../../../src/core/edit';
import { finding } from '../../../src/core/finding';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { Person } from '../../excel-host/person';
import { drawnExcel, valueOf } from './books';
import { cell, smallLayout } from './smallBook';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout(['III.1', 'III.2', 'III.3', 'III.4', 'III.5', 'III.6', 'III.7']);
});

const TASKS = ['III.1', 'III.2', 'III.3', 'III.4', 'III.5'];

/** Hidden by a filter but for III.2 and III.4; by hand but for the last rows. */
const HIDING: Readonly<Record<string, (person: Person) => void>> = {
  filtered: (person) => person.filter('PL_III', 'Mã', ['III.2', 'III.4']),
  'hidden by hand': (person) => person.hideRows('PL III PAPI', 8, 5),
};

async function column(book: OfficeWorkbook, name: string, key: string) {
  const table = valueOf(await book.tables()).find((each) => each.name === name)!;
  const [id, at] = [table.columns.indexOf('id'), table.columns.indexOf(key)];
  return Object.fromEntries(table.rows.map(({ cells }) => [String(cells[id] ?? ''), cells[at] ?? null]));
}

const row: Edit = {
  kind: 'add-row',
  table: 'PL_III',
  task: 'III.900',
  under: null,
  values: { id: 'III.900', text: 'Thêm', area: 'I' },
};

describe.each(Object.keys(HIDING))('rows %s', (how) => {
  test('edits reach hidden cells and only their own; undo gives them back', async () => {
    const { excel, book } = await drawnExcel(layout);
    const before = await column(book, 'PL_III', 'note');
    HIDING[how]!(excel.user);
    const edits = [...TASKS.map((task, at) => cell(task, 'note', null, `chữ ${at}`)), row];
    expect(valueOf(await book.apply(edits)).refused).toEqual([]);
    const notes = await column(book, 'PL_III', 'note');
    expect(TASKS.map((task) => notes[task])).toEqual(TASKS.map((_, at) => `chữ ${at}`));
    expect(Object.values(notes).filter((note) => note !== null)).toHaveLength(TASKS.length);
    expect((await column(book, 'PL_III', 'text'))['III.900']).toBe('Thêm');
    excel.user.filter('PL_III', 'Mã', ['III.2', 'III.4']);
    expect(valueOf(await book.undo(null))?.refused).toEqual([]);
    const after = await column(book, 'PL_III', 'note');
    expect(Object.entries(after).filter(([task]) => task !== '')).toEqual(
      Object.entries(before).filter(([task]) => task !== ''),
    );
    expect(Object.keys(after)).not.toContain('III.900');
  });
});

test('Kiểm tra is written anew while a filter is on it, and a log that is filtered keeps its lines', async () => {
  const { excel, book } = await drawnExcel(layout);
  const wording = { words, say: ({ code }: { readonly code: string }) => code };
  const found = (count: number) =>
    TASKS.slice(0, count).map((task) =>
      finding('unit-unknown', 'warning', { place: { appendix: 'III', task }, found: `x ${task}` }),
    );
  valueOf(await book.check({ find: () => found(4), wording }));
  excel.user.filter('Kiem_tra', excel.book.table('Kiem_tra')!.columns[3]!.name, ['x III.2']);
  valueOf(await book.check({ find: () => found(5).slice(1), wording }));
  const table = valueOf(await book.tables()).find(({ name }) => name === 'Kiem_tra')!;
  const told = table.rows.map(({ cells }) => cells[table.columns.indexOf('found')]);
  expect(told).toEqual(TASKS.slice(1).map((task) => `x ${task}`));
  valueOf(await book.apply([cell('III.1', 'note', null, 'a'), cell('III.2', 'note', null, 'b')]));
  excel.user.filter('Nhat_ky', excel.book.table('Nhat_ky')!.columns[4]!.name, ['III.1']);
  valueOf(await book.apply([cell('III.3', 'note', null, 'c'), cell('III.4', 'note', null, 'd')]));
  const after = await column(book, 'Nhat_ky', 'after');
  expect(after).toEqual({ '1.1': 'a', '1.2': 'b', '2.1': 'c', '2.2': 'd' });
});
