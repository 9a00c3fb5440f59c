import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { briefTasks, readFileOf, refusal } from './files';
import { codesOf } from './reading';
import { paragraph, table, wordFile } from './word/parts';
import { oneSheet, sheetXml } from '../workbook/file/parts';
import { runs } from '../runs';

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const inline = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
const row = (cells: readonly string[]): string => `<row>${cells.map(inline).join('')}</row>`;
const sheetOf = (rows: string): Uint8Array =>
  oneSheet({ 'xl/worksheets/sheet1.xml': sheetXml(row(HEADER) + rows) });

/** Fails where reading takes longer than a person waits; other programs' time is not counted. */
async function soon<T>(work: () => Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2000);
  return result;
}

describe('files that are refused', () => {
  test('a flat bomb: more bytes than a document has', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('x'),
      'a.xml': zeros,
      'b.xml': zeros,
      'c.xml': zeros,
    });
    expect(await soon(() => refusal(bomb))).toBe('file-too-large');
  });

  test('millions of paragraphs', async () => {
    const bytes = wordFile('<w:p/>'.repeat(400_000));
    expect(await soon(() => refusal(bytes))).toBe('document-too-long');
  });

  test.each([
    ['a sheet', 'xl/worksheets/sheet1.xml', '<row><c><v>1</v></c></row>'],
    ['shared strings', 'xl/sharedStrings.xml', '<si><t>ab</t></si>'],
  ])('%s that says one thing over and over', async (_, part, content) => {
    const bytes = oneSheet({ [part]: content.repeat(1_500_000) });
    expect(await soon(() => refusal(bytes))).toBe('file-too-large');
  });

  test('more rows than a sheet has', async () => {
    const bytes = sheetOf('<row/>'.repeat(1_100_000));
    expect(await soon(() => refusal(bytes))).toBe('file-damaged');
  });

  test('a bomb inside a bomb is never opened', async () => {
    const inner = zipSync({ 'a.xml': new Uint8Array(40 * 1024 * 1024) });
    const parts = { 'word/embeddings/inner.docx': inner };
    const bomb = zipSync({ '[Content_Types].xml': strToU8('x'), ...parts });
    expect(await soon(() => refusal(bomb))).toBe('document-office-other');
  });

  test('a part that declares 2 GB', async () => {
    const bytes = wordFile(paragraph('x'));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 * 1024 ** 3, true);
    }
    expect(await soon(() => refusal(bytes))).toBe('file-too-large');
  });

  test.each(['../../etc/passwd', 'word/../../x.xml', '..\\x'])('a path that leads out: %s', async (path) => {
    expect(await refusal(wordFile(paragraph('x'), { [path]: 'x' }))).toBe('file-unsafe-path');
  });

  const bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const outer = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  test.each([
    ['word/document.xml', `<?xml version="1.0"?>${bomb}<w:document/>`],
    ['word/numbering.xml', `<?xml version="1.0"?><!-- ${'x'.repeat(9000)} -->${outer}<w:numbering/>`],
    ['_rels/.rels', `${outer}<Relationships/>`],
    ['customXml/item1.xml', `\ufeff${bomb}<x/>`],
    ['word/styles.xml', `<!--${'x'.repeat(70000)}`],
  ])('entities in %s', async (part, content) => {
    expect(await soon(() => refusal(wordFile(paragraph('x'), { [part]: content })))).toBe(
      'document-entities',
    );
  });

  test('entities in a sheet, also in UTF-16', async () => {
    const xml = `${outer}<worksheet/>`;
    expect(await refusal(oneSheet({ 'xl/worksheets/sheet1.xml': xml }))).toBe('document-entities');
    const wide = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0"?>${xml}`, 'utf16le'));
    const bytes = zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/styles.xml': wide });
    expect(await refusal(bytes)).toBe('document-entities');
  });

  test('a row of a million columns', async () => {
    const wide = sheetOf(`<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`);
    expect(await soon(() => refusal(wide))).toBe('file-damaged');
  });

  test('a main part that is no XML at all', async () => {
    expect(await refusal(wordFile('', { 'word/document.xml': 'rác <<<' }))).toBe('file-damaged');
  });
});

