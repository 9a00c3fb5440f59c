import { parseReference } from '../../../src/core/layout/reference';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { blockName } from '../../../src/core/layout/blockName';

/** A layout without what version 2 added to it. */
export function versionOne(layout: WorkbookLayout): WorkbookLayout {
  const at = (name: string) =>
    parseReference(layout.names.find((each) => each.name === name)?.refersTo ?? '');
  const [block, version] = [at(blockName(2)), at('pc_version')];
  if (!block || !version) throw new Error('the layout has no block of version 2');
  const isNew = (sheet: string, row: number, column: number): boolean =>
    sheet === block.sheet && row >= block.range.row && column <= block.range.lastColumn;
  const isVersion = (row: number, column: number): boolean =>
    row === version.range.row && column === version.range.column;
  return {
    ...layout,
    version: 1,
    sheets: layout.sheets.map((sheet) =>
      sheet.name === block.sheet
        ? {
            ...sheet,
            cells: sheet.cells
              .filter(({ row, column }) => !isNew(sheet.name, row, column))
              .map((cell) => (isVersion(cell.row, cell.column) ? { ...cell, value: 1 } : cell)),
            validations: sheet.validations.filter(({ range }) => !isNew(sheet.name, range.row, range.column)),
            heights: new Map([...sheet.heights].filter(([row]) => row < block.range.row)),
          }
        : sheet,
    ),
    names: layout.names.filter(({ refersTo }) => {
      const place = parseReference(refersTo);
      return !place || !isNew(place.sheet, place.range.row, place.range.column);
    }),
  };
}

/** A layout with one small matrix, whose `Tham số` has no calendar: little to draw. */
export function smallest(layout: WorkbookLayout): WorkbookLayout {
  const sheets = layout.sheets
    .filter(({ name }) => ['PL III PAPI', 'Tham số'].includes(name))
    .map((sheet) =>
      sheet.name === 'Tham số'
        ? { ...sheet, cells: sheet.cells.filter(({ column }) => column <= 3), merges: [] }
        : sheet,
    );
  const names = layout.names.filter(({ refersTo }) =>
    sheets.some(({ name }) => refersTo.startsWith(`'${name}'!`)),
  );
  return { ...layout, sheets, names };
}
