import { askForCalculation, takeOutOfChain } from '../file/edit/calculation';
import type { CellChange } from '../file/edit/cellMarkup';
import { changeSheet } from '../file/edit/changeSheet';
import type { EditablePackage } from '../file/edit/editablePackage';
import { growDimension, growRanges, withLastRow } from '../file/edit/ranges';
import type { SheetChanges } from '../file/edit/sheetRows';
import { mapWorkbook, type WorkbookMap } from '../file/edit/workbookMap';
import { growPrintArea } from '../file/edit/workbookNames';
import type { OpenTable } from '../edits/openTable';

/** Writes what a run of edits changed into the parts of the file. */
export function writeRun(pack: EditablePackage, tables: readonly OpenTable[]): void {
  const map = mapWorkbook(pack);
  const bySheet = new Map<string, Map<number, Map<number, CellChange>>>();
  for (const { table, changes } of tables) {
    const rows = bySheet.get(table.place.sheet) ?? new Map<number, Map<number, CellChange>>();
    bySheet.set(table.place.sheet, rows);
    for (const [row, cells] of changes) {
      rows.set(row, new Map([...(rows.get(row) ?? []), ...cells]));
    }
  }
  writeCells(pack, map, bySheet);
  for (const table of tables) writeGrowth(pack, map, table, tables);
}

/** Writes changes of cells by sheet, and what a lost formula and a new value ask of the workbook. */
export function writeCells(
  pack: EditablePackage,
  map: WorkbookMap,
  bySheet: ReadonlyMap<string, SheetChanges>,
): void {
  const lost: { readonly sheetId: string; readonly cells: readonly string[] }[] = [];
  for (const [name, changes] of bySheet) {
    const sheet = map.sheets.find((each) => each.name === name);
    if (!sheet) continue;
    const cells = changeSheet(pack, sheet.part, changes);
    if (cells.length > 0) lost.push({ sheetId: sheet.sheetId, cells });
  }
  takeOutOfChain(pack, map, lost);
  askForCalculation(pack, map);
}

function writeGrowth(
  pack: EditablePackage,
  map: WorkbookMap,
  { table, lastRow, lastColumn }: OpenTable,
  tables: readonly OpenTable[],
): void {
  const { place } = table;
  if (lastRow === place.lastRow) return;
  const sheet = map.sheets.find(({ name }) => name === place.sheet);
  const part = map.tables.find(({ name }) => name === place.name)?.part;
  if (!sheet || part === undefined) return;
  const range = { row: place.firstRow, column: place.firstColumn, lastRow: place.lastRow, lastColumn };
  pack.change(part, (text) => withLastRow(text, lastRow));
  pack.change(sheet.part, (text) => growDimension(growRanges(text, { range, lastRow }), lastRow, lastColumn));
  const beside = tables.filter((other) => other.table !== table && other.table.place.sheet === place.sheet);
  const floor = Math.max(0, ...beside.map((other) => other.lastRow));
  const at = map.sheets.indexOf(sheet);
  pack.change(map.workbook, (text) => growPrintArea(text, at, { range, lastRow }, floor));
}
