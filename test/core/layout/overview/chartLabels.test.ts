import { chartLabel } from '../../../../src/core/layout/overview/chartLabels';

test.each([
  ['II', 'CẢI CÁCH THỂ CHẾ', 'II. Cải cách thể chế'],
  // 28 characters, and 29.
  ['A.III', 'Chính sách chất lượng', 'A.III. Chính sách chất lượng'],
  ['A.III', 'Chính sách chất lượngs', 'A.III. Chính sách chất…'],
  // The 28th character is the space behind a word.
  ['VII', 'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH PHỦ ĐIỆN TỬ', 'VII. Xây dựng và phát triển…'],
  ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 'I. Công tác chỉ đạo, điều…'],
  ['B.V', 'Cơ quan tiếp nhận, xử lý phản ánh, kiến nghị', 'B.V. Cơ quan tiếp nhận, xử…'],
  ['IV', 'KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG', 'IV. Kiểm soát tham nhũng…'],
  ['Chưa rõ', 'Chưa rõ lĩnh vực', 'Chưa rõ lĩnh vực'],
])('area %s of the name %p is told under its columns as %p', (code, name, label) => {
  expect(chartLabel({ code, name })).toBe(label);
});
