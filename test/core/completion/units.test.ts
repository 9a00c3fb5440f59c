import type { CellValue } from '../../../src/core/completion/cells';
import { countRows } from '../../../src/core/completion/progress';
import { unitKey } from '../../../src/core/completion/unitKey';
import { parameters, row, table } from './rows';

describe('key of a unit cell', () => {
  test.each<[CellValue, string]>([
    [null, ''],
    ['   ', ''],
    ['Văn phòng Sở', ';văn phòng sở;'],
    ['Văn phòng Sở\nThanh tra Sở', ';văn phòng sở;;thanh tra sở;'],
    ['A\r\nB', ';a;;b;'],
    [' A ;  B;C ', ';a;;b;;c;'],
    ['A\u00A0B ; ; C;;', ';a b;;c;'],
    [';', ''],
    ['A\tB', ';a\tb;'],
    [12, ';12;'],
    [{ error: '#N/A' }, ''],
  ])('%j', (cell, key) => {
    expect(unitKey(cell)).toBe(key);
  });
});

describe('one role a unit and row', () => {
  const given = parameters({
    units: [
      { id: 'vp', name: 'Văn phòng Sở', kind: 'body' },
      { id: 'vpnv', name: 'Văn phòng Sở Nội vụ', kind: 'body' },
      { id: 'cac-phong', name: 'Các phòng', kind: 'group' },
      { id: null, name: ' Thanh  tra Sở ', kind: 'body' },
      { id: null, name: '', kind: 'body' },
    ],
    memberships: [
      { group: 'Các phòng', unit: 'văn phòng sở' },
      { group: 'Các phòng', unit: 'Thanh tra Sở' },
      { group: 'tổ  giúp việc', unit: 'Thanh tra Sở' }, // no line of the register says nhóm: it counts all the same
    ],
  });

  /** lead, leadViaGroup, support, supportViaGroup, all of each unit; then lead, support, all of the last line. */
  function roles(lead: CellValue, support: CellValue): readonly (readonly number[])[] {
    const { progress, unregistered } = countRows([table([row({ lead, support })])], given);
    const units = progress.units.map((unit) =>
      [unit.lead, unit.leadViaGroup, unit.support, unit.supportViaGroup, unit.all].map((c) => c.assigned),
    );
    return [...units, [unregistered.lead, unregistered.support, unregistered.all].map((c) => c.assigned)];
  }
  const NONE = [0, 0, 0, 0, 0];
  const LEAD = [1, 0, 0, 0, 1];
  const LEAD_GROUP = [0, 1, 0, 0, 1];
  const SUPPORT = [0, 0, 1, 0, 1];
  const SUPPORT_GROUP = [0, 0, 0, 1, 1];
  const NO_ONE = [0, 0, 0];

  test.each<[string, CellValue, CellValue, readonly (readonly number[])[]]>([
    ['a longer name is another unit', 'Văn phòng Sở Nội vụ', null, [NONE, LEAD, NONE, NONE, NONE, NO_ONE]],
    ['lead before support', 'VĂN PHÒNG SỞ', 'Văn phòng Sở', [LEAD, NONE, NONE, NONE, NONE, NO_ONE]],
    [
      'direct before group',
      'Các phòng; Văn phòng Sở',
      'Thanh tra Sở',
      [LEAD, NONE, LEAD, LEAD_GROUP, NONE, NO_ONE],
    ],
    [
      'support directly before support through a group',
      'Văn phòng Sở Nội vụ',
      'Thanh tra Sở\nCác phòng',
      [SUPPORT_GROUP, LEAD, SUPPORT, SUPPORT, NONE, NO_ONE],
    ],
    [
      'lead through a group before support directly',
      'Các phòng',
      'Thanh tra Sở; Các phòng',
      [LEAD_GROUP, NONE, LEAD, LEAD_GROUP, NONE, NO_ONE],
    ],
    ['a body has no members', 'Văn phòng Sở', null, [LEAD, NONE, NONE, NONE, NONE, NO_ONE]],
    ['a group without a line', 'Tổ giúp việc', null, [NONE, NONE, NONE, LEAD_GROUP, NONE, [1, 0, 1]]],
    ['unregistered lead', 'Sở lạ; Văn phòng Sở', 'Sở khác', [LEAD, NONE, NONE, NONE, NONE, [1, 0, 1]]],
    ['unregistered support', null, 'Sở khác', [NONE, NONE, NONE, NONE, NONE, [0, 1, 1]]],
    [
      'NFD is another spelling',
      'Văn phòng Sở'.normalize('NFD'),
      null,
      [NONE, NONE, NONE, NONE, NONE, [1, 0, 1]],
    ],
    ['named twice, counted once', 'Thanh tra Sở;thanh tra sở', null, [NONE, NONE, NONE, LEAD, NONE, NO_ONE]],
    ['nobody', null, null, [NONE, NONE, NONE, NONE, NONE, NO_ONE]],
  ])('%s', (_, lead, support, expected) => {
    expect(roles(lead, support)).toEqual(expected);
  });

  test('more pairs of cells than the first room holds', () => {
    const rows = Array.from({ length: 300 }, (_, i) => row({ lead: `Văn phòng Sở; x${i}` }));
    const { progress, unregistered } = countRows([table(rows)], given);
    expect(progress.units[0]?.all.undetermined).toBe(300);
    expect(unregistered.all.assigned).toBe(300);
  });
});

test('a unit is counted through its first eight groups, as the formulas have room for', () => {
  const groups = Array.from({ length: 9 }, (_, at) => `Nhóm ${at + 1}`);
  const given = parameters({
    units: [{ id: null, name: 'Thanh tra Sở', kind: 'body' }],
    memberships: groups.map((group) => ({ group, unit: 'Thanh tra Sở' })),
  });
  const viaGroup = (lead: string): number | undefined =>
    countRows([table([row({ lead })])], given).progress.units[0]?.leadViaGroup.assigned;
  expect(groups.map(viaGroup)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
});

test('hundreds of different cells over a register of a hundred lines are counted as one by one', () => {
  const names = Array.from({ length: 100 }, (_, at) => `Đơn vị ${at}`);
  const memberships = names.slice(0, 50).map((unit) => ({ group: 'Nửa đầu', unit }));
  const units = names.map((name) => ({ id: name, name, kind: 'body' as const }));
  const counts = names.map(() => [0, 0, 0, 0]);
  const rows = Array.from({ length: 900 }, (_, at) => {
    const leads = [(at * 7) % 100, (at * 31) % 100];
    const supports = [(at * 13) % 100, (at * 7 + (at % 3)) % 100];
    const isGroup = at % 5 === 0;
    names.forEach((_name, unit) => {
      const through = isGroup && unit < 50;
      const role = leads.includes(unit) ? 0 : supports.includes(unit) ? 2 : through ? 3 : null;
      const line = counts[unit];
      if (role !== null && line) line[role] = (line[role] ?? 0) + 1;
    });
    const cell = (lines: readonly number[]): string => lines.map((line) => `Đơn vị ${line}`).join(';');
    return row({ lead: cell(leads), support: isGroup ? `Nửa đầu;${cell(supports)}` : cell(supports) });
  });
  const { progress } = countRows([table(rows)], parameters({ units, memberships }));
  const found = progress.units.map(({ lead, leadViaGroup, support, supportViaGroup }) =>
    [lead, leadViaGroup, support, supportViaGroup].map(({ assigned }) => assigned),
  );
  expect(found).toEqual(counts);
});
