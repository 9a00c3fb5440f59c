import type { Fraction } from '../completion/rate';
import { compareRatios, ratioOf, type Ratio } from '../targets/ratio';
import type { Band } from './rules';

/** Whether a fraction of tasks is at least a rate that people typed, exactly: 9/10 reaches 0.9, 8999/10000 does not. */
export function reaches({ num, den }: Fraction, from: number): boolean {
  const rate: Ratio = { top: BigInt(num), bottom: BigInt(den) };
  return compareRatios(rate, ratioOf(from)) >= 0;
}

/** The points of the highest band that a fraction reaches; null where there are no tasks, or no band is reached. */
export function pointsOf(fraction: Fraction, bands: readonly Band[]): number | null {
  if (fraction.den === 0) return null;
  return bands.find(({ from }) => reaches(fraction, from))?.points ?? null;
}

/** The most that a criterion can bring; 0 where there are no bands. */
export function mostPoints(bands: readonly Band[]): number {
  return Math.max(0, ...bands.map(({ points }) => points));
}
