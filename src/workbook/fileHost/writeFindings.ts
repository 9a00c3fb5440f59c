import type { Finding } from '../../core/finding';
import { FINDING_TABLE, type FindingRow, findingSheet } from '../../core/layout/findingSheet';
import type { Outcome } from '../failure';
import { addSheet } from '../file/edit/addSheet';
import { asWritten } from '../file/edit/cellMarkup';
import { rowStyles } from '../file/edit/sheetRows';
import { mapWorkbook } from '../file/edit/workbookMap';
import { blockedTable } from './failures';
import type { FileWorkbook } from './fileWorkbook';
import { findingRows, type FindingWording, readFindingRows } from './findingRows';
import { OpenTable } from './openTable';
import { ourTables } from './ourTables';
import { writeRun } from './writeRun';

/**
 * Writes findings into `Kiểm tra`, which is made on first use; a later run rewrites its lines and keeps what
 * people ignored. These lines are the product's own page, not edits of a person's cells: `Nhật ký` has none.
 */
export function writeFindings(
  workbook: FileWorkbook,
  findings: readonly Finding[],
  wording: FindingWording,
): Outcome<boolean> {
  let isBlocked = false;
  const outcome = workbook.rewrite((pack, content) => {
    const rows = findingRows(content, findings, readFindingRows(content), wording);
    const found = ourTables(content).find(({ name }) => name.toLowerCase() === FINDING_TABLE.toLowerCase());
    if (!found) {
      addSheet(pack, mapWorkbook(pack), findingSheet(rows, wording.words.findingSheet));
      return true;
    }
    const table = new OpenTable(found, content);
    const part = mapWorkbook(pack).sheets.find(({ name }) => name === found.place.sheet)?.part ?? '';
    isBlocked = !putRows(table, rows, rowStyles(pack.text(part) ?? '', found.place.lastRow));
    if (isBlocked) return false;
    writeRun(pack, [table]);
    return true;
  });
  return isBlocked ? blockedTable(FINDING_TABLE) : outcome;
}

/** Puts lines from the table's first row on and empties those left over; false where it cannot grow. */
function putRows(
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
