import type { CellValue } from '../../core/completion/cells';
import { isBlank } from '../../core/completion/narrowText';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { CellChange } from '../file/edit/cellMarkup';
import { columnOf, idOf, type OurTable } from './ourTables';
import { formulasOf } from './rowFormulasOf';

/** What a cell holds in the middle of a run of edits. */
export interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A table in the middle of a run of edits: what was changed stands over what the file holds. */
export class OpenTable {
  /** Changes by row and column. */
  readonly changes = new Map<number, Map<number, CellChange>>();
  readonly formulas: ReadonlyMap<string, string>;
  /** Rows that the run has emptied and takes out where they end up last. */
  readonly emptied = new Set<number>();
  lastRow: number;
  private readonly rowsById = new Map<string, Set<number>>();

  constructor(
    readonly table: OurTable,
    private readonly content: WorkbookContent,
  ) {
    this.formulas = formulasOf(table);
    this.lastRow = table.place.lastRow;
    for (let row = table.place.firstRow; row <= this.lastRow; row += 1) this.index(row, true);
  }

  get lastColumn(): number {
    const { firstColumn, columns } = this.table.place;
    return firstColumn + columns.length - 1;
  }

  /** What a cell holds now. */
  held(row: number, column: number): Held {
    const change = this.changes.get(row)?.get(column);
    if (change?.kind === 'gone') return { value: null, formula: null };
    if (change?.kind === 'value') return { value: change.value, formula: null };
    if (change?.kind === 'formula') return { value: change.value, formula: change.formula };
    const { cells } = this.table.sheet;
    return { value: cells.value(row, column), formula: cells.formula(row, column) };
  }

  /** Rows that have an id. */
  rowsOf(id: string): readonly number[] {
    return [...(this.rowsById.get(id.trim()) ?? [])];
  }

  /** Puts a change on a cell, over one that was put there before. */
  put(row: number, column: number, change: CellChange): void {
    this.index(row, false);
    const before = this.changes.get(row)?.get(column);
    const keepsStyle =
      before !== undefined && 'style' in before && change.kind !== 'gone' && change.kind !== 'result';
    const put = keepsStyle ? { style: before.style ?? null, ...change } : change;
    const cells = this.changes.get(row);
    if (cells) cells.set(column, put);
    else this.changes.set(row, new Map([[column, put]]));
    this.index(row, true);
  }

  /**
   * The first of the blank rows at the table's end, or null. One that the run itself has emptied is left out: by its id a
   * row is found again where the run breaks off, so that no other may take its place.
   */
  blankRow(): number | null {
    let found: number | null = null;
    for (let row = this.lastRow; row >= this.table.place.firstRow && this.isBlankRow(row); row -= 1)
      if (!this.emptied.has(row)) found = row;
    return found;
  }

  /** Takes rows that the run has emptied out at the table's end, never its first one. */
  trim(): void {
    const { firstRow } = this.table.place;
    for (; this.lastRow > firstRow && this.emptied.has(this.lastRow); this.takeLastRow()) {
      this.emptied.delete(this.lastRow);
    }
  }

  /** Takes the last row out. */
  takeLastRow(): void {
    const { firstColumn } = this.table.place;
    this.table.keys.forEach((_key, at) => {
      this.put(this.lastRow, firstColumn + at, { kind: 'gone' });
    });
    this.lastRow -= 1;
  }

  /** Whether nothing stands right below the table. */
  hasRoom(): boolean {
    const { place } = this.table;
    if (place.totalsRow !== null) return false;
    const row = this.lastRow + 1;
    const others = this.content.tables.filter((other) => other.sheet === place.sheet && other !== place);
    const isTaken = others.some(
      (other) =>
        (other.headerRow ?? other.firstRow) === row &&
        other.firstColumn <= this.lastColumn &&
        other.firstColumn + other.columns.length > place.firstColumn,
    );
    if (isTaken) return false;
    for (let column = place.firstColumn; column <= this.lastColumn; column += 1) {
      const { value, formula } = this.held(row, column);
      if (formula !== null || !isBlank(value)) return false;
    }
    return true;
  }

  /** Whether nothing is typed in a row. */
  isBlankRow(row: number): boolean {
    return this.table.keys.every((key, at) => {
      const { value, formula } = this.held(row, this.table.place.firstColumn + at);
      return formula !== null || this.formulas.has(key) || isBlank(value);
    });
  }

  private index(row: number, add: boolean): void {
    const id = idOf(this.table, (column) => this.held(row, column).value);
    if (id === null) return;
    const rows = this.rowsById.get(id);
    if (!add) rows?.delete(row);
    else if (rows) rows.add(row);
    else this.rowsById.set(id, new Set([row]));
  }

  /** Column of a key, or null. */
  column(key: string): number | null {
    return columnOf(this.table, key);
  }
}