describe('content that is made harmless', () => {
  test('a row as wide as a sheet can be', async () => {
    const wide = `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`;
    const { findings } = await soon(() => readFileOf(sheetOf(row(['1', 'Việc', 'x', 'y', '2026']) + wide)));
    expect(findings.find(({ code }) => code === 'columns-not-read')?.data).toMatchObject({ count: 16_284 });
  });

  test('a cell of 40,000 characters stays whole', async () => {
    const long = 'dài '.repeat(10_000).trim();
    const { value } = await soon(() => readFileOf(sheetOf(row(['1', long, 'x', 'y', '2026']))));
    expect(briefTasks(value)[0]?.[2]).toHaveLength(39_999);
    const word = await soon(() => readFileOf(wordFile(table([HEADER, ['1', long, 'x', 'y', '2026']]))));
    expect(briefTasks(word.value)[0]?.[2]).toHaveLength(39_999);
  });

  test('what looks like a formula is text', async () => {
    const texts = ['=HYPERLINK("http://x","y")', "+cmd|' /C calc'!A0", '@SUM(A1)', '-1+1'];
    const rows = texts.map((text, at) => row([String(at + 1), text, 'x', 'y', '2026'])).join('');
    const { value } = await readFileOf(sheetOf(rows));
    expect(briefTasks(value).map((task) => task[2])).toEqual(texts);
  });

  test('results of formulas count, formulas do not', async () => {
    const cell = '<c t="str"><f>HYPERLINK("http://x","Việc")</f><v>Việc</v></c>';
    const rows = `<row>${inline('1')}${cell}${inline('x')}${inline('y')}<c><f>1+1</f></c></row>`;
    const { value, findings } = await readFileOf(sheetOf(rows));
    expect(briefTasks(value)).toEqual([['I.1', null, 'Việc', 'x', 'y', '', null]]);
    expect(codesOf(findings)).toContain('formula-without-result');
  });

  test('decomposed letters and characters that no file can hold', async () => {
    const task = ['1', `Việc${'\uffff'}`, 'Sở Nội vụ', 'y', 'Hàng năm'].map((text) => text.normalize('NFD'));
    const { value, findings } = await readFileOf(sheetOf(row(task)));
    expect(briefTasks(value)).toEqual([['I.1', null, 'Việc', 'Sở Nội vụ', 'y', 'Hàng năm', null]]);
    expect(codesOf(findings)).toEqual(expect.arrayContaining(['unicode-decomposed', 'characters-removed']));
  });

  test('a page with scripts', async () => {
    const html = `<!DOCTYPE html><html><head><title>t</title><script>x</script></head><body><table><tr>${HEADER.map((label) => `<td onclick="x">${label}`).join('')}<tr><td>1<td>Việc<script>alert(1)</script><td>x<td>y<td>2026</table>`;
    const { value } = await readFileOf(strToU8(html));
    expect(briefTasks(value)).toEqual([['I.1', null, 'Việc', 'x', 'y', '2026', null]]);
  });

  test.each([
    ['text', `${HEADER.join('\t')}\n${'x\t'.repeat(300_000)}\n`],
    ['HTML', `<html><table><tr><td>${HEADER.join('<td>')}<tr>${'<td>x'.repeat(100_000)}</table>`],
  ])('a row of hundreds of thousands of cells in %s', async (_, content) => {
    const { value } = await soon(() => readFileOf(strToU8(content)));
    expect(/x x x|x\\tx\\tx/.test(JSON.stringify(value))).toBe(true);
  });

  test('tables in tables to the thousandth', async () => {
    const html = `<html>${'<table><tr><td>a</td><td>b</td><td>c'.repeat(3000)}`;
    await soon(() => readFileOf(strToU8(html)));
  });
});

test('random damage to a .docx or an .xlsx is read or refused, never thrown otherwise', async () => {
  const files = [
    wordFile(table([HEADER, ['1', 'Việc', 'x', 'y', '2026']])),
    sheetOf(row(['1', 'a', 'b', 'c', 'd'])),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1),
      fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (which, changes) => {
        const bytes = files[which]!.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        await refusal(bytes);
      },
    ),
    runs(300),
  );
});
