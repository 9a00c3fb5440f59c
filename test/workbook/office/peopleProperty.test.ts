import fc from 'fast-check';
import type { AppliedEdits } from '../../../src/core/edit';
import type { Outcome } from '../../../src/workbook/failure';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { Book } from '../../excel-host/model/book';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import type { Person } from '../../excel-host/person';
import { runs } from '../../runs';
import { drawnExcel, officeBook, valueOf } from './books';
import { cell, smallLayout } from './smallBook';

const MATRIX = 'PL III PAPI';
const TASKS = ['III.1', 'III.2', 'III.3', 'III.4', 'III.5'];
const COLUMNS = ['Ghi chú', 'Trạng thái', 'Kết quả thực hiện', 'Nói thêm'];

/** Something that another person does, at a row of the table counted from its first. */
type Move = readonly [kind: keyof typeof MOVES, row: number, other: number];

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

const EDITS = [
  ...TASKS.map((task, at) => cell(task, 'note', null, `ghi ${at}`)),
  cell('III.2', 'status', null, 'Hoàn thành'),
  cell('III.4', 'status', null, 'Đang thực hiện'),
];

let before: Book;
let edited: Book;
beforeAll(async () => {
  const { excel, book } = await drawnExcel(await smallLayout(TASKS));
  valueOf(await book.apply([cell('III.1', 'result', null, 'từ trước')]));
  before = copiedBook(excel.book);
  valueOf(await book.apply(EDITS));
  edited = copiedBook(excel.book);
});

/** What stands in the columns that are edited, by the id of the row; rows without an id are people's own. */
function held({ book }: OpenExcelHost): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const table = book.table('PL_III');
  if (!table) throw new Error('PL_III is gone');
  const { sheet, body, columns } = table;
  const at = (name: string): number => body.column + columns.findIndex((each) => each.name === name);
  const rows = new Map<string, ReadonlyMap<string, unknown>>();
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const id = String(sheet.at(row, at('Mã')).value ?? '');
    const cells = COLUMNS.filter((name) => columns.some((each) => each.name === name)).map(
      (name) => [name === 'Nói thêm' ? 'Ghi chú' : name, sheet.at(row, at(name)).value] as const,
    );
    rows.set(id === '' ? `dòng trống ${rows.size}` : id, new Map(cells));
  }
  return rows;
}

function moved(excel: OpenExcelHost, moves: readonly Move[]): void {
  for (const [kind, at, other] of moves) {
    const table = excel.book.table('PL_III');
    if (!table || (kind === 'rename' && table.columns.every(({ name }) => name !== 'Ghi chú'))) continue;
    const row = (index: number): number => table.body.row + 1 + (index % table.body.rows);
    if (kind === 'remove' && table.body.rows < 3) continue;
    MOVES[kind](excel.coAuthor, row(at), row(other));
  }
}

const HEADERS: Readonly<Record<string, string>> = { note: 'Ghi chú', status: 'Trạng thái', id: 'Mã' };

/** Every edit stands in the row of its id or was refused; every other cell is as the people left it. */
async function landsById(
  book: Book,
  run: (port: OfficeWorkbook) => Promise<Outcome<AppliedEdits | null>>,
  moment: number,
  moves: readonly Move[],
): Promise<void> {
  const excel = await openExcelHost({ book: copiedBook(book) });
  let left = held(excel);
  excel.beforeBatch(moment, () => {
    moved(excel, moves);
    left = held(excel);
  });
  const outcome = await run(officeBook());
  await excel.settled();
  const wanted = new Map([...left].map(([id, cells]) => [id, new Map(cells)]));
  const applied = outcome.ok ? (outcome.value?.applied ?? []) : [];
  if (!outcome.ok) expect(outcome.failure.state).toBe('unchanged');
  for (const edit of applied)
    if (edit.kind === 'cell') wanted.get(edit.task)?.set(HEADERS[edit.column] ?? '', edit.after);
  const present = [...held(excel)].filter(([id]) => !id.startsWith('dòng trống'));
  expect(present).toEqual([...wanted].filter(([id]) => !id.startsWith('dòng trống')));
}

const moves = fc.array(move, { minLength: 1, maxLength: 3 });
const moment = fc.integer({ min: 0, max: 4 });

test('whatever others do meanwhile, statuses and notes land on the rows of their ids or are refused', async () => {
  const holds = (at: number, done: readonly Move[]) =>
    landsById(before, (port) => port.apply(EDITS), at, done);
  await fc.assert(fc.asyncProperty(moment, moves, holds), {
    ...runs(15),
    examples: [
      [4, [['filter', 0, 0]]],
      [4, [['hide', 2, 0]]],
      [4, [['type', 2, 1]]],
      [
        4,
        [
          ['sort by text', 0, 0],
          ['move', 0, 4],
        ],
      ],
      [
        4,
        [
          ['sort by text', 1, 0],
          ['move', 0, 4],
        ],
      ],
    ],
  });
});

test('whatever others do meanwhile, an undo takes back by id or is refused', async () => {
  const holds = (at: number, done: readonly Move[]) => landsById(edited, (port) => port.undo(null), at, done);
  await fc.assert(fc.asyncProperty(moment, moves, holds), runs(15));
});
