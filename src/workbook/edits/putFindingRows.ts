import type { FindingRow } from '../../core/layout/findingSheet';
import type { CellValue } from '../../core/completion/cells';
import { asWritten } from '../file/edit/cellMarkup';
import type { OpenTable } from './openTable';
import { isSame } from './sameValue';

/** Puts lines from the table's first row on and empties those left over; false where it cannot grow. */
export function putFindingRows(
  table: OpenTable,
  rows: readonly FindingRow[],
  styles: ReadonlyMap<number, string>,
): boolean {
  const { place, keys } = table.table;
  const end = Math.max(place.lastRow, place.firstRow + rows.length - 1);
  for (let row = place.firstRow; row <= end; row += 1) {
    if (row > table.lastRow) {
      if (!table.hasRoom()) return false;
      table.lastRow = row;
    }
    const line: FindingRow = rows[row - place.firstRow] ?? {};
    const values = new Map(Object.entries(line));
    keys.forEach((key, at) => {
      const column = place.firstColumn + at;
      const style = row > place.lastRow ? (styles.get(column) ?? null) : null;
      const formula = table.formulas.get(key);
      if (formula !== undefined) {
        table.put(row, column, { kind: 'formula', formula, value: line.address ?? '', style });
      } else if (isFilled(key)) {
        const value = asWritten(values.get(key) ?? null);
        if (row > place.lastRow || !isHeld(table, row, column, value))
          table.put(row, column, { kind: 'value', value, style });
      }
    });
  }
  return true;
}

/** Whether the product fills a column, by its key; a person's own stay as they are. */
export function isFilled(key: string): boolean {
  return key in OWN;
}

/** Whether a cell holds a value already: what stays is not written, so that nothing typed meanwhile is written over. */
function isHeld(table: OpenTable, row: number, column: number, value: CellValue): boolean {
  const held = table.held(row, column);
  return held.formula === null && isSame(held.value, value);
}

const OWN: Readonly<Record<string, true>> = {
  severity: true,
  code: true,
  message: true,
  found: true,
  expected: true,
  ignoredWhy: true,
  ignoredBy: true,
  id: true,
  address: true,
};
