/** What a Word document says, as lines and tables to be shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBlocks, readWordPage, type PageBlock } from '../../../src/documents/word/wordPage';

const plain = (text: string) => ({ text, bold: false, italic: false });

/** The text of a block alone. */
function textOf(block: PageBlock): string {
  if (block.kind === 'line') return block.runs.map(({ text }) => text).join('');
  return block.rows.map((row) => row.map(({ lines }) => lines.map(textOf).join(' ')).join(' | ')).join(' / ');
}

test('lines keep headings, bold and italic; blank ones go', () => {
  expect(
    pageBlocks('<h2>Mục I</h2><p></p><p>Đã <strong>xong <em>hết</em></strong>.<br />Dòng hai</p>'),
  ).toEqual([
    { kind: 'line', level: 2, runs: [plain('Mục I')] },
    {
      kind: 'line',
      level: 0,
      runs: [
        plain('Đã '),
        { text: 'xong ', bold: true, italic: false },
        { text: 'hết', bold: true, italic: true },
        plain('.'),
        plain('\n'),
        plain('Dòng hai'),
      ],
    },
  ]);
});

test('a table keeps its spans; one inside of a cell becomes lines of the cell', () => {
  const html =
    '<table><tr><th colspan="2"><p>A</p></th></tr><tr><td rowspan="3">B</td><td><p>C</p>' +
    '<table><tr><td><p>D</p></td><td><p>E</p></td></tr></table></td></tr></table><p>F</p>';
  const [table, after] = pageBlocks(html);
  expect(table).toMatchObject({
    kind: 'table',
    rows: [
      [{ colSpan: 2, rowSpan: 1 }],
      [
        { colSpan: 1, rowSpan: 3 },
        { colSpan: 1, rowSpan: 1 },
      ],
    ],
  });
  expect([table, after].map((block) => block && textOf(block))).toEqual(['A / B | C D E', 'F']);
});

test('text of a document is text: nothing in it becomes a tag', () => {
  expect(pageBlocks('<p>&lt;b&gt; &amp; {x}</p>').map(textOf)).toEqual(['<b> & {x}']);
});

test('a template that ships is read in its order', async () => {
  const file = join(__dirname, '../../../templates/reports/phieu-don-doc.docx');
  const blocks = await readWordPage('phieu-don-doc.docx', new Uint8Array(readFileSync(file)));
  const text = blocks.map(textOf).join('\n');
  expect(text.indexOf('{cơ quan}')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('{cơ quan}')).toBeLessThan(text.indexOf('{người ký}'));
  expect(blocks.some(({ kind }) => kind === 'table')).toBe(true);
});
