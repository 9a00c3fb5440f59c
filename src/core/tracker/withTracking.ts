import type { Appendix, Plan, Task } from '../plan/plan';
import type { Tracked } from '../plan/tracked';
import { foldSame } from '../vietnamese/fold';
import { dayAlone, statusReader, type StatusReader } from './readStatus';
import {
  trackerCells,
  type TrackerCell,
  type TrackerHeader,
  trackerHeaders,
  writtenAs,
} from './trackerCells';
import type { TrackerWords } from './trackerWords';
import { agreed } from './writtenStatuses';

/** Whether a person has accepted what a way of writing a status would become. */
export type Accepts = (written: string) => boolean;

/** Takes every status that is understood. */
export const ACCEPT_ALL: Accepts = () => true;
/** Takes none: they are only shown. */
export const ACCEPT_NONE: Accepts = () => false;

/** Takes the ways of writing that a person has chosen. */
export function accepting(written: readonly string[]): Accepts {
  const chosen = new Set(written.map(foldSame));
  return (each) => chosen.has(foldSame(each));
}

/**
 * A plan whose tracker's cells have become values of the tracking columns: days of completion, documents and
 * text always, statuses only where they are accepted. What was taken over leaves the further columns; all
 * else stays in them as written.
 */
export function withTracking(plan: Plan, words: TrackerWords, accepts: Accepts): Plan {
  const read = statusReader(words);
  return {
    ...plan,
    appendices: plan.appendices.map((appendix) => {
      const headers = trackerHeaders(appendix, words, read);
      return headers.length === 0 ? appendix : trackedAppendix(appendix, headers, read, accepts);
    }),
  };
}

function trackedAppendix(
  appendix: Appendix,
  headers: readonly TrackerHeader[],
  read: StatusReader,
  accepts: Accepts,
): Appendix {
  return {
    ...appendix,
    rows: appendix.rows.map((row) =>
      row.kind === 'area'
        ? row
        : { kind: 'task', task: trackedTask(row.task, trackerCells(row.task, headers, read), accepts) },
    ),
  };
}

function trackedTask(task: Task, cells: readonly TrackerCell[], accepts: Accepts): Task {
  const statuses = agreed(cells.filter((cell) => cell.reading === null || accepts(writtenAs(cell)))) ?? [];
  const conflict = agreed(cells) === null;
  const taken = new Set<TrackerCell>(conflict ? [] : statuses);
  const texts = new Map<'result' | 'evidence' | 'difficulty', string[]>();
  const put = (column: 'result' | 'evidence' | 'difficulty', { text }: TrackerCell): void => {
    texts.set(column, [...(texts.get(column) ?? []), text]);
  };
  let doneDay: number | null = null;
  for (const cell of cells) {
    const { column, holdsStatuses } = cell.header;
    if (taken.has(cell)) {
      if (cell.reading?.whole === false || !holdsStatuses) put('result', cell);
    } else if (column === 'doneDay') {
      doneDay = dayAlone(cell.text);
      if (doneDay !== null) taken.add(cell);
    } else if (column === 'evidence' || column === 'difficulty' || (column === 'result' && isText(cell))) {
      put(column, cell);
      taken.add(cell);
    }
  }
  if (taken.size === 0) return task;
  const lines = (column: 'result' | 'evidence' | 'difficulty'): string | null =>
    texts.get(column)?.join('\n') ?? null;
  const readings = conflict ? [] : statuses.flatMap(({ reading }) => reading ?? []);
  const tracked = present({
    status: readings[0]?.status ?? null,
    percent: readings.find(({ percent }) => percent !== null)?.percent ?? null,
    doneDay: doneDay ?? readings.find((reading) => reading.doneDay !== null)?.doneDay ?? null,
    result: lines('result'),
    evidence: lines('evidence'),
    difficulty: lines('difficulty'),
  });
  const gone = new Set([...taken].map(({ header }) => header.label));
  const extra = Object.fromEntries(Object.entries(task.extra).filter(([label]) => !gone.has(label)));
  return { ...task, extra, tracked };
}

/** Text that is no status, or stays one only beside its text. */
function isText({ header, reading }: TrackerCell): boolean {
  return reading === null || !header.holdsStatuses;
}

type Values = { readonly [key in keyof Tracked]-?: Exclude<Tracked[key], undefined> | null };

function present({ status, percent, doneDay, result, evidence, difficulty }: Values): Tracked {
  return {
    ...(status === null ? {} : { status }),
    ...(percent === null ? {} : { percent }),
    ...(doneDay === null ? {} : { doneDay }),
    ...(result === null ? {} : { result }),
    ...(evidence === null ? {} : { evidence }),
    ...(difficulty === null ? {} : { difficulty }),
  };
}
