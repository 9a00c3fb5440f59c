import { sheetInfos } from '../../edits/contentInfos';
import type { SheetInfo } from '../../port';
import type { Turn } from '../excelRun';
import { takeInventory } from './inventory';

/** Sheets in the order of their tabs with our tables on each; no cell is read. */
export async function listedSheets(turn: Turn): Promise<readonly SheetInfo[]> {
  const { sheets, tables, names } = await takeInventory(turn);
  const cells = { lastRow: 0, value: () => null, formula: () => null, columns: () => [] };
  const listed = tables.map((table) => {
    return { ...table, headerRow: 1, firstRow: 2, lastRow: 2, totalsRow: null, firstColumn: 1 };
  });
  const content = { sheets: sheets.map((sheet) => ({ ...sheet, cells })), tables: listed, names };
  return sheetInfos({ ...content, date1904: false });
}
