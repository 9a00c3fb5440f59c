import type { CellValue } from '../../../src/core/completion/cells';
import type { Edit } from '../../../src/core/edit';
import type { Plan } from '../../../src/core/plan/plan';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import type { Outcome } from '../../../src/workbook/failure';
import type { Workbook } from '../../../src/workbook/port';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { DAY, departmentPlan, drafted, laterVersion, taskOf } from './newVersion';

/** A host that can take back its last run. */
export interface UpdatedBook extends Workbook {
  undo(run: number | null): Promise<Outcome<unknown>>;
}

/** A fresh host that holds the department's workbook of 2024, and what it holds now. */
export interface OpenBook<B extends UpdatedBook> {
  readonly open: () => Promise<B>;
  readonly content: (book: B) => Promise<WorkbookContent>;
}

function cell(task: string, column: string, after: CellValue): Edit {
  return { kind: 'cell', table: `PL_${task.split('.')[0]}`, task, column, before: null, after };
}

/** What a person followed the tasks with. */
const TYPED: readonly Edit[] = [
  cell('I.1', 'status', 'Hoàn thành'),
  cell('I.1', 'doneDay', 45440),
  cell('I.1', 'evidence', '12/BC-VPS ngày 28/5/2024'),
  cell('I.2', 'status', 'Hoàn thành'),
  cell('I.2', 'doneDay', 45450),
  cell('I.2', 'result', 'đã gửi\n"bản cuối"'),
  cell('I.3', 'status', 'Đang thực hiện'),
  cell('I.3', 'percent', 0.4),
  cell('I.3', 'adjustedDue', 45500),
  cell('I.3', 'adjustedBasis', '=1+1'),
  cell('I.4', 'note', '01/9'),
  cell('I.5', 'status', 'Không phát sinh'),
  cell('I.5', 'difficulty', 'chờ hướng dẫn'),
  cell('II.1', 'status', 'Hoàn thành'),
];

