import type { CellValue } from '../completion/cells';
import { textOf } from '../completion/narrowText';
import type { NewAppendix, NewTask } from './newTasks';
import { ordersOf } from './orders';
import type { TaskPair } from './pairTasks';
import { matrixCode, standingRows, type StandingTable, type StandingTask } from './standingTasks';

/** A row of a matrix that is to be, in the document's order. */
export interface RowPlace {
  readonly heading: { readonly code: string; readonly row: NewTask['row'] } | null;
  readonly task: NewTask | null;
  readonly order: number;
  /** The row that stands there already. */
  readonly place: { readonly id: string; readonly cell: (key: string) => CellValue } | null;
}

/** The rows of every matrix that the new version has and the workbook too, each with its Thứ tự. */
export function rowPlaces(
  tables: readonly StandingTable[],
  appendices: readonly NewAppendix[],
  pairs: ReadonlyMap<NewTask, TaskPair<StandingTask, NewTask>>,
): readonly { readonly table: StandingTable; readonly sequence: readonly RowPlace[] }[] {
  return appendices.flatMap(({ code, rows }) => {
    const table = tables.find(({ name }) => matrixCode(name) === code);
    if (table === undefined) return [];
    const headings = new Map(
      standingRows(table)
        .filter(({ isArea }) => isArea)
        .map(({ cell }) => [textOf(cell('id')).trim(), { id: textOf(cell('id')).trim(), cell }]),
    );
    const places = rows.map((row): Omit<RowPlace, 'order'> => {
      if (row.kind === 'area') return { heading: row, task: null, place: headings.get(row.code) ?? null };
      const old = pairs.get(row.task)?.old;
      const place =
        old?.table === table.name ? { id: old.id, cell: (key: string) => old.typed.get(key) ?? null } : null;
      return { heading: null, task: row.task, place };
    });
    const orders = ordersOf(
      places.map(({ place }) => {
        const order = place?.cell('order') ?? null;
        return typeof order === 'number' ? order : null;
      }),
    );
    return [{ table, sequence: places.map((place, at) => ({ ...place, order: orders[at] ?? at + 1 })) }];
  });
}
