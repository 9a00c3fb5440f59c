import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { blockFinder } from '../../../src/workbook/tracking/block';
import { readCalendar } from '../../../src/workbook/tracking/readCalendar';
import { oneSheet, sheetXml } from '../file/parts';
import { day } from './smallWorkbook';

const MONDAY = day(2024, 4, 29);

/** A week from Monday 29/4/2024: Monday swapped for Saturday 4/5, 30/4 and 1/5 holidays. */
function week(count: (line: number) => string) {
  const rows = Array.from({ length: 7 }, (_, line) => {
    const row = line + 1;
    const holiday = line < 2 ? `<c r="A${row}"><v>${MONDAY + 1 + line}</v></c>` : '';
    const swap = line < 1 ? `<c r="B1"><v>${MONDAY}</v></c><c r="C1"><v>${MONDAY + 5}</v></c>` : '';
    return `<row r="${row}">${holiday}${swap}<c r="D${row}"><v>${MONDAY + line}</v></c><c r="E${row}">${count(line)}</c></row>`;
  });
  const names = { Ngay_nghi: 'A', Ngay_nghi_hoan_doi: 'B', Ngay_lam_bu: 'C', Lich_ngay: 'D', Lich_so: 'E' };
  const defined = Object.entries(names).map(
    ([name, column]) => `<definedName name="${name}">A!$${column}$1:$${column}$7</definedName>`,
  );
  const book = `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
  const content = readWorkbookFile(
    oneSheet({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) }),
  );
  return readCalendar(blockFinder(content), 0);
}

test('counts that formulas give are worked out again from holidays and swaps', () => {
  const calendar = week(() => '<f>1+1</f><v>99</v>');
  expect(calendar.days).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => MONDAY + step));
  expect(calendar.ordinal).toEqual([0, 0, 0, 1, 2, 3, 3]);
});

test('counts that were typed are taken as they are', () => {
  expect(week((line) => `<v>${line * 2}</v>`).ordinal).toEqual([0, 2, 4, 6, 8, 10, 12]);
});
