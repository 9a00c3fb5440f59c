import { targetSheet } from '../../../../src/core/layout/targets/targetSheet';
import { TARGET_HEADERS } from '../../../../src/core/targets/targetColumns';
import { workbook as words } from '../../../../src/messages/vi/workbook';

const sheet = targetSheet([], { year: 2026, asOf: 46000 }, words.targetSheet);
const headers = sheet.tables[0]?.columns.map(({ header }) => header) ?? [];

test('a plan whose goals are not known has ten lines to type them into, and none of them is a goal', () => {
  const [table] = sheet.tables;
  expect(table?.range.lastRow).toBe((table?.range.row ?? 0) + 10);
  const texts = headers.indexOf(TARGET_HEADERS.text) + 1;
  const result = headers.indexOf(TARGET_HEADERS.judgement) + 1;
  const below = sheet.cells.filter(({ row }) => row > (table?.range.row ?? 0));
  expect(below.filter(({ column }) => column === texts).map(({ value }) => value)).toEqual(
    Array(10).fill(null),
  );
  expect(below.filter(({ column }) => column === result).map(({ value }) => value)).toEqual(
    Array(10).fill(''),
  );
});

test('the printed page holds what a goal asks, what was reached and where from; the rest is folded', () => {
  const shown = headers.filter((_, at) => sheet.columns[at]?.hidden !== true);
  expect(shown).toEqual(
    (
      'TT|Chỉ tiêu|Lĩnh vực|Thời điểm|Năm|Tính theo|So sánh|Giá trị|Đến|Đơn vị tính|Thang, tổng số|Tử số|Mẫu số|' +
      'Thực hiện|Kết quả|Nguồn số liệu|Nhiệm vụ|Ghi chú'
    ).split('|'),
  );
  expect(sheet.page).toMatchObject({ landscape: true, wide: 1 });
});
