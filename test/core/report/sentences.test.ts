/** What reports say of figures and documents, with none, one and many; every sentence was written by hand. */
import type { RowCells } from '../../../src/core/completion/cells';
import type { ReportInput } from '../../../src/core/report/reportInput';
import { reportOf } from '../../../src/core/report/reportOf';
import { report as words } from '../../../src/messages/vi/report';
import { day, row, table } from '../completion/rows';
import { madeInput } from './madeInput';

const ON_TIME = { status: 'Hoàn thành', adjustedDue: day('2024-05-31'), doneDay: day('2024-05-30') };
const LATE = { ...ON_TIME, doneDay: day('2024-06-03') };
const OVERDUE = { adjustedDue: day('2024-06-04') };
const IN_TIME = { adjustedDue: day('2024-12-31') };
const CONTINUOUS = {
  deadlineKind: 'thường xuyên',
  deadline: 'Thường xuyên',
  deadlineOriginal: 'Thường xuyên',
};
const NOT_APPLICABLE = { status: 'Không phát sinh' };

const data = (rows: readonly Partial<RowCells>[], given: Partial<Omit<ReportInput, 'sender'>> = {}) =>
  reportOf(madeInput([table(rows.map((cells) => row(cells)))], given), words);
const texts = (paragraphs: readonly { readonly đoạn: string }[]) => paragraphs.map(({ đoạn }) => đoạn);

test.each<[string, readonly Partial<RowCells>[], string]>([
  ['nothing assigned', [], 'Không có nhiệm vụ nào phải thực hiện trong năm 2024.'],
  ['one, not begun', [IN_TIME], 'Được giao 1 nhiệm vụ. Chưa hoàn thành 1 nhiệm vụ (trong hạn).'],
  ['one, done', [ON_TIME], 'Được giao 1 nhiệm vụ. Đã hoàn thành 1 nhiệm vụ (đúng hạn).'],
  [
    'one that did not come up',
    [NOT_APPLICABLE],
    'Được giao 1 nhiệm vụ, trong đó 1 nhiệm vụ không phát sinh.',
  ],
  [
    'two of one kind, none done',
    [CONTINUOUS, CONTINUOUS],
    'Được giao 2 nhiệm vụ. Chưa có nhiệm vụ nào hoàn thành (thường xuyên).',
  ],
  [
    'none of several due',
    [IN_TIME, IN_TIME, CONTINUOUS],
    'Được giao 3 nhiệm vụ. Chưa có nhiệm vụ nào hoàn thành: trong hạn 2, thường xuyên 1. ' +
      'Chưa có nhiệm vụ nào đến hạn; còn 2 nhiệm vụ chưa đến hạn.',
  ],
  [
    'all done',
    [ON_TIME, ON_TIME, LATE],
    'Được giao 3 nhiệm vụ. Đã hoàn thành tất cả 3 nhiệm vụ phải thực hiện: đúng hạn 2, quá hạn 1. ' +
      'Trong số nhiệm vụ đến hạn, hoàn thành 3/3, hoàn thành đúng hạn 2/3.',
  ],
  [
    'many',
    [ON_TIME, LATE, OVERDUE, IN_TIME, CONTINUOUS, NOT_APPLICABLE],
    'Được giao 6 nhiệm vụ, trong đó 1 nhiệm vụ không phát sinh. ' +
      'Đã hoàn thành 2 nhiệm vụ: đúng hạn 1, quá hạn 1. ' +
      'Chưa hoàn thành 3 nhiệm vụ: quá hạn 1, trong hạn 1, thường xuyên 1. ' +
      'Tỷ lệ hoàn thành trên tổng số được giao: 40,00 % (2/5). ' +
      'Trong số nhiệm vụ đến hạn, hoàn thành 2/3, hoàn thành đúng hạn 1/3; còn 1 nhiệm vụ chưa đến hạn.',
  ],
])('%s', (_, rows, expected) => {
  expect(texts(data(rows)['kết quả chung'])[0]).toBe(expected);
});

test('a task that takes lines in its cell is one sentence without doubled spaces', () => {
  const rows = [
    { ...OVERDUE, text: 'Rà soát:\n- thủ tục A;  \n- thủ tục B.', lead: 'Văn phòng Sở\nThanh tra Sở' },
  ];
  expect(texts(data(rows)['hạn chế'])).toEqual([
    'Đến ngày 14/06/2024 còn 1 nhiệm vụ quá hạn chưa hoàn thành: Rà soát: - thủ tục A; - thủ tục B ' +
      '(chủ trì: Văn phòng Sở; Thanh tra Sở; hạn 04/06/2024, quá hạn 10 ngày).',
  ]);
});

test('documents are told by their number and day, as the cell says what they are about', () => {
  const input = madeInput([table([row(ON_TIME)])]);
  const evidence =
    'Công văn số 12/SNV-VP ngày 02/3/2024 về việc đôn đốc; Kế hoạch số 13/KH-SNV ngày 31/01/2024 về nâng cao Chỉ số PAPI; ' +
    'Quyết định số 14/QĐ-SNV ngày 05/4/2024 phê duyệt Đề án vị trí việc làm; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; ' +
    'Báo cáo số 15/BC-SNV ngày 20/6/2024';
  const rows = input.rows.map((each) => each.map((line) => ({ ...line, evidence })));
  expect(texts(reportOf({ ...input, rows }, words)['chỉ đạo điều hành'])).toEqual([
    'Trong kỳ đã ban hành và triển khai 3 văn bản:',
    '- Kế hoạch số 13/KH-SNV ngày 31/01/2024 về nâng cao Chỉ số PAPI;',
    '- Công văn số 12/SNV-VP ngày 02/03/2024 về việc đôn đốc;',
    '- Quyết định số 14/QĐ-SNV ngày 05/04/2024 phê duyệt Đề án vị trí việc làm.',
  ]);
});

test('an area without tasks is told of only where the officer wrote something', () => {
  const of = (written: ReportInput['written']) =>
    data([IN_TIME], { written })['các chỉ số'].flatMap((index) =>
      index['các nội dung'].map((area) => [area.tên, ...texts(area['các đoạn'])]),
    );
  const first = ['Chỉ đạo điều hành', 'Được giao 1 nhiệm vụ. Chưa hoàn thành 1 nhiệm vụ (trong hạn).'];
  expect(of(new Map())).toEqual([first]);
  expect(of(new Map([['I/II', 'Đã tham mưu 2 văn bản.\n\n Không vướng mắc.']]))).toEqual([
    first,
    ['Thể chế', 'Đã tham mưu 2 văn bản.', 'Không vướng mắc.'],
  ]);
});

test('the reason of a report with errors ends in one point', () => {
  const input = madeInput([table([row(IN_TIME)])]);
  const request = {
    ...input.request,
    despite: { reason: 'Chờ đơn vị bổ sung. ', errors: ['PL I, dòng 8: thiếu'] },
  };
  const { 'lý do xuất': reason, 'có ghi chú': hasPage } = reportOf({ ...input, request }, words);
  expect([reason, hasPage]).toEqual(['Chờ đơn vị bổ sung', true]);
});
