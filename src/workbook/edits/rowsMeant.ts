import type { CellValue } from '../../core/completion/cells';
import { isBlank, textOf } from '../../core/completion/narrowText';
import type { RefusalReason, RowIdEdit } from '../../core/edit';
import type { OpenTable } from './openTable';
import { isSame } from './sameValue';

/** The row of an id, or why there is none to be meant; a copy without a text is no task, and so not meant. */
export function onlyRow(table: OpenTable, id: string): number | RefusalReason {
  const rows = table.rowsOf(id);
  const column = table.column('text');
  const written =
    column === null || rows.length < 2 ? rows : rows.filter((row) => !isBlank(table.held(row, column).value));
  const [row, ...more] = written.length === 0 ? rows : written;
  if (row === undefined) return 'task-not-found';
  return more.length > 0 ? 'task-repeated' : row;
}

/** The row that an edit gives an id of its own to, wherever it was moved; or why none is surely meant. */
export function rowWithoutOwnId(
  table: OpenTable,
  { before, text, sheetRow }: RowIdEdit,
): number | { readonly reason: RefusalReason; readonly present: CellValue } {
  const [idColumn, textColumn] = [table.column('id'), table.column('text')];
  if (idColumn === null || textColumn === null) return { reason: 'column-not-found', present: null };
  const says = (row: number): boolean => isSame(table.held(row, textColumn).value, text);
  const idOf = (row: number): string => textOf(table.held(row, idColumn).value).trim();
  const holds = (row: number): boolean => idOf(row) === (before ?? '');
  const { firstRow } = table.table.place;
  const isInside = sheetRow >= firstRow && sheetRow <= table.lastRow;
  if (isInside && says(sheetRow) && holds(sheetRow)) return sheetRow;
  const saying: number[] = [];
  for (let row = firstRow; row <= table.lastRow; row += 1) if (says(row)) saying.push(row);
  const [row, ...more] = saying.filter(holds);
  if (row !== undefined) return more.length === 0 ? row : { reason: 'task-repeated', present: before };
  const [other] = saying;
  if (other === undefined) return { reason: 'task-not-found', present: null };
  return { reason: 'changed', present: idOf(other) };
}