/** What every host makes of an update of a workbook to a later version of its plan. */
export function updateContract<B extends UpdatedBook>(host: string, { open, content }: OpenBook<B>): void {
  describe(`an update on ${host}`, () => {
    let plan: Plan;
    beforeAll(async () => {
      plan = await departmentPlan();
    });

    test('keeps what was typed, the ids, and gives new tasks new ones; the figures follow', async () => {
      const book = await open();
      valueOf(await book.apply(TYPED));
      const before = await content(book);
      const draft = await drafted(before, laterVersion(plan));
      expect(draft.year).toBe(2024);
      const { edits, counts } = draft.update(() => null);
      expect(counts).toMatchObject({ added: 1, dropped: 1, moved: 1 });
      const { applied, refused } = valueOf(await book.apply(edits, 'whole'));
      expect(refused).toEqual([]);
      expect(applied).toHaveLength(edits.length);

      const after = await content(book);
      const rows = await rowsOf(book);
      const typed = (id: string, ...keys: readonly string[]) =>
        keys.map((key) => rows.get(id)?.get(key) ?? null);
      expect(typed('PL_I I.1', 'status', 'doneDay', 'evidence')).toEqual([
        'Hoàn thành',
        45440,
        '12/BC-VPS ngày 28/5/2024',
      ]);
      expect(typed('PL_I I.3', 'text', 'status', 'percent', 'adjustedDue', 'adjustedBasis')).toEqual([
        `${taskOf(plan, 'I.3').text} (năm 2025)`,
        'Đang thực hiện',
        0.4,
        45500,
        '=1+1',
      ]);
      expect(typed('PL_I I.4', 'deadline', 'deadlineKind', 'dueDays', 'note')).toEqual([
        '30/11/2024',
        'một lần',
        '30/11/2024',
        '01/9',
      ]);
      expect(rows.get('PL_I I.2')).toBeUndefined();
      expect(rows.get('PL_I I.5')).toBeUndefined();
      expect(typed('PL_III I.5', 'text', 'status', 'difficulty')).toEqual([
        taskOf(plan, 'I.5').text,
        'Không phát sinh',
        'chờ hướng dẫn',
      ]);
      expect(typed('PL_I I.2b', 'number', 'text', 'status', 'year')).toEqual([
        '2',
        'Tập huấn nghiệp vụ số hóa hồ sơ',
        null,
        2024,
      ]);
      expect(typed('Da_bo I.2', 'text', 'status', 'doneDay', 'result', 'appendix', 'droppedOn')).toEqual([
        taskOf(plan, 'I.2').text,
        'Hoàn thành',
        45450,
        'đã gửi\n"bản cuối"',
        'I',
        DAY,
      ]);
      expect(typed('PL_II II.1', 'status')).toEqual(['Hoàn thành']);
      const order = (id: string): number => Number(rows.get(id)?.get('order'));
      expect(order('PL_I I.1')).toBeLessThan(order('PL_I I.2b'));
      expect(order('PL_I I.2b')).toBeLessThan(order('PL_I I.3'));

      const count = (held: WorkbookContent) =>
        workbookProgress(held, { asOf: DAY, today: DAY }).result.progress;
      const [was, is] = [count(before), count(after)];
      // One new task; the dropped one is gone with its status.
      expect([is.overall.assigned, is.overall.done]).toEqual([was.overall.assigned, was.overall.done - 1]);
      expect(is.indexes.map(({ assigned }, at) => assigned - (was.indexes[at]?.assigned ?? 0))).toEqual([
        -1, 0, 1,
      ]);
      const { findings } = workbookProgress(after, { asOf: DAY, today: DAY });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    test('is taken back as one run: what was typed stands where it stood, by id', async () => {
      const book = await open();
      valueOf(await book.apply(TYPED));
      const before = await rowsOf(book);
      const draft = await drafted(await content(book), laterVersion(plan));
      valueOf(await book.apply(draft.update(() => null).edits, 'whole'));
      valueOf(await book.undo(null));
      const after = await rowsOf(book);
      expect(new Map([...after].filter(([id]) => !id.startsWith('Nhat_ky')))).toEqual(
        new Map([...before].filter(([id]) => !id.startsWith('Nhat_ky'))),
      );
    });

    test('is not written at all where one edit is refused, and says which', async () => {
      const book = await open();
      const draft = await drafted(await content(book), laterVersion(plan));
      // Somebody types into the task that is to go.
      valueOf(await book.apply([cell('I.2', 'note', 'đừng bỏ')]));
      const before = await rowsOf(book);
      const { applied, refused } = valueOf(await book.apply(draft.update(() => null).edits, 'whole'));
      expect(applied).toEqual([]);
      expect(refused.map(({ edit, reason, present }) => [edit.kind, reason, present])).toEqual([
        ['remove-row', 'changed', 'đừng bỏ'],
      ]);
      expect(await rowsOf(book)).toEqual(before);
    });

    test('once more with the same version changes nothing', async () => {
      const book = await open();
      const version = laterVersion(plan);
      valueOf(
        await book.apply((await drafted(await content(book), version)).update(() => null).edits, 'whole'),
      );
      const { edits, counts } = (await drafted(await content(book), version)).update(() => null);
      expect(edits).toEqual([]);
      expect(counts).toMatchObject({ changed: 0, added: 0, dropped: 0, moved: 0 });
    });
  });
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Typed cells of all rows of our tables that have an id, by table and id; what is calculated is left out. */
async function rowsOf(book: Workbook): Promise<ReadonlyMap<string, ReadonlyMap<string, CellValue>>> {
  const tables = valueOf(await book.tables());
  return new Map(
    tables.flatMap(({ name, columns, rows }) =>
      rows.flatMap(({ cells, formulas }) => {
        const id = cells[columns.indexOf('id')] ?? null;
        if (id === null || id === '') return [];
        const held = columns.flatMap((key, at): readonly [string, CellValue][] =>
          formulas[at] === true || (cells[at] ?? null) === null ? [] : [[key, cells[at] ?? null]],
        );
        return [[`${name} ${String(id)}`, new Map(held)] as const];
      }),
    ),
  );
}
