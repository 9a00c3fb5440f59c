import type { MatrixRow } from '../../../src/core/layout/matrix/matrixRows';
import { appendix, type Cells, table, told, updated } from './tables';

/** A task that stands: number, text, order and what else its row holds. */
function stands(number: string, text: string, order: number, more: Cells = {}): Cells {
  return { number, text, id: `I.${number}`, rowKind: 'nhiệm vụ', area: 'A', order, ...more };
}

/** A task of the new version. */
function says(number: string, text: string, more: MatrixRow = {}): MatrixRow {
  return { number, text, area: 'A', rowKind: 'nhiệm vụ', ...more };
}

const COLUMNS = ['number', 'text', 'status', 'note', 'order', 'id', 'rowKind', 'area'];

test('the same version changes nothing, whatever was typed', () => {
  const old = table('PL_I', [
    stands('1', 'Ban hành kế hoạch', 1, { status: 'Hoàn thành', 'Cột riêng': 'x' }),
    stands('2', 'Kiểm tra hồ sơ', 2),
  ]);
  const { edits, counts } = updated(
    [old],
    [appendix('I', [says('1.', 'Ban  hành kế hoạch'), says('2', 'kiểm tra hồ sơ')])],
  );
  expect(told(edits)).toEqual([]);
  expect(counts).toEqual({ kept: 2, changed: 0, added: 0, dropped: 0, moved: 0 });
});

test('a task put in between: its neighbours keep rows, ids and Thứ tự, the new one gets an id of its own', () => {
  const old = table('PL_I', [stands('1', 'Ban hành kế hoạch', 1), stands('2', 'Kiểm tra hồ sơ', 2)], COLUMNS);
  const { edits, counts } = updated(
    [old],
    [
      appendix('I', [
        says('1', 'Ban hành kế hoạch'),
        says('2', 'Tập huấn cán bộ'),
        says('3', 'Kiểm tra hồ sơ'),
      ]),
    ],
  );
  expect(told(edits)).toEqual([
    'PL_I I.2 number: 2 -> 3',
    '+ PL_I I.2b: number=2, text=Tập huấn cán bộ, area=A, rowKind=nhiệm vụ, id=I.2b, order=1.5',
  ]);
  expect(counts).toEqual({ kept: 1, changed: 1, added: 1, dropped: 0, moved: 0 });
});

test('a dropped task goes with all that was typed of it, own columns too; its id is not given again', () => {
  const typed = {
    status: 'Hoàn thành',
    doneDay: 45450,
    'Cột riêng': 'của tôi',
    '=Tự tính': 7,
    '=due': 45460,
  };
  const old = table('PL_I', [stands('1', 'Ban hành kế hoạch', 1, typed), stands('2', 'Báo cáo', 2)]);
  const { edits } = updated([old], [appendix('I', [says('1', 'Mua sắm thiết bị'), says('2', 'Báo cáo')])]);
  expect(told(edits)).toEqual([
    'sheet Da_bo: droppedOn=45457, why=không còn, appendix=I, number=1, text=Ban hành kế hoạch, area=A, due=45460, status=Hoàn thành, doneDay=45450, others=Tự tính: 7/Cột riêng: của tôi, task=I.1, id=I.1',
    '- PL_I I.1: number=1, text=Ban hành kế hoạch, id=I.1, rowKind=nhiệm vụ, area=A, order=1, status=Hoàn thành, doneDay=45450, Cột riêng=của tôi',
    '+ PL_I I.1b: number=1, text=Mua sắm thiết bị, area=A, rowKind=nhiệm vụ, id=I.1b, order=1.5',
  ]);
});

test('the number alone is proposed as another task, and the same where a person says so', () => {
  const old = table('PL_I', [stands('1', 'Niêm yết thủ tục', 1, { status: 'Hoàn thành' })]);
  const fresh = [appendix('I', [says('1', 'Công khai quy trình nội bộ')])];
  expect(updated([old], fresh).counts).toMatchObject({ added: 1, dropped: 1 });
  const { edits, counts } = updated([old], fresh, { 'I.1': 'same' });
  expect(told(edits)).toEqual(['PL_I I.1 text: Niêm yết thủ tục -> Công khai quy trình nội bộ']);
  expect(counts).toMatchObject({ changed: 1, added: 0, dropped: 0 });
});

