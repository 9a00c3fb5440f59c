import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { plainStrings } from '../../../src/workbook/file/plainStrings';
import { takePlainSheet } from '../../../src/workbook/file/plainSheet';
import { stringsOfXml } from '../../../src/workbook/file/sharedStrings';
import { takeSheetEvents } from '../../../src/workbook/file/sheetEvents';
import type { CellTaker, WrittenCell } from '../../../src/workbook/file/writtenCell';
import { runs } from '../../runs';

/** What a reading of a sheet hands over, numbers as the text they were written as. */
class Taken implements CellTaker {
  readonly said: unknown[] = [];

  cell(cell: WrittenCell): void {
    this.said.push({ ...cell, value: cell.value === null ? null : String(cell.value) });
  }

  endRow(row: number): void {
    this.said.push(row);
  }

  merge(reference: string): void {
    this.said.push(reference);
  }
}

/** What the quick reading hands over, or null where it leaves the part to the reader of XML. */
function plainly(xml: string): readonly unknown[] | null {
  const taken = new Taken();
  return takePlainSheet(strToU8(xml), taken) ? taken.said : null;
}

function asXml(xml: string): readonly unknown[] {
  const taken = new Taken();
  takeSheetEvents(strToU8(xml), taken);
  return taken.said;
}

function alike(xml: string): void {
  const read = plainly(xml);
  if (read !== null) expect(read).toEqual(asXml(xml));
}

