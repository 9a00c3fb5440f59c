import type { Day } from '../calendar/day';
import { textOf } from '../completion/narrowText';
import type { Edit, RowIdEdit } from '../edit';
import type { LayoutValue } from '../layout/sheet';
import { type DroppedWord, worded } from '../layout/words';
import { FreshTaskIds, numberInId } from '../plan/freshTaskIds';
import { foldSame } from '../vietnamese/fold';
import { type DroppedTask, droppedEdits, toldCells } from './droppedLines';
import { cellsLeft, movedCells } from './movedTask';
import type { NewAppendix, NewTask } from './newTasks';
import type { TaskPair, TaskPairing } from './pairTasks';
import { type RowPlace, rowPlaces } from './rowPlaces';
import { matrixCode, type StandingTable, type StandingTask } from './standingTasks';
import { type ColumnValues, holds, newCells, taskChanges } from './taskChanges';

/** A workbook, and the new version of its plan with every pair answered. */
export interface UpdateInput {
  readonly tables: readonly StandingTable[];
  /** Edits that give rows an id of their own; they go before all others. */
  readonly ids: readonly RowIdEdit[];
  readonly appendices: readonly NewAppendix[];
  readonly pairing: TaskPairing<StandingTask, NewTask>;
  readonly today: Day;
  readonly words: Readonly<Record<DroppedWord, string>>;
}

/** What an update does to the tasks of a workbook. */
export interface UpdateCounts {
  /** Tasks that go on with nothing changed, and those of which a cell changes. */
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
  /** Of those that go on: tasks that go to the table of another appendix. */
  readonly moved: number;
}

/** The edits that bring a workbook up to a new version of its plan, and what they come to. */
export interface PlanUpdate {
  readonly edits: readonly Edit[];
  readonly counts: UpdateCounts;
}

/**
 * A workbook and the new version of its plan -> the edits of one run: tasks that go on keep their row, their id and
 * all that was typed in it; new ones get an id that never stood there; what has no partner goes to `Nhiệm vụ đã
 * bỏ` with its statuses. Since they are edits, `Nhật ký` takes them back.
 */
export function planUpdate(input: UpdateInput): PlanUpdate {
  const { tables, ids, pairing, today, words } = input;
  const fresh = new FreshTaskIds([...idsOf(tables), ...ids.map(({ task }) => task)]);
  const cells: Edit[] = [];
  const gone: Edit[] = [];
  const rows: Edit[] = [];
  const left: DroppedTask[] = [];
  const pairs = new Map(pairing.pairs.map((pair) => [pair.new, pair]));
  const changed = new Set<TaskPair<StandingTask, NewTask>>();
  let moved = 0;

  for (const { table, sequence } of rowPlaces(tables, input.appendices, pairs)) {
    for (const { heading, task, order, place } of sequence) {
      if (task === null) {
        if (place !== null) cells.push(...cellEdits(table, place, headingChanges(place, heading, order)));
        else if (heading !== null)
          rows.push(addRow(table, heading.code, newCells({ ...heading.row, order }, table.columns)));
        continue;
      }
      const pair = pairs.get(task);
      if (pair === undefined) {
        const id = fresh.give(task.appendix, numberInId(task.number));
        rows.push(addRow(table, id, newCells({ ...task.row, id, order }, table.columns)));
      } else if (place !== null) {
        const edits = cellEdits(table, place, taskChanges(pair, table.columns));
        if (edits.length > 0) changed.add(pair);
        cells.push(...edits, ...cellEdits(table, place, new Map([['order', order]])));
      } else {
        const { old } = pair;
        moved += 1;
        changed.add(pair);
        gone.push(removeRow(old));
        rows.push(addRow(table, old.id, movedCells(pair, order, table)));
        const rest = cellsLeft(old, table);
        if (rest.size > 0)
          left.push({ task: old, why: worded(words.moved, { appendix: task.appendix }), cells: rest });
      }
    }
  }
  for (const task of pairing.dropped) left.push({ task, why: words.gone, cells: toldCells(task) });
  // From the end: rows at a table's end go, the places of others may be used again.
  gone.push(...[...pairing.dropped].reverse().map(removeRow));
  const { length: dropped } = pairing.dropped;
  const counts = {
    kept: pairing.pairs.length - changed.size,
    changed: changed.size,
    added: pairing.added.length,
    dropped,
    moved,
  };
  const own = [...cells, ...droppedEdits(left, tables, today, words), ...gone, ...rows];
  return { edits: own.length === 0 ? [] : [...ids, ...own], counts };
}

function cellEdits(
  { name, columns }: StandingTable,
  { id, cell }: NonNullable<RowPlace['place']>,
  values: ColumnValues,
): readonly Edit[] {
  return [...values].flatMap(([column, after]): readonly Edit[] => {
    const before = cell(column);
    if (!columns.includes(column) || holds(before, after)) return [];
    return [{ kind: 'cell', table: name, task: id, column, before, after }];
  });
}

/** A heading that stands gets the numeral and the name of the new version. */
function headingChanges(
  { cell }: NonNullable<RowPlace['place']>,
  heading: RowPlace['heading'],
  order: number,
): ColumnValues {
  const changes = new Map<string, LayoutValue>([['order', order]]);
  for (const key of ['number', 'text'] as const) {
    const said = heading?.row[key] ?? null;
    if (foldSame(textOf(said)) !== foldSame(textOf(cell(key)))) changes.set(key, said);
  }
  return changes;
}

function addRow({ name }: StandingTable, id: string, values: ColumnValues): Edit {
  return { kind: 'add-row', table: name, task: id, under: null, values: Object.fromEntries(values) };
}

function removeRow({ table, id, typed }: StandingTask): Edit {
  return {
    kind: 'remove-row',
    table,
    task: id,
    under: null,
    values: Object.fromEntries([...typed, ['id', id]]),
  };
}

/** Every id that stands in the workbook or ever stood there. */
function idsOf(tables: readonly StandingTable[]): readonly string[] {
  return tables.flatMap((table) => {
    const at = table.columns.indexOf(matrixCode(table.name) === null ? 'task' : 'id');
    return at < 0 ? [] : table.rows.map(({ cells }) => textOf(cells[at] ?? null).trim());
  });
}
