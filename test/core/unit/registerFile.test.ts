import fc from 'fast-check';
import { readAbbreviationFile } from '../../../src/core/unit/abbreviation';
import { readRegisterFile } from '../../../src/core/unit/registerFile';
import { runs } from '../../runs';

const fileOf = (...units: readonly unknown[]): unknown => ({ id: 'r', owner: 'Sở', units });
const so = { id: 'van-phong-so', name: 'Văn phòng Sở', kind: 'body' };

test('only id, name and kind of a unit must be there', () => {
  const read = readRegisterFile(fileOf(so));
  expect(read).toMatchObject({
    ok: true,
    value: { issuers: [], units: [{ ...so, spellings: [], open: false }] },
  });
});

test.each([
  [fileOf({ id: 'a', kind: 'body' }), 'units[0].name', 'missing', ''],
  [fileOf({ ...so, kind: 'khoa' }), 'units[0].kind', 'wrong-value', 'khoa'],
  [fileOf({ ...so, id: 'Văn phòng' }), 'units[0].id', 'wrong-value', 'Văn phòng'],
  [fileOf({ ...so, open: 'có' }), 'units[0].open', 'wrong-type', 'có'],
  [fileOf({ ...so, colour: 1 }), 'units[0]', 'unknown-field', 'colour'],
  [fileOf({ ...so, validTo: '2025-02-30' }), 'units[0].validTo', 'wrong-value', '2025-02-30'],
  [fileOf(so, { ...so, name: 'Khác' }), 'units[1].id', 'repeated', 'van-phong-so'],
  [fileOf(so, { ...so, id: 'b', name: 'VĂN PHÒNG SỞ' }), 'units[1]', 'repeated', 'VĂN PHÒNG SỞ'],
  [fileOf({ ...so, kind: 'group', members: ['la'] }), 'units[0].members[0]', 'unknown-member', 'la'],
  [[], '', 'wrong-type', ''],
])('%j does not fit at %s: %s', (content, where, what, found) => {
  expect(readRegisterFile(content)).toEqual({ ok: false, problems: [{ where, what, found }] });
});

test('nothing makes the readers throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      expect(readRegisterFile(content).ok).toBe(false);
      expect(readAbbreviationFile(content).ok).toBe(false);
    }),
    runs(300),
  );
});
