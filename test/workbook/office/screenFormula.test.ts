import { fileFormula } from '../../../src/workbook/officeHost/read/screenFormula';

/**
 * How Excel shows a formula of a cell in the table PL_I, and how a file holds it: the left sides as Excel displays them,
 * the right ones by the grammar of ECMA-376 (part 1, 18.17.2), in which there is no `@`.
 */
test.each([
  ['a column of the own row', '=[@Hạn]', 'PL_I[[#This Row],[Hạn]]'],
  ['with its table', '=PL_I[@Hạn]+1', 'PL_I[[#This Row],[Hạn]]+1'],
  ['of another table', '=Don_vi[@Tên]', 'Don_vi[[#This Row],[Tên]]'],
  ['with spaces in its name', '=[@[Trạng thái]]&"x"', 'PL_I[[#This Row],[Trạng thái]]&"x"'],
  ['with brackets and marks', '=[@[Tiến độ (%)]]*2', 'PL_I[[#This Row],[Tiến độ (%)]]*2'],
  ['with escaped letters', "=[@[a'[b'] '#'@c]]", "PL_I[[#This Row],[a'[b'] '#'@c]]"],
  ['columns next to each other', '=SUM([@[Kỳ]:[Hạn]])', 'SUM(PL_I[[#This Row],[Kỳ]:[Hạn]])'],
  ['the same with their table', '=SUM(PL_I[@[Kỳ]:[Hạn]])', 'SUM(PL_I[[#This Row],[Kỳ]:[Hạn]])'],
  ['the whole own row', '=COUNTA([@])', 'COUNTA(PL_I[#This Row])'],
  ['the long form', '=[[#This Row],[Hạn]]-1', 'PL_I[[#This Row],[Hạn]]-1'],
  ['the long form with its table', '=PL_I[[#This Row],[Hạn]]', 'PL_I[[#This Row],[Hạn]]'],
  ['a whole column', '=SUM(PL_I[Tiến độ])', 'SUM(PL_I[Tiến độ])'],
  ['headers', '=PL_I[[#Headers],[Hạn]]', 'PL_I[[#Headers],[Hạn]]'],
  ['text that looks like a reference', '="[@Hạn] @Ten"&[@Hạn]', '"[@Hạn] @Ten"&PL_I[[#This Row],[Hạn]]'],
  ['a quote in a text', '="""[@Hạn]"""', '"""[@Hạn]"""'],
  ['one value of a name', '=@Ten_vung', 'Ten_vung'],
  ['one value of a function', '=IF(@INDEX(A:A,1)>0,1,@B:B)', 'IF(INDEX(A:A,1)>0,1,B:B)'],
  ['one value of fixed cells', '=2*@$A$1:$A$3', '2*$A$1:$A$3'],
  ['one value of another sheet', "=@'PL I'!A1:A3+@'a@b'!B1", "'PL I'!A1:A3+'a@b'!B1"],
  ['one value of what is in brackets', '=-@(A1:A3)', '-(A1:A3)'],
  ['a plain formula', '=SUM(A1,"a")', 'SUM(A1,"a")'],
])('%s', (_, shown, file) => {
  expect(fileFormula(shown, 'PL_I')).toBe(file);
});

test('outside of tables a column of no table stays as it is shown', () => {
  expect(fileFormula('=[@Hạn]+PL_I[@Hạn]', null)).toBe('[@Hạn]+PL_I[[#This Row],[Hạn]]');
});
