import type { CellValue } from '../../../core/completion/cells';
import { asWritten } from '../../file/edit/cellMarkup';
import type { OpenTable } from '../../edits/openTable';
import { isSame } from '../../edits/sameValue';
import { type BegunTable, heldBefore, idAfter, idBefore } from './begunRun';

/** A cell by row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Puts into `now` what its table held before; answers the cells that were formatted as text. */
export function putBack(
  { table: before, formatOf, isByPlace = false }: BegunTable,
  now: OpenTable,
): readonly Place[] {
  const formats: Place[] = [];
  const { place } = before.table;
  for (const [row, cells] of before.changes) {
    if (row > place.lastRow) continue;
    const at = isByPlace ? samePlace(before, now, row) : rowNow(before, now, row);
    if (at === null) {
      // A row that the run did not take out was taken out by somebody else.
      if (row > before.lastRow) bringBack(before, now, row);
      continue;
    }
    for (const column of cells.keys()) {
      const across = columnNow(before, now, column);
      if (across === null) continue;
      if (formatOf(row, column) === '@') formats.push({ row: at, column: across });
      if (isOfRun(before, now, { row, column }, { row: at, column: across }))
        putCell(before, now, { row, column }, { row: at, column: across });
    }
  }
  if (!isByPlace && hasMoved(before, now)) putBackStrays(before, now);
  takeOutAdded(before, now, isByPlace);
  return formats;
}

/** Whether a row stands at another place of its table than before the run. */
function hasMoved(before: OpenTable, now: OpenTable): boolean {
  const { place } = before.table;
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const at = rowNow(before, now, row);
    if (at !== null && at !== samePlace(before, now, row)) return true;
  }
  return false;
}

/** Where rows went elsewhere meanwhile, what the run wrote for one may stand in another: there it is put back, too. */
function putBackStrays(before: OpenTable, now: OpenTable): void {
  const { place, keys } = before.table;
  for (const [column, values] of writtenValues(before)) {
    const across = columnNow(before, now, column);
    if (across === null || keys[column - place.firstColumn] === 'id') continue;
    for (let row = place.firstRow; row <= place.lastRow; row += 1) {
      const at = rowNow(before, now, row);
      const present = at === null ? null : now.held(at, across);
      if (at === null || present === null || present.formula !== null) continue;
      if (values.some((value) => isSame(value, present.value)))
        putCell(before, now, { row, column }, { row: at, column: across });
    }
  }
}

/** The values that a run wrote, by column. */
function writtenValues({ changes }: OpenTable): ReadonlyMap<number, readonly CellValue[]> {
  const written = new Map<number, CellValue[]>();
  for (const cells of changes.values())
    for (const [column, change] of cells)
      if (change.kind === 'value') written.set(column, [...(written.get(column) ?? []), change.value]);
  return written;
}

/**
 * Whether a cell holds what the run wrote: all else was typed by somebody since, and stays. Where rows were hidden
 * meanwhile Excel may have written one row's value into another.
 */
function isOfRun(before: OpenTable, now: OpenTable, from: Place, to: Place): boolean {
  const [written, present] = [before.held(from.row, from.column), now.held(to.row, to.column)];
  if (written.formula !== null) return present.formula !== null;
  if (present.formula !== null) return false;
  const isMixed = before.table.place.hasHiddenRows !== now.table.place.hasHiddenRows;
  const values = isMixed ? (writtenValues(before).get(from.column) ?? []) : [];
  return [written.value, ...values].some((value) => isSame(value, present.value));
}

function putCell(before: OpenTable, now: OpenTable, from: Place, to: Place): void {
  const held = heldBefore(before, from.row, from.column);
  const present = now.held(to.row, to.column);
  if (held.formula !== null) {
    if (present.formula !== null) return;
    const own = before.formulas.get(before.table.keys[from.column - before.table.place.firstColumn] ?? '');
    const formula = held.formula === '' ? own : held.formula;
    if (formula !== undefined) now.put(to.row, to.column, { kind: 'formula', formula, value: '' });
  } else if (present.formula !== null || !isSame(present.value, held.value)) {
    now.put(to.row, to.column, { kind: 'value', value: asWritten(held.value) });
  }
}

/**
 * Where a row stands now: by the id that it had or got, where no other row has that id too; else by its place,
 * if the row there is not surely another.
 */
function rowNow(before: OpenTable, now: OpenTable, row: number): number | null {
  const ids = [idBefore(before, row), idAfter(before, row)];
  for (const id of ids) {
    if (id === null || before.rowsOf(id).some((other) => other !== row)) continue;
    const [found, ...more] = now.rowsOf(id);
    if (found !== undefined && more.length === 0) return found;
  }
  const place = samePlace(before, now, row);
  const present = place === null ? null : idAfter(now, place);
  return present === null || ids.includes(present) ? place : null;
}

function samePlace(before: OpenTable, now: OpenTable, row: number): number | null {
  const place = row - before.table.place.firstRow + now.table.place.firstRow;
  return place > now.table.place.lastRow ? null : place;
}

function columnNow(before: OpenTable, now: OpenTable, column: number): number | null {
  const key = before.table.keys[column - before.table.place.firstColumn];
  return key === undefined ? null : now.column(key);
}

/** A row that was taken out stands again at the end; Thứ tự says where it belongs. */
function bringBack(before: OpenTable, now: OpenTable, row: number): void {
  if (idBefore(before, row) === null) return;
  now.lastRow += 1;
  before.table.keys.forEach((_key, at) => {
    const column = before.table.place.firstColumn + at;
    const across = columnNow(before, now, column);
    if (across !== null) putCell(before, now, { row, column }, { row: now.lastRow, column: across });
  });
}

/**
 * Rows that the run added at the end go, and those of them that were still blank. One that stands between others by
 * now keeps its place, and what others typed in it. Lines that are known by their place change their ids in a run: of these
 * only what stands beyond the old ones was added.
 */
function takeOutAdded(before: OpenTable, now: OpenTable, isByPlace: boolean): void {
  const { place } = before.table;
  const added = new Map<string, number>();
  for (let row = place.lastRow + 1; row <= before.lastRow; row += 1) {
    const id = idAfter(before, row);
    if (id !== null) added.set(id, row);
  }
  const most = before.lastRow - place.lastRow;
  for (let taken = 0; taken < most && now.lastRow > now.table.place.firstRow; taken += 1) {
    const isBeyond = now.lastRow - now.table.place.firstRow > place.lastRow - place.firstRow;
    const id = idAfter(now, now.lastRow);
    const isAdded = id === null ? isBeyond && now.blankRow() !== null : added.has(id);
    if (!isAdded || (isByPlace && !isBeyond)) break;
    now.takeLastRow();
  }
  if (isByPlace) return;
  for (const [id, row] of added) {
    for (const at of now.rowsOf(id)) {
      before.table.keys.forEach((_key, across) => {
        const column = before.table.place.firstColumn + across;
        const to = columnNow(before, now, column);
        const isCalculated = before.held(row, column).formula !== null;
        if (to !== null && !isCalculated && isOfRun(before, now, { row, column }, { row: at, column: to }))
          putCell(before, now, { row, column }, { row: at, column: to });
      });
    }
  }
}