test('a reworded task is proposed as the same, and another where a person says so', () => {
  const old = table('PL_I', [
    stands('1', 'Kiểm tra công tác cải cách hành chính năm 2024', 1, { note: 'x' }),
  ]);
  const fresh = [appendix('I', [says('1', 'Kiểm tra công tác cải cách hành chính năm 2025')])];
  expect(updated([old], fresh).counts).toMatchObject({ changed: 1, added: 0, dropped: 0 });
  expect(updated([old], fresh, { 'I.1': 'other' }).counts).toMatchObject({
    changed: 0,
    added: 1,
    dropped: 1,
  });
});

test('units and deadlines that the plan has not changed stay as a person mended them', () => {
  const mended = {
    lead: 'Văn phòng Sở',
    leadOriginal: 'VP Sở',
    deadline: '30/06/2024',
    deadlineOriginal: 'Quý II',
    period: '1/2',
  };
  const old = table('PL_I', [stands('1', 'Báo cáo', 1, mended)]);
  const unchanged = { lead: 'VP Sở', leadOriginal: 'VP  sở', deadline: 'Quý II', deadlineOriginal: 'quý II' };
  expect(told(updated([old], [appendix('I', [says('1', 'Báo cáo', unchanged)])]).edits)).toEqual([]);
  const changed = {
    lead: 'Phòng Nội vụ',
    leadOriginal: 'P. Nội vụ',
    deadline: 'Hằng quý',
    deadlineOriginal: 'Hằng quý',
    deadlineKind: 'định kỳ',
    period: '1/4',
  };
  const wide = table('PL_I', [stands('1', 'Báo cáo', 1, { ...mended, period: '2/2' })], ['deadlineKind']);
  expect(told(updated([wide], [appendix('I', [says('1', 'Báo cáo', changed)])]).edits)).toEqual([
    'PL_I I.1 lead: Văn phòng Sở -> Phòng Nội vụ',
    'PL_I I.1 leadOriginal: VP Sở -> P. Nội vụ',
    'PL_I I.1 deadline: 30/06/2024 -> Hằng quý',
    'PL_I I.1 deadlineKind: ∅ -> định kỳ',
    'PL_I I.1 deadlineOriginal: Quý II -> Hằng quý',
    'PL_I I.1 period: 2/2 -> 2/4',
  ]);
});

test('further columns of the plan are found by their header, and never emptied', () => {
  const old = table('PL_I', [
    stands('1', 'Báo cáo', 1, { product: 'Báo cáo năm', 'Ghi chú (kế hoạch)': 'cũ', note: 'của tôi' }),
  ]);
  const row = (more: MatrixRow): MatrixRow => says('1', 'Báo cáo', more);
  expect(
    told(updated([old], [appendix('I', [row({ product: 'Báo cáo quý', 'extra:Ghi chú': 'mới' })])]).edits),
  ).toEqual(['PL_I I.1 product: Báo cáo năm -> Báo cáo quý', 'PL_I I.1 Ghi chú (kế hoạch): cũ -> mới']);
  expect(told(updated([old], [appendix('I', [row({ product: null, 'extra:Ghi chú': '' })])]).edits)).toEqual(
    [],
  );
});

