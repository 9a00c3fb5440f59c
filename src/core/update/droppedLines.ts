import type { Day } from '../calendar/day';
import type { CellValue } from '../completion/cells';
import { textOf } from '../completion/narrowText';
import type { Edit } from '../edit';
import { DROPPED_TABLE, droppedSheet, type DroppedRow } from '../layout/droppedSheet';
import { DROPPED_HEADERS, TRACKING_HEADERS } from '../layout/headers';
import type { LayoutValue } from '../layout/sheet';
import type { DroppedWord } from '../layout/words';
import type { StandingTable, StandingTask } from './standingTasks';

/** A task that leaves its table, or what its new table has no column for. */
export interface DroppedTask {
  readonly task: StandingTask;
  readonly why: string;
  /** Cells that are kept in the line, by column key. */
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** Columns that only the product fills, from the plan: the line of a task does without them. */
const OF_PLAN: ReadonlySet<string> = new Set([
  'order',
  'id',
  'rowKind',
  'deadlineKind',
  'dueDays',
  'dayCount',
  'dayUnit',
  'leadOriginal',
  'supportOriginal',
  'deadlineOriginal',
]);
/** Columns that the product calculates and that say nothing more once the row is gone. */
const CALCULATED: ReadonlySet<string> = new Set(['standing', 'cleanStatus', 'leadKey', 'supportKey']);

/** All that a row says beside what the product keeps or calculates for itself. */
export function toldCells({ typed, shown }: StandingTask): ReadonlyMap<string, CellValue> {
  return new Map(
    [...shown, ...typed].filter(([key, value]) => {
      if (OF_PLAN.has(key) || CALCULATED.has(key)) return false;
      return textOf(value) !== '';
    }),
  );
}

/** The edits that put tasks into `Nhiệm vụ đã bỏ`, which is made on first use. */
export function droppedEdits(
  dropped: readonly DroppedTask[],
  tables: readonly StandingTable[],
  today: Day,
  words: Readonly<Record<DroppedWord, string>>,
): readonly Edit[] {
  if (dropped.length === 0) return [];
  const table = tables.find(({ name }) => name.toLowerCase() === DROPPED_TABLE.toLowerCase());
  const at = table?.columns.indexOf('id') ?? -1;
  const taken = new Set(table?.rows.map(({ cells }) => textOf(cells[at] ?? null).trim()) ?? []);
  const lines = dropped.map((each) => {
    let id = each.task.id;
    for (let again = 2; taken.has(id); again += 1) id = `${each.task.id} (${again})`;
    taken.add(id);
    return { id, row: lineOf(each, id, today) };
  });
  if (table === undefined)
    return [
      {
        kind: 'add-sheet',
        sheet: droppedSheet(
          lines.map(({ row }) => row),
          words,
        ),
      },
    ];
  return lines.map(({ id, row }) => {
    const values: Record<string, CellValue> = {};
    for (const [key, value] of Object.entries(row))
      if (value !== null && value !== undefined && table.columns.includes(key)) values[key] = value;
    return { kind: 'add-row', table: table.name, task: id, under: null, values };
  });
}

function lineOf({ task, why, cells }: DroppedTask, id: string, today: Day): DroppedRow {
  const line: Record<string, LayoutValue> = {
    droppedOn: today,
    why,
    appendix: task.appendix,
    task: task.id,
    id,
  };
  const others: string[] = [];
  for (const [key, value] of cells) {
    if (key in DROPPED_HEADERS && !(key in line)) line[key] = plain(value);
    else others.push(`${headerOf(key)}: ${textOf(plain(value))}`);
  }
  return others.length === 0 ? line : { ...line, others: others.join('\n') };
}

function headerOf(key: string): string {
  const headers: Readonly<Record<string, string>> = TRACKING_HEADERS;
  return headers[key] ?? key;
}

function plain(value: CellValue): LayoutValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}
