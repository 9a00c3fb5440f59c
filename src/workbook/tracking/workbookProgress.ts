import type { Day } from '../../core/calendar/day';
import { progressOf, type ProgressResult } from '../../core/completion/progress';
import type { Finding } from '../../core/finding';
import type { Abbreviation } from '../../core/unit/abbreviation';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { keptFindings } from './keptResults';
import { readTracking, type Tracking } from './readTracking';
import { idFindings } from './rowIds';
import { formulaFindings, taskRows } from './taskPlaces';
import { textFindings } from './typedAsText';
import { widerFindings } from './widerReading';

/** The figures of a workbook counted from its rows, and everything that was met on the way. */
export interface WorkbookProgress {
  readonly tracking: Tracking;
  readonly asOf: Day;
  readonly result: ProgressResult;
  readonly findings: readonly Finding[];
}

/** On which day figures are counted, and with which abbreviations of units texts are understood. */
export interface ProgressOptions {
  /** Null takes the workbook's Ngày chốt số liệu, or `today` where that is blank. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly abbreviations?: readonly Abbreviation[];
}

/** Counts a workbook from its rows, never from kept results; those are only compared. */
export function workbookProgress(content: WorkbookContent, options: ProgressOptions): WorkbookProgress {
  const tracking = readTracking(content);
  const asOf = options.asOf ?? tracking.cutOff ?? options.today;
  const tables = tracking.matrices.map(({ table }) => table);
  const result = progressOf(tables, { ...tracking.parameters, asOf });
  const tasks = taskRows(tracking.matrices, result.rows);
  const { keptAsOf } = tracking;
  const kept =
    keptAsOf === null || keptAsOf === asOf
      ? result
      : progressOf(tables, { ...tracking.parameters, asOf: keptAsOf });
  return {
    tracking,
    asOf,
    result,
    findings: [
      ...tracking.findings,
      ...idFindings(content, tracking.matrices, tasks),
      ...widerFindings(tracking, tasks, options.abbreviations ?? []),
      ...textFindings(tasks),
      ...formulaFindings(tasks),
      ...(keptAsOf === null ? [] : keptFindings(content, tracking, kept)),
    ],
  };
}
