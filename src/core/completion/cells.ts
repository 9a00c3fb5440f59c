import type { Day } from '../calendar/day';
import type { CONTINUOUS_CHOICE } from '../layout/matrixColumns';
import type { UnitKind } from '../unit/register';

/** What a cell holds; null is an empty cell. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** One row of a matrix table as it stands in the workbook, by column key (SPEC §6). */
export interface RowCells {
  /** Null, too, where nothing but spaces stands in the cell (`blankAsNull`). */
  readonly text: CellValue;
  readonly lead: CellValue;
  readonly support: CellValue;
  readonly deadline: CellValue;
  readonly area: CellValue;
  /** The constant in the Hạn cell; looked at only where `dueTyped`. */
  readonly due: CellValue;
  readonly period: CellValue;
  readonly eventDay: CellValue;
  readonly adjustedDue: CellValue;
  readonly status: CellValue;
  readonly percent: CellValue;
  readonly doneDay: CellValue;
  readonly result: CellValue;
  readonly year: CellValue;
  readonly rowKind: CellValue;
  readonly deadlineKind: CellValue;
  readonly dueDays: CellValue;
  readonly dayCount: CellValue;
  readonly dayUnit: CellValue;
  readonly deadlineOriginal: CellValue;
  /** The Hạn cell holds a typed constant and not our formula. */
  readonly dueTyped: boolean;
  readonly sheetRow: number;
}

/** An area of an appendix as `Tham số` and `Tổng hợp` list it. */
export interface AreaLine {
  readonly code: string;
  readonly content: string | null;
  readonly name: string;
}

/** The rows of one appendix's table and what stands around them. */
export interface MatrixTable {
  /** Appendix code, `I`. */
  readonly code: string;
  readonly index: string | null;
  readonly sheet: string;
  readonly areas: readonly AreaLine[];
  readonly rows: readonly RowCells[];
  /** Sheet rows that a person typed below the table. */
  readonly rowsBelow: readonly number[];
}

/** A line of `Đơn vị`. */
export interface UnitLine {
  readonly id: string | null;
  readonly name: string;
  readonly kind: UnitKind;
}

/** A line of the membership table, by names as `Đơn vị` spells them. */
export interface Membership {
  readonly group: string;
  readonly unit: string;
}

/** The calendar of `Tham số`: all days in order, each with the count of working days up to and with it. */
export interface WorkingCalendar {
  readonly days: readonly Day[];
  readonly ordinal: readonly number[];
}

/** What the sheets beside the matrices say and every figure depends on. */
export interface Parameters {
  readonly year: number;
  readonly asOf: Day;
  readonly soonDays: number;
  readonly continuousInRate: keyof typeof CONTINUOUS_CHOICE;
  readonly isYearPeriod: boolean;
  /** Chưa thực hiện, Đang thực hiện, Hoàn thành, Không phát sinh, as `Tham số` spells them. */
  readonly statuses: readonly [string, string, string, string];
  /** Fractions that a rate must not seem to reach by rounding, such as 0.9. */
  readonly thresholds: readonly number[];
  readonly workingCalendar: WorkingCalendar;
  readonly units: readonly UnitLine[];
  readonly memberships: readonly Membership[];
}
