import type { Day } from '../../core/calendar/day';
import { progressOf, type ProgressResult } from '../../core/completion/progress';
import { progressAfter } from '../../core/completion/progressAfter';
import { type OurTable, ourTables } from '../edits/ourTables';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { UnusableFile } from '../file/unusableFile';
import { alignedRows } from '../tracking/countedRows';
import { readTracking, type Tracking } from '../tracking/readTracking';
import { rereadTracking, type TouchedRows } from '../tracking/rereadTracking';

/** A workbook counted by the core. */
export interface Counted {
  readonly content: WorkbookContent;
  readonly tracking: Tracking;
  readonly tables: readonly OurTable[];
  readonly result: ProgressResult;
  readonly asOf: Day;
  /** Days that a serial of this workbook lacks. */
  readonly shift: number;
}

/** Counts a workbook; null where it has no tables of ours. */
export function countedBook(content: WorkbookContent, today: Day): Counted | null {
  const tracking = trackingOf(content);
  if (!tracking) return null;
  const asOf = tracking.cutOff ?? today;
  const matrices = tracking.matrices.map(({ table }) => table);
  return countedAs(content, tracking, asOf, progressOf(matrices, { ...tracking.parameters, asOf }));
}

/**
 * What `countedBook` says of a workbook that was counted before, when since then only these rows were typed into: only
 * they are counted again. Null where more stands otherwise than before.
 */
export function countedAfter(
  before: Counted,
  content: WorkbookContent,
  touched: readonly TouchedRows[],
): Counted | null {
  const tracking = rereadTracking(before.tracking, before.content, content, touched);
  if (!tracking) return null;
  const { asOf, result } = before;
  const tables = tracking.matrices.map(({ table }) => table);
  const aligned = tables.map((table, at) => {
    const results = result.rows[at] ?? [];
    const rows = (before.tracking.matrices[at]?.table.rows ?? []).flatMap((cells, row) => {
      const made = results[row];
      return made === undefined ? [] : [{ cells, result: made }];
    });
    return alignedRows(rows, table.rows);
  });
  const changed = {
    gone: aligned.map(({ gone }) => gone),
    standing: (table: number, row: number) => aligned[table]?.standing[row]?.result ?? null,
  };
  const parameters = { ...tracking.parameters, asOf };
  return countedAs(content, tracking, asOf, progressAfter(result, changed, tables, parameters));
}

function countedAs(content: WorkbookContent, tracking: Tracking, asOf: Day, result: ProgressResult): Counted {
  const shift = content.date1904 ? DAYS_TO_1904 : 0;
  return { content, tracking, tables: ourTables(content), result, asOf, shift };
}

function trackingOf(content: WorkbookContent): Tracking | null {
  try {
    return readTracking(content);
  } catch (error) {
    if (error instanceof UnusableFile) return null;
    throw error;
  }
}
