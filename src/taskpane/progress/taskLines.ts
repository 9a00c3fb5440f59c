import type { Day } from '../../core/calendar/day';
import type { CellValue, RowCells } from '../../core/completion/cells';
import type { RowPlace } from '../../core/completion/figureRows';
import { textOf } from '../../core/completion/narrowText';
import type { UncountedRow } from '../../core/completion/progress';
import { type Standing, STANDINGS } from '../../core/completion/standing';
import { unitItems } from '../../core/completion/unitKey';
import type { TrackedMatrix } from '../../workbook/tracking/readMatrix';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';

/** A task as a list of the pane shows it. */
export interface TaskLine {
  /** Names the line among all others. */
  readonly key: string;
  readonly table: string;
  /** Null where the row has no id, or another row has the same. */
  readonly id: string | null;
  readonly sheet: string;
  readonly row: number;
  /** Column of the task's text on its sheet, from 1; null where that is lost. */
  readonly column: number | null;
  readonly text: CellValue;
  /** Units that lead, in their order, as the cell writes them. */
  readonly lead: readonly string[];
  readonly due: Day | null;
  /** Days that have passed since the due day; negative before it. */
  readonly daysLate: number | null;
  /** Null where no figure counts the row. */
  readonly standing: Standing | null;
  /** Why no figure counts the row; null for a counted one. */
  readonly why: UncountedRow['why'] | null;
}

/** The lines of counted rows, in the order given. */
export function linesOfRows(progress: WorkbookProgress, places: readonly RowPlace[]): readonly TaskLine[] {
  const { tracking, result, asOf } = progress;
  const idOf = ownIds(progress);
  return places.flatMap(({ table, row }): TaskLine[] => {
    const matrix = tracking.matrices[table];
    const cells = matrix?.table.rows[row];
    const made = result.rows[table]?.[row];
    if (!matrix || !cells || !made) return [];
    const due = made.dueUsed;
    const standing = made.standing === null ? null : STANDINGS[made.standing];
    return [
      {
        ...lineOf(matrix, cells, idOf),
        due,
        daysLate: due === null ? null : asOf - due,
        standing,
        why: null,
      },
    ];
  });
}

/** The lines of rows that no figure counts. */
export function linesOfUncounted(
  progress: WorkbookProgress,
  uncounted: readonly UncountedRow[],
): readonly TaskLine[] {
  const idOf = ownIds(progress);
  const { matrices } = progress.tracking;
  return uncounted.flatMap(({ sheet, row, why }): TaskLine[] => {
    const onSheet = matrices.filter(({ table }) => table.sheet === sheet);
    const cellsOf = ({ table }: TrackedMatrix): RowCells | undefined =>
      table.rows.find(({ sheetRow }) => sheetRow === row);
    const matrix = onSheet.find((each) => cellsOf(each)) ?? onSheet[0];
    if (!matrix) return [];
    const cells = cellsOf(matrix);
    const line = cells ? lineOf(matrix, cells, idOf) : lineBelow(matrix, row);
    return [{ ...line, due: null, daysLate: null, standing: null, why }];
  });
}

type Place = Omit<TaskLine, 'due' | 'daysLate' | 'standing' | 'why'>;

function lineOf(matrix: TrackedMatrix, cells: RowCells, idOf: IdOf): Place {
  return {
    ...lineBelow(matrix, cells.sheetRow),
    id: idOf(matrix, cells.sheetRow),
    text: cells.text,
    lead: namesIn(cells.lead),
  };
}

function lineBelow({ name, table, sheet, columns }: TrackedMatrix, row: number): Place {
  const column = columns.get('text') ?? null;
  return {
    key: `${name} ${row}`,
    table: name,
    id: null,
    sheet: table.sheet,
    row,
    column,
    text: column === null ? null : sheet.cells.value(row, column),
    lead: [],
  };
}

type IdOf = (matrix: TrackedMatrix, row: number) => string | null;

/** The id of a row where no other row of the workbook has the same. */
function ownIds({ tracking }: WorkbookProgress): IdOf {
  const written: IdOf = ({ columns, sheet }, row) => {
    const column = columns.get('id');
    const id = column === undefined ? '' : textOf(sheet.cells.value(row, column)).trim();
    return id === '' ? null : id;
  };
  const counts = new Map<string, number>();
  for (const matrix of tracking.matrices) {
    for (const { sheetRow } of matrix.table.rows) {
      const id = written(matrix, sheetRow);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return (matrix, row) => {
    const id = written(matrix, row);
    return id !== null && counts.get(id) === 1 ? id : null;
  };
}

/** The items of a unit cell as they are written there. */
function namesIn(cell: CellValue): readonly string[] {
  if (unitItems(cell).length === 0) return [];
  return textOf(cell)
    .split(/[;\r\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
