import { asWritten, type CellChange } from '../../file/edit/cellMarkup';
import type { OpenTable } from '../../edits/openTable';
import { columnOf } from '../../edits/ourTables';
import { setAll } from '../setAll';
import { dataStep, step, type Step } from '../steps';
import { type, type TypedInput, type Typing, typingOf, typingOfFormula } from '../typedText';

/** Number format of a cell; a new row has those of the table's last row. */
export type FormatOf = (row: number, column: number) => string;

/** Cells of a table's old rows in Excel, or null for what is named from the table's own end. */
export type RangeOf = (column: number, first: number, count: number) => Excel.Range | null;

/** Cells of a run in Excel, of old rows and new ones. */
type NewRangeOf = (workbook: Excel.Workbook, run: Run) => Excel.Range;

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

/** What writes the changes of a table: it grows first, and shrinks last. */
export function tableWrites(table: OpenTable, formatOf: FormatOf, rangeOf: RangeOf): readonly Step[] {
  const { name, columns, lastRow } = table.table.place;
  const grown = table.lastRow - lastRow;
  const toEnd = fromEnd(table);
  const range: NewRangeOf = (workbook, { column, first, inputs }) =>
    (first <= lastRow ? rangeOf(column, first, inputs.length) : null) ??
    toEnd(workbook, column, first, inputs.length);
  return [
    ...(grown > 0 ? [growth(name, grown, columns.length)] : []),
    ...idsFirst(table, runsOf(writtenCells(table, formatOf))).map((run) => writeRun(run, range)),
    ...Array.from({ length: Math.max(0, -grown) }, (_, at) => shrinking(table, lastRow - at)),
  ];
}

/** Ids before all else: by its id a row that was begun is found again. */
function idsFirst({ table }: OpenTable, runs: readonly Run[]): readonly Run[] {
  const ids = ['id', 'group', 'unit'].map((key) => columnOf(table, key));
  const isId = ({ column }: Run): number => (ids.includes(column) ? 0 : 1);
  return [...runs].sort((one, other) => isId(one) - isId(other));
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

function typingOfChange(change: CellChange, format: string): Typing | null {
  if (change.kind === 'value') return typingOf(asWritten(change.value), format);
  return change.kind === 'formula' ? typingOfFormula(change.formula, format) : null;
}

function runsOf(cells: readonly WrittenCell[]): readonly Run[] {
  const runs: Run[] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column, input, outsideText, format } of sorted) {
    const last = runs.at(-1);
    const follows =
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
