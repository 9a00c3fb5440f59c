import { FINDING_HEADERS } from '../../../src/core/layout/headers';
import { sentencesOf } from './stateAnswers';
import type { Book } from '../../excel-host/model/book';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { officeBook, valueOf } from './books';
import { type Place, placesOf, spread } from './faultWalk';
import { again, ignoredByHand, reasons } from './ignoredFindings';

/** Actions at which a check fails while a person types; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(4).numRuns;

const TYPED = 'vừa gõ';

let book: Book;
/** What a check asks of Excel where nobody types. */
let places: readonly Place[];
/** Its last request, and the last action there by which reasons are written: only the mark goes after that. */
let last: Place;
beforeAll(async () => {
  book = copiedBook((await ignoredByHand()).book);
  const whole = await openExcelHost({ book: copiedBook(book) });
  valueOf(await again(officeBook()));
  places = placesOf(whole);
  const actions = whole.trips.filter(({ isCleanUp }) => !isCleanUp).at(-1)?.actions ?? [];
  const action = actions.map(({ Name }) => Name).lastIndexOf('Formulas');
  last = { batch: Math.max(...places.map(({ batch }) => batch)), action };
});

/** A person types why a task is ignored into the line that speaks of it then; false where none does. */
function type(excel: OpenExcelHost, task: string, why: string): boolean {
  const table = excel.book.table('Kiem_tra');
  if (!table) throw new Error('no Kiểm tra');
  const column = table.body.column + table.columns.findIndex(({ name }) => name === FINDING_HEADERS.found);
  for (let row = 0; row < table.body.rows; row += 1) {
    if (table.sheet.at(table.body.row + row, column).value !== task) continue;
    excel.user.typeInTable('Kiem_tra', row + 1, FINDING_HEADERS.ignoredWhy, why);
    return true;
  }
  return false;
}

/** Why each task is ignored, by the task that its line speaks of; each line has the key of its own finding. */
async function reasonsByTask(): Promise<Readonly<Record<string, unknown>>> {
  const all = await reasons(officeBook());
  for (const [id, task] of all) expect(id).toBe(`unit-unknown|PL_III|${String(task)}||${String(task)}`);
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  return Object.fromEntries(all.map(([, task, why]) => [String(task), why]));
}

const BEFORE = { 'III.1': 'đã hỏi Sở', 'III.3': 'sẽ hợp nhất' };

// A line that goes elsewhere, one whose finding is met no more, one whose reason goes.
test.each([
  ['III.1', TYPED, { ...BEFORE, 'III.1': TYPED }],
  ['III.2', TYPED, { ...BEFORE, 'III.2': TYPED }],
  ['III.3', '', { 'III.1': BEFORE['III.1'] }],
])(
  '%s: a reason typed before any request of a check stands beside its finding',
  async (task, why, expected) => {
    const batches = new Set(places.map(({ batch }) => batch));
    for (const moment of batches) {
      const excel = await openExcelHost({ book: copiedBook(book) });
      excel.beforeBatch(moment, () => expect(type(excel, task, why)).toBe(true));
      valueOf(await again(officeBook()));
      await excel.settled();
      expect([moment, await reasonsByTask()]).toEqual([moment, expected]);
    }
  },
);

test('reasons typed while what was typed before is still being written stand, too', async () => {
  const excel = await openExcelHost({ book: copiedBook(book) });
  excel.beforeBatch(last.batch, () => type(excel, 'III.1', 'một'));
  for (const more of [1, 2, 3, 4])
    excel.beforeBatch(last.batch + more, () => type(excel, 'III.3', `hai ${more}`));
  valueOf(await again(officeBook()));
  await excel.settled();
  const typed = excel.syncs - last.batch - 1;
  expect(typed).toBeGreaterThan(1);
  expect(await reasonsByTask()).toEqual({ 'III.1': 'một', 'III.3': `hai ${Math.min(typed, 4)}` });
});

test('lines sorted, added or taken out between reading and writing: every reason beside its finding, every line once', async () => {
  const acts: readonly ((excel: OpenExcelHost) => void)[] = [
    (excel) => excel.user.sort('Kiem_tra', FINDING_HEADERS.found, false),
    (excel) => excel.user.insertRows(excel.book.table('Kiem_tra')?.sheet.name ?? '', 6),
    (excel) => excel.user.deleteRows(excel.book.table('Kiem_tra')?.sheet.name ?? '', 6),
  ];
  for (const act of acts) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    excel.beforeBatch(last.batch, () => act(excel));
    valueOf(await again(officeBook()));
    await excel.settled();
    expect(await reasonsByTask()).toEqual(BEFORE);
    const table = valueOf(await officeBook().tables()).find(({ name }) => name === 'Kiem_tra');
    const ids = (table?.rows ?? []).map(({ cells }) => cells[table?.columns.indexOf('id') ?? 0]);
    expect(ids.filter((id) => id !== null && id !== '')).toHaveLength(3);
  }
});

// Excel tells nothing of what it read in a request that fails, so what is typed right before is known only while it stands.
test.each([0, 1, 2, 3, 4, 5, 6])(
  'typed before request %i where a check fails: beside its finding, or the failure is told',
  async (moment) => {
    for (const { batch, action } of spread(places, SAMPLE)) {
      const excel = await openExcelHost({ book: copiedBook(book) });
      let [isTyped, isOver] = [false, false];
      excel.failAction(batch, action);
      excel.beforeBatch(moment, () => {
        isTyped = !isOver && type(excel, 'III.2', TYPED);
      });
      const outcome = await again(officeBook());
      await excel.settled();
      isOver = true;
      if (!outcome.ok) expect(sentencesOf(outcome)).toHaveLength(1);
      const isWrittenOver = batch === last.batch && moment === batch && action > last.action;
      if (isWrittenOver) expect(outcome.ok).toBe(false);
      const expected = isTyped && !isWrittenOver ? { ...BEFORE, 'III.2': TYPED } : BEFORE;
      expect([batch, action, await reasonsByTask()]).toEqual([batch, action, expected]);
    }
  },
);