const sheet = (rows: string, rest = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="m"><sheetPr/><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData>${rest}</worksheet>`;
const strings = (items: string): string => `<?xml version="1.0"?><sst xmlns="m" count="3">${items}</sst>`;

const PLAIN_ROWS = [
  '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="2" t="s"><v>0</v></c><c r="C1"><v>45457.5</v></c></row>',
  "<row r='3'><c t='str' r='B3'><f>A1&amp;&quot;x&quot;</f><v>Kỳ &#272;</v></c><c/></row>",
  '<row><c><v/></c><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>\r\n',
  '<row r="9"><c r="A9"><f t="shared" si="0"/><v>007</v></c> <c r="ZZ9" t="e"><v>#REF!</v></c></row>',
  '<row r="12"/><row><c t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t>Sở </t></r><r><t> Nội vụ_x000a_</t></r><rPh sb="0" eb="1"><t>so</t></rPh><phoneticPr fontId="1"/></is></c></row>',
  '<row r="20"><c r="B20"><v>1234567890123</v></c><c><v>-5E-3</v></c><c t="b"><v>1</v></c></row>',
];
/** Formulas that rows of a table repeat, nearly repeat, or write in the way of LibreOffice. */
const FORMULA_ROWS = [
  '<row r="30"><c r="A30" s="1" t="str"><f>IF(T[x]=&quot;Đúng hạn&quot;,1,2)</f><v>Đúng hạn</v></c><c r="B30"><f>A1+1</f><v>2</v></c></row>',
  '<row r="31"><c r="A31" s="1" t="str"><f>IF(T[x]=&quot;Đúng hạn&quot;,1,2)</f><v></v></c><c r="B31"><f>A1+12</f><v>0.5</v></c></row>',
  '<row r="32"><c r="A32"><f>IF(T[x]=&quot;Đúng hạn&quot;,1,2)</f></c><c r="B32"><f>A1+1</f><v>-7</v></c></row>',
  '<row r="33"><c r="A33" t="n"><f aca="false">IF(T[x]=&quot;Đúng hạn&quot;,1,2)</f><v>1234567890123</v></c><c r="B33" t="b"><f>A1+</f><v>1</v></c></row>',
  '<row r="34"><c r="A34" t="e"><f>IF(T[x]=&quot;Đúng hạn&quot;,1,2)</f><v>#N/A</v></c><c r="B34" t="str"><f>A1+1</f><v>007 &lt;x&gt;</v></c></row>',
];
/** Rows of the most usual cells, and cells that only look like them. */
const USUAL_ROWS = [
  '<row r="2" spans="1:4" s="3" customFormat="1" ht="15.75"><c r="A2" s="12"><v>10</v></c><c r="B2" s="4" t="s"><v>0</v></c><c r="D2" s="4"/></row>',
  '<row r="5"><c r="AB5" t="s"><v>123456789</v></c><c r="XFD5"/></row><row r="6"></row>',
  '<row r="7"><c r="A7"><v>1</v></c><c r="B7" t="b"><v>1</v></c><c r="C7" t="s"><v>7</v></c></row>',
  '<row r="8" hidden="1"><c r="A8"><v>0</v></c><c r="B8"><v>01</v></c></row>',
  '<row r="0"><c r="C1"><v>1234567890</v></c></row><row><c t="s" r="D1"><v>4</v></c></row>',
  '<row r="11" r="12"><c r="a11"><v>1</v></c><c r="B11"></c></row>',
  '<row r="13" ht="1&lt;"><c r="A13" s=""><v>2</v></c></row>',
  '<row  r="14"><c r="A14" s="1"  t="s"><v>3</v></c></row>\n<row r="15"><c r="A15"><v>-1</v></c></row>',
];
/** Forms that Office never writes; each is left to the reader of XML. */
const UNUSUAL_ROWS = [
  '<row><!-- <c><v>9</v></c> --><c><v>1</v></c></row>',
  '<row><c><v><![CDATA[5]]></v></c></row>',
  '<x:row><x:c r="B1"><x:v>2</x:v></x:c></x:row>',
  '<row><c x:r="D4"><v>3</v></c></row>',
  '<row><c t="str"><v>&#0;&lạ;</v></c></row>',
  '<row><c r="&#65;1"><v>4</v></c></row>',
  '<row><c><v>1</v><extLst/></c></row>',
  '<row><c><v>1</c></row>',
  '<row><c t="inlineStr"><is><t>a<b/></t></is></c></row>',
  '<row>chữ<c><v>1</v></c></row>',
  '<row><c </r="D4" s="4"/></row>',
  '<row><c a/b="1" r="D4"/></row>',
];

test('the plain form is read quickly, and as XML says', () => {
  for (const row of [...PLAIN_ROWS, ...USUAL_ROWS.slice(0, 5), FORMULA_ROWS.join('')])
    expect(plainly(sheet(row))).toEqual(asXml(sheet(row)));
  const merged = sheet(PLAIN_ROWS.join(''), '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
  expect(plainly(merged)).toContain('A1:B2');
  expect(plainly(sheet(''))).toEqual([]);
  expect(plainly('<worksheet><sheetData/></worksheet>')).toEqual([]);
});

test('what is read of the plain form', () => {
  expect(plainly(sheet(`${PLAIN_ROWS[1]}${PLAIN_ROWS[2]}`))).toEqual([
    { row: 3, column: 2, type: 'str', style: 0, value: 'Kỳ Đ', formula: 'A1&"x"', inline: '' },
    { row: 3, column: 3, type: '', style: 0, value: null, formula: null, inline: '' },
    3,
    { row: 4, column: 1, type: '', style: 0, value: '', formula: null, inline: '' },
    { row: 4, column: 2, type: 'inlineStr', style: 0, value: null, formula: null, inline: ' a ' },
    4,
  ]);
  expect(plainly(sheet(`${USUAL_ROWS[0]}${USUAL_ROWS[3]}`))).toEqual([
    { row: 2, column: 1, type: '', style: 12, value: '10', formula: null, inline: '' },
    { row: 2, column: 2, type: 's', style: 4, value: '0', formula: null, inline: '' },
    { row: 2, column: 4, type: '', style: 4, value: null, formula: null, inline: '' },
    2,
    { row: 8, column: 1, type: '', style: 0, value: '0', formula: null, inline: '' },
    { row: 8, column: 2, type: '', style: 0, value: '01', formula: null, inline: '' },
    8,
  ]);
});

test('formulas and their results, repeated or nearly so', () => {
  const formulas = [...(plainly(sheet(FORMULA_ROWS.join(''))) ?? [])].filter(
    (each) => typeof each === 'object',
  );
  const text = 'IF(T[x]="Đúng hạn",1,2)';
  const cell = { style: 0, inline: '' };
  expect(formulas).toEqual([
    { ...cell, row: 30, column: 1, type: 'str', style: 1, value: 'Đúng hạn', formula: text },
    { ...cell, row: 30, column: 2, type: '', value: '2', formula: 'A1+1' },
    { ...cell, row: 31, column: 1, type: 'str', style: 1, value: '', formula: text },
    { ...cell, row: 31, column: 2, type: '', value: '0.5', formula: 'A1+12' },
    { ...cell, row: 32, column: 1, type: '', value: null, formula: text },
    { ...cell, row: 32, column: 2, type: '', value: '-7', formula: 'A1+1' },
    { ...cell, row: 33, column: 1, type: 'n', value: '1234567890123', formula: text },
    { ...cell, row: 33, column: 2, type: 'b', value: '1', formula: 'A1+' },
    { ...cell, row: 34, column: 1, type: 'e', value: '#N/A', formula: text },
    { ...cell, row: 34, column: 2, type: 'str', value: '007 <x>', formula: 'A1+1' },
  ]);
});

test.each(UNUSUAL_ROWS)('%s is left to the reader of XML', (row) => {
  expect(plainly(sheet(`${PLAIN_ROWS[0]}${row}`))).toBeNull();
});

test('rows that come again, and rows that never end, are left to the reader of XML', () => {
  expect(plainly(`${sheet('<row/>', '<sheetData><row/></sheetData>')}`)).toBeNull();
  expect(plainly('<worksheet><sheetData><row r="1"><c><v>1</v></c></row>')).toBeNull();
});

test('rows larger than a piece are read whole', () => {
  const long = `<row><c t="str"><v>${'Nội vụ '.repeat(300_000)}</v></c></row>`;
  const xml = sheet(`${PLAIN_ROWS.join('')}${long}`.repeat(3));
  expect(plainly(xml)).toEqual(asXml(xml));
});

const mark = fc.constantFrom(
  '<',
  '</',
  '/>',
  '>',
  '"',
  '&',
  '<!--',
  '<row>',
  '</row>',
  '<c>',
  '</c>',
  't="s"',
  '\ufeff',
  ' ',
);

test('random sheets are read alike both ways', () => {
  const rows = fc.array(fc.constantFrom(...PLAIN_ROWS, ...FORMULA_ROWS, ...USUAL_ROWS, ...UNUSUAL_ROWS), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, fc.option(fc.tuple(mark, fc.nat(600))), (parts, slip) => {
      const whole = sheet(parts.join(''), '<mergeCell ref="A1:B2"/>');
      const at = slip ? slip[1] % whole.length : 0;
      alike(slip ? whole.slice(0, at) + slip[0] + whole.slice(at) : whole);
    }),
    runs(300),
  );
});

test('a slip anywhere in a row of usual cells is read as XML says, or left to it', () => {
  for (const row of USUAL_ROWS) {
    for (let at = 0; at <= row.length; at += 1) {
      for (const slip of ['<', '"', ' ', '/', '0'])
        alike(sheet(`${row.slice(0, at)}${slip}${row.slice(at)}`));
      alike(sheet(row.slice(0, at) + row.slice(at + 1)));
    }
  }
});

test('random shared strings are read alike both ways', () => {
  const item = fc.constantFrom(
    '<si><t>Hoàn thành</t></si>',
    '<si><t xml:space="preserve"> a &lt;p&gt; </t></si>\n',
    '<si><r><rPr><b/></rPr><t>x_x000a_</t></r><r><t> y</t></r><rPh sb="0" eb="1"><t>z</t></rPh></si>',
    '<si/><si><t/></si>',
    '<si><t>&#x1F600; &#10;b</t><phoneticPr fontId="1"/></si>',
    '<si><t>a</t><!-- c --></si>',
    '<si><t><![CDATA[<b>]]></t></si>',
    '<x:si><x:t>p</x:t></x:si>',
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), fc.option(fc.tuple(mark, fc.nat(400))), (items, slip) => {
      const whole = strings(items.join(''));
      const at = slip ? slip[1] % whole.length : 0;
      const xml = strToU8(slip ? whole.slice(0, at) + slip[0] + whole.slice(at) : whole);
      const read = plainStrings(xml);
      if (read !== null) expect(read).toEqual(stringsOfXml(xml));
    }),
    runs(300),
  );
});

test('shared strings of the plain form', () => {
  const read = plainStrings(
    strToU8(
      strings(
        '<si><t> &lt;p&gt;&amp;amp; </t></si><si><r><t xml:space="preserve">Sở </t></r><r><t>Nội vụ</t></r></si><si/>',
      ),
    ),
  );
  expect(read).toEqual(['<p>&amp;', 'Sở Nội vụ', '']);
});
