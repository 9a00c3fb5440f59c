import type * as z from 'zod/mini';
import type { RowCells } from '../completion/cells';
import type { Snapshot } from '../history/snapshot';
import type { KeptParts } from './keptParts';
import { recordShape } from './partsShapes';

type PartsRecord = z.infer<typeof recordShape>;

/** The period whose parts they are, and when they were written. */
export type PartsOf = Pick<Snapshot, 'period' | 'asOf' | 'writtenAt'>;

/** The parts of a period as texts, one a thing: the period, what rows are counted by, each table before its rows, goals, ratings. */
export function partsTexts({ period, asOf, writtenAt }: PartsOf, parts: KeptParts): readonly string[] {
  const { comparison, despite, uncounted, parameters, tables, rows, goals, ratings } = parts;
  return [
    { of: 'period', period, asOf, writtenAt, comparison, despite, uncounted },
    { of: 'parameters', ...parameters },
    ...tables.flatMap(({ rows: _, ...table }, at) => [
      { of: 'table', ...table },
      // A row in which nothing stands is in no report and no figure.
      ...(rows[at] ?? [])
        .filter(({ result }) => result.state !== 'blank')
        .map((row) => ({ of: 'row', ...row })),
    ]),
    ...goals.map((goal) => ({ of: 'goal', ...goal })),
    ...ratings.map((rating) => ({ of: 'rating', ...rating })),
  ].map(plainText);
}

/** What texts of `partsTexts` say; null where one says nothing of the kind. */
export function readPartsTexts(texts: readonly string[]): (PartsOf & { readonly parts: KeptParts }) | null {
  const records = texts.map(readRecord);
  const [first, second, ...rest] = records;
  if (first?.of !== 'period' || second?.of !== 'parameters') return null;
  const { period, asOf, writtenAt, comparison, despite, uncounted } = first;
  const { of: _, ...parameters } = second;
  const tables: (Omit<KeptParts['tables'][number], 'rows'> & { readonly rows: RowCells[] })[] = [];
  const rows: KeptParts['rows'][number][number][][] = [];
  const goals: KeptParts['goals'][number][] = [];
  const ratings: KeptParts['ratings'][number][] = [];
  for (const record of rest) {
    if (record === null || record.of === 'period' || record.of === 'parameters') return null;
    if (record.of === 'table') {
      const { of: _of, ...table } = record;
      tables.push({ ...table, rows: [] });
      rows.push([]);
    } else if (record.of === 'row') {
      const { of: _of, ...row } = record;
      const [table, own] = [tables.at(-1), rows.at(-1)];
      if (table === undefined || own === undefined) return null;
      table.rows.push(row.cells);
      own.push(row);
    } else if (record.of === 'goal') {
      const { of: _of, ...goal } = record;
      goals.push(goal);
    } else {
      const { of: _of, ...rating } = record;
      ratings.push(rating);
    }
  }
  const parts = { parameters, tables, rows, goals, ratings, comparison, despite, uncounted };
  return { period, asOf, writtenAt, parts };
}

function readRecord(written: string): PartsRecord | null {
  try {
    const { success, data } = recordShape.safeParse(JSON.parse(written));
    return success ? data : null;
  } catch {
    return null;
  }
}

function heldCells(cells: RowCells): object {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}

/** JSON of what the shape knows, in signs that every cell gives back: no half of a pair, no control, and no `_x0041_`, which Excel reads as a letter. */
function plainText(value: object): string {
  const record = recordShape.parse(value);
  const held = record.of === 'row' ? { ...record, cells: heldCells(record.cells) } : record;
  return JSON.stringify(held).replace(ODD, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const ODD = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|_(?=x)/g;
