import { isoOf } from '../../../src/core/calendar/day';
import { parseDeadline } from '../../../src/core/deadline/parse';
import { readEvidence } from '../../../src/core/evidence/readEvidence';

/** Kind, number, symbol, day and subject of each document of a cell. */
function read(cell: string): readonly (readonly (string | null)[])[] {
  return readEvidence(cell).map(({ kind, number, symbol, day, subject }) => [
    kind,
    number,
    symbol,
    day === null ? null : isoOf(day),
    subject,
  ]);
}

describe('every form that the five seeds have', () => {
  test.each([
    // seed 000
    ['Số:      /KH-SLĐTBXH', 'plan', null, 'KH-SLĐTBXH', null],
    ['Nghị quyết số 02-NQ/BCSD ngày 27/6/2023', 'resolution', '02-NQ/BCSD', 'NQ/BCSD', '2023-06-27'],
    ['Nghị quyết số 02 NQ/BCSD', 'resolution', '02-NQ/BCSD', 'NQ/BCSD', null],
    ['Kế hoạch số 165/KH-UBND ngày 04/8/2023', 'plan', '165/KH-UBND', 'KH-UBND', '2023-08-04'],
    ['Quyết định số 1847/QĐ-TTg ngày 27/12/2018', 'decision', '1847/QĐ-TTg', 'QĐ-TTg', '2018-12-27'],
    ['Kế hoạch số 1291/KH-UBND ngày 28/3/2019', 'plan', '1291/KH-UBND', 'KH-UBND', '2019-03-28'],
    ['Kế hoạch số 3741/KH-UBND ngày 16/8/2019', 'plan', '3741/KH-UBND', 'KH-UBND', '2019-08-16'],
    ['Nghị định số 60/2021/NĐ-CP ngày 21/6/2021', 'decree', '60/2021/NĐ-CP', 'NĐ-CP', '2021-06-21'],
    ['Kế hoạch số 2550/KH-SLĐTBXH ngày 03/10/2022', 'plan', '2550/KH-SLĐTBXH', 'KH-SLĐTBXH', '2022-10-03'],
    ['Nghị định số 42/2022/NĐ-CP ngày 24/6/2022', 'decree', '42/2022/NĐ-CP', 'NĐ-CP', '2022-06-24'],
    // seed 001
    ['Kế hoạch số: 165/ KH-UBND ngày 04 tháng 8 năm 2023', 'plan', '165/KH-UBND', 'KH-UBND', '2023-08-04'],
    // seed 002
    ['Báo cáo số 733/BC-SLĐTBXH', 'report', '733/BC-SLĐTBXH', 'BC-SLĐTBXH', null],
    ['Quyết định số 108/QĐ-UBND ngày 21/01/2021', 'decision', '108/QĐ-UBND', 'QĐ-UBND', '2021-01-21'],
    ['Kế hoạch số 04/KH-UBND ngày 04/01/2023', 'plan', '04/KH-UBND', 'KH-UBND', '2023-01-04'],
    ['Kế hoạch số 21/KH-SLĐTBXH ngày 28/01/2021', 'plan', '21/KH-SLĐTBXH', 'KH-SLĐTBXH', '2021-01-28'],
    ['Kế hoạch số 13/KH-SLĐTBXH ngày 31/01/2023', 'plan', '13/KH-SLĐTBXH', 'KH-SLĐTBXH', '2023-01-31'],
    ['Kế hoạch số 32/KH-SLĐTBXH ngày 28/02/2023', 'plan', '32/KH-SLĐTBXH', 'KH-SLĐTBXH', '2023-02-28'],
    ['Quyết định số 49/QĐ-SLĐTBXH ngày 04/4/2017', 'decision', '49/QĐ-SLĐTBXH', 'QĐ-SLĐTBXH', '2017-04-04'],
    ['Nghị định số 04/2015/NĐ-CP ngày 09/01/2015', 'decree', '04/2015/NĐ-CP', 'NĐ-CP', '2015-01-09'],
    ['Thông tư số 01/2016/TT-BNV ngày 13/01/2016', 'circular', '01/2016/TT-BNV', 'TT-BNV', '2016-01-13'],
    ['Kế hoạch số 59-KH/BCĐ ngày 17/12/2021', 'plan', '59-KH/BCĐ', 'KH/BCĐ', '2021-12-17'],
    ['Kế hoạch số 10/KH-UBND ngày 16/01/2023', 'plan', '10/KH-UBND', 'KH-UBND', '2023-01-16'],
    ['Nghị định số 20/2021/NĐ-CP ngày 15/3/2021', 'decree', '20/2021/NĐ-CP', 'NĐ-CP', '2021-03-15'],
    ['Nghị định số 13/2018/NĐ-CP của Chính phủ', 'decree', '13/2018/NĐ-CP', 'NĐ-CP', null],
    ['Nghị định 90/2013/NĐ-CP ngày 8/8/2013', 'decree', '90/2013/NĐ-CP', 'NĐ-CP', '2013-08-08'],
    ['Thông tư số 02/2014/TT-TTCP ngày 29/4/2014', 'circular', '02/2014/TT-TTCP', 'TT-TTCP', '2014-04-29'],
    ['Nghị quyết số 21/NQ-CP ngày 12/5/2009', 'resolution', '21/NQ-CP', 'NQ-CP', '2009-05-12'],
    ['Kế hoạch số 114/KH-UBND ngày 28/4/2022', 'plan', '114/KH-UBND', 'KH-UBND', '2022-04-28'],
    [
      'Thông tư số 04/2021/TT-BLĐTBXH ngày 30/6/2021',
      'circular',
      '04/2021/TT-BLĐTBXH',
      'TT-BLĐTBXH',
      '2021-06-30',
    ],
    ['07/GP-TTĐT', 'licence', '07/GP-TTĐT', 'GP-TTĐT', null],
    // seed 003
    ['Kế hoạch số 184/KH-UBND ngày 07/12/2021', 'plan', '184/KH-UBND', 'KH-UBND', '2021-12-07'],
    ['Kế hoạch số 196/KH-UBND ngày 24/12/2021', 'plan', '196/KH-UBND', 'KH-UBND', '2021-12-24'],
    ['Kế hoạch số 5119/KH-SLĐTBXH', 'plan', '5119/KH-SLĐTBXH', 'KH-SLĐTBXH', null],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021', 'resolution', '76/NQ-CP', 'NQ-CP', '2021-07-15'],
    ['Chỉ thị số 23/CT-TTg ngày 02/9/2021', 'directive', '23/CT-TTg', 'CT-TTg', '2021-09-02'],
    ['Nghị định số 130/2005/NĐ-CP ngày 17/10/2005', 'decree', '130/2005/NĐ-CP', 'NĐ-CP', '2005-10-17'],
    ['Nghị định số 117/2013/NĐ-CP ngày 07/10/2013', 'decree', '117/2013/NĐ-CP', 'NĐ-CP', '2013-10-07'],
    ['Nghị định 32/2019/NĐ-CP ngày 10/04/2019', 'decree', '32/2019/NĐ-CP', 'NĐ-CP', '2019-04-10'],
    ['Nghị định số 43/2011/NĐ-CP ngày 13/6/2011', 'decree', '43/2011/NĐ-CP', 'NĐ-CP', '2011-06-13'],
    ['Nghị quyết số 99/NQ-CP ngày 24/6/2020', 'resolution', '99/NQ-CP', 'NQ-CP', '2020-06-24'],
    ['Quyết định số 22/2020/QĐ-UBND ngày 12/8/2020', 'decision', '22/2020/QĐ-UBND', 'QĐ-UBND', '2020-08-12'],
    // seed 004, as its scanner left it
    ['Sb: 56 /IKH-SLDTBXH', 'plan', '56/IKH-SLDTBXH', 'IKH-SLDTBXH', null],
    ['Ké hoach sé 2992/KH-UBND ngay 12/8/2021', 'plan', '2992/KH-UBND', 'KH-UBND', '2021-08-12'],
    ['06-CTr/TU ngay 22/01/2021', 'programme', '06-CTr/TU', 'CTr/TU', '2021-01-22'],
    ['Ké hoach sb 951/KH-UBND ngay 22/3/2021', 'plan', '951/KH-UBND', 'KH-UBND', '2021-03-22'],
    ['K¢é hoach s6 54/KH-LDTBXH ngay 16/8/2021', 'plan', '54/KH-LDTBXH', 'KH-LDTBXH', '2021-08-16'],
    ['Quyét dinh sé 468/QD-TTg ngay 27/3/2021', 'decision', '468/QD-TTg', 'QD-TTg', '2021-03-27'],
    ['Ké hoach sé 16-H/TU ngay 05/4/2021', 'plan', '16-H/TU', 'H/TU', '2021-04-05'],
    ['82-KH/TU', 'plan', '82-KH/TU', 'KH/TU', null],
    ['43-CTr/TU ngay 30/01/2018', 'programme', '43-CTr/TU', 'CTr/TU', '2018-01-30'],
    ['3164/KH-UBND ngay 20/8/2020', 'plan', '3164/KH-UBND', 'KH-UBND', '2020-08-20'],
    ['2444/UBND-NCKSTTHC ngay 02/7/2020', 'dispatch', '2444/UBND-NCKSTTHC', 'UBND-NCKSTTHC', '2020-07-02'],
  ])('%s', (cell, kind, number, symbol, day) => {
    expect(read(cell)).toEqual([[kind, number, symbol, day, null]]);
  });
});

