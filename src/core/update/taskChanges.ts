import type { CellValue } from '../completion/cells';
import { normalise, textOf } from '../completion/narrowText';
import { TRACKING_HEADERS } from '../layout/headers';
import { furtherLabel } from '../layout/matrix/furtherHeaders';
import type { MatrixRow } from '../layout/matrix/matrixRows';
import type { AnyColumnKey } from '../layout/matrixColumns';
import type { LayoutValue } from '../layout/sheet';
import { foldSame } from '../vietnamese/fold';
import type { NewTask } from './newTasks';
import type { TaskPair } from './pairTasks';
import type { StandingTask } from './standingTasks';

/** Values by column of the table, which a person's own column has its header for. */
export type ColumnValues = ReadonlyMap<string, LayoutValue>;

/** What a deadline of the plan becomes in a row. */
const DEADLINE_KEYS = [
  'deadline',
  'deadlineKind',
  'dueDays',
  'dayCount',
  'dayUnit',
  'deadlineOriginal',
] as const satisfies readonly AnyColumnKey[];

/**
 * The cells of a task that the new version of its plan changes. What the plan says as before stays as it stands, with
 * whatever a person mended there: unit cells and deadlines are compared with the plan's words that the row keeps
 * hidden. Columns that are filled in to follow the task are never among them, but for Kỳ where there are other due days.
 */
export function taskChanges(
  { old, new: fresh, textChanged, numberChanged }: TaskPair<StandingTask, NewTask>,
  columns: readonly string[],
): ColumnValues {
  const { row } = fresh;
  const held = (key: string): string => textOf(old.typed.get(key) ?? null);
  const says = (key: AnyColumnKey): string => textOf(row[key] ?? null);
  const changes = new Map<string, LayoutValue>();
  const put = (key: AnyColumnKey): void => {
    changes.set(key, row[key] ?? null);
  };
  if (textChanged) put('text');
  if (numberChanged) put('number');
  if (normalise(held('area')) !== normalise(says('area'))) put('area');
  const isOther = (key: 'lead' | 'support' | 'deadline'): boolean => {
    const original = `${key}Original` as const;
    const before = held(original) === '' ? held(key) : held(original);
    return foldSame(before) !== foldSame(says(original)) && foldSame(before) !== foldSame(says(key));
  };
  // A lead cell may name units that support, too.
  const isLeadOther = isOther('lead');
  if (isLeadOther) for (const key of ['lead', 'leadOriginal'] as const) put(key);
  if (isOther('support') || (isLeadOther && foldSame(held('support')) !== foldSame(says('support'))))
    for (const key of ['support', 'supportOriginal'] as const) put(key);
  if (isOther('deadline')) {
    for (const key of DEADLINE_KEYS) put(key);
    changes.set('period', periodAmong(held('period'), says('period')));
  }
  for (const [key, column] of plainColumns(row, columns)) {
    const said = textOf(row[key] ?? null);
    if (foldSame(said) !== '' && foldSame(said) !== foldSame(held(column))) changes.set(column, said);
  }
  return new Map([...changes].filter(([key]) => columns.includes(key)));
}

/** The cells of a task that is new in a table, as far as the table has its columns. */
export function newCells(row: MatrixRow, columns: readonly string[]): ColumnValues {
  const further = new Map<string, string>(plainColumns(row, columns));
  const cells = new Map<string, LayoutValue>();
  for (const [key, value] of Object.entries(row)) {
    const column = further.get(key) ?? key;
    if (columns.includes(column) && value !== null && value !== undefined && value !== '')
      cells.set(column, value);
  }
  return cells;
}

/** Headers of columns of a new version that a table has no place for, as far as they say something. */
export function unplacedColumns(rows: readonly MatrixRow[], columns: readonly string[]): readonly string[] {
  const labels = new Set<string>();
  for (const row of rows) {
    const placed = new Set<string>(plainColumns(row, columns).map(([key]) => key));
    for (const [key, value] of Object.entries(row)) {
      const label = key === 'product' ? TRACKING_HEADERS.product : furtherKey(key)?.label;
      const isPlaced = key === 'product' ? columns.includes(key) : placed.has(key);
      if (label !== undefined && !isPlaced && textOf(value ?? null) !== '') labels.add(label);
    }
  }
  return [...labels];
}

/** Sản phẩm and the plan's further columns, each with the column of the table that holds it. */
function plainColumns(
  row: MatrixRow,
  columns: readonly string[],
): readonly (readonly [key: AnyColumnKey, column: string])[] {
  const headers = new Set([...Object.values(TRACKING_HEADERS), ...columns].map((each) => each.toLowerCase()));
  const byLabel = new Map(columns.map((column) => [furtherLabel(column, headers), column]));
  return Object.keys(row).flatMap((key): readonly (readonly [AnyColumnKey, string])[] => {
    if (key === 'product') return [['product', 'product']];
    const label = furtherKey(key);
    const column = label === null ? undefined : byLabel.get(label.label);
    return label === null || column === undefined ? [] : [[label.key, column]];
  });
}

function furtherKey(key: string): { readonly key: `extra:${string}`; readonly label: string } | null {
  const label = /^extra:(.*)$/s.exec(key)?.[1];
  return label === undefined ? null : { key: `extra:${label}`, label };
}

/** Kỳ of a task whose due days are others: as many done as before, as far as there are so many. */
function periodAmong(before: string, fresh: string): LayoutValue {
  const last = /^\d+\/(\d+)$/.exec(fresh.trim())?.[1];
  const current = /^\s*(\d+)\s*\//.exec(before)?.[1];
  if (last === undefined) return null;
  return `${Math.min(Math.max(1, Number(current ?? 1)), Number(last))}/${last}`;
}

/** Whether a cell already holds a value. */
export function holds(value: CellValue, wanted: LayoutValue): boolean {
  return value === wanted || (textOf(value) === '' && textOf(wanted) === '');
}
