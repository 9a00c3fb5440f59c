/** An exact fraction; the bottom is above 0. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The decimal that a number shows, exactly: 40.98 is 4098/100 and not the double beside it. */
export function ratioOf(number: number): Ratio {
  const [digits = '0', exponent = '0'] = String(number).toLowerCase().split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const shift = Number(exponent) - part.length;
  const top = BigInt(`${whole}${part}`);
  return shift >= 0
    ? { top: top * 10n ** BigInt(shift), bottom: 1n }
    : { top, bottom: 10n ** BigInt(-shift) };
}

/** One number over another, which must be above 0. */
export function quotient(numerator: number, denominator: number): Ratio {
  const [above, below] = [ratioOf(numerator), ratioOf(denominator)];
  return { top: above.top * below.bottom, bottom: above.bottom * below.top };
}

/** -1, 0 or 1 as the left is smaller than, equal to or greater than the right. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const [one, other] = [left.top * right.bottom, right.top * left.bottom];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The difference of two fractions. */
export function minus(left: Ratio, right: Ratio): Ratio {
  return {
    top: left.top * right.bottom - right.top * left.bottom,
    bottom: left.bottom * right.bottom,
  };
}

/** A number with its decimal point moved, to the exact decimal: 14.83 by -2 is 0.1483. */
export function shifted(number: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(number).toLowerCase().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
