import { readMeasure } from '../../../src/core/targets/readMeasure';
import { type Measure, NO_MEASURE } from '../../../src/core/targets/target';

/** How plans write a measure, and what a reader of Vietnamese makes of it. */
const WRITTEN: readonly (readonly [string, Partial<Measure>])[] = [
  ['≥ 95 %', { operator: 'at-least', value: 95, unit: '%' }],
  ['>= 95%', { operator: 'at-least', value: 95, unit: '%' }],
  ['trên 90%', { operator: 'more-than', value: 90, unit: '%' }],
  ['> 90 %', { operator: 'more-than', value: 90, unit: '%' }],
  ['tối thiểu 25%', { operator: 'at-least', value: 25, unit: '%' }],
  ['đạt tối thiểu 90%', { operator: 'at-least', value: 90, unit: '%' }],
  ['đạt giá trị tối thiểu 85%', { operator: 'at-least', value: 85, unit: '%' }],
  ['đạt từ 99% trở lên', { operator: 'at-least', value: 99, unit: '%' }],
  ['tối thiểu đạt từ 99% trở lên', { operator: 'at-least', value: 99, unit: '%' }],
  ['đạt từ 90%', { operator: 'at-least', value: 90, unit: '%' }],
  ['không dưới 40,5 phần trăm', { operator: 'at-least', value: 40.5, unit: '%' }],
  ['không quá 5%', { operator: 'at-most', value: 5, unit: '%' }],
  ['5% trở xuống', { operator: 'at-most', value: 5, unit: '%' }],
  ['dưới 3%', { operator: 'less-than', value: 3, unit: '%' }],
  ['bằng 14,83%', { operator: 'exactly', value: 14.83, unit: '%' }],
  ['mức độ 3 đạt 35%', { operator: 'at-least', value: 35, unit: '%' }],
  ['cao hơn 90%', { operator: 'more-than', value: 90, unit: '%' }],
  ['100% hồ sơ TTHC', { operator: 'at-least', value: 100, unit: '%' }],
  [
    'loại B (đạt từ 80% - dưới 90%)',
    { operator: 'within-below', value: 80, upTo: 90, mayExceed: 'above', unit: '%' },
  ],
  [
    'loại B, 80 – dưới 90 điểm',
    { operator: 'within-below', value: 80, upTo: 90, mayExceed: 'above', unit: 'điểm' },
  ],
  [
    'giảm 1,5% - 2% biên chế',
    { operator: 'within', value: 1.5, upTo: 2, mayExceed: 'above', change: 'decrease', unit: '%' },
  ],
  [
    'giảm 1,5 - 2 %',
    { operator: 'within', value: 1.5, upTo: 2, mayExceed: 'above', change: 'decrease', unit: '%' },
  ],
  ['trong khoảng 1,5 - 2 %', { operator: 'within', value: 1.5, upTo: 2, mayExceed: 'none', unit: '%' }],
  ['trong khoảng từ 1,5 đến 2 %', { operator: 'within', value: 1.5, upTo: 2, mayExceed: 'none', unit: '%' }],
  ['cắt giảm ít nhất 25% thời gian', { operator: 'at-least', value: 25, change: 'decrease', unit: '%' }],
  ['tăng tối thiểu 30%', { operator: 'at-least', value: 30, change: 'increase', unit: '%' }],
  ['tăng 1 bậc', { operator: 'at-least', value: 1, change: 'increase', unit: 'bậc' }],
  ['cao hơn 01 bậc so với năm 2021', { operator: 'at-least', value: 1, change: 'increase', unit: 'bậc' }],
  ['+1 bậc', { operator: 'at-least', value: 1, change: 'increase', unit: 'bậc' }],
  [
    'tăng 2 - 3 bậc',
    { operator: 'within', value: 2, upTo: 3, mayExceed: 'above', change: 'increase', unit: 'bậc' },
  ],
  ['nhóm 10 địa phương dẫn đầu', { operator: 'at-most', value: 10, unit: 'hạng' }],
  ['10 địa phương dẫn đầu cả nước', { operator: 'at-most', value: 10, unit: 'hạng' }],
  ['thuộc nhóm 10 các Sở, Ban ngành của tỉnh', { operator: 'at-most', value: 10, unit: 'hạng' }],
  ['nằm trong nhóm 20 tỉnh, thành phố có thứ hạng cao', { operator: 'at-most', value: 20, unit: 'hạng' }],
  ['hạng ≤ 10', { operator: 'at-most', value: 10, unit: 'hạng' }],
  ['rank <= 10', { operator: 'at-most', value: 10, unit: 'hạng' }],
  ['xếp hạng từ thứ 20/63 trở lên', { operator: 'at-most', value: 20, unit: 'hạng', scale: 63 }],
  ['nhóm Trung bình cao', { operator: 'at-least', value: 'Trung bình cao', unit: 'nhóm' }],
  ['nằm trong nhóm đánh giá Tốt của tỉnh', { operator: 'at-least', value: 'Tốt', unit: 'nhóm' }],
  ['năm sau phải cao hơn năm trước', { operator: 'above-before' }],
  ['higher than last year', { operator: 'above-before' }],
  ['thấp hơn năm trước', { operator: 'below-before' }],
  ['đạt từ 42,5/80 điểm trở lên', { operator: 'at-least', value: 42.5, unit: 'điểm', scale: 80 }],
  ['ít nhất 1.250 hồ sơ', { operator: 'at-least', value: 1250, unit: 'hồ sơ' }],
  ['có ít nhất 01 sáng kiến', { operator: 'at-least', value: 1, unit: 'sáng kiến' }],
  ['không tiếp nhận hồ sơ giấy', { operator: 'at-most', value: 0, unit: 'hồ sơ' }],
];

test.each(WRITTEN)('%s', (written, expected) => {
  expect(readMeasure(written)).toEqual({ value: { ...NO_MEASURE, ...expected }, findings: [] });
});

test.each([
  'Phấn đấu đến năm 2025',
  'theo Nghị định số 42/2022/NĐ-CP ngày 24/6/2022',
  'dịch vụ công trực tuyến mức độ 3 và 4',
  'Triển khai thực hiện các mô hình mới',
  'tiêu chuẩn quốc gia TCVN 9001:2015',
  '',
])('"%s" has no measure', (written) => {
  const { value, findings } = readMeasure(written);
  expect(value).toBeNull();
  expect(findings.map(({ code, found }) => [code, found])).toEqual([['measure-unread', written]]);
});

test('of several measures the first is read, and it says how many there are', () => {
  const { value, findings } = readMeasure('100% hồ sơ đúng hạn; phấn đấu 80% hồ sơ trước hạn');
  expect(value).toEqual({ ...NO_MEASURE, operator: 'at-least', value: 100, unit: '%' });
  expect(findings.map(({ code, data }) => [code, data.count])).toEqual([['measure-several', 2]]);
});
