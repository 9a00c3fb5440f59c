import { isoOf } from '../core/calendar/day';
import type { Criterion, IndexRating, MadeRate, RateRating } from '../core/rating/rating';
import type { RatedFile } from './ratedFile';

/** What `rate --json` prints: rates as exact fractions with the tasks that made them. */
export function rateJson({ progress, rules, isDefault, ratings }: RatedFile): string {
  const { isProvisional, units, parIndex } = ratings;
  return JSON.stringify({
    asOf: isoOf(progress.asOf),
    year: progress.tracking.parameters.year,
    provisional: isProvisional,
    rules: { ...rules, from: isDefault ? 'product' : 'workbook' },
    units: units.map(({ unit, name, floor, overall, due, unconfirmed }) => ({
      unit,
      name,
      floor,
      overall: rateOf(overall),
      due: rateOf(due),
      unconfirmed,
    })),
    parIndex: parIndex && indexOf(parIndex),
  });
}

function rateOf({ bandPoints, criteria, score, ...made }: RateRating) {
  return { ...madeOf(made), bandPoints, criteria: criteria.map(criterionOf), score };
}

function criterionOf({ appendix, index, points, ...made }: Criterion) {
  return { appendix, index, ...madeOf(made), points };
}

function indexOf({ appendix, index, points, most, ...made }: IndexRating) {
  return { appendix, index, ...madeOf(made), points, most };
}

function madeOf({ fraction, tasks }: MadeRate) {
  return { done: fraction.num, of: fraction.den, tasks };
}
