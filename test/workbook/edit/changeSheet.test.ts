import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import type { CellChange } from '../../../src/workbook/file/edit/cellMarkup';
import { changedBytes } from '../../../src/workbook/file/edit/changeSheet';
import { changeRows, type SheetChanges } from '../../../src/workbook/file/edit/sheetRows';
import { runs } from '../../runs';

const sheet = (rows: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="m"><sheetPr/><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;

/** Rows as programs write them, each with its number in its place. */
const PLAIN = [
  (row: number) => `<row r="${row}" ht="15.75"><c r="A${row}" s="4" t="s"><v>0</v></c><c r="C${row}"/></row>`,
  (row: number) => `<row r="${row}"><c r="B${row}" t="str"><f aca="false">A1&lt;2</f><v>Đúng</v></c></row>\n`,
  (row: number) => `<row r="${row}" ht="20" customHeight="1"/>`,
  (row: number) => `<row r="${row}" spans="1:2"></row>`,
];
/** Rows that only the reader of text may change, or that look like another thing. */
const OTHER = [
  (row: number) => `<row r="${row}"><c r="A${row}"><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c></row>`,
  (row: number) => `<row r="${row}"><c r="A${row}"><f t="shared" si="0"/><v>1</v></c></row>`,
  (row: number) => `<row r="${row}"><!-- </row> --><c r="A${row}"/></row>`,
  (row: number) => `<x:row r="${row}"><x:c r="A${row}"><x:v>2</x:v></x:c></x:row>`,
  (row: number) => `<row spans="1:2" r="${row}"><c r="A${row}"><v>1</v></c></row>`,
  (row: number) => `<row r='${row}' a='>'><c r='A${row}'/></row>`,
  (row: number) => `<row r="${row}" a="/>"><c r="A${row}"><v>1</v></c></row>`,
];

function both(xml: string, changes: SheetChanges): { quick: unknown; slow: unknown } {
  const quick = changedBytes(strToU8(xml), changes);
  const { text, lostFormulas } = changeRows(xml, changes);
  return {
    quick: quick && { text: strFromU8(quick.bytes), lostFormulas: quick.lostFormulas },
    slow: { text, lostFormulas },
  };
}

const change: fc.Arbitrary<CellChange> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.constantFrom<string | number | null>(5, 'Đang <làm>', null),
  }),
  fc.record({ kind: fc.constant('result' as const), value: fc.constantFrom<string | number>(7, 'Trễ hạn') }),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: fc.constant('A1<3'),
    value: fc.constant(1),
  }),
  fc.constant<CellChange>({ kind: 'gone' }),
);
const changes = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }), change), { maxLength: 6 })
  .map((list) => {
    const rows = new Map<number, Map<number, CellChange>>();
    for (const [row, column, each] of list)
      rows.set(row, (rows.get(row) ?? new Map<number, CellChange>()).set(column, each));
    return rows;
  });
const rowsOf = (kinds: readonly ((row: number) => string)[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 3 })), { maxLength: 6 })
    .map((list) => {
      let row = 0;
      return list.map(([make, step]) => make((row += step))).join('');
    });

test('rows in the form of programs are changed as bytes, and as text would be', () => {
  fc.assert(
    fc.property(rowsOf(PLAIN), changes, (rows, asked) => {
      const { quick, slow } = both(sheet(rows), asked);
      expect(quick).toEqual(slow);
    }),
    runs(300),
  );
});

test('other rows are changed alike or left to the reader of text', () => {
  fc.assert(
    fc.property(rowsOf([...PLAIN, ...OTHER]), changes, (rows, asked) => {
      const { quick, slow } = both(sheet(rows), asked);
      if (quick !== null) expect(quick).toEqual(slow);
    }),
    runs(300),
  );
});

test.each(OTHER.slice(0, 6))('%s is left to the reader of text', (make) => {
  expect(changedBytes(strToU8(sheet(make(1) + PLAIN[0]?.(2))), new Map())).toBeNull();
});

test('bytes that are no text, and an empty sheet, are left to the reader of text', () => {
  const asked = new Map([[1, new Map<number, CellChange>([[1, { kind: 'value', value: 1 }]])]]);
  const broken = strToU8(sheet('<row r="1"><c r="A1" t="str"><v>?</v></c></row>'));
  broken[broken.indexOf(63, 25)] = 0xff;
  expect(changedBytes(broken, asked)).toBeNull();
  expect(changedBytes(strToU8('<worksheet><sheetData/></worksheet>'), asked)).toBeNull();
});

test('what is written', () => {
  const asked = new Map([
    [2, new Map<number, CellChange>([[2, { kind: 'value', value: 'Xong' }]])],
    [4, new Map<number, CellChange>([[1, { kind: 'value', value: 9 }]])],
  ]);
  const before = sheet('<row r="1"><c r="A1"/></row><row r="2"><c r="B2" s="1"><f>A1</f><v>0</v></c></row>');
  expect(both(before, asked).quick).toEqual({
    text: sheet(
      '<row r="1"><c r="A1"/></row><row r="2"><c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">Xong</t></is></c></row><row r="4"><c r="A4"><v>9</v></c></row>',
    ),
    lostFormulas: ['B2'],
  });
});
