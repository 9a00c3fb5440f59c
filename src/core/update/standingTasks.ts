import type { CellValue } from '../completion/cells';
import { isBlank, normalise, textOf } from '../completion/narrowText';
import type { RowIdEdit } from '../edit';
import { ROW_KIND } from '../layout/matrixColumns';
import type { KnownTask } from './pairTasks';

/** A table of ours as it stands in a workbook; `cells` and `formulas` of a row follow `columns`. */
export interface StandingTable {
  readonly name: string;
  /** Keys; a column of a person's own has its header. */
  readonly columns: readonly string[];
  readonly rows: readonly StandingRow[];
}

/** A row of such a table. */
export interface StandingRow {
  readonly sheetRow: number;
  readonly cells: readonly CellValue[];
  /** Whether the cell is calculated. */
  readonly formulas: readonly boolean[];
}

/** A row of a matrix that holds a task, under the id that it has or is about to get. */
export interface StandingTask extends KnownTask {
  readonly table: string;
  readonly id: string;
  /** What is typed in the row, by column key; blank cells are left out. */
  readonly typed: ReadonlyMap<string, CellValue>;
  /** What calculated cells show, by column key. */
  readonly shown: ReadonlyMap<string, CellValue>;
}

/** Code of the appendix that a table is the matrix of, `I` for `PL_I`; null where it is none. */
export function matrixCode(table: string): string | null {
  return /^PL_([IVXLC]+)$/i.exec(table)?.[1]?.toUpperCase() ?? null;
}

/** Rows of a table that hold something, each with its cells by column key. */
export function standingRows(table: StandingTable): readonly {
  readonly row: StandingRow;
  readonly cell: (key: string) => CellValue;
  readonly isArea: boolean;
}[] {
  const at = new Map(table.columns.map((key, index) => [key, index]));
  return table.rows.map((row) => {
    const cell = (key: string): CellValue => row.cells[at.get(key) ?? -1] ?? null;
    return { row, cell, isArea: normalise(textOf(cell('rowKind'))) === normalise(ROW_KIND.area) };
  });
}

/**
 * The tasks of the matrices in the order of their rows. `ids` are the edits that give an id to rows that have none
 * of their own; null where a task would still have none.
 */
export function standingTasks(
  tables: readonly StandingTable[],
  ids: readonly RowIdEdit[],
): readonly StandingTask[] | null {
  const tasks: StandingTask[] = [];
  const waiting = [...ids];
  for (const table of tables) {
    const appendix = matrixCode(table.name);
    if (appendix === null) continue;
    for (const { row, cell, isArea } of standingRows(table)) {
      if (isArea || isBlank(cell('text'))) continue;
      const given = givenId(waiting, table.name, row.sheetRow, cell);
      const id = given ?? textOf(cell('id')).trim();
      const number = textOf(cell('number')).trim();
      tasks.push({
        appendix,
        number,
        text: textOf(cell('text')).trim(),
        table: table.name,
        id,
        ...cellsOf(table, row),
      });
    }
  }
  const own = new Set(tasks.map(({ id }) => id));
  return own.size === tasks.length && !own.has('') ? tasks : null;
}

/** The new id of a row: that of the edit for this very place, else of one for a row of the same text and id. */
function givenId(
  waiting: RowIdEdit[],
  table: string,
  sheetRow: number,
  cell: (key: string) => CellValue,
): string | null {
  const id = textOf(cell('id')).trim();
  const fits = (edit: RowIdEdit): boolean =>
    edit.table === table && (edit.before ?? '') === id && textOf(edit.text) === textOf(cell('text'));
  const here = waiting.findIndex((edit) => fits(edit) && edit.sheetRow === sheetRow);
  const at = here >= 0 || id !== '' ? here : waiting.findIndex(fits);
  return at < 0 ? null : (waiting.splice(at, 1)[0]?.task ?? null);
}

function cellsOf({ columns }: StandingTable, row: StandingRow): Pick<StandingTask, 'typed' | 'shown'> {
  const typed = new Map<string, CellValue>();
  const shown = new Map<string, CellValue>();
  columns.forEach((key, at) => {
    const value = row.cells[at] ?? null;
    if (value === null || value === '') return;
    (row.formulas[at] === true ? shown : typed).set(key, value);
  });
  return { typed, shown };
}
