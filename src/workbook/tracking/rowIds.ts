import { isBlank, normalise, textOf } from '../../core/completion/narrowText';
import type { CellValue, RowCells } from '../../core/completion/cells';
import { finding, type Finding } from '../../core/finding';
import { type MatrixColumnKey, ROW_KIND } from '../../core/layout/matrixColumns';
import { FreshTaskIds, isIdOf, numberInId } from '../../core/plan/freshTaskIds';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { type LoggedCells, loggedCells } from './loggedCells';
import type { TrackedMatrix } from './readMatrix';
import { placeOf, type TaskRow } from './taskPlaces';

/** A row that holds an id. */
interface Holder {
  readonly matrix: TrackedMatrix;
  readonly cells: RowCells;
  /** Its place among the rows of the matrix. */
  readonly at: number;
}

/**
 * Ids that are missing or stand twice in the workbook (SPEC §5), each with the id that the row is to get; such
 * rows count all the same. Of rows with the same id one keeps it.
 */
export function idFindings(
  content: WorkbookContent,
  matrices: readonly TrackedMatrix[],
  tasks: readonly TaskRow[],
): readonly Finding[] {
  const holders = holdersOf(matrices);
  const isWrong = ({ id, matrix }: TaskRow): boolean =>
    matrix.columns.has('id') && (id === null || (holders.get(id)?.length ?? 0) > 1);
  if (!tasks.some(isWrong)) return [];
  const logged = loggedCells(content);
  const keepers = new Map(
    [...holders].map(([id, rows]): [string, Holder | undefined] => [id, keeperOf(id, rows, logged)]),
  );
  const wrong = tasks.filter(
    (task) => isWrong(task) && (task.id === null || keepers.get(task.id)?.cells !== task.cells),
  );
  const given = newIds(wrong, [...holders.keys(), ...logged.ids]);
  return wrong.map((task) => {
    const place = placeOf(task, 'id');
    const expected = given.get(task) ?? '';
    if (task.id === null) return finding('id-missing', 'warning', { place, expected });
    const keeper = keepers.get(task.id);
    const data = { sheet: keeper?.matrix.table.sheet ?? '', row: keeper?.cells.sheetRow ?? 0 };
    return finding('id-repeated', 'warning', { place, found: task.id, expected, data });
  });
}

/** Tasks that have a number are served first, so that no other takes the id that says it. */
function newIds(tasks: readonly TaskRow[], taken: readonly string[]): ReadonlyMap<TaskRow, string> {
  const fresh = new FreshTaskIds(taken);
  const numbers = new Map(tasks.map((task) => [task, numberOf(task)]));
  const numbered = tasks.filter((task) => numbers.get(task) !== null);
  const others = tasks.filter((task) => numbers.get(task) === null);
  return new Map(
    [...numbered, ...others].map((task) => [
      task,
      fresh.give(task.matrix.table.code, numbers.get(task) ?? null),
    ]),
  );
}

function holdersOf(matrices: readonly TrackedMatrix[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const matrix of matrices) {
    matrix.table.rows.forEach((cells, at) => {
      const id = textOf(cellOf(matrix, cells, 'id')).trim();
      if (id === '') return;
      const known = holders.get(id);
      if (known === undefined) holders.set(id, [{ matrix, cells, at }]);
      else known.push({ matrix, cells, at });
    });
  }
  return holders;
}

/**
 * The row that keeps an id: a heading; a row with a text; one in the id's own appendix; the one that still
 * holds what `Nhật ký` says was written to it; the one with the id's number; one that stands where Thứ tự puts
 * it; else the upper one.
 */
function keeperOf(id: string, rows: readonly Holder[], logged: LoggedCells): Holder | undefined {
  if (rows.length < 2) return rows[0];
  const weights = new Map(rows.map((row) => [row, weightsOf(id, row, logged)]));
  const [keeper] = [...rows].sort((one, other) => {
    const [ones, others] = [weights.get(one) ?? [], weights.get(other) ?? []];
    const at = ones.findIndex((weight, index) => weight !== others[index]);
    return (others[at] ?? 0) - (ones[at] ?? 0);
  });
  return keeper;
}

function weightsOf(id: string, row: Holder, logged: LoggedCells): readonly number[] {
  const { matrix, cells } = row;
  const { code } = matrix.table;
  const written = [...logged.lastWritten(matrix.name, id)].filter(([key]) => key !== 'id');
  return [
    Number(normalise(textOf(cells.rowKind)) === normalise(ROW_KIND.area)),
    Number(!isBlank(cells.text)),
    Number(id.startsWith(`${code}.`)),
    written.filter(([key, value]) => isMatrixKey(key) && isSame(cellOf(matrix, cells, key), value)).length,
    Number(isIdOf(id, code, numberOf(row))),
    Number(standsInOrder(row)),
  ];
}

/** Whether Thứ tự of a row lies between those of its neighbours. */
function standsInOrder({ matrix, at }: Holder): boolean {
  const orderAt = (index: number): CellValue => {
    const neighbour = matrix.table.rows[index];
    return neighbour === undefined ? null : cellOf(matrix, neighbour, 'order');
  };
  const [above, own, below] = [orderAt(at - 1), orderAt(at), orderAt(at + 1)];
  if (typeof own !== 'number') return false;
  return (typeof above !== 'number' || above <= own) && (typeof below !== 'number' || own <= below);
}

function numberOf({ matrix, cells }: Holder | TaskRow): string | null {
  return numberInId(textOf(cellOf(matrix, cells, 'number')));
}

function cellOf(matrix: TrackedMatrix, cells: RowCells, key: MatrixColumnKey): CellValue {
  const column = matrix.columns.get(key);
  return column === undefined ? null : matrix.sheet.cells.value(cells.sheetRow, column);
}

function isMatrixKey(key: string): key is MatrixColumnKey {
  return key !== '';
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one === other || (isBlank(one) && isBlank(other));
}
