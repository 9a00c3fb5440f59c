import { tasksOf } from '../../src/core/plan/plan';
import { labelledUnits } from '../../src/documents/matrix/labelledUnits';
import { codesOf, read } from './reading';

test.each([
  ['Chủ trì: Văn phòng Sở\nPhối hợp: Các phòng chuyên môn', 'Văn phòng Sở', 'Các phòng chuyên môn'],
  ['- Chủ trì: Phòng A;\n- Phối hợp: Phòng B, Phòng C.', 'Phòng A', 'Phòng B, Phòng C'],
  ['Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tư pháp', 'Sở Y tế', 'Sở Tư pháp'],
  ['Sở Nội vụ; phối hợp: Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Chủ trì: Sở Nội vụ', 'Sở Nội vụ', ''],
  ['Sở Nội vụ (chủ trì), Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Y tế; Sở Nội vụ (chủ trì); Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế\nSở Tài chính'],
  ['Sở Nội vụ (chủ trì)', 'Sở Nội vụ', ''],
  ['Sở Nội vụ (chủ trì), Sở Tài chính, Sở Y tế (phối hợp)', 'Sở Nội vụ', 'Sở Tài chính, Sở Y tế'],
])('%s', (cell, lead, support) => {
  expect(labelledUnits(cell, false)).toEqual({ lead, support });
  expect(labelledUnits(cell.normalize('NFD'), true)).toEqual({ lead, support });
});

test.each([
  [
    'Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở và các đơn vị',
    'Văn phòng Sở',
    'Thanh tra Sở và các đơn vị',
  ],
  ['Sở Nội vụ phối hợp với Sở Tài chính', 'Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Nội vụ, phối hợp cùng Sở Y tế', 'Sở Nội vụ', 'Sở Y tế'],
  ['Sở Nội vụ chủ trì', 'Sở Nội vụ', ''],
])('only in a column of both: %s', (cell, lead, support) => {
  expect(labelledUnits(cell, true)).toEqual({ lead, support });
  expect(labelledUnits(cell, false)).toBeNull();
});

test.each([
  'Sở Nội vụ',
  'Sở Nội vụ; Sở Y tế',
  '',
  'Sở Tài chính (phối hợp)',
  'Giao Sở Nội vụ chủ trì: ban hành',
])('without labels: %s', (cell) => expect(labelledUnits(cell, false)).toBeNull());

test('a plan with one column for both', () => {
  const text = [
    'TT\tNội dung công việc\tCơ quan chủ trì, phối hợp\tThời gian',
    '1\tA\tChủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính, Sở Y tế\tQuý IV',
    '2\tB\tSở Nội vụ chủ trì, phối hợp với Sở Tư pháp\tQuý IV',
    '3\tC\tSở Y tế\tQuý IV',
  ].join('\n');
  const { value, findings } = read(text);
  const names = (mentions: readonly { written: string }[]) => mentions.map(({ written }) => written);
  expect(value.appendices.flatMap(tasksOf).map(({ lead, support }) => [names(lead), names(support)])).toEqual(
    [
      [['Sở Nội vụ'], ['Sở Tài chính', 'Sở Y tế']],
      [['Sở Nội vụ'], ['Sở Tư pháp']],
      [['Sở Y tế'], []],
    ],
  );
  expect(codesOf(findings)).not.toContain('sentence-among-units');
});

test('what is unknown is said under the column that it was written for', () => {
  const text = 'TT\tViệc\tNhiệm vụ\tChủ trì\tThời hạn\n1\t\tA\tChủ trì: Phòng X; Phối hợp: Phòng Y\tQuý IV';
  const unknown = read(text).findings.filter(({ code }) => code === 'unit-unknown');
  expect(unknown.map(({ place, found }) => [place.column, found])).toEqual([
    ['lead', 'Phòng X'],
    ['support', 'Phòng Y'],
  ]);
});
