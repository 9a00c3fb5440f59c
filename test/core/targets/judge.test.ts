import { dayFromIso } from '../../../src/core/calendar/day';
import { judge, readFigure } from '../../../src/core/targets/judge';
import { type Figure, type Judgement, type Measure, NO_MEASURE } from '../../../src/core/targets/target';
import { JUDGED, NOTHING, percent, plain } from './judgedCases';

function judged(measure: Measure, actual: Figure, before: Figure, asOf = '2025-06-14'): Judgement {
  const figures = { actual: readFigure(actual), before: readFigure(before) };
  return judge(measure, { ...figures, year: 2025, asOf: dayFromIso(asOf) ?? 0 });
}

test.each(JUDGED.map((each) => [each.name, each] as const))(
  '%s',
  (_, { measure, actual, before, expected }) => {
    expect(judged(measure, actual, before)).toBe(expected);
  },
);

test('a goal is missed when its year is over, and never without figures', () => {
  const goal = { ...NO_MEASURE, ...percent('at-least', 90) };
  expect(judged(goal, plain(89), NOTHING, '2025-12-31')).toBe('not-yet');
  expect(judged(goal, plain(89), NOTHING, '2026-01-01')).toBe('missed');
  expect(judged(goal, plain(90), NOTHING, '2026-01-01')).toBe('met');
  expect(judged(goal, NOTHING, NOTHING, '2026-01-01')).toBe('no-figures');
});
