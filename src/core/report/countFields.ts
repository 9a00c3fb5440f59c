import { type Counts, fractionsOf, type RateRule } from '../completion/counts';
import { type Fraction, fractionText, rateText } from '../completion/rate';
import type { CountFields } from './reportData';

/** What is printed where there is nothing to divide by. */
const NO_RATE = '-';

/** The numbers of a figure-holder under the names of templates. */
export function countFields(counts: Counts, rule: RateRule): CountFields {
  const { rate, dueRate, onTimeRate } = fractionsOf(counts, rule);
  return {
    'được giao': counts.assigned,
    'không phát sinh': counts.notApplicable,
    'hoàn thành': counts.done,
    'hoàn thành đúng hạn': counts.doneOnTime,
    'hoàn thành quá hạn': counts.doneLate,
    'hoàn thành chưa rõ ngày': counts.doneUndated,
    'hoàn thành không có hạn': counts.doneWithoutDue,
    'quá hạn': counts.overdue,
    'sắp đến hạn': counts.dueSoon,
    'trong hạn': counts.inTime,
    'thường xuyên': counts.continuous,
    'chờ sự kiện': counts.waiting,
    'chưa rõ hạn': counts.undetermined,
    'dài hạn': counts.longTerm,
    'chưa đến hạn': counts.notYetDue,
    'tỷ lệ hoàn thành': rateWithFraction(rate, rule),
    'tỷ lệ đến hạn': rateWithFraction(dueRate, rule),
    'tỷ lệ đúng hạn': rateWithFraction(onTimeRate, rule),
  };
}

/** `58,82 % (40/68)`; the fraction alone under 5; `-` where the denominator is 0 (SPEC §6). */
export function rateWithFraction(fraction: Fraction, { thresholds }: Pick<RateRule, 'thresholds'>): string {
  if (fraction.den === 0) return NO_RATE;
  const rate = rateText(fraction, thresholds);
  const beside = fractionText(fraction);
  return rate === beside ? beside : `${rate} (${beside})`;
}
