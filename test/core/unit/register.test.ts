import { dayFromIso } from '../../../src/core/calendar/day';
import { chooseRegister } from '../../../src/core/unit/chooseRegister';
import { groupsOf, isOpenWording, membersOf, membershipOf } from '../../../src/core/unit/group';
import { unitOn } from '../../../src/core/unit/validity';
import { abbreviations, department, province } from './registers';

const both = [department, province];
const named = (id: string, register = province): (typeof province.units)[number] => {
  const found = register.units.find((unit) => unit.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const on = (id: string, iso: string): unknown => unitOn(province, named(id), dayFromIso(iso) ?? 0);

test.each([
  ['UBND tỉnh Quảng Trị', 'quang-tri-tinh'],
  ['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ', 'quang-tri-tinh'],
  ['Sở LĐ-TB&XH tỉnh Quảng Trị', 'quang-tri-so-ldtbxh'],
  ['UBND TỈNH QUẢNG TRỊ\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'quang-tri-so-ldtbxh'],
])('the issuer %s chooses a register', (issuer, id) => {
  const { value, findings } = chooseRegister(issuer, both, abbreviations);
  expect([value.id, findings.map(({ code }) => code)]).toEqual([id, ['register-chosen']]);
});

test.each([null, 'UBND tỉnh Sơn La'])('the issuer %s leaves all of them', (issuer) => {
  const { value, findings } = chooseRegister(issuer, both, abbreviations);
  expect(value.units).toHaveLength(department.units.length + province.units.length);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['register-all', 'note']]);
});

test('a department exists until it was merged, and names who took over', () => {
  expect(on('so-lao-dong-thuong-binh-va-xa-hoi', '2025-02-28')).toEqual({ kind: 'valid' });
  expect(on('so-lao-dong-thuong-binh-va-xa-hoi', '2025-03-01')).toEqual({
    kind: 'dissolved',
    to: dayFromIso('2025-02-28'),
    successors: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
  });
  expect(on('so-nong-nghiep-va-moi-truong', '2025-02-28')).toMatchObject({ kind: 'not-yet' });
  expect(on('ubnd-cap-huyen', '2025-06-30')).toEqual({ kind: 'valid' });
  expect(on('ubnd-cap-huyen', '2025-07-01')).toMatchObject({ successors: ['UBND cấp xã'] });
});

test('groups know the members that documents name, and no group is said to be complete', () => {
  const group = named('cac-phong-don-vi-thuoc-so', department);
  expect(membersOf(department, group).map(({ name }) => name)).toEqual([
    'Văn phòng Sở',
    'Thanh tra Sở',
    'Phòng Lao động - Việc làm',
    'Phòng Bảo trợ xã hội - Trẻ em',
  ]);
  const membership = membershipOf(department);
  const groupIds = (id: string): readonly string[] =>
    groupsOf(membership, named(id, department)).map((one) => one.id);
  expect(groupIds('van-phong-so')).toEqual(['cac-phong-don-vi-thuoc-so']);
  expect(groupIds('ban-bien-tap-trang-web-so')).toEqual([]);
  expect(both.flatMap(({ units }) => units).filter(({ complete }) => complete)).toEqual([]);
});

test('open groups are never expanded', () => {
  const open = { ...named('cac-so-ban-nganh'), open: true };
  expect(membersOf(province, open)).toEqual([]);
  for (const unit of province.units.filter(({ name }) => isOpenWording(name))) expect(unit.open).toBe(true);
  expect(
    ['Các sở liên quan.', 'các Sở, ngành có liên quan', 'Đài huyện...', 'Sở Nội vụ'].map(isOpenWording),
  ).toEqual([true, true, true, false]);
});

test('a successor is a unit of the register or a name', () => {
  const ids = new Set(province.units.map(({ id }) => id));
  const successors = province.units.flatMap(({ succeededBy }) => succeededBy);
  expect(successors.filter((one) => !ids.has(one) && /^[a-z0-9-]+$/.test(one))).toEqual([]);
});