test.each([
  ['66.7/2025/NQ-CP', 'resolution', '66.7/2025/NQ-CP', 'NQ-CP'],
  ['Luật số 104/2016/QH13', 'law', '104/2016/QH13', 'QH13'],
  ['Nghị quyết 202/2025/QH15', 'resolution', '202/2025/QH15', 'QH15'],
  ['Công văn số 512', 'dispatch', '512', null],
  ['15/TTr-SNV', 'submission', '15/TTr-SNV', 'TTr-SNV'],
  ['Số 120–TB/VPTU', 'notice', '120-TB/VPTU', 'TB/VPTU'],
])('%s', (cell, kind, number, symbol) => {
  expect(read(cell)).toEqual([[kind, number, symbol, null, null]]);
});

test('the subject follows "về việc" or begins with its verb, and ends with the document', () => {
  expect(
    read(
      'Quyết định số 49/QĐ-SLĐTBXH ngày 04/4/2017 về Quy chế thực hiện Dân chủ; Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ quy định chính sách trợ giúp xã hội.',
    ),
  ).toEqual([
    ['decision', '49/QĐ-SLĐTBXH', 'QĐ-SLĐTBXH', '2017-04-04', 'Quy chế thực hiện Dân chủ'],
    ['decree', '20/2021/NĐ-CP', 'NĐ-CP', '2021-03-15', 'quy định chính sách trợ giúp xã hội'],
  ]);
});

