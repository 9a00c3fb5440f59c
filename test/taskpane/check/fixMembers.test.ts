import type { Fix } from '../../../src/core/checks/fix';
import type { Edit } from '../../../src/core/edit';
import { REGISTER_TABLE } from '../../../src/core/layout/registerSheet';
import { keptEdits, optionMembers, safeMembers } from '../../../src/taskpane/check/fixMembers';
import { haveLines, reasonEdits } from '../../../src/taskpane/check/ignoring';
import { found } from './made';

const FINDING = found('unit-near', 'I.1', 'Vắn phòng');

const cellEdit = (
  table: string,
  task: string,
  column: string,
  before: string | null,
  after: string | number,
): Edit => ({
  kind: 'cell',
  table,
  task,
  column,
  before,
  after,
});

const EDITS = [
  cellEdit('PL_I', 'I.1', 'lead', 'Vắn phòng\nThanh tra', 'Văn phòng Sở\nThanh tra'),
  cellEdit('PL_I', 'I.2', 'lead', 'Vắn phòng', 'Văn phòng Sở'),
  cellEdit(REGISTER_TABLE, 'van-phong-so', 'spellings', null, 'Vắn phòng'),
];

test('an option shows the cells of tasks before and after, not the register', () => {
  expect(optionMembers(FINDING, EDITS).map(({ task, before, after }) => [task, before, after])).toEqual([
    ['I.1', 'Vắn phòng; Thanh tra', 'Văn phòng Sở; Thanh tra'],
    ['I.2', 'Vắn phòng', 'Văn phòng Sở'],
  ]);
});

test('a cell that is left out is not edited; the register is all the same', () => {
  const [, second] = optionMembers(FINDING, EDITS);
  const kept = keptEdits(EDITS, new Set([second?.key ?? '']));
  expect(kept.map((edit) => ('task' in edit ? edit.task : null))).toEqual(['I.1', 'van-phong-so']);
});

test('a day is shown as people write it, not as the number in the cell', () => {
  const fix: Fix = {
    kind: 'safe',
    label: 'fix-day',
    after: '12/06/2024',
    edits: [cellEdit('PL_I', 'I.5', 'doneDay', '12.06.2024', 45455)],
  };
  const members = safeMembers(new Map([[FINDING, fix]]));
  expect(members.map(({ before, after }) => [before, after])).toEqual([['12.06.2024', '12/06/2024']]);
});

test('a row that gets an id of its own is a member too', () => {
  const fix: Fix = {
    kind: 'safe',
    label: 'fix-id',
    after: 'I.49',
    edits: [{ kind: 'row-id', table: 'PL_I', task: 'I.49', before: 'I.4', text: 'Việc mới', sheetRow: 60 }],
  };
  const members = safeMembers(new Map([[FINDING, fix]]));
  expect(members.map(({ column, before, after }) => [column, before, after])).toEqual([
    ['id', 'I.4', 'I.49'],
  ]);
});

const LINES = [
  { id: 'a', ignoredWhy: null, ignoredBy: null },
  { id: 'a|#2', ignoredWhy: 'cũ', ignoredBy: 'Lan' },
];

test('a reason and who gave it go into the lines of the findings, and come out again', () => {
  const line = { kind: 'cell', table: 'Kiem_tra', task: 'a|#2' } as const;
  expect(reasonEdits(LINES, ['a|#2'], { why: 'tên riêng', by: 'ngăn' })).toEqual([
    { ...line, column: 'ignoredWhy', before: 'cũ', after: 'tên riêng' },
    { ...line, column: 'ignoredBy', before: 'Lan', after: 'ngăn' },
  ]);
  expect(reasonEdits(LINES, ['a|#2'], null)).toEqual([
    { ...line, column: 'ignoredWhy', before: 'cũ', after: null },
    { ...line, column: 'ignoredBy', before: 'Lan', after: null },
  ]);
});

test('a sheet that lacks a line has to be written first', () => {
  expect([haveLines(LINES, ['a']), haveLines(LINES, ['a', 'b']), haveLines([], ['a'])]).toEqual([
    true,
    false,
    false,
  ]);
});
