import { parseDeadline } from '../../../src/core/deadline/parse';
import { every, said } from './said';

const QUARTERS = '31/03/2024 30/06/2024 30/09/2024 31/12/2024';
const two = (n: number): string => String(n).padStart(2, '0');

describe.each<[string, readonly (readonly [string, string])[]]>([
  [
    'a day with its year',
    [
      ['30/11/2026', 'fixed 30/11/2026'],
      ['1/6/2024', 'fixed 01/06/2024'],
      ['15-6-2024', 'fixed 15/06/2024'],
      ['15.6.2024', 'fixed 15/06/2024'],
      ['30/6/24', 'fixed 30/06/2024'],
      ['ngày 14 tháng 6 năm 2024', 'fixed 14/06/2024'],
      ['29/02/2024', 'fixed 29/02/2024'],
      ['29/02/2023', 'unreadable'],
      ['ngày 29 tháng 02 năm 2023', 'unreadable'],
      ['31/02/2024', 'unreadable'],
      ['trước ngày 31/02/2024', 'unreadable'],
      ['30/2', 'unreadable'],
      ['Tháng 13/2024', 'unreadable'],
      ['Quý V/2024', 'unreadable'],
    ],
  ],
  [
    'before and by',
    [
      ['trước ngày 15/12/2023', 'fixed 14/12/2023'],
      ['Trước ngày 01/3/2024', 'fixed 29/02/2024'],
      ['Trước ngày 01/3/2025', 'fixed 28/02/2025'],
      ['Trước ngày 01/01/2025', 'fixed 31/12/2024'],
      ['trước tháng 6/2025', 'fixed 31/05/2025'],
      ['trước quý IV/2024', 'fixed 30/09/2024'],
      ['trước năm 2025', 'fixed 31/12/2024'],
      ['trước 30/6', 'fixed 29/06/2024'],
      ['Trước 17h ngày 30/6/2024', 'fixed 30/06/2024'],
      ['Trước cuối năm 2024', 'fixed 31/12/2024'],
      ['chậm nhất 30/6/2024', 'fixed 30/06/2024'],
      ['Chậm nhất ngày 30/6/2024', 'fixed 30/06/2024'],
      ['đến hết tháng 6/2025', 'fixed 30/06/2025'],
      ['đến ngày 30/6/2025', 'fixed 30/06/2025'],
      ['hết năm 2025', 'fixed 31/12/2025'],
      ['Xong trong Quý II/2026', 'fixed 30/06/2026'],
      ['Hoàn thành trong tháng 2/2024', 'fixed 29/02/2024'],
    ],
  ],
  [
    'months, quarters, halves and years',
    [
      ['Tháng 9/2021', 'fixed 30/09/2021'],
      ['9/2021', 'fixed 30/09/2021'],
      ['tháng 2 năm 2023', 'fixed 28/02/2023'],
      ['Tháng Chạp', 'fixed 31/12/2024'],
      ['Quý I/2024', 'fixed 31/03/2024'],
      ['T6/2024', 'fixed 30/06/2024'],
      ['T.12/2024', 'fixed 31/12/2024'],
      ['Q1/2024', 'fixed 31/03/2024'],
      ['Q.IV/2024', 'fixed 31/12/2024'],
      ['T3, T6/2024', 'fixed 31/03/2024 30/06/2024'],
      ['Quý IV năm 2024', 'fixed 31/12/2024'],
      ['quý 4/2024', 'fixed 31/12/2024'],
      ['Quí III/2024', 'fixed 30/09/2024'],
      ['Quý I, năm 2024', 'fixed 31/03/2024'],
      ['6 tháng đầu năm 2024', 'fixed 30/06/2024'],
      ['6 tháng đầu năm', 'fixed 30/06/2024'],
      ['6 tháng cuối năm', 'fixed 31/12/2024'],
      ['9 tháng', 'fixed 30/09/2024'],
      ['cuối năm', 'fixed 31/12/2024'],
      ['Trong năm', 'fixed 31/12/2024'],
      ['Năm 2025', 'fixed 31/12/2025'],
      ['2025', 'fixed 31/12/2025'],
      ['2021-2025', 'fixed 31/12/2025'],
      ['Giai đoạn 2021 – 2025', 'fixed 31/12/2025'],
      ['từ năm 2021 đến năm 2025', 'fixed 31/12/2025'],
      ['2025-2021', 'unreadable'],
      ['Từ 01/6 đến 30/9/2024', 'fixed 30/09/2024'],
      ['Từ 01/6/2024', 'unreadable'],
    ],
  ],
  [
    'several days in one part',
    [
      ['2030, 2045', 'fixed 31/12/2030 31/12/2045'],
      ['Năm 2024 và năm 2025', 'fixed 31/12/2024 31/12/2025'],
      ['Quý I, quý II năm 2024', 'fixed 31/03/2024 30/06/2024'],
      ['Quý I; Quý II năm 2024', 'fixed 31/03/2024 30/06/2024'],
      ['Tháng 3, 6, 9, 12/2024', `fixed ${QUARTERS}`],
      ['Năm 2024 (quý II)', 'fixed 30/06/2024'],
      ['Năm 2024: 30/6, 15/12', 'fixed 30/06/2024 15/12/2024'],
      ['Năm 2024 và 30/6', 'fixed 31/12/2024 | fixed 30/06/2024'],
      ['Quý I+II/2024', 'fixed 31/03/2024 30/06/2024'],
      ['6 tháng, năm 2025', 'fixed 30/06/2025 31/12/2025'],
      ['Trước ngày 30/6 và ngày 31/12/2024', 'fixed 29/06/2024 30/12/2024'],
    ],
  ],
  [
    'what comes back',
    [
      ['Hàng năm', 'recurring 31/12/2024'],
      ['mỗi năm', 'recurring 31/12/2024'],
      ['Thường niên', 'recurring 31/12/2024'],
      ['Hàng quý', `recurring ${QUARTERS}`],
      ['định kỳ hàng quý', `recurring ${QUARTERS}`],
      ['Quý, 6 tháng, năm', `recurring ${QUARTERS}`],
      ['Quý II, quý IV hàng năm', 'recurring 30/06/2024 31/12/2024'],
      ['Tháng 6, tháng 12 hằng năm', 'recurring 30/06/2024 31/12/2024'],
      ['Tháng 6, 12 hằng năm', 'recurring 30/06/2024 31/12/2024'],
      ['Trước ngày 15/6 và 15/12 hàng năm', 'recurring 14/06/2024 14/12/2024'],
      ['Hàng năm (trước ngày 15/12)', 'recurring 14/12/2024'],
      ['Trước ngày 01/01 hằng năm', 'recurring 31/12/2024'],
      [
        'hàng tháng',
        `recurring ${every((m) => `${[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]}/${two(m)}/2024`)}`,
      ],
      ['ngày 20 hằng tháng', `recurring ${every((m) => `20/${two(m)}/2024`)}`],
      ['Trước ngày 25 hằng tháng', `recurring ${every((m) => `24/${two(m)}/2024`)}`],
      ['ngày 15 tháng cuối quý', 'recurring 15/03/2024 15/06/2024 15/09/2024 15/12/2024'],
      ['Hằng quý (trước ngày 25 tháng cuối quý)', 'recurring 24/03/2024 24/06/2024 24/09/2024 24/12/2024'],
      ['2 lần/năm', 'recurring 30/06/2024 31/12/2024'],
      ['01 lần/quý', `recurring ${QUARTERS}`],
      ['Ít nhất 02 lần/năm', 'recurring 30/06/2024 31/12/2024'],
      ['1 năm/lần', 'recurring 31/12/2024'],
      ['01 năm/lần', 'recurring 31/12/2024'],
      ['Định kỳ 6 tháng, 01 năm', 'recurring 30/06/2024 31/12/2024'],
      ['06 tháng, một năm', 'recurring 30/06/2024 31/12/2024'],
      ['Hằng quý, 6 tháng, 9 tháng, 01 năm', `recurring ${QUARTERS}`],
      ['Định kỳ 6 tháng', 'recurring 30/06/2024 31/12/2024'],
      ['Quý IV năm liền kề', 'unreadable'],
      ['Trước ngày 31/01 năm sau', 'recurring 30/01/2025'],
      ['Hàng năm giai đoạn 2021-2025', 'recurring 31/12/2024'],
      ['Hàng năm giai đoạn 2021-2023', 'recurring'],
      ['2025 và những năm tiếp theo', 'recurring'],
      ['2024 và những năm tiếp theo', 'recurring 31/12/2024'],
      ['Từ năm 2023 trở đi', 'recurring 31/12/2024'],
    ],
  ],
  [
    'work without a due day',
    [
      ['Thường xuyên', 'continuous'],
      ['thường xuyên, liên tục', 'continuous'],
      ['Thường xuyên hàng năm', 'continuous'],
      ['Thường xuyên trong năm', 'continuous'],
      ['Hằng tuần', 'continuous'],
      ['Hàng ngày', 'continuous'],
    ],
  ],
  [
    'events',
    [
      ['trong vòng 10 ngày sau khi có kết quả', 'after-event 10 day'],
      ['Không quá 15 (mười lăm) ngày làm việc, kể từ ngày nhận', 'after-event 15 working-day'],
      ['02 tuần kể từ ngày họp', 'after-event 14 day'],
      ['0 ngày kể từ ngày họp', 'unreadable'],
      ['Trước khi trình UBND tỉnh', 'on-event'],
      ['Đột xuất', 'on-event'],
      ['Kể từ ngày ký', 'on-event'],
      ['Từ ngày 01/6/2024', 'unreadable'],
      ['15 ngày trước khi họp', 'on-event'],
      ['Sau ngày 30/6/2024', 'unreadable'],
    ],
  ],
  [
    'several parts',
    [
      ['Thường xuyên; Quý IV hàng năm', 'continuous | recurring 31/12/2024'],
      ['Thường xuyên\nHàng năm', 'continuous | recurring 31/12/2024'],
      ['Quý II\nhàng năm', 'recurring 30/06/2024'],
      ['Hoàn thành trước ngày 30/9/2026 và duy trì liên tục', 'fixed 29/09/2026 | continuous'],
      ['Hàng năm và khi có yêu cầu', 'recurring 31/12/2024 | on-event'],
      ['Hàng năm theo quy định', 'recurring 31/12/2024 | set-elsewhere'],
      ['<p>Quý IV/2024</p><p>Thường xuyên</p>', 'fixed 31/12/2024 | continuous'],
      ['Quý IV/2024; Sở Nội vụ', 'fixed 31/12/2024 | unreadable'],
      ['- Quý II/2024\n- Quý IV/2024', 'fixed 30/06/2024 | fixed 31/12/2024'],
    ],
  ],
  [
    'what is no deadline',
    [
      ['', ''],
      ['  \n ', ''],
      ['Sở Nội vụ', 'unreadable'],
      ['Sở Kế hoạch và Đầu tư chủ trì, Văn phòng UBND tỉnh phối hợp', 'unreadable'],
      ['Theo dõi thi hành pháp luật', 'unreadable'],
      ['66.7/2025/NQ-CP', 'unreadable'],
      ['02/2023/TT-BNV', 'unreadable'],
      ['Nghị định 42/2022/NĐ-CP ngày 24/6/2022', 'unreadable'],
      ['Theo Nghị định 42/2022/NĐ-CP ngày 24/6/2022', 'set-elsewhere'],
      ['Theo kế hoạch', 'set-elsewhere'],
    ],
  ],
])('%s', (_, wordings) => {
  it.each(wordings)('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('29 February', () => {
  it.each([
    [2023, 'recurring 28/02/2023'],
    [2024, 'recurring 29/02/2024'],
  ])('comes back in %i', (year, expected) => {
    expect(said('29/02 hằng năm', year)).toBe(expected);
  });

  it('is not the eve of 1 March where it does not exist', () => {
    expect(said('Trước 01/3', 2024)).toBe('fixed 29/02/2024');
    expect(said('Trước 01/3', 2023)).toBe('fixed 28/02/2023');
  });
});

describe('slips', () => {
  it('are told with what they were read as', () => {
    expect(parseDeadline('Tháng 1 năm sau Liên Kê').slips).toEqual([
      { found: 'liên kê', expected: 'liền kề' },
    ]);
    expect(parseDeadline('Quý lV hàng năm').slips).toEqual([{ found: 'quý lv', expected: 'quý iv' }]);
    expect(parseDeadline('Tháng 1 năm sau liền kề').slips).toEqual([]);
  });

  it('keep the cell as written', () => {
    expect(parseDeadline(' Hàng  năm ').text).toBe(' Hàng  năm ');
  });
});
