import { type Day, lastDayOfMonth } from '../calendar/day';
import { normalise } from '../completion/narrowText';
import { compareRatios, minus, quotient, type Ratio, ratioOf } from './ratio';
import { type Figure, type Judgement, type Measure, type Operator, UNIT } from './target';

/** A figure as judging reads it. */
export type ReadFigure =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'plain'; readonly value: number }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  /** A numerator alone: a rank whose total was not typed. */
  | { readonly kind: 'half'; readonly numerator: number }
  | { readonly kind: 'text'; readonly text: string };

/** What a measure is judged by; `year` is the year that must be met, as the open year where a row names none. */
export interface JudgedBy {
  readonly actual: ReadFigure;
  readonly before: ReadFigure;
  readonly year: number;
  readonly asOf: Day;
}

/** Over this many percent a figure typed as a value is taken for a slip of the sign % where the goal is at most 100 %. */
export const MOST_PERCENT = 200;

/**
 * What became of a measure: fractions are compared exactly. Without figures it is never missed, ranks are compared
 * only among as many, and a goal is missed only when its year is over.
 */
export function judge(measure: Measure, { actual, before, year, asOf }: JudgedBy): Judgement {
  if (measure.operator === null) return 'unmeasured';
  const outcome = outcomeOf(measure, actual, before);
  if (typeof outcome !== 'boolean') return outcome;
  if (outcome) return 'met';
  return asOf > lastDayOfMonth(year, 12) ? 'missed' : 'not-yet';
}

/** A figure given by a value or by a numerator and a denominator. */
export function readFigure({ value, numerator, denominator }: Figure): ReadFigure {
  if (numerator !== null && denominator !== null && denominator > 0)
    return { kind: 'fraction', numerator, denominator };
  if (numerator !== null && denominator === null) return { kind: 'half', numerator };
  if (numerator !== null || denominator !== null) return { kind: 'unreadable' };
  if (value === null) return { kind: 'none' };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'plain', value };
}

type Outcome = boolean | Exclude<Judgement, 'met' | 'not-yet' | 'missed' | 'unmeasured'>;

function outcomeOf(measure: Measure, actual: ReadFigure, before: ReadFigure): Outcome {
  const { operator, unit, value, upTo } = measure;
  if (unit === UNIT.grade) return gradeOutcome(measure, actual);
  const now = usable(measure, actual);
  if (typeof now === 'string') return now;
  const isCompared = operator === 'above-before' || operator === 'below-before';
  if (!isCompared && typeof value !== 'number') return 'unreadable';
  const isBand = operator === 'within' || operator === 'within-below';
  if (isBand && upTo === null) return 'unreadable';
  if (!isCompared && unit !== UNIT.places) return held(measure, standing(measure, now));
  const then = usable(measure, before);
  if (typeof then === 'string') return then;
  const moved = movement(measure, now, then);
  if (moved === null) return 'incomparable';
  if (!isCompared) return held(measure, moved);
  const sign = compareRatios(moved, ZERO);
  return operator === 'above-before' ? sign > 0 : sign < 0;
}

const ZERO: Ratio = { top: 0n, bottom: 1n };
const HUNDRED = 100;

type Usable = Extract<ReadFigure, { readonly kind: 'plain' | 'fraction' | 'half' }>;

function usable(measure: Measure, figure: ReadFigure): Usable | 'no-figures' | 'unreadable' {
  if (figure.kind === 'none') return 'no-figures';
  if (figure.kind === 'unreadable' || figure.kind === 'text') return 'unreadable';
  if (figure.kind === 'half' && !isRank(measure)) return 'unreadable';
  if (figure.kind === 'plain' && isSlipOfPercent(measure, figure.value)) return 'unreadable';
  return figure;
}

/** Whether a value in percent was typed without the sign % where Excel then reads a hundred times as much. */
export function isSlipOfPercent({ unit, value }: Pick<Measure, 'unit' | 'value'>, typed: number): boolean {
  return unit === UNIT.percent && typed > MOST_PERCENT && !(typeof value === 'number' && value > HUNDRED);
}

