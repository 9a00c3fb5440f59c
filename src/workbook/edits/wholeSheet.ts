import { cellAddress } from '../../core/layout/address';
import { contentMark, type MarkedCell, type SheetMark } from '../../core/layout/sheetMark';
import { quotedSheet } from '../../core/layout/address';
import type { SheetRemoval } from '../../core/edit';
import type { SheetContent, WorkbookContent } from '../file/readWorkbookFile';
import { sheetNamed, tableNamed } from '../tracking/block';
import type { OpenTable } from './openTable';

/** All cells of a sheet, those that a run of edits has changed as it leaves them. */
export function cellsNow({ name, cells }: SheetContent, tables: readonly OpenTable[]): readonly MarkedCell[] {
  const found = new Map<string, MarkedCell>();
  for (let row = 1; row <= cells.lastRow; row += 1) {
    for (const column of cells.columns(row)) {
      const value = cells.value(row, column);
      found.set(cellAddress(row, column), { row, column, value, formula: cells.formula(row, column) });
    }
  }
  for (const table of tables) {
    if (table.table.place.sheet !== name) continue;
    for (const [row, changes] of table.changes) {
      for (const column of changes.keys()) {
        found.set(cellAddress(row, column), { row, column, ...table.held(row, column) });
      }
    }
  }
  return [...found.values()];
}

/** Whether a formula or a name elsewhere needs a sheet or its tables, or a person put a table of theirs on it. */
export function isReferredTo(content: WorkbookContent, sheet: string, { tables }: SheetMark): boolean {
  const own = new Set(tables.map(({ name }) => name.toLowerCase()));
  if (content.tables.some((table) => table.sheet === sheet && !own.has(table.name.toLowerCase())))
    return true;
  const marks = [`${quotedSheet(sheet)}!`, `${sheet}!`, ...[...own].map((name) => `${name}[`)].map((mark) =>
    mark.toLowerCase(),
  );
  const names = (text: string): boolean => marks.some((mark) => text.toLowerCase().includes(mark));
  const isOwnName = (name: string): boolean =>
    [...own].some((table) => name.toLowerCase().startsWith(`pc_${table}_`));
  if (
    content.names.some(({ name, refersTo, scope }) => scope === null && !isOwnName(name) && names(refersTo))
  )
    return true;
  return content.sheets.some(({ name, cells }) => {
    if (name === sheet) return false;
    for (let row = 1; row <= cells.lastRow; row += 1) {
      for (const column of cells.columns(row)) {
        const formula = cells.formula(row, column);
        if (formula !== null && names(formula)) return true;
      }
    }
    return false;
  });
}

/** The edit that takes the sheet of a table out as it stands; null where the table is gone. */
export function sheetOfTableGoes(content: WorkbookContent, table: string): SheetRemoval | null {
  const found = tableNamed(content, table);
  const sheet = found && sheetNamed(content, found.sheet);
  if (!found || !sheet) return null;
  const mark = {
    name: sheet.name,
    tables: [{ name: found.name }],
    content: contentMark(cellsNow(sheet, [])),
  };
  return { kind: 'remove-sheet', sheet: mark };
}
