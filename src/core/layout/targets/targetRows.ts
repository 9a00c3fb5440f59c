import { shifted } from '../../targets/ratio';
import { type Figure, type Target, UNIT } from '../../targets/target';
import { CHANGE_WORD, MAY_EXCEED_WORD, OPERATOR_WORD, SPAN_WORD } from '../../targets/words';
import type { LayoutValue } from '../sheet';
import type { TargetColumnKey } from '../../targets/targetColumns';

/** Values of one line of `Chỉ tiêu`, its formulas' results left out. */
export type TargetLine = Readonly<Partial<Record<TargetColumnKey, LayoutValue>>>;

/** A target as a line of `Chỉ tiêu`; a percentage becomes the fraction that Excel keeps. */
export function targetLine(target: Target, at: number): TargetLine {
  const { actual, before, area, source, operator, mayExceed } = target;
  const number = (value: number | string | null): LayoutValue =>
    typeof value === 'number' && target.unit === UNIT.percent ? shifted(value, -2) : value;
  const figure = (given: Figure | null): Figure =>
    given ?? { value: null, numerator: null, denominator: null };
  const [now, then] = [figure(actual), figure(before)];
  return {
    number: String(at + 1),
    text: target.text,
    area: area?.name ?? null,
    span: SPAN_WORD[target.span],
    year: target.year,
    change: operator === null ? null : CHANGE_WORD[target.change],
    operator: operator === null ? null : OPERATOR_WORD[operator],
    value: number(target.value),
    upTo: number(target.upTo),
    mayExceed: mayExceed === null ? null : MAY_EXCEED_WORD[mayExceed],
    unit: target.unit,
    scale: target.grades?.join('; ') ?? target.scale,
    numerator: now.numerator,
    denominator: now.denominator,
    actual: number(now.value),
    actualSource: actual?.source ?? null,
    beforeYear: before?.year ?? null,
    beforeNumerator: then.numerator,
    beforeDenominator: then.denominator,
    before: number(then.value),
    beforeSource: before?.source ?? null,
    tasks: target.tasks.join('; ') || null,
    line: source.line,
    quote: source.text,
    note: null,
    content: area?.content ?? null,
    id: target.id,
  };
}
