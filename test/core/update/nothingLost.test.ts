import fc from 'fast-check';
import type { CellValue } from '../../../src/core/completion/cells';
import type { Edit } from '../../../src/core/edit';
import { ordersOf } from '../../../src/core/update/orders';
import type { StandingTable } from '../../../src/core/update/standingTasks';
import { appendix, type Cells, table, updated } from './tables';

/** What people type to follow a task; `Cột riêng` only stands in one of the tables. */
const FOLLOWED = ['status', 'doneDay', 'result', 'evidence', 'adjustedDue', 'note', 'Cột riêng'] as const;
const COLUMNS = ['number', 'text', 'lead', 'leadOriginal', 'order', 'id', 'rowKind', 'area', 'product'];

const word = fc.constantFrom('báo', 'cáo', 'kiểm', 'tra', 'quý', 'hồ', 'sơ', 'I', '2024');
const task = fc.record({
  number: fc.constantFrom('', '1', '2', '3', '3a', '4.'),
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  lead: fc.constantFrom('Văn phòng', 'Thanh tra'),
});
const typed = fc.dictionary(
  fc.constantFrom(...FOLLOWED),
  fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 60000 })),
);
const matrix = fc.array(fc.tuple(task, typed), { minLength: 1, maxLength: 8 });
const fresh = fc.array(task, { minLength: 1, maxLength: 8 });

function standing(
  code: string,
  rows: readonly (readonly [{ number: string; text: string; lead: string }, Cells])[],
) {
  const cells = rows.map(([{ number, text, lead }, more], at): Cells => {
    const own = {
      number: number === '' ? null : number,
      text,
      lead,
      leadOriginal: lead,
      rowKind: 'nhiệm vụ',
      area: 'A',
    };
    const kept =
      code === 'I' ? more : Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'Cột riêng'));
    return { ...own, ...kept, id: `${code}.${at + 1}`, order: at + 1 };
  });
  const followed = FOLLOWED.filter((key) => code === 'I' || key !== 'Cột riêng');
  return table(`PL_${code}`, cells, [...COLUMNS, ...followed]);
}

type Rows = Map<string, Map<string, CellValue>>;

/** A workbook of rows by table and id, edited the way that the edits say. */
function after(tables: readonly StandingTable[], edits: readonly Edit[]): ReadonlyMap<string, Rows> {
  const book = new Map<string, Rows>(
    tables.map(({ name, columns, rows }) => [
      name,
      new Map(
        rows.map(({ cells }) => {
          const row = new Map(columns.map((key, at) => [key, cells[at] ?? null]));
          return [String(row.get('id')), row];
        }),
      ),
    ]),
  );
  for (const edit of edits) {
    if (edit.kind === 'cell') {
      const row = book.get(edit.table)?.get(edit.task);
      expect(row?.get(edit.column) ?? null).toBe(edit.before);
      row?.set(edit.column, edit.after);
    } else if (edit.kind === 'remove-row') {
      const row = book.get(edit.table)?.get(edit.task);
      const left = [...(row ?? [])].filter(
        ([key, value]) => value !== null && value !== '' && edit.values[key] !== value,
      );
      expect(left).toEqual([]);
      expect(book.get(edit.table)?.delete(edit.task)).toBe(true);
    } else if (edit.kind === 'add-row') {
      expect(book.get(edit.table)?.has(edit.task)).toBe(false);
      book.get(edit.table)?.set(edit.task, new Map(Object.entries(edit.values)));
    } else if (edit.kind === 'add-sheet') {
      const [listed] = edit.sheet.tables;
      const rows: Rows = new Map();
      const { range, columns } = listed!;
      for (let row = range.row + 1; row <= range.lastRow; row += 1) {
        const cells = edit.sheet.cells.filter((cell) => cell.row === row);
        const values = new Map(columns.map(({ key }, at) => [key, cells[at]?.value ?? null]));
        rows.set(String(values.get('id')), values);
      }
      book.set(listed!.name, rows);
    }
  }
  return book;
}

