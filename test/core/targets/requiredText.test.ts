import { requiredText } from '../../../src/core/targets/requiredText';
import { type Measure, NO_MEASURE } from '../../../src/core/targets/target';

const said = (measure: Partial<Measure>): string => requiredText({ ...NO_MEASURE, ...measure });

test.each<readonly [Partial<Measure>, string]>([
  [{ operator: 'at-least', value: 95, unit: '%' }, '≥ 95 %'],
  [{ operator: 'more-than', value: 95, unit: '%' }, '> 95 %'],
  [{ operator: 'at-most', value: 14.83, unit: '%' }, '≤ 14,83 %'],
  [{ operator: 'less-than', value: 5, unit: 'hồ sơ' }, '< 5 hồ sơ'],
  [{ operator: 'exactly', value: 2, unit: 'sáng kiến' }, 'bằng 2 sáng kiến'],
  [{ operator: 'at-least', value: 2, unit: null }, '≥ 2'],
  [{ operator: 'within', value: 80, upTo: 90, unit: '%' }, '80 – 90 %'],
  [{ operator: 'within-below', value: 80, upTo: 90, unit: '%' }, '80 – dưới 90 %'],
])('a state: %j is said as %s', (measure, text) => {
  expect(said(measure)).toBe(text);
});

test.each<readonly [Partial<Measure>, string]>([
  [{ operator: 'within', value: 1.5, upTo: 2, unit: '%', change: 'decrease' }, 'giảm 1,5 – 2 %'],
  [{ operator: 'within-below', value: 1.5, upTo: 2, unit: '%', change: 'decrease' }, 'giảm 1,5 – dưới 2 %'],
  [{ operator: 'exactly', value: 1, unit: 'bậc', change: 'increase' }, 'tăng 1 bậc'],
  [{ operator: 'at-least', value: 1, unit: 'bậc', change: 'increase' }, 'tăng ít nhất 1 bậc'],
  [{ operator: 'at-least', value: 25, unit: '%', change: 'decrease' }, 'giảm ít nhất 25 %'],
  [{ operator: 'more-than', value: 3, unit: '%', change: 'decrease' }, 'giảm trên 3 %'],
  [{ operator: 'at-most', value: 3, unit: '%', change: 'increase' }, 'tăng không quá 3 %'],
  [{ operator: 'less-than', value: 3, unit: '%', change: 'increase' }, 'tăng dưới 3 %'],
  [{ operator: 'above-before', unit: '%', change: 'increase' }, 'mức tăng cao hơn năm trước'],
])('a rise or fall: %j is said as %s', (measure, text) => {
  expect(said(measure)).toBe(text);
});

test.each<readonly [Partial<Measure>, string]>([
  [{ operator: 'at-most', value: 10, unit: 'hạng' }, 'hạng ≤ 10'],
  [{ operator: 'exactly', value: 1, unit: 'hạng' }, 'hạng bằng 1'],
  [{ operator: 'above-before', unit: 'hạng' }, 'hạng cao hơn năm trước'],
  [{ operator: 'above-before', unit: '%' }, 'cao hơn năm trước'],
  [{ operator: 'below-before', unit: 'hồ sơ' }, 'thấp hơn năm trước'],
  [{ operator: 'at-least', value: 'Tốt', unit: 'nhóm' }, 'nhóm Tốt trở lên'],
  [{ operator: 'at-most', value: 'Khá', unit: 'nhóm' }, 'nhóm Khá trở xuống'],
  [{ operator: 'exactly', value: 'Tốt', unit: 'nhóm' }, 'nhóm Tốt'],
])('a place, a grade, another year: %j is said as %s', (measure, text) => {
  expect(said(measure)).toBe(text);
});

test('without a measure, or without its value, nothing is said', () => {
  expect(said({})).toBe('');
  expect(said({ operator: 'at-least', unit: '%' })).toBe('');
  expect(said({ operator: 'at-least', value: '', unit: 'nhóm' })).toBe('');
});
