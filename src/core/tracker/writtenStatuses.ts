import { tasksOf, type Appendix, type Plan, type Task } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';
import { percentFits, type StatusReader, statusReader } from './readStatus';
import { trackerCells, type TrackerCell, trackerHeaders, writtenAs } from './trackerCells';
import type { StatusWord, TrackerWords } from './trackerWords';

/** One way in which statuses are written in a plan, and what it would become: shown and accepted in bulk. */
export interface WrittenStatus {
  /** As it stands in the first cell. */
  readonly written: string;
  /** Null where it is not understood. */
  readonly status: StatusWord | null;
  /** How many cells say it. */
  readonly count: number;
  /** Ids of their tasks, in the document's order. */
  readonly tasks: readonly string[];
  /** Header of the first of them, and its appendix. */
  readonly column: string;
  readonly appendix: string;
}

/** Every distinct status that a plan's tracking columns hold, in the order they are met. */
export function writtenStatuses(plan: Plan, words: TrackerWords): readonly WrittenStatus[] {
  const read = statusReader(words);
  const items = new Map<string, WrittenStatus & { readonly tasks: string[] }>();
  for (const { appendix, task, cells } of trackedTasks(plan, words, read)) {
    for (const cell of cells.filter(isStatus)) {
      const key = statusKey(cell);
      const item = items.get(key);
      if (item) item.tasks.push(task.id);
      else
        items.set(key, {
          written: writtenAs(cell),
          status: cell.reading?.status ?? null,
          count: 1,
          tasks: [task.id],
          column: cell.header.label,
          appendix: appendix.code,
        });
    }
  }
  return [...items.values()].map((item) => ({ ...item, count: item.tasks.length }));
}

/** Tasks with something under a tracking header, and those cells. */
export function trackedTasks(
  plan: Plan,
  words: TrackerWords,
  read: StatusReader,
): readonly { readonly appendix: Appendix; readonly task: Task; readonly cells: readonly TrackerCell[] }[] {
  return plan.appendices.flatMap((appendix) => {
    const headers = trackerHeaders(appendix, words, read);
    if (headers.length === 0) return [];
    return tasksOf(appendix).flatMap((task) => {
      const cells = trackerCells(task, headers, read);
      return cells.length === 0 ? [] : [{ appendix, task, cells }];
    });
  });
}

/** Whether a cell is, or should be, a status. */
export function isStatus({ header, reading }: TrackerCell): boolean {
  return reading !== null || (header.holdsStatuses && header.column !== 'result');
}

/** The same for every cell that says the same: spelling of letters and spaces aside. */
export function statusKey(cell: TrackerCell): string {
  return foldSame(writtenAs(cell));
}

/** The statuses of a task's cells, the surest column first; null where two of them cannot both be true. */
export function agreed(cells: readonly TrackerCell[]): readonly TrackerCell[] | null {
  const order = ['status', 'result', 'percent'];
  const statuses = cells
    .filter(({ reading }) => reading !== null)
    .sort((left, right) => order.indexOf(left.header.column) - order.indexOf(right.header.column));
  const first = statuses[0]?.reading;
  if (!first) return [];
  const fits = statuses.every(({ header, reading }) => {
    if (!reading) return false;
    const { status, percent } = reading;
    const same =
      header.column === 'percent' && percent !== null
        ? percentFits(percent, first.status)
        : status === first.status;
    return same;
  });
  return fits ? statuses : null;
}
