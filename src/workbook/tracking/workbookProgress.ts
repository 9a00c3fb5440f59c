import type { Day } from '../../core/calendar/day';
import { progressOf, type ProgressResult } from '../../core/completion/progress';
import { type ChangedRows, progressAfter } from '../../core/completion/progressAfter';
import type { RowResult } from '../../core/completion/row';
import type { Finding } from '../../core/finding';
import type { Abbreviation } from '../../core/unit/abbreviation';
import type { WorkbookContent } from '../file/readWorkbookFile';
import {
  type AlignedRows,
  alignedRows,
  countedRows,
  type CountedRow,
  isTelling,
  ROW_FINDINGS,
  tasksAmong,
} from './countedRows';
import { gathered } from './gathered';
import { keptFigureFindings } from './keptResults';
import { readTracking, type Tracking } from './readTracking';
import { idFindings } from './rowIds';
import { isTask, type TaskRow } from './taskPlaces';
import { widerReader } from './widerReading';

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

/** A counted workbook with what counting it again after a few rows have changed begins from. */
export interface CountedWorkbook extends WorkbookProgress {
  /** The rows of every matrix, in their order. */
  readonly rows: readonly (readonly CountedRow[])[];
  /** Whether every row has the id that it had before, and is a task where it was. */
  readonly isSameTasks: boolean;
  readonly ids: readonly Finding[];
  /** The figures of the day for which the workbook keeps its own; those of `asOf` where it keeps none. */
  readonly kept: ProgressResult;
  readonly wider: (task: TaskRow) => readonly Finding[];
}

/** Counts a workbook from its rows, never from kept results; those are only compared. */
export function workbookProgress(content: WorkbookContent, options: ProgressOptions): WorkbookProgress {
  return countedWorkbook(content, readTracking(content), options, null);
}

/**
 * Counts what was tracked. `before` is the same workbook with other rows: all but the rows must be as it was then,
 * and a row whose cells are the same value is not looked at again.
 */
export function countedWorkbook(
  content: WorkbookContent,
  tracking: Tracking,
  options: ProgressOptions,
  before: CountedWorkbook | null,
): CountedWorkbook {
  const { matrices, parameters, keptAsOf } = tracking;
  const asOf = options.asOf ?? tracking.cutOff ?? options.today;
  const tables = matrices.map(({ table }) => table);
  const aligned = tables.map((table, at) => alignedRows(before?.rows[at] ?? [], table.rows));
  const standing = aligned.map((each) => each.standing);
  const count = (
    day: Day,
    was: ProgressResult | null,
    made: (row: CountedRow) => RowResult,
  ): ProgressResult =>
    before === null || was === null
      ? progressOf(tables, { ...parameters, asOf: day })
      : progressAfter(was, changedRows(aligned, made), tables, { ...parameters, asOf: day });
  const result = count(asOf, before?.result ?? null, (row) => row.result);
  const kept =
    keptAsOf === null || keptAsOf === asOf
      ? result
      : count(keptAsOf, before?.kept ?? null, (row) => row.kept);
  const wider = before?.wider ?? widerReader(tracking, options.abbreviations ?? []);
  const rows = countedRows({ content, matrices, result, kept, wider, standing, isKept: keptAsOf !== null });
  const isSameTasks = before !== null && areSameTasks(before.rows, rows);
  const ids =
    isSameTasks && before.ids.length === 0 ? [] : idFindings(content, matrices, tasksAmong(matrices, rows));
  return {
    tracking,
    asOf,
    result,
    findings: [
      ...tracking.findings,
      ...ids,
      ...foundIn(rows),
      ...(keptAsOf === null ? [] : keptFigureFindings(content, tracking, kept)),
    ],
    rows,
    isSameTasks,
    ids,
    kept,
    wider,
  };
}

function changedRows(
  aligned: readonly AlignedRows<CountedRow>[],
  made: (row: CountedRow) => RowResult,
): ChangedRows {
  return {
    gone: aligned.map(({ gone }) => gone.map((row) => ({ cells: row.cells, result: made(row) }))),
    standing: (table, at) => {
      const row = aligned[table]?.standing[at];
      return row === undefined ? null : made(row);
    },
  };
}

function foundIn(rows: readonly (readonly CountedRow[])[]): readonly Finding[] {
  const telling = rows.flatMap((table) => table.filter(isTelling));
  return ROW_FINDINGS.flatMap((kind) => gathered(telling, ({ found }) => found[kind]));
}

function areSameTasks(
  before: readonly (readonly CountedRow[])[],
  rows: readonly (readonly CountedRow[])[],
): boolean {
  return rows.every((table, at) => {
    const earlier = before[at];
    return (
      earlier?.length === table.length &&
      table.every((row, index) => {
        const was = earlier[index];
        return (
          was === row ||
          (was !== undefined &&
            was.id === row.id &&
            was.cells.sheetRow === row.cells.sheetRow &&
            isTask(was.result) === isTask(row.result))
        );
      })
    );
  });
}
