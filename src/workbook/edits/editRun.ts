import type { CellValue } from '../../core/completion/cells';
import { isBlank } from '../../core/completion/narrowText';
import type {
  CellEdit,
  Edit,
  RefusalReason,
  RefusedEdit,
  RowEdit,
  RowIdEdit,
  SheetRemoval,
} from '../../core/edit';
import { contentMark } from '../../core/layout/sheetMark';
import { asWritten } from '../file/edit/cellMarkup';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { OpenTable } from './openTable';
import { ourTables } from './ourTables';
import { onlyRow, rowWithoutOwnId } from './rowsMeant';
import { isSameFormula } from './rowFormulasOf';
import { isSame } from './sameValue';
import { cellsNow, isReferredTo } from './wholeSheet';

/** Styles of the cells of a row, by column. */
export type StylesOf = (sheet: string, row: number) => ReadonlyMap<number, string>;

/** What an edit met: applied with what the cell held before, or refused. */
export type Taken =
  | { readonly ok: true; readonly before: CellValue }
  | { readonly ok: false; readonly reason: RefusalReason; readonly present: CellValue };

const APPLIED: Taken = { ok: true, before: null };

/** A run of edits over one state of a workbook: each sees what those before it did. */
export class EditRun {
  readonly tables: readonly OpenTable[];

  private readonly gone = new Set<string>();

  /** `hasMore` tells whether a sheet has parts beside its cells and tables: a drawing, comments. */
  constructor(
    private readonly content: WorkbookContent,
    private readonly stylesOf: StylesOf,
    private readonly isProtected: (sheet: string) => boolean,
    private readonly hasMore: (sheet: string) => boolean = () => false,
  ) {
    this.tables = ourTables(content).map((table) => new OpenTable(table, content));
  }

  /** A table by name. */
  table(name: string): OpenTable | null {
    const found = this.tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
    return found === undefined || this.gone.has(found.table.place.sheet) ? null : found;
  }

  /** Sheets that the run takes out. */
  get removedSheets(): readonly string[] {
    return [...this.gone];
  }

  /** Takes an edit that takes a sheet out, only while it holds what it was made with. */
  removeSheet({ sheet: mark }: SheetRemoval): Taken {
    const table = mark.tables.map(({ name }) => this.table(name)).find((each) => each !== null);
    const title = table?.table.place.sheet ?? (mark.tables.length === 0 ? mark.name : null);
    const sheet = this.content.sheets.find(({ name }) => name === title && !this.gone.has(name));
    if (!sheet) return refused('table-not-found');
    if (this.isProtected(sheet.name)) return refused('read-only');
    const isUnchanged = contentMark(cellsNow(sheet, this.tables)) === mark.content;
    if (!isUnchanged || this.hasMore(sheet.name) || isReferredTo(this.content, sheet.name, mark)) {
      return refused('changed');
    }
    this.gone.add(sheet.name);
    return APPLIED;
  }

  /** Takes rows that were emptied out at the ends of their tables, once all edits are taken. */
  trim(): void {
    for (const table of this.tables) table.trim();
  }

  /** Takes an edit of a cell or of a row. */
  take(edit: CellEdit | RowEdit | RowIdEdit): Taken {
    const table = this.table(edit.table);
    if (!table) return refused('table-not-found');
    if (this.isProtected(table.table.place.sheet)) return refused('read-only');
    if (edit.kind === 'cell') return this.cell(table, edit);
    if (edit.kind === 'row-id') return this.rowId(table, edit);
    return edit.kind === 'add-row' ? this.addRow(table, edit) : this.removeRow(table, edit);
  }

  private cell(table: OpenTable, edit: CellEdit): Taken {
    const row = onlyRow(table, edit.task);
    if (typeof row !== 'number') return refused(row);
    const column = table.column(edit.column);
    if (column === null) return refused('column-not-found');
    const { value, formula } = table.held(row, column);
    const own = table.formulas.get(edit.column);
    const isOurs = own !== undefined && formula !== null && (formula === '' || isSameFormula(formula, own));
    const holds = isSame(value, edit.before) || (isOurs && isOwnFormula(edit.before, own));
    // A person's own formula could not be given back by undo, so it is never written over.
    if (!holds || (formula !== null && !isOurs)) return { ok: false, reason: 'changed', present: value };
    const stands = isOurs ? `=${own}` : value;
    if (own !== undefined && isOwnFormula(edit.after, own)) {
      table.put(row, column, { kind: 'formula', formula: own, value: '' });
    } else table.put(row, column, { kind: 'value', value: asWritten(edit.after) });
    return { ok: true, before: stands };
  }

