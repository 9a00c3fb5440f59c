import { areasOf, type Plan, tasksOf } from '../../src/core/plan/plan';
import { firstYear, planJson } from '../../src/core/plan/planJson';
import { planSpan } from '../../src/core/plan/planSpan';
import { writtenStatuses } from '../../src/core/tracker/writtenStatuses';
import { readClipboard } from '../../src/documents/clipboard/readClipboard';
import { briefTasks, fixture, readFileOf } from './files';
import { codesOf, knowledge, tracker } from './reading';

function areas(plan: Plan) {
  return plan.appendices.map((appendix) => [
    appendix.index,
    areasOf(appendix).map(({ code, content, name }) => [code, content, name]),
  ]);
}

/** Id, leads and supports as the JSON of `import` has them, and the due days of the first year. */
function units(plan: Plan) {
  const json = planJson(plan, [], firstYear(plan), planSpan(plan.head), () => '');
  const names = (mentions: readonly { written: string }[]) => mentions.map(({ written }) => written);
  return json.appendices.flatMap(({ tasks }) =>
    tasks.map(({ id, lead, support, deadline }) => [
      id,
      names(lead),
      names(support),
      deadline.parts.flatMap(({ kind, due }) => [kind, ...due]),
    ]),
  );
}

test("a province's plan of digital transformation: headings merged over rows, bullets, a product", async () => {
  const { value, findings } = await readFileOf(fixture('chuyen-doi-so-tinh.docx'));
  expect(value.head).toMatchObject({
    number: '112/KH-UBND',
    month: '2025-03',
    issuer: 'UBND tỉnh Lào Cai',
    title: 'Chuyển đổi số tỉnh Lào Cai năm 2025',
    years: [2025, 2025],
    parent: { number: '749/QĐ-TTg' },
  });
  expect(areas(value)).toEqual([
    [
      null,
      [
        ['I', null, 'NHẬN THỨC SỐ'],
        ['II', null, 'THỂ CHẾ SỐ'],
        ['III', null, 'HẠ TẦNG SỐ'],
      ],
    ],
  ]);
  const science = 'Sở Khoa học và Công nghệ';
  expect(units(value)).toEqual([
    [
      'I.1',
      [science],
      ['Báo Lào Cai', 'Đài Phát thanh - Truyền hình tỉnh', 'UBND các xã, phường'],
      ['continuous'],
    ],
    ['I.2', ['Sở Nội vụ'], ['Sở Tài chính', 'các sở, ban, ngành'], ['fixed', '2025-06-30', '2025-12-31']],
    ['I.1b', [science], ['Sở Tư pháp', 'Sở Tài chính'], ['fixed', '2025-06-30']],
    ['I.2b', ['Các sở, ban, ngành', 'UBND các xã, phường'], [], ['fixed', '2025-12-31']],
    ['I.1c', [science], ['Các doanh nghiệp viễn thông'], ['fixed']],
  ]);
  expect(briefTasks(value).map(([, , , , , , product]) => product)).toEqual([
    'Tin, bài',
    'Lớp bồi dưỡng',
    'Quyết định của UBND tỉnh',
    'Báo cáo',
    null,
  ]);
  expect(codesOf(findings)).toContain('index-unknown');
});

test('one column for leads and supports: labels, a sentence, a name alone', async () => {
  const { value, findings } = await readFileOf(fixture('chung-mot-cot.docx'));
  expect(value.head).toMatchObject({ issuer: 'Sở Y tế tỉnh Nghệ An', years: [2025, 2025] });
  expect(areas(value)).toEqual([
    [
      'PAR INDEX',
      [
        ['A', 'PAR.I', 'Công tác chỉ đạo'],
        ['B', 'PAR.II', 'Cải cách thể chế'],
      ],
    ],
  ]);
  const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];
  expect(units(value)).toEqual([
    ['I.1', ['Văn phòng Sở'], ['Các phòng chuyên môn'], ['fixed', '2025-01-31']],
    ['I.2', ['Văn phòng Sở'], ['Thanh tra Sở', 'các đơn vị liên quan'], ['fixed', '2025-09-30']],
    ['I.1b', ['Phòng Pháp chế'], ['Phòng Nghiệp vụ Y', 'Phòng Nghiệp vụ Dược'], ['recurring', ...quarters]],
    ['I.2b', ['Phòng Pháp chế'], [], ['set-elsewhere']],
  ]);
  const codes = codesOf(findings);
  expect(codes).toEqual(expect.arrayContaining(['header-combined', 'index-by-areas']));
  expect(codes).not.toContain('sentence-among-units');
});

