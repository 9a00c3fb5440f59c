import { normalise, textOf } from '../../core/completion/narrowText';
import type { RowEdit } from '../../core/edit';
import { AREA_UNKNOWN, ROW_KIND } from '../../core/layout/matrixColumns';
import { FreshTaskIds } from '../../core/plan/freshTaskIds';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { loggedCells } from '../tracking/loggedCells';
import { readTracking } from '../tracking/readTracking';
import { columnOf, ourTables } from './ourTables';

/**
 * The edit that puts a new task at the end of a matrix: an id that no row ever had, the number that follows the
 * greatest, the year of the workbook, and the area of the row at `beside` (of the last row where that has none). What
 * is to be done is for a person to type. Null where the workbook has no such matrix. Throws `UnusableFile` where the
 * workbook is none of ours.
 */
export function addedTask(content: WorkbookContent, table: string, beside: number): RowEdit | null {
  const { matrices, parameters } = readTracking(content);
  const matrix = matrices.find(({ name }) => name === table);
  const tables = ourTables(content);
  const own = tables.find(({ name }) => name === table);
  if (!matrix || !own) return null;
  const idsOf = ({ name, table: { rows } }: (typeof matrices)[number]): readonly string[] => {
    const held = tables.find((each) => each.name === name);
    const column = held ? columnOf(held, 'id') : null;
    if (!held || column === null) return [];
    return rows.map(({ sheetRow }) => textOf(held.sheet.cells.value(sheetRow, column)).trim());
  };
  const { code, rows, areas } = matrix.table;
  const id = new FreshTaskIds([...matrices.flatMap(idsOf), ...loggedCells(content).ids]).give(code, null);
  const column = columnOf(own, 'order');
  const orders = rows.map(({ sheetRow }) => (column === null ? 0 : own.sheet.cells.value(sheetRow, column)));
  const greatest = orders.reduce<number>(
    (most, order) => (typeof order === 'number' && order > most ? order : most),
    0,
  );
  const known = areas.map((area) => area.code);
  const areaOf = (row: number | undefined): string | undefined => {
    const said = normalise(textOf(rows.find(({ sheetRow }) => sheetRow === row)?.area ?? null));
    return known.find((area) => normalise(area) === said);
  };
  const values = {
    order: Math.floor(greatest) + 1,
    id,
    number: id.slice(code.length + 1),
    year: parameters.year,
    rowKind: ROW_KIND.task,
    area: areaOf(beside) ?? areaOf(rows.at(-1)?.sheetRow) ?? AREA_UNKNOWN,
  };
  const held = Object.entries(values).filter(([key]) => columnOf(own, key) !== null);
  return { kind: 'add-row', table, task: id, under: null, values: Object.fromEntries(held) };
}
