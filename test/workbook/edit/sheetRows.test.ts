import { changeRows } from '../../../src/workbook/file/edit/sheetRows';
import { shiftFormula } from '../../../src/workbook/file/edit/shiftFormula';
import type { CellChange } from '../../../src/workbook/file/edit/cellMarkup';

function changed(xml: string, ...changes: readonly (readonly [number, number, CellChange])[]): string {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const [row, column, change] of changes) {
    rows.set(row, (rows.get(row) ?? new Map<number, CellChange>()).set(column, change));
  }
  return changeRows(xml, rows).text;
}
const value = (held: string | number | null): CellChange => ({ kind: 'value', value: held });

test.each([
  [
    'a cell keeps its look and loses its type',
    '<sheetData><row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row></sheetData>',
    [1, 1, value(5)] as const,
    '<sheetData><row r="1"><c r="A1" s="4"><v>5</v></c></row></sheetData>',
  ],
  [
    'a prefix is kept',
    '<x:sheetData><x:row r="1"><x:c r="A1" s="4"/></x:row></x:sheetData>',
    [1, 1, value('a')] as const,
    '<x:sheetData><x:row r="1"><x:c r="A1" s="4" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
  ],
  [
    'rows and cells without an address are counted',
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    [2, 1, value(9)] as const,
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>9</v></c></row></sheetData>',
  ],
  [
    'an absent cell goes to its place',
    '<sheetData><row r="3"><c r="A3"/><c r="D3"/></row></sheetData>',
    [3, 2, value(1)] as const,
    '<sheetData><row r="3"><c r="A3"/><c r="B3"><v>1</v></c><c r="D3"/></row></sheetData>',
  ],
  [
    'an absent row goes to its place',
    '<sheetData><row r="1"/><row r="5"/></sheetData>',
    [3, 2, value(1)] as const,
    '<sheetData><row r="1"/><row r="3"><c r="B3"><v>1</v></c></row><row r="5"/></sheetData>',
  ],
  [
    'an empty sheet',
    '<sheetData/>',
    [1, 1, value(1)] as const,
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  ],
  [
    'the next cell takes over a shared formula',
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    [1, 1, value(7)] as const,
    '<sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">B2+$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
  ],
  [
    'a result changes and its formula does not',
    '<sheetData><row r="1"><c r="A1" s="1" t="str"><f aca="false">B1</f><v>x</v></c></row></sheetData>',
    [1, 1, { kind: 'result', value: 2 }] as const,
    '<sheetData><row r="1"><c r="A1" s="1"><f aca="false">B1</f><v>2</v></c></row></sheetData>',
  ],
])('%s', (_, before, change, after) => {
  expect(changed(before, change)).toBe(after);
});

test('a formula is moved with its references; fixed ones, names, strings and tables are not', () => {
  expect(shiftFormula('A1+$A1+A$1+$A$1+SUM(B2:C3)+"A1"+T[A1]+LOG10(A1)+\'A1\'!B1', 2, 1)).toBe(
    'B3+$A3+B$1+$A$1+SUM(C4:D5)+"A1"+T[A1]+LOG10(B3)+\'A1\'!C3',
  );
  expect(shiftFormula('$A$1+B2', 1, 0, true)).toBe('$A$2+B3');
});
