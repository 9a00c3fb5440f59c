import type { FindingRow } from '../../core/layout/findingSheet';
import { asWritten } from '../file/edit/cellMarkup';
import type { OpenTable } from './openTable';

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
      } else if (key in OWN) {
        table.put(row, column, { kind: 'value', value: asWritten(values.get(key) ?? null), style });
      }
    });
  }
  return true;
}

/** Columns that the product fills; a person's own stay as they are. */
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
