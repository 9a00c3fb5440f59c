import { FINDING_TABLE } from '../../../core/layout/findingSheet';
import { asWritten } from '../../file/edit/cellMarkup';
import type { OpenTable } from '../../edits/openTable';
import { columnOf } from '../../edits/ourTables';
import { type TypedInput, type Typing, typingOf } from '../typedText';
import type { FormatOf } from './writtenTable';

/** Columns of a table, by its name in lower case, of which a row has all or none. */
const JOINT: Readonly<Record<string, readonly string[]>> = {
  // What a person typed of a finding, and the key that says of which.
  [FINDING_TABLE.toLowerCase()]: ['ignoredWhy', 'ignoredBy', 'id'],
};

/** Rows under each other whose cells of neighbouring columns are written in one call. */
export interface JointRows {
  readonly column: number;
  readonly first: number;
  readonly inputs: readonly (readonly TypedInput[])[];
  /** The format that cells of new rows get first. */
  readonly format: string | null;
}

/**
 * The rows of a table of which some cells may only be written together, new rows first, so that what goes from an old row
 * to a new one stands twice rather than nowhere. Rows with a formula there, or a text that is typed outside its format,
 * are not among them, nor any where a person moved the columns apart.
 */
export function jointRows(table: OpenTable, formatOf: FormatOf, isApart: boolean): readonly JointRows[] {
  const columns = jointColumns(table);
  const [column] = columns;
  if (column === undefined) return [];
  const last = table.table.place.lastRow;
  const rows: (JointRows & { readonly inputs: (readonly TypedInput[])[] })[] = [];
  for (const row of [...table.changes.keys()].sort((one, other) => one - other)) {
    const inputs = row > table.lastRow ? null : inputsOf(table, row, columns, formatOf);
    if (inputs === null) continue;
    const format = row > last ? formatOf(row, column) : null;
    const before = rows.at(-1);
    const follows = !isApart && before?.format === format && before.first + before.inputs.length === row;
    if (follows) before.inputs.push(inputs);
    else rows.push({ column, first: row, inputs: [inputs], format });
  }
  return rows.sort((one, other) => Number(other.first > last) - Number(one.first > last));
}

/** Puts what stands beside a change into it, so that all cells of a row that belong together are looked up and written. */
export function completeJoint(table: OpenTable): void {
  const columns = jointColumns(table);
  for (const [row, changes] of table.changes) {
    if (row > table.lastRow || !columns.some((column) => changes.has(column))) continue;
    for (const column of columns) {
      const { value, formula } = table.held(row, column);
      if (formula === null) table.put(row, column, { kind: 'value', value: asWritten(value) });
    }
  }
}

/** The columns that belong together, in their order; none where a person moved them apart. */
function jointColumns({ table }: OpenTable): readonly number[] {
  const columns = (JOINT[table.name.toLowerCase()] ?? []).map((key) => columnOf(table, key));
  const [first = null] = columns;
  const isInOrder = first !== null && columns.every((column, at) => column === first + at);
  return isInOrder ? columns.flatMap((column) => (column === null ? [] : [column])) : [];
}

/** What is typed into the cells of a row, changed or not; null where none is, or they cannot be typed together. */
function inputsOf(
  table: OpenTable,
  row: number,
  columns: readonly number[],
  formatOf: FormatOf,
): readonly TypedInput[] | null {
  const changes = table.changes.get(row);
  if (!columns.some((each) => changes?.has(each))) return null;
  const typings = columns.map((each): Typing | null => {
    const { value, formula } = table.held(row, each);
    return formula === null ? typingOf(asWritten(value), formatOf(row, each)) : null;
  });
  return typings.every((typing) => typing !== null && !typing.outsideText)
    ? typings.flatMap((typing) => (typing === null ? [] : [typing.input]))
    : null;
}
