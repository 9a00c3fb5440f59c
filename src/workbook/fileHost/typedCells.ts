import { formulasOf } from '../edits/rowFormulasOf';
import { ourTables } from '../edits/ourTables';
import { isSame } from '../edits/sameValue';
import { asWritten, type CellChange } from '../file/edit/cellMarkup';
import { changeTo, type HeldCell, heldIn } from '../file/overlaidCells';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { EditedCells } from '../port';
import { sheetNamed } from '../tracking/block';
import type { PendingCells } from './pendingCells';

/**
 * What a person typed into a cell, wherever it stands. Typing is no edit of the product: as in Excel, `Nhật ký` has
 * no line of it. It applies only while the cell still holds `before`.
 */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

/** A cell that was not written, with what it holds; null where there is no such sheet. */
export interface RefusedCell {
  readonly cell: TypedCell;
  readonly reason: 'changed' | 'sheet-not-found' | 'read-only';
  readonly present: HeldCell | null;
}

/** What became of cells that were typed: each is in exactly one list, in its order. */
export interface TypedCells {
  readonly typed: readonly TypedCell[];
  readonly refused: readonly RefusedCell[];
}

/** The place of a typed cell, as those who watch are told of it. */
export function editedCell({ sheet, row, column }: TypedCell): EditedCells {
  return { sheet, range: { row, lastRow: row, column, lastColumn: column } };
}

/** The changes that typing makes in a content, and what of it is refused. */
export function typedChanges(
  content: WorkbookContent,
  cells: readonly TypedCell[],
  isProtected: (sheet: string) => boolean,
): TypedCells & { readonly changes: PendingCells } {
  const changes = new Map<string, Map<number, Map<number, CellChange>>>();
  const typed: TypedCell[] = [];
  const refused: RefusedCell[] = [];
  for (const cell of cells) {
    const { sheet, row, column } = cell;
    const found = sheetNamed(content, sheet);
    const present = found && heldIn(found.cells, row, column);
    const after = present && written(content, cell);
    if (!found || !present) refused.push({ cell, reason: 'sheet-not-found', present: null });
    else if (isProtected(sheet) || !after) refused.push({ cell, reason: 'read-only', present });
    else if (!isHeld(present, cell.before)) refused.push({ cell, reason: 'changed', present });
    else {
      const rows = changes.get(sheet) ?? new Map<number, Map<number, CellChange>>();
      const columns = rows.get(row) ?? new Map<number, CellChange>();
      changes.set(sheet, rows.set(row, columns.set(column, changeTo(after))));
      typed.push({ ...cell, after });
    }
  }
  return { typed, refused, changes };
}

/** Whether a cell holds a constant, or a formula whatever its result. */
function isHeld(present: HeldCell, before: HeldCell): boolean {
  if (present.formula !== null || before.formula !== null) return present.formula === before.formula;
  return isSame(present.value, before.value);
}

/** What the cell will read as; null where a formula is to come back that stood in another cell's. */
function written(content: WorkbookContent, { sheet, row, column, after }: TypedCell): HeldCell | null {
  if (after.formula !== '') return { ...after, value: asWritten(after.value) };
  const table = ourTables(content).find(
    ({ place }) => place.sheet === sheet && row >= place.firstRow && row <= place.lastRow,
  );
  const key = table?.keys[column - table.place.firstColumn];
  const formula = table && key !== undefined ? formulasOf(table).get(key) : undefined;
  return formula === undefined ? null : { ...after, formula };
}
