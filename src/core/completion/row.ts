import type { Day } from '../calendar/day';
import type { DeadlineKind } from '../deadline/deadline';
import type { StandingCode } from './standing';

/** Why a row inside a table is not counted. */
export type RowReason = 'other-year' | 'unknown-area' | 'unknown-status' | 'no-text';

/** What the narrow rule makes of one row; the layout caches these as the results of its formulas. */
export interface RowResult {
  readonly sheetRow: number;
  readonly state: 'heading' | 'blank' | 'uncounted' | 'counted';
  /** The first reason that holds; null unless `uncounted`. */
  readonly why: RowReason | null;
  /** Index in the table's areas, their number for 'Chưa rõ', -1 where not looked up or unknown. */
  readonly area: number;
  /** Index in `statuses` of what the cell says (blank: 0), -1 where not looked up or unknown. */
  readonly status: number;
  /** 'unknown' where the deadline cell was edited. */
  readonly kind: DeadlineKind;
  /** Kỳ, 1..n; 0 where there are no due days. */
  readonly k: number;
  readonly n: number;
  /** Hoàn thành with k < n: not done against due day k + 1. */
  readonly rolled: boolean;
  /** What Hạn shows. */
  readonly due: Day | null;
  /** The adjusted due day where one is given, else Hạn. */
  readonly dueUsed: Day | null;
  /** Null unless `counted`. */
  readonly standing: StandingCode | null;
}
