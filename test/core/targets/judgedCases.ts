import { type Figure, type Judgement, type Measure, NO_MEASURE } from '../../../src/core/targets/target';

/** A measure with figures, judged in 2025 as that year runs, so that what is not met is `not-yet`. */
export interface JudgedCase {
  readonly name: string;
  readonly measure: Measure;
  readonly actual: Figure;
  readonly before: Figure;
  readonly expected: Judgement;
}

export const NOTHING: Figure = { value: null, numerator: null, denominator: null };
export const plain = (value: number | string): Figure => ({ ...NOTHING, value });
export const over = (numerator: number | null, denominator: number | null): Figure => ({
  value: null,
  numerator,
  denominator,
});
export const percent = (operator: Measure['operator'], value: number): Partial<Measure> => ({
  operator,
  value,
  unit: '%',
});

type Line =
  | readonly [string, Partial<Measure>, Figure, Judgement]
  | readonly [string, Partial<Measure>, Figure, Figure, Judgement];

function cases(group: string, lines: readonly Line[]): readonly JudgedCase[] {
  return lines.map((line) => {
    const [name, measure, actual] = line;
    const [before, expected] = line.length === 5 ? [line[3], line[4]] : [NOTHING, line[3]];
    return { name: `${group}: ${name}`, measure: { ...NO_MEASURE, ...measure }, actual, before, expected };
  });
}

const A_SHARE_IN_PERCENT = cases('a share in percent', [
  ['at the threshold', percent('at-least', 90), plain(90), 'met'],
  ['a hair under', percent('at-least', 90), plain(89.999999), 'not-yet'],
  ['at the threshold of "trên"', percent('more-than', 95), plain(95), 'not-yet'],
  ['over "trên"', percent('more-than', 95), plain(95.01), 'met'],
  ['at the threshold of "không quá"', percent('at-most', 14.83), plain(14.83), 'met'],
  ['over "không quá"', percent('at-most', 14.83), plain(14.84), 'not-yet'],
  ['at the threshold of "dưới"', percent('less-than', 3), plain(3), 'not-yet'],
  ['105/113 of 92,92 %', percent('at-least', 92.92), over(105, 113), 'met'],
  ['105/113 of 92,93 %', percent('at-least', 92.93), over(105, 113), 'not-yet'],
  ['7/100 of exactly 7 %', percent('at-least', 7), over(7, 100), 'met'],
  ['29/100 of exactly 29 %', percent('exactly', 29), over(29, 100), 'met'],
  ['1483/10000 of exactly 14,83 %', percent('exactly', 14.83), over(1483, 10000), 'met'],
  ['7,63 of 10 points of 76,3 %', percent('at-least', 76.3), over(7.63, 10), 'met'],
  ['no figure', percent('at-least', 90), NOTHING, 'no-figures'],
  ['a numerator alone', percent('at-least', 90), over(105, null), 'unreadable'],
  ['a denominator alone', percent('at-least', 90), over(null, 113), 'unreadable'],
  ['a denominator of 0', percent('at-least', 90), over(0, 0), 'unreadable'],
  ['a text', percent('at-least', 90), plain('92,92%'), 'unreadable'],
  ['92 typed where Excel reads 9200 %', percent('at-least', 90), plain(9200), 'unreadable'],
  ['more than the whole, which may be', percent('at-least', 100), plain(105), 'met'],
  ['growth of 230 % against 150 %', percent('at-least', 150), plain(230), 'met'],
  ['a measure without its value', { operator: 'at-least', unit: '%' }, plain(90), 'unreadable'],
  ['no measure at all', {}, plain(90), 'unmeasured'],
]);

const classB: Partial<Measure> = {
  operator: 'within-below',
  value: 80,
  upTo: 90,
  mayExceed: 'above',
  unit: '%',
};
const fewer: Partial<Measure> = {
  operator: 'within',
  value: 1.5,
  upTo: 2,
  mayExceed: 'above',
  change: 'decrease',
  unit: '%',
};
const A_BAND = cases('a band', [
  ['class B, 80', classB, plain(80), 'met'],
  ['class B, 79,99', classB, plain(79.99), 'not-yet'],
  ['class B, 92,1: better than the band', classB, plain(92.1), 'met'],
  ['fewer posts, 1,5', fewer, plain(1.5), 'met'],
  ['fewer posts, 3 of 200', fewer, over(3, 200), 'met'],
  ['fewer posts, 2 of 200', fewer, over(2, 200), 'not-yet'],
  ['fewer posts, 2,5: more than asked', fewer, plain(2.5), 'met'],
  ['both ends hold, 2', { ...fewer, mayExceed: 'none' }, plain(2), 'met'],
  ['both ends hold, 2,01', { ...fewer, mayExceed: 'none' }, plain(2.01), 'not-yet'],
  ['both ends hold, 1,49', { ...fewer, mayExceed: 'none' }, plain(1.49), 'not-yet'],
  ['the upper end is not in it', { ...classB, mayExceed: 'none' }, plain(90), 'not-yet'],
  ['only the upper end holds, below it', { ...fewer, mayExceed: 'below' }, plain(0.3), 'met'],
  ['only the upper end holds, over it', { ...fewer, mayExceed: 'below' }, plain(2.1), 'not-yet'],
  ['no upper end', { ...fewer, upTo: null }, plain(2), 'unreadable'],
]);

