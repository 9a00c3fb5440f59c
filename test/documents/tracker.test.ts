import { tasksOf, type Plan } from '../../src/core/plan/plan';
import { accepting, ACCEPT_ALL, ACCEPT_NONE, withTracking } from '../../src/core/tracker/withTracking';
import { writtenStatuses } from '../../src/core/tracker/writtenStatuses';
import { isoOf } from '../../src/core/calendar/day';
import { fixture, readFileOf } from './files';
import { codesOf, read, tracker } from './reading';

const HEADER = 'TT\tNhiệm vụ\tChủ trì\tThời hạn';

/** A tracker's rows: number, its columns' cells. */
function plan(columns: string, ...rows: readonly string[]): Plan {
  const lines = rows.map((row, at) => `${at + 1}\tViệc ${at + 1}\tSở Nội vụ\tQuý IV/2026\t${row}`);
  return read([`${HEADER}\t${columns}`, ...lines].join('\n')).value;
}

function taken(value: Plan) {
  return value.appendices
    .flatMap(tasksOf)
    .map(({ tracked: { doneDay, ...rest } = {}, extra }) => [
      doneDay === undefined ? rest : { ...rest, doneDay: isoOf(doneDay) },
      extra,
    ]);
}

const OFFICE = plan(
  'Trạng thái\tNgày hoàn thành\tKết quả thực hiện\tVăn bản minh chứng',
  'Đã hoàn thành\t12/01/2026\tĐã ban hành\t15/KH-SNV',
  'Đang thực hiện 50%\t\tXong quý I\t',
  'đã hoàn thành\tQuý I\t\t',
  'chờ ý kiến Bộ\t\t\t',
  'Hoàn thành ngày 3/2/2026\t\t\t',
);

test('every way of writing a status once, with what it would become and where', () => {
  expect(writtenStatuses(OFFICE, tracker)).toEqual([
    {
      written: 'Đã hoàn thành',
      status: 'Hoàn thành',
      count: 2,
      tasks: ['I.1', 'I.3'],
      column: 'Trạng thái',
      appendix: 'I',
    },
    {
      written: 'Đang thực hiện 50%',
      status: 'Đang thực hiện',
      count: 1,
      tasks: ['I.2'],
      column: 'Trạng thái',
      appendix: 'I',
    },
    { written: 'chờ ý kiến Bộ', status: null, count: 1, tasks: ['I.4'], column: 'Trạng thái', appendix: 'I' },
    {
      written: 'Hoàn thành ngày 3/2/2026',
      status: 'Hoàn thành',
      count: 1,
      tasks: ['I.5'],
      column: 'Trạng thái',
      appendix: 'I',
    },
  ]);
});

test('not accepted: days, documents and text are taken over, statuses stay where they are', () => {
  expect(taken(withTracking(OFFICE, tracker, ACCEPT_NONE))).toEqual([
    [
      { doneDay: '2026-01-12', result: 'Đã ban hành', evidence: '15/KH-SNV' },
      { 'Trạng thái': 'Đã hoàn thành' },
    ],
    [{ result: 'Xong quý I' }, { 'Trạng thái': 'Đang thực hiện 50%' }],
    [{}, { 'Trạng thái': 'đã hoàn thành', 'Ngày hoàn thành': 'Quý I' }],
    [{}, { 'Trạng thái': 'chờ ý kiến Bộ' }],
    [{}, { 'Trạng thái': 'Hoàn thành ngày 3/2/2026' }],
  ]);
});

test('accepted in bulk: what is understood moves, what is not stays', () => {
  expect(taken(withTracking(OFFICE, tracker, ACCEPT_ALL))).toEqual([
    [{ status: 'Hoàn thành', doneDay: '2026-01-12', result: 'Đã ban hành', evidence: '15/KH-SNV' }, {}],
    [{ status: 'Đang thực hiện', percent: 0.5, result: 'Xong quý I' }, {}],
    [{ status: 'Hoàn thành' }, { 'Ngày hoàn thành': 'Quý I' }],
    [{}, { 'Trạng thái': 'chờ ý kiến Bộ' }],
    [{ status: 'Hoàn thành', doneDay: '2026-02-03' }, {}],
  ]);
});

test('accepted one by one', () => {
  const some = withTracking(OFFICE, tracker, accepting(['ĐÃ HOÀN THÀNH']));
  expect(taken(some).map(([values]) => values)).toMatchObject([
    { status: 'Hoàn thành' },
    {},
    { status: 'Hoàn thành' },
    {},
    {},
  ]);
  expect(taken(some)[1]).toEqual([{ result: 'Xong quý I' }, { 'Trạng thái': 'Đang thực hiện 50%' }]);
});

