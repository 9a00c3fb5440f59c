import { softCase } from '../../../src/core/vietnamese/softCase';

test.each([
  ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 'Công tác chỉ đạo, điều hành CCHC'],
  [
    'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH PHỦ ĐIỆN TỬ, CHÍNH PHỦ SỐ',
    'Xây dựng và phát triển chính phủ điện tử, chính phủ số',
  ],
  ['TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN', 'Trách nhiệm giải trình với người dân'],
  ['Ý KIẾN CỦA UBND HUYỆN', 'Ý kiến của UBND huyện'],
  ['QUYẾT ĐỊNH, NGHIÊNG NGHẢ, KHUYẾCH TRƯƠNG', 'Quyết định, nghiêng nghả, khuyếch trương'],
  ['Thủ tục hành chính', 'Thủ tục hành chính'],
  ['Cải cách TTHC', 'Cải cách TTHC'],
  ['', ''],
  ['4.', '4.'],
])('%p reads as %p', (written, read) => {
  expect(softCase(written)).toBe(read);
});
