import { vietnameseDate } from '../calendar/day';
import { type Fraction, fractionText, rateText } from '../completion/rate';
import type { Comparison, HolderDifference, RateDifference } from './compare';
import type { RateKey } from './historyColumns';

/** Wording of comparisons; the values are in `src/messages`. */
export type ComparisonWord =
  | 'year'
  | 'period'
  | 'than'
  | 'rate'
  | 'dueRate'
  | 'onTimeRate'
  | 'up'
  | 'down'
  | 'same'
  | 'less'
  | 'points'
  | 'overdue'
  | 'done';

type Words = Readonly<Record<ComparisonWord, string>>;

/** Below this denominator only fractions are printed (SPEC §6), so that no points are told either. */
const SMALLEST = 5;

/** What the overall figures come to against earlier periods, a sentence each; empty without any. */
export function comparisonText(
  comparisons: readonly Comparison[],
  thresholds: readonly number[],
  words: Words,
): string {
  return comparisons
    .flatMap(({ span, asOf, holders }) => {
      const overall = holders.find(({ holder }) => holder.level === 'overall');
      if (overall === undefined) return [];
      const start = put(words[span], { day: vietnameseDate(asOf) });
      return [`${start}: ${differencesText(overall, thresholds, words)}.`];
    })
    .join('\n');
}

/** The differences of one holder in one line: both rates, what is done, what is overdue. */
export function differencesText(
  { now, then, rates }: HolderDifference,
  thresholds: readonly number[],
  words: Words,
): string {
  const count = (word: 'done' | 'overdue'): string =>
    `${put(words[word], { count: now[word] })} ${countText(now[word] - then[word], words)}`;
  const rate = (key: RateKey): readonly string[] => {
    const known = rates[key];
    return known === null ? [] : [`${words[key]} ${rateDifferenceText(known, thresholds, words)}`];
  };
  return [count('done'), ...rate('rate'), ...rate('dueRate'), ...rate('onTimeRate'), count('overdue')].join(
    '; ',
  );
}

function rateDifferenceText(
  { now, then, difference }: RateDifference,
  thresholds: readonly number[],
  words: Words,
): string {
  const shown = (fraction: Fraction): string => {
    const rate = rateText(fraction, thresholds);
    const beside = fractionText(fraction);
    return rate === beside ? beside : `${rate} (${beside})`;
  };
  const said = put(words.than, { now: shown(now), then: shown(then) });
  const isSmall = now.den < SMALLEST || then.den < SMALLEST;
  return isSmall ? said : `${said}, ${pointsText(difference, words)}`;
}

/** `tăng 8,82 điểm %`, to the nearest hundredth; `tăng dưới 0,01 điểm %` where that would be nothing. */
export function pointsText({ num, den }: Fraction, words: Words): string {
  if (num === 0) return words.same;
  const hundredths = Math.floor((20000 * Math.abs(num) + den) / (2 * den));
  const whole = Math.floor(hundredths / 100);
  const points = `${whole},${String(hundredths % 100).padStart(2, '0')}`;
  const value = put(hundredths === 0 ? words.less : words.points, { points });
  return put(num > 0 ? words.up : words.down, { value });
}

function countText(difference: number, words: Words): string {
  if (difference === 0) return `(${words.same})`;
  return `(${put(difference > 0 ? words.up : words.down, { value: Math.abs(difference) })})`;
}

function put(wording: string, data: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}
