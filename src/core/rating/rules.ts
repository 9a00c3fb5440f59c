/** From this rate on a unit has these points; both as people type them into `Tham số`. */
export interface Band {
  /** A fraction: 0.9 is 90 %. */
  readonly from: number;
  readonly points: number;
}

/** What `Tham số` says of rating. */
export interface RatingRules {
  /** Below this rate of its assigned tasks a unit is not considered for good work; null where no such rule holds. */
  readonly floor: number | null;
  /** Highest first; none where nothing is to be scored. */
  readonly bands: readonly Band[];
  /** Bands of PAR INDEX for "mức độ hoàn thành kế hoạch"; none where nobody has copied them from the ministry's decision. */
  readonly indexBands: readonly Band[];
}

/**
 * What a new workbook begins with: the 90 % of Sở LĐTBXH Bình Thuận (plan of 01/9/2021, A.III.5) and the points of a
 * provincial rule of 2026. The ministry changes its bands of PAR INDEX every year, so none are given.
 */
export const RATING_DEFAULTS: RatingRules = {
  floor: 0.9,
  bands: [
    { from: 1, points: 10 },
    { from: 0.9, points: 8 },
    { from: 0.8, points: 6 },
    { from: 0.7, points: 4 },
    { from: 0, points: 0 },
  ],
  indexBands: [],
};

/** Highest first, as they are looked at; a pair of which one half is missing is none. */
export function bandsOf(
  from: readonly (number | null)[],
  points: readonly (number | null)[],
): readonly Band[] {
  return from
    .flatMap((each, at): readonly Band[] => {
      const worth = points[at] ?? null;
      return each === null || worth === null ? [] : [{ from: each, points: worth }];
    })
    .sort((one, other) => other.from - one.from);
}
