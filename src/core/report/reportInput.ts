import type { Day } from '../calendar/day';
import type { MatrixTable, Parameters, RowCells } from '../completion/cells';
import type { RowResult } from '../completion/row';
import type { Snapshot } from '../history/snapshot';
import type { Period, PeriodDays } from '../period/period';
import type { PlanHead } from '../plan/plan';
import type { ReadFigure } from '../targets/judge';
import type { Judgement, Measure } from '../targets/target';
import type { SectionKey } from './sectionKeys';

/** What a report is made of: the rows of a workbook as counted on the as-of day, and what stands around them. */
export interface ReportInput {
  readonly head: PlanHead;
  readonly tables: readonly MatrixTable[];
  /** With the as-of day of the report. */
  readonly parameters: Parameters;
  /** By table and row, as `tables` has them. */
  readonly rows: readonly (readonly ReportRow[])[];
  /** Rows that no figure counts. */
  readonly uncounted: number;
  readonly goals: readonly ReportGoal[];
  readonly sender: Sender;
  readonly request: ReportRequest;
  /** What the officer wrote in place of a draft, by section. */
  readonly written: ReadonlyMap<SectionKey, string>;
  /** What compares with earlier periods; empty without them. */
  readonly comparison: string;
  /** What `Lịch sử` keeps of this period and as-of day: its figures stand in place of those counted now (`withKept`). */
  readonly kept?: KeptFigures;
}

/** Figures of a period that was reported before. */
export interface KeptFigures extends Pick<Snapshot, 'progress' | 'writtenAt'> {
  /** Whether the rows of this input are those of then, too; else they are those of now. */
  readonly withRows: boolean;
}

/** A row with the cells that only a report needs, as texts. */
export interface ReportRow {
  readonly cells: RowCells;
  readonly result: RowResult;
  /** The number that the plan gave. */
  readonly number: string;
  readonly id: string;
  readonly evidence: string;
  readonly difficulty: string;
}

/** A goal of `Chỉ tiêu` and what it came to. */
export interface ReportGoal {
  readonly text: string;
  readonly measure: Measure | null;
  readonly actual: ReadFigure;
  readonly judgement: Judgement;
  readonly source: string;
}

/** What `Tham số` says of who reports; empty where it says nothing. */
export interface Sender {
  readonly above: string;
  readonly body: string;
  readonly place: string;
  readonly symbol: string;
  /** TM., KT., TL., TUQ., or empty. */
  readonly authority: string;
  readonly title: string;
  readonly deputyTitle: string;
  readonly name: string;
  readonly recipients: string;
}

/** What a report is asked for. */
export interface ReportRequest {
  readonly period: Period;
  /** Null where only an as-of day was asked for. */
  readonly days: PeriodDays | null;
  /** Day of the date line. */
  readonly signed: Day;
  /** Line of the register whose tasks alone are told of; null for all. */
  readonly unit: number | null;
  /** Why it is made although the check has errors; null where it has none. */
  readonly despite: { readonly reason: string; readonly errors: readonly string[] } | null;
}
