import type { Day } from '../calendar/day';
import type { Progress } from '../completion/progress';
import type { PeriodKind } from '../period/preset';
import type { Period } from '../period/period';

/** A period of a year, as figures are kept and compared by. */
export interface KeptPeriod extends Period {
  readonly year: number;
}

/** The figures of one period on one as-of day, as `Lịch sử` keeps them. */
export interface Snapshot {
  readonly period: KeptPeriod;
  readonly asOf: Day;
  /** Day and time of writing, as a workbook counts them. */
  readonly writtenAt: number;
  /** `HISTORY_VERSION` of the product that wrote it. */
  readonly version: number;
  /** Whether continuous tasks stood in the first rate; rates made differently are not compared. */
  readonly countsContinuous: boolean;
  /** All of `progress --json` (SPEC §8) as it was. */
  readonly progress: Progress;
}

/** The shape of the rows; raised when a column gets another meaning. */
export const HISTORY_VERSION = 1;

const KIND_CODE: Readonly<Record<PeriodKind, string>> = {
  month: 'T',
  quarter: 'Q',
  half: '6T',
  'nine-months': '9T',
  year: 'N',
};

/** By what a snapshot is known: `2024-Q3@45549`. Two of the same period stand beside each other by their as-of days. */
export function snapshotKey({ period, asOf }: Pick<Snapshot, 'period' | 'asOf'>): string {
  return `${period.year}-${KIND_CODE[period.kind]}${period.number}@${asOf}`;
}

/** Whether two periods are the same one. */
export function isSamePeriod(one: KeptPeriod, other: KeptPeriod): boolean {
  return one.year === other.year && one.kind === other.kind && one.number === other.number;
}
