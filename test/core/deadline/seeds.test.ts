import { said } from './said';

const quarters = (year: number): string => `31/03/${year} 30/06/${year} 30/09/${year} 31/12/${year}`;

/** Every wording of the deadline column of seeds 000 and 001. */
const wordings: readonly [string, (year: number) => string][] = [
  ['Thường xuyên', () => 'continuous'],
  ['Hàng năm', (year) => `recurring 31/12/${year}`],
  ['Quý IV hàng năm', (year) => `recurring 31/12/${year}`],
  ['Hàng quý', (year) => `recurring ${quarters(year)}`],
  ['Quý, 6 tháng, năm', (year) => `recurring ${quarters(year)}`],
  ['Trước ngày 31/12 hàng năm', (year) => `recurring 30/12/${year}`],
  ['Tháng 1 năm sau liền kề', (year) => `recurring 31/01/${year + 1}`],
  ['Tháng 1 năm sau liên kê', (year) => `recurring 31/01/${year + 1}`],
  ['Năm 2025', () => 'fixed 31/12/2025'],
  ['Trước, sau tuyển dụng', () => 'on-event'],
  ['Trước bầu cử', () => 'on-event'],
  ['Sau khi ban hành', () => 'on-event'],
  ['Khi có văn bản dự thảo', () => 'on-event'],
  ['Theo quy định', () => 'set-elsewhere'],
  ['Theo thời gian quy định của Bộ Nội vụ', () => 'set-elsewhere'],
  ['05 ngày làm việc kể từ ngày có Quyết định công bố của Bộ, ngành', () => 'after-event 5 working-day'],
];

describe.each([2023, 2024, 2025])('the seeds in %i', (year) => {
  it.each(wordings)('%s', (text, expected) => {
    expect(said(text, year)).toBe(expected(year));
  });
});
