import type { CellValue } from '../completion/cells';
import type { LayoutValue } from '../layout/sheet';
import { toldCells } from './droppedLines';
import type { NewTask } from './newTasks';
import type { TaskPair } from './pairTasks';
import type { StandingTable, StandingTask } from './standingTasks';
import { type ColumnValues, newCells } from './taskChanges';

/** Columns that are filled in to follow a task; what a document says of them does not count against what is typed. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'status',
  'percent',
  'doneDay',
  'result',
  'evidence',
  'difficulty',
  'period',
  'year',
]);

/** What a task takes along into the table of another appendix: what was typed, under what the plan says now. */
export function movedCells(
  { old, new: fresh }: TaskPair<StandingTask, NewTask>,
  order: number,
  { columns }: StandingTable,
): ColumnValues {
  const values = new Map<string, LayoutValue>();
  for (const [key, value] of old.typed)
    if (columns.includes(key) && (typeof value !== 'object' || value === null)) values.set(key, value);
  for (const [key, value] of newCells({ ...fresh.row, id: old.id, order }, columns))
    if (!FOLLOWED.has(key) || !values.has(key)) values.set(key, value);
  return values;
}

/** What such a row says that the other table has no column for; nothing where all of it went along. */
export function cellsLeft(task: StandingTask, { columns }: StandingTable): ReadonlyMap<string, CellValue> {
  const left = [...toldCells(task)].filter(([key]) => key !== 'due' && !columns.includes(key));
  return left.length === 0 ? new Map() : new Map([['number', task.number], ['text', task.text], ...left]);
}
