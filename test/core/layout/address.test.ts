import {
  absoluteReference,
  cellAddress,
  columnLetters,
  columnNumber,
  oneCell,
  rangeAddress,
} from '../../../src/core/layout/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %d is %s and back', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test('references quote the sheet and fix rows and columns', () => {
  expect(cellAddress(9, 28)).toBe('AB9');
  expect(rangeAddress({ row: 1, column: 1, lastRow: 3, lastColumn: 2 })).toBe('A1:B3');
  expect(absoluteReference("Số liệu '24", oneCell(2, 3))).toBe("'Số liệu ''24'!$C$2");
  expect(absoluteReference('A', { row: 1, column: 1, lastRow: 3, lastColumn: 1 })).toBe("'A'!$A$1:$A$3");
});
