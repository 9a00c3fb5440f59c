import { type Fraction, fractionText, rateText, rateValue } from '../../completion/rate';
import type { LayoutValue } from '../sheet';

/** What the cell of a rate holds: its value, the fraction alone under 5, nothing where the denominator is 0 (SPEC §6). */
export function rateCell(fraction: Fraction, thresholds: readonly number[]): LayoutValue {
  if (fraction.den === 0) return null;
  const text = rateText(fraction, thresholds);
  return text === fractionText(fraction) ? text : rateValue(fraction, thresholds);
}
