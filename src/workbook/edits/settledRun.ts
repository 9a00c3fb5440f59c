import { isBlank, textOf } from '../../core/completion/narrowText';
import type { CellEdit, Edit, RefusalReason, RefusedEdit, RowEdit } from '../../core/edit';
import { LOG_TABLE } from '../../core/layout/logSheet';
import { asWritten } from '../file/edit/cellMarkup';
import { type EditRun, refusedEdit, type Taken, withOrder } from './editRun';
import type { OpenTable } from './openTable';
import { isSameFormula } from './rowFormulasOf';
import { onlyRow } from './rowsMeant';
import { isSame } from './sameValue';

const STANDS: Taken = { ok: true, before: null };

/** What is settled: a run is taken back, or written to its end, or only what goes last has still to go. */
export type Settling = 'back' | 'on' | 'ending';

/**
 * Takes the edits of a run that broke off anywhere in its middle, or their inverses: what stands already stays so, a
 * row of which only some cells were written is made whole or taken out. Answers what other hands have changed since.
 */
export function settleRun(run: EditRun, edits: readonly Edit[], settling: Settling): readonly RefusedEdit[] {
  const refused = joined(edits).flatMap((edit) => {
    const taken = settle(run, edit);
    if (taken.ok) return [];
    const isGone = isNothing(edit, taken.reason, settling) || (settling === 'back' && isBack(run, edit));
    return isGone ? [] : [refusedEdit(edit, taken)];
  });
  run.trim();
  return refused;
}

/** What is not there needs no taking back; a sheet and an id that go last may have gone. */
function isNothing({ kind }: Edit, reason: RefusalReason, settling: Settling): boolean {
  if (settling === 'back') return reason === 'task-not-found' || reason === 'table-not-found';
  if (kind === 'remove-sheet') return reason === 'table-not-found';
  const isUnknown = reason === 'task-not-found' || reason === 'task-repeated';
  return settling === 'ending' && kind === 'cell' && isUnknown;
}

/** Whether of rows that have one id again, as they had before the run, none holds any more what the run wrote. */
function isBack(run: EditRun, edit: Edit): boolean {
  const table = edit.kind === 'cell' ? run.table(edit.table) : null;
  const column = edit.kind === 'cell' ? (table?.column(edit.column) ?? null) : null;
  if (edit.kind !== 'cell' || !table || column === null) return false;
  const rows = table.rowsOf(edit.task);
  return rows.length > 1 && rows.every((row) => !isSame(table.held(row, column).value, edit.before));
}

function settle(run: EditRun, edit: Edit): Taken {
  if ('sheet' in edit) return edit.kind === 'remove-sheet' ? run.removeSheet(edit) : STANDS;
  const table = run.table(edit.table);
  if (!table) return run.take(edit);
  if (edit.kind === 'cell') {
    const taken = run.take(edit);
    return !taken.ok && stands(table, edit) ? STANDS : taken;
  }
  if (edit.kind === 'add-row') return addedRow(run, table, edit);
  return edit.kind === 'remove-row' ? removedRow(run, table, edit) : run.take(edit);
}

/** Edits of one cell are one: its cell is written once, with what the last of them says. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const cells = new Map<string, number>();
  const kept: Edit[] = [];
  for (const edit of edits) {
    const key = edit.kind === 'cell' ? `${edit.table}\n${edit.task}\n${edit.column}` : '';
    const at = cells.get(key);
    const first = at === undefined ? undefined : kept[at];
    if (edit.kind === 'cell' && at !== undefined && first?.kind === 'cell') {
      kept[at] = { ...first, after: edit.after };
      continue;
    }
    if (edit.kind === 'cell') cells.set(key, kept.length);
    kept.push(edit);
  }
  return kept;
}

function stands(table: OpenTable, { task, column, after }: CellEdit): boolean {
  const [row, across] = [onlyRow(table, task), table.column(column)];
  if (typeof row !== 'number' || across === null) return false;
  const { value, formula } = table.held(row, across);
  if (formula === null) return isSame(value, after);
  const own = table.formulas.get(column);
  const isOurs = own !== undefined && (formula === '' || isSameFormula(formula, own));
  return isOurs && typeof after === 'string' && after.startsWith('=') && isSameFormula(after.slice(1), own);
}

function addedRow(run: EditRun, table: OpenTable, edit: RowEdit): Taken {
  const row = onlyRow(table, edit.task);
  if (typeof row !== 'number') return run.take(edit);
  const values = withOrder(table, edit);
  table.table.keys.forEach((key, at) => {
    const column = table.table.place.firstColumn + at;
    const held = table.held(row, column);
    if (held.formula !== null || !isBlank(held.value)) return;
    const value = asWritten(values[key] ?? null);
    const formula = table.formulas.get(key);
    if (value !== null) table.put(row, column, { kind: 'value', value });
    else if (formula !== undefined) table.put(row, column, { kind: 'formula', formula, value: '' });
  });
  return STANDS;
}

/** Of a row that was only begun, blank cells are no change of other hands. */
function removedRow(run: EditRun, table: OpenTable, edit: RowEdit): Taken {
  const row = onlyRow(table, edit.task);
  if (row === 'task-not-found') return STANDS;
  if (typeof row !== 'number') return run.take(edit);
  const values = Object.entries(edit.values).filter(([key]) => {
    const column = table.column(key);
    return column !== null && !isBlank(table.held(row, column).value);
  });
  return run.take({ ...edit, values: Object.fromEntries(values) });
}

/** Empties the lines of a run in `Nhật ký`. */
export function dropLogLines(run: EditRun, number: number): void {
  const log = run.table(LOG_TABLE);
  const [id, runs] = [log?.column('id') ?? null, log?.column('run') ?? null];
  if (!log || id === null || runs === null) return;
  for (let row = log.lastRow; row >= log.table.place.firstRow; row -= 1) {
    const isOwn =
      textOf(log.held(row, id).value).startsWith(`${number}.`) || log.held(row, runs).value === number;
    if (isOwn) clearRow(log, row);
  }
}

/** Takes blank rows at a table's end out while it has more rows than so many, never its first row. */
export function dropBlankRows(table: OpenTable, count: number): void {
  const { firstRow } = table.table.place;
  const last = Math.max(firstRow, firstRow + count - 1);
  while (table.lastRow > last && table.isBlankRow(table.lastRow)) table.takeLastRow();
}

function clearRow(table: OpenTable, row: number): void {
  const { firstColumn } = table.table.place;
  table.table.keys.forEach((_key, at) => {
    const { value, formula } = table.held(row, firstColumn + at);
    if (formula === null && value !== null) table.put(row, firstColumn + at, { kind: 'value', value: null });
  });
}
