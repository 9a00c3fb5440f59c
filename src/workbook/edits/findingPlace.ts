import type { Finding } from '../../core/finding';
import { cellAddress, quotedSheet } from '../../core/layout/address';
import { columnOf, idOf, type OurTable } from './ourTables';

/** Where a finding stands in a workbook. */
export interface FindingPlace {
  /** `'Sheet'!A1` of what it is about, or null where it has no place in the workbook. */
  readonly address: string | null;
  /** Place of its appendix among the tables; before all of them what is about the whole plan. */
  readonly table: number;
  /** 0 where it is about the whole sheet or row. */
  readonly row: number;
  readonly column: number;
}

/** Makes the tables of a workbook ready for finding places; the rows of a table are gone through once. */
export function findingPlaces(tables: readonly OurTable[]): (finding: Finding) => FindingPlace {
  const rows = new Map<OurTable, ReadonlyMap<string, number>>();
  const rowOf = (table: OurTable, task: string): number | null => {
    const known = rows.get(table) ?? rowsById(table);
    rows.set(table, known);
    return known.get(task) ?? null;
  };
  return ({ place: { appendix, task, column, sheet, row } }) => {
    const own = tables.findIndex(({ name }) => name.toUpperCase() === `PL_${appendix}`);
    const at = own >= 0 ? own : tables.findIndex(({ place }) => place.sheet === sheet);
    const table = tables[at];
    const foundRow = table && task !== null ? (rowOf(table, task) ?? row) : row;
    const foundColumn = table && column !== null ? columnOf(table, column) : null;
    const title = table && appendix !== null ? table.place.sheet : sheet;
    const order = appendix === null && sheet === null ? -1 : at < 0 ? tables.length : at;
    return {
      address:
        title === null || foundRow === null
          ? null
          : `${quotedSheet(title)}!${cellAddress(foundRow, foundColumn ?? table?.place.firstColumn ?? 1)}`,
      table: order,
      row: foundRow ?? 0,
      column: foundColumn ?? 0,
    };
  };
}

/** Row of each id of a table; of a repeated one the first. */
function rowsById(table: OurTable): ReadonlyMap<string, number> {
  const { cells } = table.sheet;
  const rows = new Map<string, number>();
  for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
    const id = idOf(table, (column) => cells.value(row, column));
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