test('text under Tình hình goes to the result; a status before it is offered and its text kept', () => {
  const value = plan(
    'Tình hình thực hiện\tKhó khăn, vướng mắc',
    'Đã hoàn thành, ban hành 15/KH-SNV\t',
    'Đã gửi phiếu khảo sát\tThiếu kinh phí',
    'Đang triển khai\t',
  );
  expect(taken(withTracking(value, tracker, ACCEPT_ALL))).toEqual([
    [{ status: 'Hoàn thành', result: 'Đã hoàn thành, ban hành 15/KH-SNV' }, {}],
    [{ result: 'Đã gửi phiếu khảo sát', difficulty: 'Thiếu kinh phí' }, {}],
    [{ status: 'Đang thực hiện' }, {}],
  ]);
});

test('columns that contradict each other give no status, and say so', () => {
  const text = `${HEADER}\tTrạng thái\tTiến độ\n1\tA\tSở Nội vụ\tQuý IV\tHoàn thành\t60%\n2\tB\tSở Nội vụ\tQuý IV\tHoàn thành\t100%`;
  const { value, findings } = read(text);
  expect(taken(withTracking(value, tracker, ACCEPT_ALL))).toEqual([
    [{}, { 'Trạng thái': 'Hoàn thành', 'Tiến độ': '60%' }],
    [{ status: 'Hoàn thành', percent: 1 }, {}],
  ]);
  const told = findings.filter(({ code }) => code === 'status-conflict');
  expect(told.map(({ place, found }) => [place.task, found])).toEqual([
    ['I.1', 'Trạng thái: Hoàn thành; Tiến độ: 60%'],
  ]);
});

test('crosses under columns named by a status', () => {
  const value = plan('Đã hoàn thành\tĐang thực hiện\tChưa thực hiện', 'x\t\t', '\tx\t', '\t\tX');
  expect(taken(withTracking(value, tracker, ACCEPT_ALL))).toEqual([
    [{ status: 'Hoàn thành' }, {}],
    [{ status: 'Đang thực hiện' }, {}],
    [{ status: 'Chưa thực hiện' }, {}],
  ]);
});

test('Kết quả with statuses is no product, Tiến độ with shares no deadline; with other text they are', () => {
  const tracked =
    'TT\tNhiệm vụ\tChủ trì\tThời hạn\tKết quả\n1\tA\tSở Nội vụ\tQuý IV\tĐã xong\n2\tB\tSở Nội vụ\tQuý IV\tChưa làm';
  const [first] = read(tracked).value.appendices.flatMap(tasksOf);
  expect([first?.product, first?.extra]).toEqual([null, { 'Kết quả': 'Đã xong' }]);
  const planned =
    'TT\tNhiệm vụ\tChủ trì\tThời hạn\tKết quả\n1\tA\tSở Nội vụ\tQuý IV\tBáo cáo\n2\tB\tSở Nội vụ\tQuý IV\tKế hoạch';
  expect(read(planned).value.appendices.flatMap(tasksOf)[0]?.product).toBe('Báo cáo');
  const shares = 'TT\tNhiệm vụ\tChủ trì\tTiến độ\n1\tA\tSở Nội vụ\t100%\n2\tB\tSở Nội vụ\t40%';
  const { value, findings } = read(shares);
  expect(value.appendices.flatMap(tasksOf).map(({ written, extra }) => [written.deadline, extra])).toEqual([
    ['', { 'Tiến độ': '100%' }],
    ['', { 'Tiến độ': '40%' }],
  ]);
  expect(codesOf(findings)).toContain('no-deadline-column');
});

test("an office's tracker from Excel", async () => {
  const { value, findings } = await readFileOf(fixture('theo-doi.xlsx'));
  const near = findings.filter(({ code }) => code === 'status-near');
  expect(
    near.map(({ severity, found, expected, data }) => [
      severity,
      found,
      expected,
      data['count'],
      data['tasks'],
    ]),
  ).toEqual([
    ['warning', '100%', 'Hoàn thành', 1, 'I.1'],
    ['warning', 'Đã hoàn thành', 'Hoàn thành', 1, 'I.1'],
    ['warning', 'x', 'Hoàn thành', 1, 'I.1'],
    ['warning', '50%', 'Đang thực hiện', 1, 'I.2'],
    ['warning', 'Đang triển khai', 'Đang thực hiện', 1, 'I.2'],
    ['warning', 'Chưa triển khai', 'Chưa thực hiện', 1, 'I.3'],
  ]);
  expect(taken(withTracking(value, tracker, ACCEPT_ALL))).toEqual([
    [{ status: 'Hoàn thành', percent: 1 }, { 'Vai trò': 'A' }],
    [{ status: 'Đang thực hiện', percent: 0.5 }, {}],
    [{ status: 'Chưa thực hiện', result: 'http://x' }, {}],
  ]);
});
