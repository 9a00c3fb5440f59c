import type { Finding } from '../../core/finding';
import { FINDING_TABLE, findingSheet } from '../../core/layout/findingSheet';
import { findingRows, type FindingWording, readFindingRows } from '../edits/findingRows';
import { OpenTable } from '../edits/openTable';
import { ourTables } from '../edits/ourTables';
import { putFindingRows } from '../edits/putFindingRows';
import type { Outcome } from '../failure';
import { addSheet } from '../file/edit/addSheet';
import { rowStyles } from '../file/edit/sheetRows';
import { mapWorkbook } from '../file/edit/workbookMap';
import { blockedTable } from '../outcome';
import type { FileWorkbook } from './fileWorkbook';
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
    isBlocked = !putFindingRows(table, rows, rowStyles(pack.text(part) ?? '', found.place.lastRow));
    if (isBlocked) return false;
    writeRun(pack, [table]);
    return true;
  });
  return isBlocked ? blockedTable(FINDING_TABLE) : outcome;
}
