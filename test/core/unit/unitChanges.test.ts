import { changeFinder, readUnitChangesFile } from '../../../src/core/unit/unitChanges';
import { changes } from '../checks/checking';
import { abbreviations } from './registers';

const find = changeFinder([changes], abbreviations, 'UBND tỉnh Sơn La');

test.each([
  ['Sở LĐTBXH', '2025-02-28', ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo']],
  ['Sở TT&TT', '2025-02-28', ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['Sở KH&ĐT', '2025-02-28', ['Sở Tài chính']],
  ['Sở GTVT', '2025-02-28', ['Sở Xây dựng']],
  ['Sở TN&MT', '2025-02-28', ['Sở Nông nghiệp và Môi trường']],
  ['Sở NN&PTNT', '2025-02-28', ['Sở Nông nghiệp và Môi trường']],
  ['UBND cấp huyện', '2025-06-30', ['UBND cấp xã']],
  ['UBND các huyện, TX, TP', '2025-06-30', ['UBND cấp xã']],
  ['UBND huyện Mai Sơn', '2025-06-30', ['UBND cấp xã']],
  ['Phòng Tư pháp huyện Mai Sơn', '2025-06-30', ['UBND cấp xã']],
  ['Công an tỉnh Quảng Bình', '2025-06-30', ['Công an tỉnh Quảng Trị']],
  ['UBND tỉnh Bình Thuận', '2025-06-30', ['UBND tỉnh Lâm Đồng']],
])('%s ended on %s', (name, day, successors) => {
  const unit = find(name);
  expect([unit?.validTo, unit?.succeededBy]).toEqual([day, successors]);
});

test.each(['Sở Nội vụ', 'UBND cấp xã', 'UBND tỉnh Sơn La', 'Công an tỉnh Quảng Trị', 'Sở Tai chinh', ''])(
  '"%s" did not end',
  (name) => expect(find(name)).toBeNull(),
);

test('34 provinces were made of 63', () => {
  const { list } = changes.provinces;
  expect(list).toHaveLength(34);
  expect(new Set(list.flatMap(({ from }) => from)).size).toBe(63);
  const byName = new Map(list.map(({ name, from }) => [name, [...from].sort()]));
  expect(byName.get('Quảng Trị')).toEqual(['Quảng Bình', 'Quảng Trị']);
  expect(byName.get('Hưng Yên')).toEqual(['Hưng Yên', 'Thái Bình']);
  expect(byName.get('Lâm Đồng')).toEqual(['Bình Thuận', 'Lâm Đồng', 'Đắk Nông']);
  expect(byName.get('Sơn La')).toEqual(['Sơn La']);
});

test('a province with a day of its own has that day', () => {
  const own = {
    ...changes,
    units: changes.units.map((unit) => ({
      ...unit,
      byProvince: [{ province: 'Sơn La', lastDay: '2025-03-09', source: 'thử' }],
    })),
  };
  expect(changeFinder([own], abbreviations, 'UBND tỉnh Sơn La')('Sở GTVT')?.validTo).toBe('2025-03-09');
  expect(changeFinder([own], abbreviations, 'UBND tỉnh Lai Châu')('Sở GTVT')?.validTo).toBe('2025-02-28');
});

test('a file that does not fit says where', () => {
  const read = readUnitChangesFile({ ...changes, units: [{ ...changes.units[0], lastDay: '30/02/2025' }] });
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(['units[0].lastDay']);
});

test('only what the facts of the project say is confirmed', () => {
  const { list } = changes.provinces;
  expect(list.filter(({ confirmed }) => confirmed).map(({ name }) => name)).toEqual([
    'Hưng Yên',
    'Quảng Trị',
    'Lâm Đồng',
    'Sơn La',
  ]);
  expect(changes.units.filter(({ confirmed }) => confirmed)).toEqual([]);
  expect(find('UBND tỉnh Bình Thuận')?.confirmed).toBe(true);
  expect(find('UBND tỉnh Yên Bái')?.confirmed).toBe(false);
  expect(find('Sở GTVT')?.confirmed).toBe(false);
});
