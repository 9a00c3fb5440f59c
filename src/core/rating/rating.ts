import type { Fraction } from '../completion/rate';

/** The tasks of a rate by id: those that are done, and those of its denominator that are not. */
export interface RatedTasks {
  readonly done: readonly string[];
  readonly notDone: readonly string[];
}

/** A rate with the tasks that made it. */
export interface MadeRate {
  readonly fraction: Fraction;
  readonly tasks: RatedTasks;
}

/** What an index brings a unit: null where it gave the unit no such task, so that it leaves the maximum. */
export interface Criterion extends MadeRate {
  readonly appendix: string;
  readonly index: string | null;
  readonly points: number | null;
}

/** A unit by one of the two rates. */
export interface RateRating extends MadeRate {
  /** The points of the rate over all indexes; null without figures or bands. */
  readonly bandPoints: number | null;
  readonly criteria: readonly Criterion[];
  /** Points of all criteria that apply, of the most that these could bring; null where none applies. */
  readonly score: { readonly points: number; readonly most: number } | null;
}

/** What the rule of the least rate says of a unit. */
export type FloorVerdict =
  /** Below it: "Không xem xét xếp loại hoàn thành tốt nhiệm vụ trở lên". */
  | 'below'
  | 'reached'
  /** No task to be rated by: "không đủ căn cứ", which is not 0. */
  | 'no-grounds'
  /** `Tham số` has no such rule. */
  | 'no-rule';

/** What tasks through a group whose membership nobody has confirmed would have counted in. */
export interface UnconfirmedTasks {
  readonly groups: readonly string[];
  readonly tasks: readonly string[];
}

/** A unit's rating, by the tasks that it leads. */
export interface UnitRating {
  readonly unit: string | null;
  readonly name: string;
  readonly floor: FloorVerdict;
  /** tỷ lệ hoàn thành trên tổng số được giao */
  readonly overall: RateRating;
  /** tỷ lệ hoàn thành nhiệm vụ đến hạn */
  readonly due: RateRating;
  /** Left out of the rating. */
  readonly unconfirmed: UnconfirmedTasks;
}

/** "Mức độ hoàn thành kế hoạch" of PAR INDEX by the ministry's bands. */
export interface IndexRating extends MadeRate {
  readonly appendix: string;
  readonly index: string;
  /** Null without tasks, or where no band is reached. */
  readonly points: number | null;
  readonly most: number;
}

/** The ratings of a workbook. */
export interface Ratings {
  /** Before the last day of the year: "tạm tính". */
  readonly isProvisional: boolean;
  readonly units: readonly UnitRating[];
  /** Null where `Tham số` has no bands of PAR INDEX, or the plan no such appendix. */
  readonly parIndex: IndexRating | null;
}
