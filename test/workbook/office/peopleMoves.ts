import fc from 'fast-check';
import type { CellValue } from '../../../src/core/completion/cells';
import type { AppliedEdits, Edit } from '../../../src/core/edit';
import type { Outcome } from '../../../src/workbook/failure';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { Book } from '../../excel-host/model/book';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import type { Person } from '../../excel-host/person';
import { officeBook } from './books';

const MATRIX = 'PL III PAPI';

/** Something that another person does, at a row of the table counted from its first. */
export type Move = readonly [kind: keyof typeof MOVES, row: number, other: number];

/** Rows of PL_III by what stands in them; headers by what they are called by then. */
const MOVES = {
  insert: (person: Person, row: number) => person.insertRows(MATRIX, row),
  remove: (person: Person, row: number) => person.deleteRows(MATRIX, row),
  move: (person: Person, row: number, other: number) => person.moveRow(MATRIX, row, other),
  sort: (person: Person, row: number) => person.sort('PL_III', 'Mã', row % 2 === 0),
  'sort by text': (person: Person, row: number) => person.sort('PL_III', 'TT', row % 2 === 0),
  rename: (person: Person) => person.renameColumn('PL_III', 'Ghi chú', 'Nói thêm'),
  filter: (person: Person) => person.filter('PL_III', 'TT', ['1', '3']),
  hide: (person: Person, row: number) => person.hideRows(MATRIX, row, 2),
  type: (person: Person, row: number, other: number) =>
    person.type(MATRIX, `${other % 2 === 0 ? 'L' : 'S'}${row}`, `người khác ${row}`),
} as const;

const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom<keyof typeof MOVES>(
    ...(['insert', 'remove', 'move', 'sort', 'sort by text', 'rename', 'filter', 'hide', 'type'] as const),
  ),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 6 }),
);

export const moves = fc.array(move, { minLength: 1, maxLength: 3 });

/** A workbook of PL_III, and the keys of its columns in their order. */
export interface Ground {
  readonly book: Book;
  readonly keys: readonly string[];
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What stands in the table by the id of the row and the key of the column, formulas left out; rows without an id are people's own. */
function held({ book }: OpenExcelHost, keys: readonly string[]): Rows {
  const table = book.table('PL_III');
  if (!table) throw new Error('PL_III is gone');
  const { sheet, body } = table;
  const ids = body.column + keys.indexOf('id');
  const rows = new Map<string, ReadonlyMap<string, unknown>>();
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const { value: id } = sheet.at(row, ids);
    if (typeof id !== 'string') continue;
    const cells = keys.flatMap((key, at) => {
      const { value, formula } = sheet.at(row, body.column + at);
      return formula === null && value !== null ? [[key, value] as const] : [];
    });
    rows.set(id, new Map(cells));
  }
  return rows;
}

function moved(excel: OpenExcelHost, done: readonly Move[]): void {
  for (const [kind, at, other] of done) {
    const table = excel.book.table('PL_III');
    if (!table || (kind === 'rename' && table.columns.every(({ name }) => name !== 'Ghi chú'))) continue;
    const row = (index: number): number => table.body.row + 1 + (index % table.body.rows);
    if (kind === 'remove' && table.body.rows < 3) continue;
    MOVES[kind](excel.coAuthor, row(at), row(other));
  }
}

/** Rows as they are to be once these edits were applied to them; what others typed afterwards stands, rows that they took out are gone. */
function withEdits(rows: Rows, edits: readonly Edit[], gone: ReadonlySet<string>): Rows {
  const wanted = new Map([...rows].map(([id, cells]) => [id, new Map(cells)]));
  const put = (cells: Map<string, unknown>, key: string, value: CellValue): void => {
    if (isTyped(cells.get(key))) return;
    if (value === null || value === '') cells.delete(key);
    else cells.set(key, value);
  };
  for (const edit of edits) {
    if (edit.kind === 'cell' && edit.table === 'PL_III') {
      const cells = wanted.get(edit.task);
      if (cells) put(cells, edit.column, edit.after);
    }
    if ((edit.kind === 'remove-row' || edit.kind === 'row-id') && edit.table === 'PL_III')
      wanted.delete(edit.task);
    if (edit.kind !== 'add-row' || edit.table !== 'PL_III' || gone.has(edit.task)) continue;
    const cells = new Map([...(rows.get(edit.task) ?? [])].filter(([, value]) => isTyped(value)));
    for (const [key, value] of Object.entries(edit.values)) put(cells, key, value);
    wanted.set(edit.task, cells);
  }
  return wanted;
}

function isTyped(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('người khác');
}

/** Every edit stands in the row of its id or was refused; every other cell is as the people left it. Answers what was applied. */
export async function landsById(
  { book, keys }: Ground,
  run: (port: OfficeWorkbook) => Promise<Outcome<AppliedEdits | null>>,
  moment: number,
  done: readonly Move[],
): Promise<readonly Edit[]> {
  const excel = await openExcelHost({ book: copiedBook(book) });
  let left = held(excel, keys);
  let gone: ReadonlySet<string> = new Set();
  excel.beforeBatch(moment, () => {
    const stood = [...held(excel, keys).keys()];
    moved(excel, done);
    left = held(excel, keys);
    gone = new Set(stood.filter((id) => !left.has(id)));
  });
  const outcome = await run(officeBook());
  await excel.settled();
  if (!outcome.ok) expect(outcome.failure.state).toBe('unchanged');
  const applied = outcome.ok ? (outcome.value?.applied ?? []) : [];
  // A row of another's own that got an id is none of the rows that were there by id.
  const now = new Map(
    [...held(excel, keys)].filter(
      ([id]) => !applied.some((edit) => edit.kind === 'row-id' && edit.task === id),
    ),
  );
  const sorted = (rows: Rows): unknown => [...rows].map(([id, cells]) => [id, [...cells].sort()]).sort();
  expect(sorted(now)).toEqual(sorted(withEdits(left, applied, gone)));
  return applied;
}