test('one column "Cơ quan thực hiện": those who carry out lead', async () => {
  const { value } = await readFileOf(fixture('co-quan-thuc-hien.docx'));
  expect(value.head.issuer).toBe('UBND huyện Kỳ Sơn');
  expect(areas(value).map(([index]) => index)).toEqual(['PAR INDEX']);
  expect(units(value)).toEqual([
    ['I.1.1', ['Văn phòng HĐND và UBND huyện'], [], ['on-event']],
    ['I.1.2', ['Các phòng, ban, ngành', 'UBND các xã, thị trấn'], [], ['fixed', '2024-06-29']],
    ['I.2.1', ['Phòng Nội vụ', 'Phòng Giáo dục và Đào tạo'], [], ['fixed', '2024-09-30']],
    ['I.2.2', ['Phòng Nội vụ'], [], ['recurring', '2024-12-31']],
  ]);
});

test('a table of Word pasted with nested lists', () => {
  const html = new TextDecoder().decode(fixture('papi-dan.html'));
  const { value } = readClipboard({ html }, knowledge);
  expect(areas(value)).toEqual([
    [
      'PAPI',
      [
        ['I', 'PAPI.2', 'Công khai, minh bạch trong việc ra quyết định ở địa phương'],
        ['II', 'PAPI.4', 'Kiểm soát tham nhũng trong khu vực công'],
      ],
    ],
  ]);
  const districts = 'UBND các huyện, thị xã, thành phố';
  expect(units(value)).toEqual([
    [
      'II.1',
      ['Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội'],
      ['Các sở, ngành', 'UBND cấp huyện', 'UBND cấp xã'],
      ['recurring', '2024-12-31'],
    ],
    ['II.2', ['Sở Tài nguyên và Môi trường'], [districts], ['fixed', '2024-12-31']],
    ['II.3', ['Thanh tra tỉnh'], [districts], ['fixed', '2024-11-14']],
  ]);
  expect(briefTasks(value)[0]?.[2]).toBe('Công khai:\ndanh sách hộ nghèo\nở thôn\nở xã\nthu chi ngân sách');
});

test('a tracker under a letterhead: its title, its rows without the total, its statuses', async () => {
  const { value, findings } = await readFileOf(fixture('theo-doi-tien-do.xlsx'));
  expect(value.head).toMatchObject({
    number: '15/KH-SNV',
    issuer: 'Sở Nội vụ tỉnh Hà Giang',
    title: 'BẢNG THEO DÕI TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    years: [2024, 2024],
  });
  expect(briefTasks(value).map(([id, area, text, , , deadline]) => [id, area, text, deadline])).toEqual([
    ['I.1', 'I', 'Ban hành kế hoạch', '31/01/2024'],
    ['I.2', 'I', 'Báo cáo quý', 'Hàng quý'],
    ['I.3', 'I', 'Kiểm tra', '30/10/2024'],
    ['I.4', 'II', 'Rà soát văn bản', 'Quý IV'],
    ['I.5', 'II', 'Góp ý dự thảo', 'Thường xuyên'],
    ['I.6', 'II', 'Khảo sát', 'Tháng 11/2024'],
    ['I.7', 'II', 'Tổng kết', 'Tháng 12/2024'],
  ]);
  expect(
    writtenStatuses(value, tracker).map(({ written, status, tasks }) => [written, status, tasks]),
  ).toEqual([
    ['Đã hoàn thành', 'Hoàn thành', ['I.1']],
    ['Đang thực hiện 50%', 'Đang thực hiện', ['I.2']],
    ['Chưa triển khai', 'Chưa thực hiện', ['I.3']],
    ['HT', 'Hoàn thành', ['I.4']],
    ['Không có', 'Không phát sinh', ['I.5']],
    ['Hoàn thành ngày 12/3/2024', 'Hoàn thành', ['I.6']],
    ['chờ ý kiến Bộ', null, ['I.7']],
  ]);
  expect(codesOf(findings)).toEqual(
    expect.arrayContaining(['status-near', 'status-not-understood', 'row-total']),
  );
});

