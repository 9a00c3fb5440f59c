import { asWritten, type CellChange } from '../../file/edit/cellMarkup';
import type { OpenTable } from '../../edits/openTable';
import { columnOf, idOf } from '../../edits/ourTables';
import { setAll } from '../setAll';
import { type JointRows, jointRows } from './jointCells';
import { dataStep, step, type Step } from '../steps';
import { type, type TypedInput, type Typing, typingOf, typingOfFormula } from '../typedText';

/** Number format of a cell; a new row has those of the table's last row. */
export type FormatOf = (row: number, column: number) => string;

/** Cells of a table's old rows in Excel, or null for what is named from the table's own end. */
export type RangeOf = (column: number, first: number, count: number) => Excel.Range | null;

/** The cells of a table in Excel. */
export interface TableCells {
  readonly formatOf: FormatOf;
  readonly rangeOf: RangeOf;
  /** Whether a row that goes is neither filtered out nor hidden. */
  readonly isShown: (row: number) => boolean;
}

/** Cells of a run in Excel, of old rows and new ones. */
type NewRangeOf = (workbook: Excel.Workbook, run: Rows) => Excel.Range;

/** Rows of a column that are written in one call. */
interface Rows {
  readonly column: number;
  readonly first: number;
  readonly inputs: readonly unknown[];
}

/** A cell to be written, and how. */
interface WrittenCell extends Typing {
  readonly row: number;
  readonly column: number;
  /** The format that a cell of a new row gets first; null leaves what it has. */
  readonly format: string | null;
}

/** Cells of one column under each other that are written in one call. */
interface Run {
  readonly column: number;
  readonly first: number;
  readonly inputs: TypedInput[];
  readonly outsideText: boolean;
  readonly format: string | null;
}

/** What writes the changes of a table. */
export interface TableWrites {
  /** The table grows, ids are given, then the other cells are written. */
  readonly given: readonly Step[];
  /** Ids that a row was known by go or change, and rows go: only by its id a row that was begun is found again. */
  readonly taken: readonly Step[];
}

/**
 * What writes the changes of a table. Where rows are hidden each cell is written alone, since Excel would write the
 * first of several into all that show (OfficeDev/office-js 224), and a hidden row that goes is only emptied, since
 * Excel does not delete it (994).
 */
export function tableWrites(table: OpenTable, { formatOf, rangeOf, isShown }: TableCells): TableWrites {
  const { name, columns, lastRow, hasHiddenRows: isApart = false } = table.table.place;
  const grown = table.lastRow - lastRow;
  const gone = Array.from({ length: Math.max(0, -grown) }, (_, at) => lastRow - at);
  const hidden = gone.filter((row) => !isShown(row));
  const joint = jointRows(table, formatOf, isApart);
  const isJoint = ({ row, column }: WrittenCell): boolean =>
    joint.some(
      ({ column: left, first, inputs }) =>
        row >= first &&
        row < first + inputs.length &&
        column >= left &&
        column < left + (inputs[0]?.length ?? 0),
    );
  const cells = [...writtenCells(table, formatOf), ...emptiedCells(table, hidden)].filter(
    (cell) => !isJoint(cell),
  );
  const ids = ['id', 'group', 'unit'].map((key) => columnOf(table.table, key));
  const isId = ({ column }: WrittenCell): boolean => ids.includes(column);
  const known = idsBefore(table);
  const isTaken = (cell: WrittenCell): boolean => isId(cell) && (cell.input === '' || known(cell.row));
  const toEnd = fromEnd(table);
  const range: NewRangeOf = (workbook, { column, first, inputs }) =>
    (first <= lastRow ? rangeOf(column, first, inputs.length) : null) ??
    toEnd(workbook, column, first, inputs.length);
  const writes = (some: readonly WrittenCell[]): readonly Step[] =>
    runsOf(some, isApart).map((run) => writeRun(run, range));
  return {
    given: [
      ...(grown > 0 ? [growth(name, grown, columns.length)] : []),
      ...joint.filter(({ first }) => first > lastRow).map((rows) => writeJoint(rows, range)),
      ...writes(cells.filter((cell) => isId(cell) && !isTaken(cell))),
      ...writes(cells.filter((cell) => !isId(cell))),
      // Last, so that little can fail once what a person typed meanwhile is written over.
      ...joint.filter(({ first }) => first <= lastRow).map((rows) => writeJoint(rows, range)),
    ],
    // From the end, so that a blank row never stands above one that is still to go.
    taken: [
      ...[...writes(cells.filter(isTaken))].reverse(),
      ...gone.filter(isShown).map((row) => shrinking(table, row)),
    ],
  };
}

