import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { oneSheet, relationships, sheetXml } from './parts';

function cellsOf(rows: string, parts: Readonly<Record<string, string>> = {}) {
  return readWorkbookFile(oneSheet({ 'xl/worksheets/sheet1.xml': sheetXml(rows), ...parts })).sheets[0]!
    .cells;
}

test('values by type, as Excel and LibreOffice write them', () => {
  const cells = cellsOf(
    `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>45457.5</v></c><c r="C2" t="b"><v>1</v></c>
     <c r="D2" t="b"><v>true</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>A2&amp;""</f><v>Kỳ 1/4</v></c>
     <c r="G2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="H2" t="d"><v>2024-06-14T12:00:00</v></c>
     <c r="I2" s="4"/><c r="J2"><f>TODAY()</f></c><c r="K2"><v>0</v></c></row>`,
    { 'xl/sharedStrings.xml': '<sst><si><t>Hoàn thành</t></si></sst>' },
  );
  const row = Array.from({ length: 11 }, (_, i) => cells.value(2, i + 1));
  expect(row).toEqual([
    'Hoàn thành',
    45457.5,
    true,
    true,
    { error: '#REF!' },
    'Kỳ 1/4',
    ' a ',
    45457.5,
    null,
    null,
    0,
  ]);
  expect(cells.formula(2, 6)).toBe('A2&""');
  expect(cells.formula(2, 10)).toBe('TODAY()');
  expect(cells.formula(2, 11)).toBeNull();
  expect(cells.lastRow).toBe(2);
});

test('a cell that follows a shared formula is a formula', () => {
  const cells = cellsOf(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect([cells.formula(1, 1), cells.formula(2, 1), cells.value(2, 1)]).toEqual(['B1+1', '', 3]);
});

test('cells and rows without a reference stand in order; references may jump', () => {
  const cells = cellsOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="AB5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect([cells.value(1, 1), cells.value(1, 2), cells.value(5, 28), cells.value(5, 29)]).toEqual([
    1, 2, 3, 4,
  ]);
  expect(cells.value(6, 1)).toBe(5);
});

test('rich text is joined, phonetic runs are left out, escapes and spaces are read', () => {
  const cells = cellsOf(
    '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>',
    {
      'xl/sharedStrings.xml': `<sst><si><r><t>Sở </t></r><r><rPr><b/></rPr><t xml:space="preserve"> Nội vụ</t></r><rPh sb="0" eb="1"><t>so</t></rPh></si>
        <si><t>dòng 1_x000a_dòng 2\r\ndòng 3_x005F_x</t></si><si><t>  thừa  </t></si></sst>`,
    },
  );
  expect(cells.value(1, 1)).toBe('Sở Nội vụ');
  expect(cells.value(1, 2)).toBe('dòng 1\ndòng 2\ndòng 3_x');
  expect(cells.value(1, 3)).toBe('thừa');
  expect(cells.value(1, 4)).toBeNull();
});

test('prefixed elements, absolute targets and other folders are found by their relationships', () => {
  const book = readWorkbookFile(
    oneSheet({
      '_rels/.rels': relationships(['x', 'officeDocument', '/book/w.xml']),
      'book/w.xml': `<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="1"/><x:sheets>
        <x:sheet name="Tổng hợp" sheetId="7" q:id="a"/><x:sheet name="Ẩn" sheetId="8" state="veryHidden" q:id="b"/></x:sheets>
        <x:definedNames><x:definedName name="Nam" hidden="1">'Tổng hợp'!$B$3</x:definedName>
        <x:definedName name="_xlnm.Print_Area" localSheetId="1">Ẩn!$A$1:$B$9</x:definedName></x:definedNames></x:workbook>`,
      'book/_rels/w.xml.rels': relationships(
        ['a', 'worksheet', '../deep/s1.xml'],
        ['b', 'worksheet', '/deep/s2.xml'],
      ),
      'deep/s1.xml':
        '<x:worksheet><x:sheetData><x:row r="3"><x:c r="B3"><x:v>2024</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'deep/s2.xml': sheetXml(''),
      'deep/_rels/s1.xml.rels': relationships(['t', 'table', '../t/table9.xml']),
      't/table9.xml': `<table name="x" displayName="PL_I" ref="B4:D9" totalsRowCount="1"><tableColumns>
        <tableColumn name="TT"/><tableColumn name="Nhiệm vụ_x000a_cụ thể"/><tableColumn name="Hạn &amp; kỳ"/></tableColumns></table>`,
    }),
  );
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['Tổng hợp', 'visible'],
    ['Ẩn', 'veryHidden'],
  ]);
  expect(book.sheets[0]!.cells.value(3, 2)).toBe(2024);
  expect(book.date1904).toBe(true);
  expect(book.names).toEqual([
    { name: 'Nam', refersTo: "'Tổng hợp'!$B$3", hidden: true, scope: null },
    { name: '_xlnm.Print_Area', refersTo: 'Ẩn!$A$1:$B$9', hidden: false, scope: 'Ẩn' },
  ]);
  expect(book.tables).toEqual([
    {
      name: 'PL_I',
      sheet: 'Tổng hợp',
      headerRow: 4,
      firstRow: 5,
      lastRow: 8,
      totalsRow: 9,
      firstColumn: 2,
      columns: ['TT', 'Nhiệm vụ\ncụ thể', 'Hạn & kỳ'],
    },
  ]);
});
