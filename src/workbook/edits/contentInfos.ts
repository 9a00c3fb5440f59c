import type { CellValue } from '../../core/completion/cells';
import { isPartsTable } from '../../core/keptParts/partsColumns';
import { isOwnTemplateTable } from '../../core/ownTemplate/templateColumns';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { SheetInfo, TableInfo, TableRow } from '../port';
import { ourTables } from './ourTables';

/** Sheets of a content in the order of their tabs, as the port tells them. */
export function sheetInfos(content: WorkbookContent): readonly SheetInfo[] {
  const tables = ourTables(content);
  return content.sheets.map(({ name, state }) => ({
    name,
    visible: state === 'visible',
    tables: tables.filter(({ place }) => place.sheet === name).map((table) => table.name),
  }));
}

/** Our tables of a content, whole, as the port tells them; those that keep a template or a reported period hold no rows of the plan. */
export function tableInfos(content: WorkbookContent): readonly TableInfo[] {
  const tables = ourTables(content).filter(({ name }) => !isOwnTemplateTable(name) && !isPartsTable(name));
  return tables.map(({ name, place, sheet, keys }): TableInfo => {
    const rows = Array.from({ length: place.lastRow - place.firstRow + 1 }, (_, at): TableRow => {
      const sheetRow = place.firstRow + at;
      const columns = keys.map((_key, index) => place.firstColumn + index);
      return {
        sheetRow,
        cells: columns.map((column): CellValue => sheet.cells.value(sheetRow, column)),
        formulas: columns.map((column) => sheet.cells.formula(sheetRow, column) !== null),
      };
    });
    return { name, sheet: place.sheet, columns: keys, rows };
  });
}
