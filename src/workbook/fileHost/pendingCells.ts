import type { CellChange } from '../file/edit/cellMarkup';
import type { SheetChanges } from '../file/edit/sheetRows';
import { OverlaidCells } from '../file/overlaidCells';
import type { WorkbookContent } from '../file/readWorkbookFile';

/** Changes of cells that are not in the file's parts yet, by sheet, row and column. */
export type PendingCells = ReadonlyMap<string, SheetChanges>;

/** Nothing waits to be written. */
export const NOTHING_PENDING: PendingCells = new Map();

/** Changes with further ones over them; rows that get none are shared. */
export function withPending(before: PendingCells, more: PendingCells): PendingCells {
  const sheets = new Map(before);
  for (const [sheet, changed] of more) {
    const rows = new Map(sheets.get(sheet) ?? []);
    for (const [row, cells] of changed) {
      const held = new Map(rows.get(row) ?? []);
      for (const [column, change] of cells) held.set(column, over(held.get(column), change));
      rows.set(row, held);
    }
    sheets.set(sheet, rows);
  }
  return sheets;
}

/** A content as it will be once the changes are written. */
export function withCells(content: WorkbookContent, pending: PendingCells): WorkbookContent {
  if (pending.size === 0) return content;
  const sheets = content.sheets.map((sheet) => {
    const changes = pending.get(sheet.name);
    return changes === undefined ? sheet : { ...sheet, cells: new OverlaidCells(sheet.cells, changes) };
  });
  return { ...content, sheets };
}

/** Another result of a formula that itself waits to be written goes with it. */
function over(before: CellChange | undefined, change: CellChange): CellChange {
  if (change.kind !== 'result' || before?.kind !== 'formula') return change;
  return { ...before, value: change.value };
}
