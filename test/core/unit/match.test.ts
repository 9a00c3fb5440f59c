import { matchUnit } from '../../../src/core/unit/match';
import { buildUnitIndex } from '../../../src/core/unit/unitIndex';
import { abbreviations, departmentIndex, provinceIndex, unit } from './registers';

const indexOf = (...names: readonly string[]): ReturnType<typeof buildUnitIndex> =>
  buildUnitIndex({ id: 'r', owner: 'r', issuers: [], units: names.map((name) => unit(name)) }, abbreviations);

test.each([
  'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  'Sở Lao động – TB&XH.',
  'Sở LĐTBXH',
  'Sở LĐ-TB & XH',
  'Sở  Lao\u00a0động, Thương binh và Xã hội tỉnh;',
  'Sở Lao động - Thương binh và Xã hội'.normalize('NFD'),
])('%s is the same body', (written) => {
  const mention = matchUnit(provinceIndex, written);
  expect([mention.written, mention.match, mention.unit?.id]).toEqual([
    written,
    'same',
    'so-lao-dong-thuong-binh-va-xa-hoi',
  ]);
});

test.each([
  ['Cty CP nước sạch QT', 'cong-ty-co-phan-nuoc-sach-quang-tri'],
  ['Toà án nhân dân tỉnh', 'toa-an-nhan-dan-tinh'],
  ['Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh', 'uy-ban-mttqvn-tinh'],
  ['Sở TT và TT', 'so-thong-tin-va-truyen-thong'],
  ['UBND các huyện, TX, TP', 'ubnd-cap-huyen'],
])('%s is %s', (written, id) => {
  expect(matchUnit(provinceIndex, written).unit?.id).toBe(id);
});

test('two places that differ by a diacritic are two', () => {
  const mention = matchUnit(indexOf('UBND phường Ân Bình'), 'UBND phường An Bình');
  expect([mention.unit, mention.match, mention.suggestions.map(({ name }) => name)]).toEqual([
    null,
    'near',
    ['UBND phường Ân Bình'],
  ]);
});

test('the best suggestion comes first, and there are five at most', () => {
  const index = indexOf(
    ...['Phòng Tài chính', 'Phòng Tái chính', 'Phòng Tải chình'],
    ...'1234567'.split('').map((n) => `Phòng Tài chính ${n}`),
  );
  const { suggestions } = matchUnit(index, 'Phòng Tai chính');
  expect(suggestions).toHaveLength(5);
  expect(suggestions[0]?.name).toBe('Phòng Tài chính');
});

test.each([
  ['Vin phong S', ['van-phong-so']],
  ['Van phong S&', ['van-phong-so']],
  ['Phong Bao trg xa hdi va Tre em', ['phong-bao-tro-xa-hoi-tre-em']],
  ['Phòng Hành chính', []],
  ['', []],
])('a scanned "%s" offers %j', (written, ids) => {
  const mention = matchUnit(departmentIndex, written);
  expect(mention.unit).toBeNull();
  expect(mention.suggestions.map(({ id }) => id)).toEqual(ids);
});

test('a name that the scanner broke more is offered too', () => {
  const index = indexOf('Phòng Kế hoạch - Tài chính');
  expect(matchUnit(index, 'Phòng K& hoach — Tài chính').suggestions).toHaveLength(1);
});