test('a task of another appendix takes its id and what was typed along; what has no column there is kept apart', () => {
  const first = table('PL_I', [
    stands('1', 'Báo cáo', 1),
    stands('2', 'Khảo sát hài lòng', 2, { status: 'Hoàn thành', note: 'n', 'Cột riêng': 'x' }),
  ]);
  const second = table('PL_II', [{ ...stands('1', 'Họp', 1), id: 'II.1' }], COLUMNS);
  const { edits, counts } = updated(
    [first, second],
    [
      appendix('I', [says('1', 'Báo cáo')]),
      appendix('II', [says('1', 'Họp'), says('2', 'Khảo sát hài lòng')]),
    ],
  );
  expect(told(edits)).toEqual([
    'sheet Da_bo: droppedOn=45457, why=sang II, appendix=I, number=2, text=Khảo sát hài lòng, others=Cột riêng: x, task=I.2, id=I.2',
    '- PL_I I.2: number=2, text=Khảo sát hài lòng, id=I.2, rowKind=nhiệm vụ, area=A, order=2, status=Hoàn thành, note=n, Cột riêng=x',
    '+ PL_II I.2: number=2, text=Khảo sát hài lòng, id=I.2, rowKind=nhiệm vụ, area=A, order=2, status=Hoàn thành, note=n',
  ]);
  expect(counts).toEqual({ kept: 2, changed: 1, added: 0, dropped: 0, moved: 1 });
});

test('a second update goes on where Nhiệm vụ đã bỏ is there; no id that it or Nhật ký names is given again', () => {
  const old = table('PL_I', [stands('1', 'Họp giao ban', 1), stands('2', 'Báo cáo', 2)], COLUMNS);
  const gone = table('Da_bo', [{ id: 'I.1', task: 'I.1', text: 'cũ' }], ['droppedOn', 'status', 'appendix']);
  const log = table('Nhat_ky', [{ run: 1, table: 'PL_I', task: 'I.3' }]);
  const { edits } = updated(
    [old, gone, log],
    [appendix('I', [says('2', 'Báo cáo'), says('3', 'Tập huấn cán bộ'), says('9', 'Mua sắm')])],
  );
  expect(told(edits)).toEqual([
    '+ Da_bo I.1 (2): droppedOn=45457, appendix=I, task=I.1, id=I.1 (2), text=Họp giao ban',
    '- PL_I I.1: number=1, text=Họp giao ban, order=1, id=I.1, rowKind=nhiệm vụ, area=A',
    '+ PL_I I.3b: number=3, text=Tập huấn cán bộ, area=A, rowKind=nhiệm vụ, id=I.3b, order=3',
    '+ PL_I I.9: number=9, text=Mua sắm, area=A, rowKind=nhiệm vụ, id=I.9, order=4',
  ]);
});

test('a heading that the matrix lost comes again; one that stands only follows the order', () => {
  const heading = { number: 'I', text: 'Thể chế', id: 'I', rowKind: 'đề mục', area: 'I' };
  const old = table('PL_I', [stands('1', 'Báo cáo', 1), { ...heading, order: 2 }], COLUMNS);
  const area = (code: string, text: string): MatrixRow => {
    return { number: code, text, area: code, rowKind: 'đề mục', id: code };
  };
  const rows = [area('I', 'Thể chế'), says('1', 'Báo cáo'), area('II', 'Tài chính')];
  expect(told(updated([old], [appendix('I', rows)]).edits)).toEqual([
    'PL_I I order: 2 -> 0.5',
    '+ PL_I II: number=II, text=Tài chính, area=II, rowKind=đề mục, id=II, order=3',
  ]);
});

test('rows that people added get an id first, and are known by it', () => {
  const own = { number: '', text: 'Việc tự thêm', rowKind: 'nhiệm vụ', area: 'A', status: 'Hoàn thành' };
  const old = table('PL_I', [stands('1', 'Báo cáo', 1), own], COLUMNS);
  const give = { kind: 'row-id', table: 'PL_I', task: 'I.2', before: null, text: 'Việc tự thêm' } as const;
  const ids = [{ ...give, sheetRow: 9 }];
  expect(told(updated([old], [appendix('I', [says('1', 'Báo cáo')])], {}, ids).edits)).toEqual([
    'PL_I dòng 9: ∅ -> I.2',
    'sheet Da_bo: droppedOn=45457, why=không còn, appendix=I, text=Việc tự thêm, area=A, status=Hoàn thành, task=I.2, id=I.2',
    '- PL_I I.2: text=Việc tự thêm, status=Hoàn thành, rowKind=nhiệm vụ, area=A, id=I.2',
  ]);
});
