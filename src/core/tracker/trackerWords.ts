import * as z from 'zod/mini';
import { readShape, type FileReading } from '../fileReading';
import { STATUS_WORDS } from '../layout/matrixColumns';
import { bare } from '../vietnamese/fold';

/** Tracking columns that an office's own tracker may have. */
export const TRACKER_COLUMNS = ['status', 'percent', 'doneDay', 'result', 'evidence', 'difficulty'] as const;
export type TrackerColumn = (typeof TRACKER_COLUMNS)[number];

/** A status of the workbook. */
export type StatusWord = (typeof STATUS_WORDS)[number];

/** How offices write their progress: data of `templates/trackers`, field by field in `templates/README.md`. */
export interface TrackerWords {
  /** Beginnings of headers by the column they stand for. */
  readonly columns: Readonly<Record<TrackerColumn, readonly string[]>>;
  /** Signs put where something is done. */
  readonly marks: readonly string[];
  /** Words beside a status that change nothing of it. */
  readonly fillers: readonly string[];
  readonly statuses: readonly { readonly status: StatusWord; readonly words: readonly string[] }[];
}

const text = z.string().check(z.minLength(1));
const texts = z._default(z.array(text), []);

const shape = z.strictObject({
  id: text,
  columns: z.strictObject({
    status: texts,
    percent: texts,
    doneDay: texts,
    result: texts,
    evidence: texts,
    difficulty: texts,
  }),
  marks: texts,
  fillers: texts,
  statuses: z.array(z.strictObject({ status: z.enum(STATUS_WORDS), words: z.array(text) })),
});

/** Reads the content of a tracker file (parsed JSON); says where it does not fit, a word of two statuses too. */
export function readTrackerWords(content: unknown): FileReading<TrackerWords> {
  const read = readShape(shape, content);
  if (!read.ok) return read;
  const { columns, marks, fillers, statuses } = read.value;
  const owners = new Map<string, StatusWord>();
  const problems = statuses.flatMap(({ status, words }, at) =>
    words.flatMap((word, index) => {
      const owner = owners.get(bare(word)) ?? status;
      owners.set(bare(word), owner);
      const where = `statuses[${at}].words[${index}]`;
      return owner === status ? [] : [{ where, what: 'repeated' as const, found: word }];
    }),
  );
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { columns, marks, fillers, statuses } };
}

/** The words of several files as one. */
export function joinedTrackerWords(files: readonly TrackerWords[]): TrackerWords {
  const of = (column: TrackerColumn): readonly string[] => files.flatMap(({ columns }) => columns[column]);
  return {
    columns: {
      status: of('status'),
      percent: of('percent'),
      doneDay: of('doneDay'),
      result: of('result'),
      evidence: of('evidence'),
      difficulty: of('difficulty'),
    },
    marks: files.flatMap(({ marks }) => marks),
    fillers: files.flatMap(({ fillers }) => fillers),
    statuses: files.flatMap(({ statuses }) => statuses),
  };
}
