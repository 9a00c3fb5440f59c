import { areasOf, tasksOf } from '../../../src/core/plan/plan';
import { codesOf } from '../reading';
import { briefTasks, fixture, readFileOf } from '../files';

test("an office's tracker: header in the fifth row, days as days, results of formulas, progress kept", async () => {
  const { value, findings } = await readFileOf(fixture('theo-doi.xlsx'));
  expect(value.appendices.map(({ index }) => index)).toEqual(['SIPAS']);
  expect(briefTasks(value)).toEqual([
    ['I.1', null, 'Khảo sát hài lòng', 'Văn phòng Sở', 'Thanh tra Sở', '30/06/2026', null],
    ['I.2', null, 'Đường dây nóng', 'Văn phòng Sở', '', '09/2026', null],
    ['I.3', null, 'Hộp thư góp ý', 'Thanh tra Sở', 'Văn phòng Sở', 'Hàng quý', null],
  ]);
  expect(value.appendices.flatMap(tasksOf).map(({ number, extra }) => [number, extra])).toEqual([
    ['1', { 'Tiến độ': '100%', 'Kết quả': 'Đã hoàn thành', 'Tình hình thực hiện': 'x', 'Vai trò': 'A' }],
    ['2', { 'Tiến độ': '50%', 'Kết quả': 'Đang triển khai' }],
    ['3', { 'Kết quả': 'Chưa triển khai', 'Tình hình thực hiện': 'http://x' }],
  ]);
  expect(findings.find(({ code }) => code === 'sheet-hidden')?.found).toBe('Nháp');
  expect(codesOf(findings)).not.toContain('line-between-rows');
});

test('appendices on sheets of their own, a list of people beside them', async () => {
  const { value, findings } = await readFileOf(fixture('nhieu-phu-luc.xlsx'));
  expect(
    value.appendices.map((appendix) => [
      appendix.code,
      appendix.index,
      appendix.title,
      areasOf(appendix).map(({ code, content }) => [code, content]),
    ]),
  ).toEqual([
    ['I', 'SIPAS', 'Phân công nhiệm vụ nâng cao chỉ số SIPAS', [['I', 'SIPAS.B.I']]],
    ['II', 'PAPI', 'Phân công nhiệm vụ nâng cao chỉ số PAPI', [['I', 'PAPI.4']]],
  ]);
  const all = 'Các sở, ban, ngành';
  expect(briefTasks(value)).toEqual([
    ['I.1', 'I', 'Việc một', 'Sở Nội vụ', all, '2026', null],
    ['I.2', 'I', 'Việc hai', 'Sở Tư pháp', all, '2026', null],
    ['II.1', 'I', 'Việc một', 'Sở Nội vụ', all, '2026', null],
    ['II.2', 'I', 'Việc hai', 'Sở Tư pháp', all, '2026', null],
  ]);
  expect(findings.find(({ code }) => code === 'table-not-matrix')?.data).toMatchObject({ rows: 3 });
});