test('components of an index in a column of their own', async () => {
  const { value } = await readFileOf(fixture('noi-dung-thanh-phan.xlsx'));
  expect(areas(value)).toEqual([
    [
      'PAPI',
      [
        ['1', 'PAPI.1', 'Tham gia của người dân ở cấp cơ sở'],
        ['2', 'PAPI.2', 'Công khai, minh bạch'],
      ],
    ],
  ]);
  expect(units(value)).toEqual([
    ['I.1.1', ['Sở Nội vụ'], ['UBND cấp xã'], ['fixed', '2025-03-31']],
    ['I.1.2', ['UBND cấp xã'], [], ['recurring', '2025-06-30', '2025-12-31']],
    ['I.2.1', ['Sở Y tế'], ['UBND cấp xã'], ['continuous']],
    ['I.2.2', ['Sở Tài chính'], ['UBND cấp xã'], ['fixed', '2025-12-14']],
  ]);
});

test('areas in a column of their own, merged over their tasks', async () => {
  const { value, findings } = await readFileOf(fixture('linh-vuc-mot-cot.docx'));
  expect(value.head).toMatchObject({
    number: '18/KH-UBND',
    issuer: 'UBND tỉnh Bắc Ninh',
    years: [2025, 2025],
  });
  expect(areas(value)).toEqual([
    [
      'PAR INDEX',
      [
        ['I', 'PAR.I', 'Công tác chỉ đạo, điều hành'],
        ['II', 'PAR.II', 'Cải cách thể chế'],
        ['III', 'PAR.IV', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
      ],
    ],
  ]);
  const communes = ['Các sở, ban, ngành', 'UBND các xã, phường'];
  expect(units(value)).toEqual([
    ['I.1', ['Sở Nội vụ'], communes, ['fixed', '2025-06-30']],
    [
      'I.2',
      ['Sở Nội vụ'],
      ['Văn phòng UBND tỉnh', 'Sở Tài chính'],
      ['recurring', '2025-06-30', '2025-12-31'],
    ],
    [
      'I.3',
      ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch'],
      ['Báo và Đài Phát thanh, Truyền hình tỉnh'],
      ['continuous'],
    ],
    ['I.4', ['Sở Tư pháp'], ['Các sở, ban, ngành'], ['recurring', '2025-12-14']],
    ['I.5', ['Sở Tư pháp'], ['Sở Nội vụ'], ['set-elsewhere']],
    ['I.6', ['Sở Nội vụ'], communes, ['on-event']],
  ]);
  expect(briefTasks(value).map(([, area, , , , , product]) => [area, product])).toEqual([
    ['I', 'Kế hoạch'],
    ['I', 'Báo cáo kết quả kiểm tra'],
    ['I', 'Tin, bài'],
    ['II', 'Báo cáo'],
    ['II', 'Báo cáo'],
    ['III', 'Quyết định'],
  ]);
  const codes = codesOf(findings);
  expect(codes).not.toContain('area-without-numeral');
  expect(codes).not.toContain('support-missing');
});

test('a merged header of leads over two columns, headings without numeral, a second page', async () => {
  const { value, findings } = await readFileOf(fixture('hai-dong-chu-tri.docx'));
  expect(value.head).toMatchObject({ number: '77/KH-UBND', month: '2026-03', issuer: 'UBND tỉnh Hưng Yên' });
  expect(areas(value)).toEqual([
    [
      'PAR INDEX',
      [
        ['I', 'PAR.I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'],
        ['II', 'PAR.II', 'CẢI CÁCH THỂ CHẾ'],
        ['III', 'PAR.III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
      ],
    ],
  ]);
  const quarters = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
  expect(units(value).slice(0, 4)).toEqual([
    ['I.1', ['Sở Nội vụ'], ['UBND các xã, phường'], ['fixed', '2026-03-31']],
    [
      'I.2',
      ['Văn phòng UBND tỉnh'],
      ['Các sở, ban, ngành', 'UBND các xã, phường'],
      ['recurring', ...quarters],
    ],
    ['I.3', ['Sở Tư pháp'], [], ['fixed', '2026-12-31']],
    ['I.4', ['Văn phòng UBND tỉnh'], ['Sở Tư pháp', 'Sở Nội vụ'], ['fixed', '2026-09-29']],
  ]);
  expect(briefTasks(value).map(([, , text]) => text)).toEqual([
    'Ban hành kế hoạch (1) nâng cao chỉ số',
    'Đôn đốc thực hiện nhiệm vụ được giao',
    'Xây dựng văn bản quy phạm pháp luật\ntheo đúng thẩm quyền\nvà không chậm tiến độ',
    'Rà soát thủ tục hành chính nội bộ',
    'Giải quyết hồ sơ đúng hạn',
  ]);
  expect(briefTasks(value)[4]?.[4]).toBe('Sở Tư pháp, Sở Nội vụ');
  const [first] = value.appendices.flatMap(tasksOf);
  expect(first?.extra).toEqual({ 'Cơ quan chủ trì - Thực hiện': 'Các sở, ban, ngành tỉnh' });
  expect(codesOf(findings)).toEqual(
    expect.arrayContaining(['header-repeated', 'row-continued', 'ditto-read']),
  );
});

test('years as columns: a cross is a deadline of its year', async () => {
  const { value, findings } = await readFileOf(fixture('lo-trinh-nam.xlsx'));
  expect(value.head).toMatchObject({
    number: '215/KH-SNV',
    issuer: 'Sở Nội vụ tỉnh Đồng Tháp',
    years: [2024, 2026],
  });
  expect(areas(value)).toEqual([
    [
      'PAR INDEX',
      [
        ['I', 'PAR.II', 'CẢI CÁCH THỂ CHẾ'],
        ['II', 'PAR.III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
      ],
    ],
  ]);
  expect(briefTasks(value).map(([, , text, , , deadline]) => [text, deadline])).toEqual([
    ['Tham mưu ban hành Nghị quyết', 'Năm 2024'],
    ['Rà soát văn bản quy phạm pháp luật', 'Năm 2024; Năm 2025; Năm 2026'],
    ['Đơn giản hóa thủ tục hành chính', 'Năm 2025; Năm 2026'],
    ['Công khai thủ tục hành chính', 'Quý I năm 2026'],
  ]);
  expect(value.appendices.flatMap(tasksOf).map(({ extra }) => extra)).toEqual([
    { 'Nhóm nhiệm vụ': 'Xây dựng văn bản', 'Lộ trình thực hiện - 2024': 'x' },
    {
      'Nhóm nhiệm vụ': 'Xây dựng văn bản',
      'Lộ trình thực hiện - 2024': 'x',
      'Lộ trình thực hiện - 2025': 'x',
      'Lộ trình thực hiện - 2026': 'x',
    },
    {
      'Ghi chú': 'Theo kế hoạch tỉnh',
      'Nhóm nhiệm vụ': 'Rà soát thủ tục',
      'Lộ trình thực hiện - 2025': 'X',
      'Lộ trình thực hiện - 2026': '✓',
    },
    { 'Nhóm nhiệm vụ': 'Rà soát thủ tục', 'Lộ trình thực hiện - 2026': 'Quý I' },
  ]);
  const codes = codesOf(findings);
  expect(codes).toContain('deadline-by-years');
  expect(codes).not.toContain('no-deadline-column');
});
