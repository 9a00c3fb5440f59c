import { areasOf } from '../../../src/core/plan/plan';
import { codesOf } from '../reading';
import { briefTasks, fixture, readFileOf } from '../files';

describe('a plan from Word with columns in another order, two header rows and a product', () => {
  const reading = readFileOf(fixture('cai-cach-hanh-chinh.docx'));

  test('head from a letterhead in a table', async () => {
    const { value } = await reading;
    expect(value.head).toMatchObject({
      number: '45/KH-SNV',
      symbol: 'KH-SNV',
      month: '2026-01',
      issuer: 'Sở Nội vụ tỉnh Bắc Ninh',
      title: 'Cải cách hành chính năm 2026',
      years: [2026, 2026],
      parent: { number: '310/KH-UBND' },
    });
  });

  test('headings merged over columns, numbering that begins again, lists inside cells, cells merged downwards', async () => {
    const { value } = await reading;
    expect(value.appendices.flatMap(areasOf).map(({ code, content, name }) => [code, content, name])).toEqual(
      [
        ['I', 'PAR.II', 'CẢI CÁCH THỂ CHẾ'],
        ['II', 'PAR.VI', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
      ],
    );
    const all = 'Các sở, ban, ngành';
    const finance = 'Sở Tài chính';
    const home = 'Sở Nội vụ';
    expect(briefTasks(value)).toEqual([
      [
        'I.1',
        'I',
        'Rà soát văn bản:\ndo tỉnh ban hành;\ndo Sở ban hành.',
        home,
        'Sở Tư pháp',
        'Quý II/2026',
        'Báo cáo',
      ],
      [
        'I.2',
        'I',
        'Kiểm tra việc thi hành pháp luật',
        'Sở Tư pháp',
        'Sở Tài chính; Thanh tra tỉnh',
        '30/11/2026',
        'Kết luận kiểm tra',
      ],
      ['I.1b', 'II', 'Quản lý, sử dụng tài sản công', finance, all, 'Thường xuyên', null],
      ['I.2b', 'II', 'Công khai dự toán', finance, all, 'Hàng năm', 'Quyết định công khai'],
      ['I.7a', 'II', 'Đối chiếu số liệu', finance, home, 'Tháng 6, tháng 12 hằng năm', 'Biên bản'],
      ['I.7b', 'II', 'Tổng hợp số liệu', finance, home, 'Tháng 12/2026', 'Báo cáo'],
    ]);
    const [first] = value.appendices[0]!.rows.flatMap((row) => (row.kind === 'task' ? [row.task] : []));
    expect(first!.extra).toEqual({ 'Ghi chú': 'Trọng tâm' });
  });
});

describe('a plan without an index, its task table not the first', () => {
  test('ditto marks, nested tables, 1.1, deadlines of several parts', async () => {
    const { value, findings } = await readFileOf(fixture('chuyen-doi-so.docx'));
    expect(value.appendices.map(({ index }) => index)).toEqual([null]);
    const until = 'Hoàn thành trước ngày 30/9/2026 và duy trì liên tục';
    const science = 'Sở Khoa học và Công nghệ';
    expect(briefTasks(value)).toEqual([
      ['I.1.1', '1', 'Nâng cấp mạng', science, 'Sở Tài chính', '2025 và những năm tiếp theo', null],
      [
        'I.1.2',
        '1',
        'Mở rộng trung tâm dữ liệu\nGiai đoạn 1 2025\nGiai đoạn 2 2026',
        science,
        'Sở Tài chính',
        'Xong trong Quý II/2026',
        null,
      ],
      ['I.2.1', '2', 'Làm sạch dữ liệu dân cư', 'Công an tỉnh', 'UBND cấp xã', until, null],
      ['I.2.2', '2', 'Kết nối dữ liệu', 'Công an tỉnh', 'UBND cấp xã', until, null],
      ['I.2.3', '2', 'Công bố dữ liệu mở', science, 'Các sở, ban, ngành', 'Sở Nội vụ', null],
    ]);
    const dittos = findings.filter(({ code }) => code === 'ditto-read');
    expect(dittos.map(({ place, found }) => [place.task, place.column, found])).toEqual([
      ['I.1.2', 'lead', 'nt'],
      ['I.1.2', 'support', 'Như trên'],
      ['I.2.2', 'lead', '″'],
      ['I.2.2', 'support', '-nt-'],
      ['I.2.2', 'deadline', 'nt'],
    ]);
    const named = findings.filter(({ code }) => code === 'table-not-matrix');
    expect(named.map(({ severity, found, data }) => [severity, found, data['rows']])).toEqual([
      ['note', 'Mục tiêu | Năm 2025 | Năm 2026', 4],
    ]);
    expect(codesOf(findings)).toEqual(
      expect.arrayContaining(['table-not-matrix', 'table-nested', 'deadline-unreadable']),
    );
  });

  test('the index that a person names is taken', async () => {
    const { value } = await readFileOf(fixture('chuyen-doi-so.docx'), 'ke-hoach', 'PAR INDEX');
    expect(value.appendices.map(({ index }) => index)).toEqual(['PAR INDEX']);
  });
});

test('.VnTime by the style, numbers that only Word counts, a text box, tracked changes', async () => {
  const { value, findings } = await readFileOf(fixture('phong-cu.docx'));
  expect(value.head.title).toBe('Kiểm soát thủ tục năm 2026');
  expect(briefTasks(value)).toEqual([
    ['I.1', null, 'Rà soát thủ tục', 'Sở Nội vụ', 'Sở Tư pháp', 'Hàng năm', null],
    ['I.2', null, 'Việc mới', 'Sở Y tế', 'Sở Nội vụ', 'Quý IV', null],
  ]);
  expect(findings.find(({ code }) => code === 'text-box-ignored')?.found).toBe('Dự thảo');
  expect(findings.find(({ code }) => code === 'font-converted')?.data).toEqual({ encoding: 'TCVN3 (ABC)' });
  expect(codesOf(findings)).toContain('changes-tracked');
});
