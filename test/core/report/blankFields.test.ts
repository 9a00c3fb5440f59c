import { blankFields } from '../../../src/core/report/blankFields';
import { REPORT_FIELDS, type FieldShapes } from '../../../src/core/report/reportFields';
import type { TemplateField } from '../../../src/core/report/templateFields';

const field = (path: string, state: TemplateField['state'] = 'empty'): TemplateField => {
  const parts = path.split('/');
  return { name: parts.at(-1) ?? '', within: parts.slice(0, -1), isLoop: false, state, problem: null };
};

const told = (...fields: readonly TemplateField[]): readonly string[] =>
  blankFields(fields).map(({ name, within }) => [...within, name].join('/'));

test('blank fields are told, those with data and those that cannot be used are not', () => {
  expect(told(field('người ký'), field('năm', 'has'), field('nam', 'wrong'))).toEqual(['người ký']);
});

test('what a blank list holds is told by the list alone', () => {
  expect(
    told(
      field('chỉ tiêu'),
      field('chỉ tiêu/phải đạt'),
      field('các chỉ số', 'has'),
      field('các chỉ số/các nội dung'),
      field('các chỉ số/các nội dung/tên'),
      field('phải đạt'),
    ),
  ).toEqual(['chỉ tiêu', 'các chỉ số/các nội dung', 'phải đạt']);
});

test('what is blank where all is well is not told, nor what stands in it', () => {
  expect(
    told(
      field('nhiệm vụ quá hạn'),
      field('nhiệm vụ quá hạn/nhiệm vụ'),
      field('lý do xuất'),
      field('lỗi'),
      field('thay mặt ký'),
      field('các chỉ số/các nội dung/nhiệm vụ hoàn thành'),
    ),
  ).toEqual([]);
});

test('every name that may rightly be blank is one of a report', () => {
  const names = new Set<string>();
  const walk = (shapes: FieldShapes): void => {
    for (const [name, shape] of Object.entries(shapes)) {
      names.add(name);
      if (typeof shape === 'object') walk('list' in shape ? shape.list : shape.part);
    }
  };
  walk(REPORT_FIELDS);
  const rightly = [...names].filter((name) => told(field(name)).length === 0);
  expect(rightly.sort()).toEqual(
    [
      'ghi chú số liệu',
      'lý do xuất',
      'lỗi',
      'nhiệm vụ hoàn thành',
      'nhiệm vụ hoàn thành quá hạn',
      'nhiệm vụ quá hạn',
      'nhiệm vụ sắp đến hạn',
      'nhiệm vụ đang thực hiện',
      'thay mặt ký',
    ].sort(),
  );
});
