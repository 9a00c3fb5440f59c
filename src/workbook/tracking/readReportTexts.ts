import type { CellValue } from '../../core/completion/cells';
import { TEXT_HEADERS, TEXT_KEYS, TEXT_TABLE, type TextColumnKey } from '../../core/reportText/textColumns';
import { type TextRow, type WrittenTexts, writtenTexts } from '../../core/reportText/writtenTexts';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';

/** `Nội dung báo cáo` of a workbook: what the officer wrote, and the rows as they stand. */
export interface TrackedTexts extends WrittenTexts {
  /** Null where the workbook has no such sheet. */
  readonly rows: readonly TextRow[] | null;
}

/** Reads `Nội dung báo cáo`, found by its table's name wherever it was moved. */
export function readReportTexts(content: WorkbookContent): TrackedTexts {
  const table = tableNamed(content, TEXT_TABLE);
  const sheet = table && sheetNamed(content, table.sheet);
  if (!table || !sheet) return { written: new Map(), findings: [], rows: null };
  const columns = findColumns(table, TEXT_KEYS, TEXT_HEADERS, blockFinder(content));
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at): TextRow => {
    const sheetRow = table.firstRow + at;
    const cell = (key: TextColumnKey): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : sheet.cells.value(sheetRow, column);
    };
    return { sheetRow, cell };
  });
  return { ...writtenTexts(rows, sheet.name), rows };
}