test('several documents in a cell, each with its own day', () => {
  expect(
    read('- KH 12/KH-SNV (15/01/2024)\n- 45/BC-SNV, 30/6/2024 và 46/BC-SNV của Sở Nội vụ ngày 01/7/2024'),
  ).toEqual([
    ['plan', '12/KH-SNV', 'KH-SNV', '2024-01-15', null],
    ['report', '45/BC-SNV', 'BC-SNV', '2024-06-30', null],
    ['report', '46/BC-SNV', 'BC-SNV', '2024-07-01', null],
  ]);
});

test('laws are cited by their names', () => {
  expect(
    read(
      'Luật Khiếu nại năm 2011; Luật Phòng, chống tham nhũng (năm 2012); Luật Tiếp cận Thông tin ngày 06/4/2016',
    ),
  ).toEqual([
    ['law', null, null, null, 'Khiếu nại'],
    ['law', null, null, null, 'Phòng, chống tham nhũng'],
    ['law', null, null, '2016-04-06', 'Tiếp cận Thông tin'],
  ]);
});

test.each([
  '',
  'Đã thực hiện',
  '27/6/2023',
  'Quý I/2024',
  'Tháng 9/2024',
  '105/113 thủ tục',
  '14,83 %',
  '2021-2025',
  'Ảnh chụp hội nghị; biên bản họp',
  'đạt 20/20 điểm',
])('"%s" names no document', (cell) => {
  expect(read(cell)).toEqual([]);
});

test.each([
  '02-NQ/BCSD',
  '49/QĐ-SLĐTBXH',
  '20/2021/NĐ-CP',
  '66.7/2025/NQ-CP',
  '165/KH-UBND',
  '22/2020/QĐ-UBND',
])('%s sets no deadline', (number) => {
  expect(parseDeadline(number).parts).toEqual([{ kind: 'unreadable' }]);
});

test('a day that the calendar does not have is none', () => {
  expect(read('12/KH-SNV ngày 31/02/2024')).toEqual([['plan', '12/KH-SNV', 'KH-SNV', null, null]]);
});
