/** Who signs, when and for whom a report is, by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import type { Sender } from '../../../src/core/report/reportInput';
import { reportOf } from '../../../src/core/report/reportOf';
import { report as words } from '../../../src/messages/vi/report';
import { day, row, table } from '../completion/rows';
import { madeInput } from './madeInput';

const TABLES = [table([row({ adjustedDue: day('2024-12-31') })])];
const of = (sender: Partial<Sender>, signed = day('2024-07-05')) => {
  const input = madeInput(TABLES, { sender });
  return reportOf({ ...input, request: { ...input.request, signed } }, words);
};

test.each<[string, Partial<Sender>, readonly [string, string, string]]>([
  ['the head', { title: 'Giám đốc', name: 'Trần Văn A' }, ['', 'Giám đốc', 'Trần Văn A']],
  [
    'a deputy in place of the head',
    { authority: 'KT.', title: 'Giám đốc', deputyTitle: 'Phó Giám đốc', name: 'Lê Thị B' },
    ['KT. Giám đốc', 'Phó Giám đốc', 'Lê Thị B'],
  ],
  [
    'by order of the head',
    { authority: 'TL.', title: 'Giám đốc', deputyTitle: 'Chánh Văn phòng', name: 'Lê Thị B' },
    ['TL. Giám đốc', 'Chánh Văn phòng', 'Lê Thị B'],
  ],
  [
    'on behalf of a body that decides together',
    { authority: 'TM.', title: 'Ủy ban nhân dân', deputyTitle: 'Chủ tịch', name: 'Lê Thị B' },
    ['TM. Ủy ban nhân dân', 'Chủ tịch', 'Lê Thị B'],
  ],
  [
    'by mandate',
    { authority: 'TUQ.', title: 'Giám đốc', deputyTitle: 'Trưởng phòng' },
    ['TUQ. Giám đốc', 'Trưởng phòng', ''],
  ],
  [
    'for a head whom nobody named',
    { authority: 'KT.', deputyTitle: 'Phó Giám đốc' },
    ['', 'Phó Giám đốc', ''],
  ],
])('%s', (_, sender, [behalf, title, name]) => {
  const data = of(sender);
  expect([data['thay mặt ký'], data['chức vụ'], data['người ký'], data['có thay mặt ký']]).toEqual([
    behalf,
    title,
    name,
    behalf !== '',
  ]);
});

test('the date line has a zero before days under 10 and before months 1 and 2', () => {
  const line = (iso: string): string => of({}, day(iso))['ngày ký'];
  expect(['2024-02-05', '2024-01-31', '2024-03-09', '2024-12-10'].map(line)).toEqual([
    'ngày 05 tháng 02 năm 2024',
    'ngày 31 tháng 01 năm 2024',
    'ngày 09 tháng 3 năm 2024',
    'ngày 10 tháng 12 năm 2024',
  ]);
});

test('who reports is not who issued the plan', () => {
  const data = of({ body: 'Sở Nội vụ tỉnh Quảng Trị', above: 'UBND tỉnh Quảng Trị', symbol: '/BC-SNV' });
  expect([data['cơ quan'], data['cơ quan cấp trên'], data['kế hoạch']]).toEqual([
    'Sở Nội vụ tỉnh Quảng Trị',
    'UBND tỉnh Quảng Trị',
    'Kế hoạch của Sở Lao động',
  ]);
  expect([data['ký hiệu'], data['số ký hiệu'].replace(/\u00a0+/, ' ')]).toEqual(['BC-SNV', 'Số: /BC-SNV']);
  expect(of({})['cơ quan']).toBe('Sở Lao động');
});

test('Nơi nhận: a semicolon each, the copy that is kept last and with a point', () => {
  const lines = of({ recipients: 'Lưu: VT, VP.\n- UBND tỉnh (b/c);\nGiám đốc;  Phó Giám đốc' })['nơi nhận'];
  expect(lines.map(({ đoạn }) => đoạn)).toEqual([
    '- UBND tỉnh (b/c);',
    '- Giám đốc;',
    '- Phó Giám đốc;',
    '- Lưu: VT, VP.',
  ]);
  expect(of({})['nơi nhận'].map(({ đoạn }) => đoạn)).toEqual(['- Lưu: VT.']);
});
