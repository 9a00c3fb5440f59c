/** A rate as it is counted: `num` of `den` tasks. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** Below this denominator only the fraction is printed (SPEC §6). */
const SMALLEST_PRINTED = 5;

/** Precision at which a threshold is compared, finer than any a ministry writes. */
const THRESHOLD_UNIT = 1e8;

/** Ten-thousandths of a rate: to the nearest, or down where that would reach 1 or a missed threshold. */
function tenThousandths({ num, den }: Fraction, thresholds: readonly number[]): number {
  const down = Math.floor((10000 * num) / den);
  const nearest = Math.floor((20000 * num + den) / (2 * den));
  if (nearest === down) return down;
  if (nearest >= 10000 && num < den) return down;
  for (const threshold of thresholds) {
    const limit = Math.round(threshold * THRESHOLD_UNIT);
    if (num * THRESHOLD_UNIT < limit * den && nearest * (THRESHOLD_UNIT / 10000) >= limit) return down;
  }
  return nearest;
}

/** The value that the cell and the JSON hold, four decimals; null where the denominator is 0 (SPEC §6). */
export function rateValue(fraction: Fraction, thresholds: readonly number[]): number | null {
  return fraction.den === 0 ? null : tenThousandths(fraction, thresholds) / 10000;
}

/** `40/68`. */
export function fractionText({ num, den }: Fraction): string {
  return `${num}/${den}`;
}

/** `58,82 %`; the fraction alone under 5; nothing where the denominator is 0 (SPEC §6). */
export function rateText(fraction: Fraction, thresholds: readonly number[]): string {
  if (fraction.den === 0) return '';
  if (fraction.den < SMALLEST_PRINTED) return fractionText(fraction);
  const value = tenThousandths(fraction, thresholds);
  return `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')} %`;
}