  /** The id of a row that has none of its own; a formula of a person's in its cell stays. */
  private rowId(table: OpenTable, edit: RowIdEdit): Taken {
    if (table.rowsOf(edit.task).length > 0) return refused('already-there');
    const column = table.column('id');
    if (column === null || table.column('text') === null) return refused('column-not-found');
    const row = rowWithoutOwnId(table, edit);
    if (typeof row !== 'number') return { ok: false, ...row };
    const { value, formula } = table.held(row, column);
    if (formula !== null) return { ok: false, reason: 'changed', present: value };
    table.put(row, column, { kind: 'value', value: edit.task });
    return { ok: true, before: value };
  }

  /**
   * A row goes to the table's end, into a blank row that stands there if there is one: nothing depends on
   * where a row stands, and Thứ tự says where it belongs.
   */
  private addRow(table: OpenTable, edit: RowEdit): Taken {
    if (table.rowsOf(edit.task).length > 0) return refused('already-there');
    const wrong = Object.keys(edit.values).find((key) => table.column(key) === null);
    if (wrong !== undefined) return refused('column-not-found');
    const blank = table.blankRow();
    if (blank === null && !table.hasRoom()) return refused('no-room');
    const values = withOrder(table, edit);
    const row = blank ?? table.lastRow + 1;
    const styles =
      blank === null
        ? this.stylesOf(table.table.place.sheet, table.table.place.lastRow)
        : new Map<number, string>();
    table.table.keys.forEach((key, at) => {
      const column = table.table.place.firstColumn + at;
      const value = asWritten(values[key] ?? null);
      const formula = table.formulas.get(key);
      const style = styles.get(column) ?? null;
      if (value !== null) table.put(row, column, { kind: 'value', value, style });
      else if (formula !== undefined && table.held(row, column).formula === null) {
        table.put(row, column, { kind: 'formula', formula, value: '', style });
      } else if (blank === null) table.put(row, column, { kind: 'value', value: null, style });
    });
    table.lastRow = Math.max(table.lastRow, row);
    return APPLIED;
  }

  /**
   * A row is emptied, and at the table's end it is taken out by `trim` when the run is through; one above others stays
   * blank, since nothing below may move. A row in which more was typed than the edit knows stays.
   */
  private removeRow(table: OpenTable, edit: RowEdit): Taken {
    const row = onlyRow(table, edit.task);
    if (typeof row !== 'number') return refused(row);
    for (const [key, value] of Object.entries(edit.values)) {
      const column = table.column(key);
      if (column === null) return refused('column-not-found');
      const present = table.held(row, column).value;
      if (!isSame(present, asWritten(value))) return { ok: false, reason: 'changed', present };
    }
    const typed = table.table.keys.find(
      (key) => key !== 'order' && !(key in edit.values) && holdsText(table, row, key),
    );
    if (typed !== undefined) {
      const column = table.column(typed);
      return {
        ok: false,
        reason: 'changed',
        present: column === null ? null : table.held(row, column).value,
      };
    }
    table.table.keys.forEach((_key, at) => {
      const column = table.table.place.firstColumn + at;
      const { value, formula } = table.held(row, column);
      if (formula === null && value !== null) table.put(row, column, { kind: 'value', value: null });
    });
    table.emptied.add(row);
    return APPLIED;
  }
}

/** Whether something is typed in a cell of a row. */
function holdsText(table: OpenTable, row: number, key: string): boolean {
  const column = table.column(key);
  if (column === null) return false;
  const { value, formula } = table.held(row, column);
  return formula === null && !isBlank(value);
}

/** A new row of a matrix that does not say its place in the document gets one under another row, or last. */
export function withOrder(table: OpenTable, { values, under }: RowEdit): RowEdit['values'] {
  const column = table.column('order');
  if (column === null || (values.order ?? null) !== null) return values;
  const orders: number[] = [];
  for (let row = table.table.place.firstRow; row <= table.lastRow; row += 1) {
    const { value } = table.held(row, column);
    if (typeof value === 'number') orders.push(value);
  }
  const [above] = under === null ? [] : table.rowsOf(under);
  const own = above === undefined ? null : table.held(above, column).value;
  if (typeof own !== 'number') return { ...values, order: Math.max(0, ...orders) + 1 };
  const next = Math.min(...orders.filter((order) => order > own));
  return { ...values, order: Number.isFinite(next) ? (own + next) / 2 : own + 1 };
}

function isOwnFormula(value: CellValue, formula: string): boolean {
  return typeof value === 'string' && value.startsWith('=') && isSameFormula(value.slice(1), formula);
}

function refused(reason: RefusalReason): Taken {
  return { ok: false, reason, present: null };
}

/** An edit that was not applied. */
export function refusedEdit(edit: Edit, taken: Taken & { readonly ok: false }): RefusedEdit {
  return { edit, reason: taken.reason, present: taken.present };
}
