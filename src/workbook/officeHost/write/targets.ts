import type { CellValue } from '../../../core/completion/cells';
import type { OpenTable } from '../../edits/openTable';
import { columnOf } from '../../edits/ourTables';
import type { Turn } from '../excelRun';
import { runSteps, step, type Step } from '../steps';
import { type, type Typing, typingOf, typingOfFormula } from '../typedText';
import type { TableCells } from './writtenTable';

/** Cells under each other that a run writes; Excel moves the range along with its cells. */
interface Target {
  readonly table: OpenTable;
  readonly column: number;
  readonly first: number;
  readonly count: number;
  readonly range: Excel.Range;
}

/** Ids of a table's rows as they were read, and the range that still holds them unless rows were sorted. */
interface Ids {
  readonly read: readonly CellValue[];
  readonly range: Excel.Range;
}

/** Rows were sorted, hidden or typed in between reading and writing; what was written is put back and the run begins anew. */
export class RowsMoved extends Error {
  /** Excel's own word for a call that should be made again. */
  readonly code = 'RequestAborted';
}

/** The cells that a run is about to write, held fast however other people's rows and columns move. */
export class Targets {
  private readonly targets: Target[] = [];
  private readonly ids: Ids[] = [];
  /** Tables by name: one that is no table any more stops the batch before its first write. */
  private readonly names: string[] = [];
  private readonly formats = new Map<string, string>();

  /**
   * Finds the cells in Excel and asks for their formats, and for those of the last row of what grows. Throws `RowsMoved`
   * where rows stand elsewhere than they were read: from here on they are followed.
   */
  static async find({ context, sync }: Turn, tables: readonly OpenTable[]): Promise<Targets> {
    const found = new Targets();
    const lastRows: Target[] = [];
    for (const table of tables) {
      found.names.push(table.table.name);
      const { sheet, lastRow, firstRow } = table.table.place;
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const at = (column: number, first: number, count: number): Target => {
        const cell = worksheet.getCell(first - 1, column - 1);
        const range = count > 1 ? cell.getResizedRange(count - 1, 0) : cell;
        range.load('numberFormat,rowHidden');
        return { table, column, first, count, range };
      };
      for (const [column, rows] of rowsByColumn(table)) {
        const old = rows.filter((row) => row <= lastRow);
        for (const [first, count] of runsOf(old)) found.targets.push(at(column, first, count));
        if (old.length < rows.length) lastRows.push(at(column, lastRow, 1));
      }
      const column = columnOf(table.table, 'id');
      if (column === null || found.targets.every((target) => target.table !== table)) continue;
      const count = lastRow - firstRow + 1;
      const { range } = at(column, firstRow, count);
      range.load('values');
      const read = Array.from({ length: count }, (_, down) =>
        table.table.sheet.cells.value(firstRow + down, column),
      );
      found.ids.push({ read, range });
    }
    if (found.targets.length + lastRows.length > 0) await sync();
    if (!found.isInPlace()) throw new RowsMoved('rows were moved');
    for (const { table, column, first, range } of [...found.targets, ...lastRows]) {
      range.numberFormat.forEach(([format]: unknown[], down: number) => {
        if (typeof format === 'string') found.formats.set(placeOf(table, first + down, column), format);
      });
    }
    return found;
  }

  /** Number format of a cell; a new row has those of the table's last row. */
  format(table: OpenTable, row: number, column: number): string {
    const at = Math.min(row, table.table.place.lastRow);
    return this.formats.get(placeOf(table, at, column)) ?? 'General';
  }

  /** Cells of the table's old rows, or null where a cell is of a new row. */
  range(table: OpenTable, column: number, first: number, count: number): Excel.Range | null {
    const target = this.targets.find(
      (each) =>
        each.table === table &&
        each.column === column &&
        first >= each.first &&
        first + count <= each.first + each.count,
    );
    if (!target) return null;
    if (target.first === first && target.count === count) return target.range;
    const cell = target.range.getCell(first - target.first, 0);
    return count > 1 ? cell.getResizedRange(count - 1, 0) : cell;
  }

  /** The cells of a table. */
  of(table: OpenTable): TableCells {
    return {
      formatOf: (row, column) => this.format(table, row, column),
      rangeOf: (...cells) => this.range(table, ...cells),
      isShown: (row) =>
        this.targets.some(
          (each) =>
            each.table === table &&
            row >= each.first &&
            row < each.first + each.count &&
            each.range.rowHidden === false,
        ),
    };
  }

  /** Asks once more what stands there, before the first write of the same batch. */
  look(): Step {
    return step(({ workbook }) => {
      for (const name of this.names) workbook.tables.getItem(name).load('name');
      for (const { range } of this.targets) range.load('values,formulas,rowHidden');
      for (const { range } of this.ids) range.load('values');
    });
  }

  /** Puts back and throws `RowsMoved` where the rows did not stand as they were read. */
  async insist(turn: Turn): Promise<void> {
    if (this.isInPlace() && this.targets.every((target) => isUntouched(target) && isWrittenWhole(target)))
      return;
    const lost = this.targets.map((target) => ({ target, typings: this.typingsOf(target) }));
    await runSteps(
      turn,
      lost.flatMap(({ target, typings }) =>
        typings.map((typing, down) => step(() => type(target.range.getCell(down, 0), typing))),
      ),
    );
    throw new RowsMoved('rows were sorted');
  }

  /** Whether every row has the id that was read there. */
  private isInPlace(): boolean {
    return this.ids.every(({ read, range }) =>
      read.every((id, down) => (range.values[down]?.[0] ?? '') === (id ?? '')),
    );
  }

  private typingsOf({ table, column, first, range }: Target): readonly Typing[] {
    const { values, formulas } = range;
    return formulas.map(([formula]: unknown[], down: number) => {
      const format = this.format(table, first + down, column);
      const value: unknown = values[down]?.[0];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      if (isFormula) return typingOfFormula(formula.slice(1), format);
      return typingOf(isPlain(value) ? value : null, format);
    });
  }
}

/** Whether nobody typed into the cells since they were read; what a formula of theirs results in may change. */
function isUntouched({ table: { table }, column, first, range }: Target): boolean {
  const { cells } = table.sheet;
  return range.values.every(([value]: unknown[], down: number) => {
    const [row, formula] = [first + down, range.formulas[down]?.[0]];
    const isCalculated = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (cells.formula(row, column) !== null) return isCalculated;
    const read = cells.value(row, column);
    return !isCalculated && (typeof read === 'object' ? (read?.error ?? '') : read) === value;
  });
}

/** Whether Excel took each row's own value: over hidden rows it writes the first of several into all that show. */
function isWrittenWhole({ table, count, range }: Target): boolean {
  return count === 1 || table.table.place.hasHiddenRows === true || range.rowHidden === false;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function placeOf({ table }: OpenTable, row: number, column: number): string {
  return `${table.name} ${row} ${column}`;
}

function rowsByColumn({ changes }: OpenTable): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of changes) {
    for (const column of cells.keys()) columns.set(column, [...(columns.get(column) ?? []), row]);
  }
  return columns;
}

function runsOf(rows: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}