function isRank({ unit }: Measure): boolean {
  return unit === UNIT.rank || unit === UNIT.places;
}

/** The figure in the unit of the measure's value; null where the two cannot be compared. */
function standing(measure: Measure, figure: Usable): Ratio | null {
  const { unit, scale } = measure;
  if (isRank(measure)) {
    if (scale !== null && totalOf(figure) !== scale) return null;
    return ratioOf(figure.kind === 'plain' ? figure.value : figure.numerator);
  }
  if (figure.kind === 'half') return null;
  if (figure.kind === 'plain') return ratioOf(figure.value);
  const share = quotient(figure.numerator, figure.denominator);
  const whole = unit === UNIT.percent ? HUNDRED : scale;
  if (whole === null) return null;
  const { top, bottom } = ratioOf(whole);
  return { top: share.top * top, bottom: share.bottom * bottom };
}

function totalOf(figure: Usable): number | null {
  return figure.kind === 'fraction' ? figure.denominator : null;
}

/** By how much a figure is better than an earlier one; null where they cannot be compared. */
function movement(measure: Measure, now: Usable, then: Usable): Ratio | null {
  if (isRank(measure)) {
    const total = totalOf(now);
    if (total === null || total !== totalOf(then)) return null;
    const [one, other] = [rankOf(now), rankOf(then)];
    return minus(ratioOf(other), ratioOf(one));
  }
  if (now.kind === 'fraction' && then.kind === 'fraction')
    return minus(quotient(now.numerator, now.denominator), quotient(then.numerator, then.denominator));
  const [one, other] = [standing(measure, now), standing(measure, then)];
  return one === null || other === null ? null : minus(one, other);
}

function rankOf(figure: Usable): number {
  return figure.kind === 'plain' ? figure.value : figure.numerator;
}

function held({ operator, value, upTo, mayExceed }: Measure, figure: Ratio | null): Outcome {
  if (figure === null) return 'incomparable';
  const at = typeof value === 'number' ? compareRatios(figure, ratioOf(value)) : 0;
  const end = upTo === null ? 0 : compareRatios(figure, ratioOf(upTo));
  switch (operator) {
    case 'at-least':
      return at >= 0;
    case 'more-than':
      return at > 0;
    case 'at-most':
      return at <= 0;
    case 'less-than':
      return at < 0;
    case 'exactly':
      return at === 0;
    case 'within':
      return (at >= 0 || mayExceed === 'below') && (end <= 0 || mayExceed === 'above');
    case 'within-below':
      return (at >= 0 || mayExceed === 'below') && (end < 0 || mayExceed === 'above');
    default:
      return 'unreadable';
  }
}

const GRADED: ReadonlySet<Operator> = new Set<Operator>([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
]);

/** Grades are compared by their place in the list; without one only the same grade is known to be met. */
function gradeOutcome({ operator, value, grades }: Measure, actual: ReadFigure): Outcome {
  if (operator === null || !GRADED.has(operator)) return 'unreadable';
  if (actual.kind === 'none') return 'no-figures';
  if (actual.kind !== 'text' || typeof value !== 'string') return 'unreadable';
  const [wanted, given] = [normalise(value), normalise(actual.text)];
  if (grades === null) return wanted === given ? heldGrade(operator, 0) : 'incomparable';
  const names = grades.map(normalise);
  const [one, other] = [names.indexOf(given), names.indexOf(wanted)];
  if (one < 0 || other < 0) return 'unreadable';
  return heldGrade(operator, one - other);
}

function heldGrade(operator: Measure['operator'], above: number): Outcome {
  switch (operator) {
    case 'at-least':
      return above >= 0;
    case 'more-than':
      return above > 0;
    case 'at-most':
      return above <= 0;
    case 'less-than':
      return above < 0;
    case 'exactly':
      return above === 0;
    default:
      return 'unreadable';
  }
}