test('nothing that was typed is lost: it stands in the row of its id, or in Nhiệm vụ đã bỏ', () => {
  fc.assert(
    fc.property(
      matrix,
      matrix,
      fresh,
      fresh,
      fc.infiniteStream(fc.boolean()),
      (one, two, first, second, flips) => {
        const tables = [standing('I', one), standing('II', two)];
        const version = [first, second].map((tasks, at) =>
          appendix(
            at === 0 ? 'I' : 'II',
            tasks.map((each) => ({ ...each, leadOriginal: each.lead, rowKind: 'nhiệm vụ', area: 'A' })),
          ),
        );
        const answers = Object.fromEntries(
          tables.flatMap(({ columns, rows }) =>
            rows.map(({ cells }) => [
              String(cells[columns.indexOf('id')]),
              flips.next().value === true ? ('same' as const) : ('other' as const),
            ]),
          ),
        );
        const { edits, counts } = updated(tables, version, answers);
        const book = after(tables, edits);
        const now = [...(book.get('PL_I') ?? []), ...(book.get('PL_II') ?? [])];
        const ids = new Map(now);
        expect(ids.size).toBe(now.length);
        const gone = [...(book.get('Da_bo')?.values() ?? [])];
        const olds = tables.flatMap(({ columns, rows }) =>
          rows.map(({ cells }) => new Map(columns.map((key, at) => [key, cells[at] ?? null]))),
        );
        for (const old of olds) {
          const row = ids.get(String(old.get('id')));
          const lines = gone.filter((line) => line.get('task') === old.get('id'));
          expect([row, ...lines].filter((each) => each !== undefined).length).toBeGreaterThan(0);
          for (const key of FOLLOWED) {
            const value = old.get(key) ?? null;
            if (value === null || String(value).trim() === '') continue;
            const isHere =
              row?.get(key) === value ||
              lines.some(
                (line) =>
                  line.get(key) === value || String(line.get('others')).includes(`${key}: ${String(value)}`),
              );
            expect([old.get('id'), key, isHere]).toEqual([old.get('id'), key, true]);
          }
        }
        // What stands now is what the new version says, in its order.
        expect(now.length).toBe(first.length + second.length);
        expect(counts.kept + counts.changed + counts.added).toBe(now.length);
        [first, second].forEach((tasks, at) => {
          const rows = [...(book.get(at === 0 ? 'PL_I' : 'PL_II')?.values() ?? [])];
          const sorted = rows.sort((left, right) => Number(left.get('order')) - Number(right.get('order')));
          expect(sorted.map((row) => row.get('text'))).toEqual(tasks.map(({ text }) => text));
        });
        const own = new Set(olds.map((old) => String(old.get('id'))));
        const given = now.map(([id]) => id).filter((id) => !own.has(id));
        expect(given).toHaveLength(counts.added);
      },
    ),
  );
});

test('Thứ tự rises in the new order, and no more of it changes than must', () => {
  const numbers = fc.array(fc.option(fc.integer({ min: -5, max: 20 }), { nil: null }), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, (present) => {
      const orders = ordersOf(present);
      for (let at = 1; at < orders.length; at += 1) expect(orders[at]).toBeGreaterThan(orders[at - 1]!);
      const changed = present.filter((order, at) => order !== null && orders[at] !== order).length;
      const rises = (places: readonly number[]): boolean =>
        places.every((number, at) => at === 0 || number > places[at - 1]!);
      const known = present.filter((order) => order !== null);
      let longest = 0;
      for (let mask = 0; mask < 1 << known.length; mask += 1) {
        const some = known.filter((_, at) => (mask & (1 << at)) !== 0);
        if (some.length > longest && rises(some)) longest = some.length;
      }
      expect(changed).toBeLessThanOrEqual(known.length - longest);
    }),
  );
});