const points: Partial<Measure> = { operator: 'at-least', value: 41, unit: 'điểm', scale: 80 };
const POINTS_OF_A_SCALE = cases('points of a scale', [
  ['on the same scale', points, over(40.98, 80), 'not-yet'],
  ['as a value, at the threshold', points, plain(41), 'met'],
  ['on another scale, 5,125 of 10 is 41 of 80', points, over(5.125, 10), 'met'],
  ['on another scale, 5,12 of 10', points, over(5.12, 10), 'not-yet'],
  ['a scale that the measure does not know', { ...points, scale: null }, over(41, 80), 'incomparable'],
]);

const topTen: Partial<Measure> = { operator: 'at-most', value: 10, unit: 'hạng' };
const better: Partial<Measure> = { operator: 'above-before', unit: 'hạng' };
const oneUp: Partial<Measure> = { operator: 'at-least', value: 1, change: 'increase', unit: 'bậc' };
const A_RANK = cases('a rank', [
  ['10 of the first ten', topTen, over(10, 18), NOTHING, 'met'],
  ['11 of the first ten', topTen, over(11, 18), NOTHING, 'not-yet'],
  ['a rank without its total', topTen, over(9, null), NOTHING, 'met'],
  ['a rank typed as a value', topTen, plain(9), NOTHING, 'met'],
  ['of as many as the goal says', { ...topTen, scale: 63 }, over(9, 63), NOTHING, 'met'],
  ['of fewer than the goal says', { ...topTen, scale: 63 }, over(9, 34), NOTHING, 'incomparable'],
  ['of who knows how many', { ...topTen, scale: 63 }, over(9, null), NOTHING, 'incomparable'],
  ['54 of 63 after 55 of 63', better, over(54, 63), over(55, 63), 'met'],
  ['the same rank again', better, over(55, 63), over(55, 63), 'not-yet'],
  ['30 of 34 after 55 of 63', better, over(30, 34), over(55, 63), 'incomparable'],
  ['totals left out', better, over(54, null), over(55, null), 'incomparable'],
  ['without the earlier rank', better, over(54, 63), NOTHING, 'no-figures'],
  ['one up', oneUp, over(54, 63), over(55, 63), 'met'],
  ['none up', oneUp, over(55, 63), over(55, 63), 'not-yet'],
  ['down', oneUp, over(57, 63), over(55, 63), 'not-yet'],
  ['one up of fewer', oneUp, over(29, 34), over(55, 63), 'incomparable'],
  [
    'two to three up, four',
    { ...oneUp, operator: 'within', value: 2, upTo: 3, mayExceed: 'above' },
    over(51, 63),
    over(55, 63),
    'met',
  ],
]);

const grades = ['Thấp nhất', 'Trung bình thấp', 'Trung bình cao', 'Cao nhất'];
const middle: Partial<Measure> = { operator: 'at-least', value: 'Trung bình cao', unit: 'nhóm', grades };
const A_GRADE = cases('a grade', [
  ['the same', middle, plain(' trung bình  CAO '), 'met'],
  ['the one above', middle, plain('Cao nhất'), 'met'],
  ['the one below', middle, plain('Trung bình thấp'), 'not-yet'],
  ['one that the list lacks', middle, plain('Khá'), 'unreadable'],
  ['nothing', middle, NOTHING, 'no-figures'],
  ['the same, without a list', { ...middle, grades: null }, plain('Trung bình cao'), 'met'],
  ['another, without a list', { ...middle, grades: null }, plain('Cao nhất'), 'incomparable'],
]);

const share: Partial<Measure> = { operator: 'above-before', unit: '%' };
const count: Partial<Measure> = { operator: 'above-before', unit: 'hồ sơ' };
const COMPARED_WITH_THE_YEAR_BEFORE = cases('compared with the year before', [
  ['3 of 4 after 74 %', share, over(3, 4), plain(74), 'met'],
  ['3 of 4 after 75 %', share, over(3, 4), plain(75), 'not-yet'],
  ['2 of 3 after 66 of 99', share, over(2, 3), over(66, 99), 'not-yet'],
  ['2 of 3 after 665 of 1000', share, over(2, 3), over(665, 1000), 'met'],
  ['7,7 of 10 after 76,3 %', share, over(7.7, 10), plain(76.3), 'met'],
  ['41 points after 40,98/80', { ...share, unit: 'điểm', scale: 80 }, plain(41), over(40.98, 80), 'met'],
  ['a count after a fraction', count, plain(12), over(1, 2), 'incomparable'],
  ['a count after a count', count, plain(12), plain(11), 'met'],
  [
    'less is asked, and it is less',
    { ...share, operator: 'below-before' },
    plain(14.83),
    plain(17.83),
    'met',
  ],
  ['nothing before', share, over(3, 4), NOTHING, 'no-figures'],
]);

/** Every case, worked out by hand. */
export const JUDGED: readonly JudgedCase[] = [
  ...A_SHARE_IN_PERCENT,
  ...A_BAND,
  ...POINTS_OF_A_SCALE,
  ...A_RANK,
  ...A_GRADE,
  ...COMPARED_WITH_THE_YEAR_BEFORE,
];
