import { GRID, WHOLE, around, shared, type Area } from './area';
import { EMPTY, type Cell } from './cell';
import type { ConditionalFormat, Validation } from './rules';
import type { Chart } from './chart';
import { shiftedLine, shiftedMap, type Shift } from './shift';
import type { Looks } from './style';

/** Points and characters that a line is wide or high, and whether it is shown. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  readonly filtered?: boolean;
  readonly look?: number;
  /** Outline level, 0 for none. */
  readonly level?: number;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** A sheet: cells by row and column from 0, and what belongs to it. */
export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  gridlines = true;
  headings = true;
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  protection: SheetProtection | null = null;
  merges: readonly Area[] = [];
  validations: readonly Validation[] = [];
  formats: readonly ConditionalFormat[] = [];
  charts: Chart[] = [];
  hyperlinks = new Map<string, Readonly<Record<string, unknown>>>();
  page: Record<string, unknown> = {};
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  rowLines = new Map<number, Line>();
  columnLines = new Map<number, Line>();
  private cells = new Map<number, Map<number, Cell>>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly looks: Looks,
  ) {}

  /** The cell, with the look of its row or column where nobody ever wrote there. */
  at(row: number, column: number): Cell {
    const cell = this.cells.get(row)?.get(column);
    if (cell) return cell;
    const look = this.rowLines.get(row)?.look ?? this.columnLines.get(column)?.look ?? 0;
    return look === 0 ? EMPTY : { ...EMPTY, look };
  }

  put(row: number, column: number, cell: Cell): void {
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    line.set(column, cell);
    this.cells.set(row, line);
  }

  /** Cells that were ever written or formatted, in no order. */
  *written(place: Area): Generator<readonly [number, number, Cell]> {
    const rows = place.rows > this.cells.size ? [...this.cells.keys()] : span(place.row, place.rows);
    for (const row of rows) {
      const line = this.cells.get(row);
      if (!line || row < place.row || row >= place.row + place.rows) continue;
      for (const [column, cell] of [...line])
        if (column >= place.column && column < place.column + place.columns) yield [row, column, cell];
    }
  }

  /** The smallest area with something in it; with values only where asked for. */
  used(valuesOnly: boolean, within: Area = WHOLE): Area | null {
    let found: Area | null = null;
    for (const [row, column, cell] of this.written(within)) {
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.look === 0)) continue;
      const one = { row, column, rows: 1, columns: 1 };
      found = found ? around(found, one) : one;
    }
    return found;
  }

  /** Changes the look of an area: whole columns and rows keep it for cells to come. */
  restyle(place: Area, key: string, value: string | number | boolean | null): void {
    if (place.rows === GRID.rows) {
      for (const column of span(place.column, place.columns)) {
        const line = this.columnLines.get(column) ?? {};
        this.columnLines.set(column, { ...line, look: this.looks.with(line.look ?? 0, key, value) });
      }
    } else if (place.columns === GRID.columns) {
      for (const row of span(place.row, place.rows)) {
        const line = this.rowLines.get(row) ?? {};
        this.rowLines.set(row, { ...line, look: this.looks.with(line.look ?? 0, key, value) });
      }
    } else {
      for (const row of span(place.row, place.rows))
        for (const column of span(place.column, place.columns)) {
          const cell = this.at(row, column);
          this.put(row, column, { ...cell, look: this.looks.with(cell.look, key, value) });
        }
      return;
    }
    for (const [row, column, cell] of this.written(place))
      this.put(row, column, { ...cell, look: this.looks.with(cell.look, key, value) });
  }

  /** Moves cells; those that a removal meets are lost. Formulas keep their text: the book rewrites them. */
  move(shift: Shift): void {
    const next = new Map<number, Map<number, Cell>>();
    for (const [row, line] of this.cells)
      for (const [column, cell] of line) {
        const across = shift.axis === 'row' ? column : row;
        const moves = across >= shift.from && across <= shift.to;
        const toRow = moves && shift.axis === 'row' ? shiftedLine(row, shift) : row;
        const toColumn = moves && shift.axis === 'column' ? shiftedLine(column, shift) : column;
        if (toRow === null || toColumn === null) continue;
        const target = next.get(toRow) ?? new Map<number, Cell>();
        target.set(toColumn, cell);
        next.set(toRow, target);
      }
    this.cells = next;
    if (shift.axis === 'row' && shift.to - shift.from + 1 === GRID.columns)
      this.rowLines = shiftedMap(this.rowLines, shift);
    if (shift.axis === 'column' && shift.to - shift.from + 1 === GRID.rows)
      this.columnLines = shiftedMap(this.columnLines, shift);
  }

  /** Every cell that holds a formula, for rewriting. */
  *formulas(): Generator<readonly [number, number, Cell, string]> {
    for (const [row, line] of this.cells)
      for (const [column, cell] of [...line])
        if (cell.formula !== null) yield [row, column, cell, cell.formula];
  }

  isMerged(place: Area): boolean {
    return this.merges.some((merge) => shared(merge, place) !== null);
  }
}

/** The numbers from a start on. */
export function span(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}