/** Whether a row was known by its id before the run: no other had the same. */
function idsBefore({ table }: OpenTable): (row: number) => boolean {
  const { firstRow, lastRow } = table.place;
  const idAt = (row: number): string | null => idOf(table, (column) => table.sheet.cells.value(row, column));
  const counts = new Map<string, number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const id = idAt(row);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (row) => row <= lastRow && counts.get(idAt(row) ?? '') === 1;
}

function growth(name: string, rows: number, columns: number): Step {
  const blank = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  return dataStep(blank, ({ workbook }) => {
    workbook.tables.getItem(name).rows.add(undefined, blank);
  });
}

function shrinking({ table }: OpenTable, row: number): Step {
  const { name, firstRow } = table.place;
  return step(({ workbook }) => {
    workbook.tables
      .getItem(name)
      .rows.getItemAt(row - firstRow)
      .delete();
  });
}

function writtenCells(table: OpenTable, formatOf: FormatOf): readonly WrittenCell[] {
  const written: WrittenCell[] = [];
  for (const [row, cells] of table.changes) {
    if (row > table.lastRow) continue;
    for (const [column, change] of cells) {
      const format = formatOf(row, column);
      const typing = typingOfChange(change, format);
      const isNew = row > table.table.place.lastRow;
      if (typing) written.push({ row, column, ...typing, format: isNew ? format : null });
    }
  }
  return written;
}

/** Typed cells of rows; what is calculated in them stays. */
function emptiedCells({ changes, table }: OpenTable, rows: readonly number[]): readonly WrittenCell[] {
  return [...changes].flatMap(([row, cells]) => {
    if (!rows.includes(row)) return [];
    const typed = [...cells.keys()].filter((column) => table.sheet.cells.formula(row, column) === null);
    return typed.map((column) => ({ row, column, input: '', outsideText: false, format: null }));
  });
}

function typingOfChange(change: CellChange, format: string): Typing | null {
  if (change.kind === 'value') return typingOf(asWritten(change.value), format);
  return change.kind === 'formula' ? typingOfFormula(change.formula, format) : null;
}

function runsOf(cells: readonly WrittenCell[], isApart: boolean): readonly Run[] {
  const runs: Run[] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column, input, outsideText, format } of sorted) {
    const last = runs.at(-1);
    const follows =
      !isApart &&
      last?.column === column &&
      last.first + last.inputs.length === row &&
      last.format === format &&
      !last.outsideText &&
      !outsideText;
    if (follows) last.inputs.push(input);
    else runs.push({ column, first: row, inputs: [input], outsideText, format });
  }
  return runs;
}

function writeRun(run: Run, rangeOf: NewRangeOf): Step {
  const { inputs, outsideText, format } = run;
  return dataStep(inputs, ({ workbook }) => {
    const range = rangeOf(workbook, run);
    if (format !== null) setAll(range, { numberFormat: format });
    const [input = ''] = inputs;
    if (outsideText) type(range, { input, outsideText });
    else range.formulas = inputs.map((each) => [each]);
  });
}

/** Excel takes all these cells or none. */
function writeJoint({ column, first, inputs, format }: JointRows, rangeOf: NewRangeOf): Step {
  return dataStep(inputs, ({ workbook }) => {
    const left = rangeOf(workbook, { column, first, inputs });
    const range = left.getResizedRange(0, (inputs[0]?.length ?? 1) - 1);
    if (format !== null) setAll(range, { numberFormat: format });
    range.formulas = inputs.map((row) => [...row]);
  });
}

/** Cells counted from the last row that the table has once it has grown, which is named to Excel once. */
function fromEnd({ table, lastRow }: OpenTable) {
  let end: Excel.Range | null = null;
  return ({ tables }: Excel.Workbook, column: number, first: number, count: number): Excel.Range => {
    const { name, firstColumn } = table.place;
    end ??= tables.getItem(name).getRange().getLastRow();
    const lowest = end.getCell(0, column - firstColumn);
    const cell = first === lastRow ? lowest : lowest.getOffsetRange(first - lastRow, 0);
    return count > 1 ? cell.getResizedRange(count - 1, 0) : cell;
  };
}
