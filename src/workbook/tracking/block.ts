import type { CellValue } from '../../core/completion/cells';
import type { CellRange } from '../../core/layout/address';
import { parseReference } from '../../core/layout/reference';
import type { SheetContent, WorkbookContent } from '../file/readWorkbookFile';
import type { TableContent } from '../file/tablePart';

/** Cells that a defined name stands for. */
export interface Block {
  readonly sheet: SheetContent;
  readonly range: CellRange;
}

/** The cells of a defined name, or null where the name is missing or broken. */
export type FindBlock = (name: string) => Block | null;

const finders = new WeakMap<WorkbookContent, FindBlock>();

/** Finds names in any case; the workbook's own before those of a sheet, which copying a sheet makes. */
export function blockFinder(content: WorkbookContent): FindBlock {
  const known = finders.get(content);
  if (known) return known;
  const find = findBlocks(content);
  finders.set(content, find);
  return find;
}

function findBlocks(content: WorkbookContent): FindBlock {
  const references = new Map<string, string>();
  const own = content.names.filter(({ scope }) => scope === null);
  for (const { name, refersTo } of [...own, ...content.names]) {
    const key = name.toLowerCase();
    if (!references.has(key)) references.set(key, refersTo);
  }
  const blocks = new Map<string, Block | null>();
  return (name) => {
    const key = name.toLowerCase();
    const known = blocks.get(key);
    if (known !== undefined) return known;
    const reference = parseReference(references.get(key) ?? '');
    const sheet = content.sheets.find((each) => each.name === reference?.sheet);
    const block = reference && sheet ? { sheet, range: reference.range } : null;
    blocks.set(key, block);
    return block;
  };
}

/** A table by name in any case. */
export function tableNamed(content: WorkbookContent, name: string): TableContent | null {
  return content.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The cells of a sheet by its name. */
export function sheetNamed(content: WorkbookContent, name: string): SheetContent | null {
  return content.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The first cell of a block. */
export function firstCell({ sheet, range }: Block): CellValue {
  return sheet.cells.value(range.row, range.column);
}

/** The cells of a block's first column, down to the last that the sheet holds. */
export function cellsDown({ sheet, range }: Block): readonly CellValue[] {
  const count = Math.min(range.lastRow, sheet.cells.lastRow) - range.row + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => sheet.cells.value(range.row + i, range.column));
}
