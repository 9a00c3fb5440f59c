import fc from 'fast-check';
import { cellsOfText, textOfCells } from '../../src/taskpane/grid/clipboardCells';
import { kindOf, shownText } from '../../src/taskpane/grid/shownText';
import { fitsRule, typedValue } from '../../src/taskpane/grid/typedValue';
import type { CellRule } from '../../src/workbook/file/sheetShape';

// 45457 is 14/06/2024; 1462 days lie between the two date systems of Excel.
test.each([
  [45457, 'dd/mm/yyyy', 0, '14/06/2024'],
  [45457 - 1462, 'dd/mm/yyyy', 1462, '14/06/2024'],
  [45457.5, 'dd/mm/yyyy hh:mm', 0, '14/06/2024 12:00'],
  [0.5, '0%', 0, '50%'],
  [0.04 / 0.67, '0.00%', 0, '5,97%'],
  [1234567.5, '#,##0.00', 0, '1.234.567,50'],
  [12.5, 'General', 0, '12,5'],
  [30, '0', 0, '30'],
  [7, '0" ngày"', 0, '7 ngày'],
  ['=1+1', '@', 0, '=1+1'],
  [true, 'General', 0, 'TRUE'],
  [null, '0', 0, ''],
])('%s as %s (%i) shows %s', (value, code, shift, text) => {
  expect(shownText(value, code, shift)).toBe(text);
});

test('an error shows its own word', () => {
  expect(shownText({ error: '#N/A' }, 'General', 0)).toBe('#N/A');
});

test.each([
  ['14/06/2024', 'day', 45457],
  ['14/6', 'day', 45457],
  ['14-6-24', 'day', 45457],
  ['14062024', 'day', 45457],
  ['31/02/2024', 'day', '31/02/2024'],
  ['giữa tháng 6', 'day', 'giữa tháng 6'],
  ['50', 'percent', 0.5],
  ['12,5 %', 'percent', 0.125],
  ['nửa', 'percent', 'nửa'],
  ['1.234,5', 'number', 1234.5],
  ['12.5', 'number', 12.5],
  ['=1+1', 'number', '=1+1'],
  ['990', 'general', 990],
  ['40,98', 'general', 40.98],
  ['92,92%', 'general', 0.9292],
  ['1.2', 'general', '1.2'],
  ['01', 'general', '01'],
  ['+84 912', 'general', '+84 912'],
  ['0912345678', 'general', '0912345678'],
  ['105/113', 'general', '105/113'],
  ['1.2', 'text', '1.2'],
  ['01/9', 'text', '01/9'],
  ['', 'text', null],
] as const)('"%s" typed into a cell of kind %s is %s', (text, kind, value) => {
  expect(typedValue(text, { kind, year: 2024, shift: 0 })).toBe(value);
});

test('what a cell shows of a whole day or a share reads back as the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4000, max: 70000 }),
      fc.integer({ min: -999, max: 999 }),
      (day, hundredths) => {
        const reading = { year: null, shift: 0 };
        expect(typedValue(shownText(day, 'dd/mm/yyyy', 0), { ...reading, kind: kindOf('dd/mm/yyyy') })).toBe(
          day,
        );
        const share = hundredths / 100;
        expect(typedValue(shownText(share, '0%', 0), { ...reading, kind: kindOf('0%') })).toBe(share);
      },
    ),
  );
});

const RULE: CellRule = {
  ranges: [],
  type: 'decimal',
  operator: 'between',
  from: '0',
  to: '1',
  refusal: 'warning',
  error: '',
  prompt: '',
};

test.each([
  [0.5, RULE, null, true],
  [2, RULE, null, false],
  ['nửa', RULE, null, false],
  [null, RULE, null, true],
  [2, { ...RULE, operator: 'greaterThan' }, null, true],
  [1.5, { ...RULE, type: 'whole', to: '9' }, null, false],
  ['abc', { ...RULE, type: 'textLength', operator: 'lessThan', from: '3' }, null, false],
  ['hoàn thành ', { ...RULE, type: 'list' }, ['Hoàn thành'], true],
  ['Xong', { ...RULE, type: 'list' }, ['Hoàn thành'], false],
  ['Xong', { ...RULE, type: 'list' }, null, true],
  ['x', { ...RULE, type: 'custom', from: 'A1>0' }, null, true],
  [5, { ...RULE, from: 'TODAY()' }, null, true],
])('%j under %j with %j fits: %s', (value, rule, choices, fits) => {
  expect(fitsRule(value, rule, choices)).toBe(fits);
});

test.each([
  ['a\tb\nc', [['a', 'b'], ['c']]],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['"hai\ndòng"\tx', [['hai\ndòng', 'x']]],
  ['"nói ""thế"""', [['nói "thế"']]],
  ['5" ống', [['5" ống']]],
  ['', [['']]],
])('%j on the clipboard is %j', (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

test('cells that are copied are pasted as the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ố') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      // A last line without text is how programs end the clipboard's text.
      fc.pre(rows.at(-1)?.join('') !== '' || rows.at(-1)?.length !== 1 || rows.length === 1);
      expect(cellsOfText(textOfCells(rows))).toEqual(rows);
    }),
  );
});
