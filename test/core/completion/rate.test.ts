import fc from 'fast-check';
import { fractionText, rateText, rateValue } from '../../../src/core/completion/rate';
import { runs } from '../../runs';

const THRESHOLDS = [0.7, 0.8, 0.9];

describe('rounding of a rate', () => {
  test.each([
    [40, 68, 0.5882, '58,82 %'], // 0.588235…
    [2, 3, 0.6667, '2/3'], // nearest is up; under 5 only the fraction
    [1, 3, 0.3333, '1/3'],
    [4, 4, 1, '4/4'],
    [5, 5, 1, '100,00 %'],
    [0, 7, 0, '0,00 %'],
    [1, 20000, 0.0001, '0,01 %'], // 0.00005, half goes up
    [1, 20001, 0, '0,00 %'], // just under the half
    [24999, 25000, 0.9999, '99,99 %'], // 0.99996 would round to 1
    [99999, 100000, 0.9999, '99,99 %'],
    [22499, 25000, 0.8999, '89,99 %'], // 0.89996 would round to the missed 0.9
    [22500, 25000, 0.9, '90,00 %'], // met
    [22501, 25000, 0.9, '90,00 %'], // 0.90004 is above it
    [19999, 25000, 0.7999, '79,99 %'], // 0.79996, missed 0.8
    [12499, 25000, 0.5, '50,00 %'], // 0.49996, no threshold there
    [7, 100, 0.07, '7,00 %'],
  ])('%i/%i', (num, den, value, text) => {
    expect(rateValue({ num, den }, THRESHOLDS)).toBe(value);
    expect(rateText({ num, den }, THRESHOLDS)).toBe(text);
  });

  test('a threshold finer than four decimals is compared exactly', () => {
    // 0.84996 would print as 0.8500, above 0.84998 that it missed.
    expect(rateValue({ num: 21249, den: 25000 }, [0.84998])).toBe(0.8499);
    expect(rateValue({ num: 21249, den: 25000 }, [0.84996])).toBe(0.85);
  });

  test('a denominator of 0 gives no rate', () => {
    expect(rateValue({ num: 0, den: 0 }, [])).toBeNull();
    expect(rateText({ num: 0, den: 0 }, [])).toBe('');
  });

  test('fraction', () => {
    expect(fractionText({ num: 40, den: 68 })).toBe('40/68');
  });

  test('is within half a ten-thousandth, or under it where it went down', () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.integer({ min: 1, max: 100000 }), (some, den) => {
        const num = Math.min(some, den);
        const value = rateValue({ num, den }, THRESHOLDS) ?? NaN;
        const exact = (10000n * BigInt(num)) / BigInt(den);
        const shown = BigInt(Math.round(value * 10000));
        expect(shown === exact || shown === exact + 1n).toBe(true);
        for (const limit of [7n, 8n, 9n, 10n]) {
          expect(shown >= limit * 1000n).toBe(BigInt(num) * 10n >= limit * BigInt(den));
        }
      }),
      runs(1000),
    );
  });
});
