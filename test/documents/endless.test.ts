import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readClipboard } from '../../src/documents/clipboard/readClipboard';
import { briefTasks, fixture, readFileOf, refusal } from './files';
import { codesOf, knowledge } from './reading';
import { table, wordFile } from './word/parts';

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const TASK = ['1', 'Việc', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm'];
const BRIEF = ['I.1', null, 'Việc', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm', null];
const MILLION = 1_000_000;
const DEEP = `${'<div>'.repeat(20_000)}x`;

const BOMB =
  '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
const OUTER = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>';

/** Every part of XML of a file that an Office program wrote. */
function xmlParts(name: string): readonly string[] {
  return Object.keys(unzipSync(fixture(name))).filter((part) => /\.(?:xml|rels)$/.test(part));
}

describe.each(['chuyen-doi-so.docx', 'theo-doi.xlsx'])('entities in %s', (name) => {
  test.each(xmlParts(name))('%s', async (part) => {
    const parts = unzipSync(fixture(name));
    const text = strFromU8(parts[part] ?? new Uint8Array());
    const prologue = /^\ufeff?<\?xml[^>]*>\s*/.exec(text)?.[0] ?? '';
    const end = text.lastIndexOf('</') < 0 ? text.length : text.lastIndexOf('</');
    const body = `${text.slice(prologue.length, end)}&c;${text.slice(end)}`;
    for (const declared of [BOMB, OUTER]) {
      const bytes = zipSync({ ...parts, [part]: strToU8(`${prologue}${declared}${body}`) });
      expect(await refusal(bytes)).toBe('document-entities');
    }
  });
});

describe('rows of a million cells', () => {
  test.each([
    ['tabs', `${HEADER.join('\t')}\n${TASK.join('\t')}\n${'x\t'.repeat(MILLION)}\n`],
    ['quoted cells', `${HEADER.join('\t')}\r\n${TASK.join('\t')}\r\n${'"v"\t'.repeat(MILLION)}\r\n`],
    [
      'pipes',
      `|${HEADER.join('|')}|\n|---|---|---|---|---|\n|${TASK.join('|')}|\n|${'x|'.repeat(MILLION)}\n`,
    ],
  ])('%s: the tasks are read, the row is kept as text', async (_, content) => {
    const { value } = await readFileOf(strToU8(content));
    expect(briefTasks(value)[0]?.slice(0, 5)).toEqual(BRIEF.slice(0, 5));
  });

  test('a header of a million columns is no header of people', async () => {
    const content = `${[...HEADER, ...Array<string>(MILLION).fill('x')].join('\t')}\n${TASK.join('\t')}\n`;
    const { value, findings } = await readFileOf(strToU8(content));
    expect(value.appendices).toEqual([]);
    expect(codesOf(findings)).toContain('no-matrix');
  });

  test.each([
    ['HTML', `<html><table><tr><td>${HEADER.join('<td>')}<tr>${'<td>x'.repeat(MILLION)}</table>`],
    [
      'a header of HTML',
      `<html><table><tr><td>${HEADER.join('<td>')}${'<td>x'.repeat(MILLION)}<tr><td>1</table>`,
    ],
  ])('%s is refused', async (_, content) => {
    expect(await refusal(strToU8(content))).toBe('document-too-long');
  });

  test('Word', async () => {
    const cell = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>';
    const wide = `<w:tbl><w:tr>${cell.repeat(MILLION)}</w:tr></w:tbl>`;
    expect(await refusal(wordFile(table([HEADER, TASK]) + wide))).toBe('file-too-large');
  });

  test('cells that span more than a table has', async () => {
    const wide = `<tr><td colspan=1000 rowspan=65000>x`.repeat(500);
    const { value } = await readFileOf(
      strToU8(`<html><table><tr><td>${HEADER.join('<td>')}<tr><td>${TASK.join('<td>')}${wide}</table>`),
    );
    expect(briefTasks(value)[0]?.slice(0, 2)).toEqual(['I.1', null]);
  });
});

test('cells beyond the hundredth are one text, none is lost', async () => {
  const cells = [...TASK, ...Array.from({ length: 200 }, (_, at) => `ô${at}`)];
  const contents = [
    `${HEADER.join('\t')}\n${cells.join('\t')}\n`,
    `|${HEADER.join('|')}|\n|---|---|---|---|---|\n|${cells.join('|')}|\n`,
    `<html><table><tr><td>${HEADER.join('<td>')}<tr><td>${cells.join('<td>')}</table>`,
  ];
  for (const content of contents) {
    const { value } = await readFileOf(strToU8(content));
    expect(briefTasks(value)).toEqual([BRIEF]);
    const kept = Object.values(
      value.appendices[0]?.rows[0]?.kind === 'task' ? value.appendices[0].rows[0].task.extra : {},
    );
    expect(kept.join(' ').split(' ')).toEqual(cells.slice(5));
  }
});

describe('endless documents', () => {
  test.each([
    ['rows', `${HEADER.join('\t')}\n${`${TASK.join('\t')}\n`.repeat(130_000)}`],
    ['blank lines', `x${'\n'.repeat(1_100_000)}y`],
    ['elements in each other', `<html>${DEEP}`],
    ['tags', `<html>${'<br>'.repeat(700_000)}`],
  ])('%s', async (_, content) => {
    expect(await refusal(strToU8(content))).toBe('document-too-long');
  });

  test('of the clipboard the plain text is taken instead', () => {
    const html = `<table><tr><td>${HEADER.join('<td>')}</table>${DEEP}`;
    const { value } = readClipboard({ html, text: `${HEADER.join('\t')}\n${TASK.join('\t')}` }, knowledge);
    expect(briefTasks(value)).toEqual([BRIEF]);
    expect(readClipboard({ html }, knowledge).value.appendices).toEqual([]);
  });
});

describe('zips that repeat themselves', () => {
  const parts = unzipSync(fixture('theo-doi.xlsx'));

  test('in many parts, none of which is large', async () => {
    const more = Array.from({ length: 10 }, (_, at) => [`xl/x${at}.bin`, new Uint8Array(8 * 1024 * 1024)]);
    expect(await refusal(zipSync({ ...parts, ...Object.fromEntries(more) }))).toBe('file-too-large');
  });

  test('a bomb inside of a workbook is never opened', async () => {
    const inner = zipSync({ 'a.xml': new Uint8Array(40 * 1024 * 1024) });
    const { value } = await readFileOf(zipSync({ ...parts, 'xl/embeddings/inner.xlsx': inner }));
    expect(briefTasks(value).length).toBeGreaterThan(0);
  });
});

describe('formulas in texts', () => {
  const TEXTS = ['=HYPERLINK("http://x","y")', "+cmd|' /C calc'!A0", '@SUM(1+1)', '-2+3', '＝1+1'];
  const rows = TEXTS.map((text, at) => [String(at + 1), text, 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm']);

  test.each([
    ['text', strToU8([HEADER, ...rows].map((cells) => cells.join('\t')).join('\n'))],
    [
      'HTML',
      strToU8(
        `<html><table>${[HEADER, ...rows].map((cells) => `<tr><td>${cells.join('<td>')}`).join('')}</table>`,
      ),
    ],
    ['Word', wordFile(table([HEADER, ...rows]))],
  ])('%s: they are texts', async (_, bytes) => {
    const { value } = await readFileOf(bytes);
    expect(briefTasks(value).map((task) => task[2])).toEqual(TEXTS);
  });
});

test.each([
  [
    'UTF-16',
    Buffer.from(
      `\ufeff${HEADER.join('\t')}\n1\tViệc\ud800 một\ufffe\tSở Nội vụ\tSở Y tế\tHàng năm`,
      'utf16le',
    ),
  ],
  [
    'HTML',
    Buffer.from(
      `<html><table><tr><td>${HEADER.join('<td>')}<tr><td>1<td>Việc&#xd800; một&#xfffe;<td>Sở Nội vụ<td>Sở Y tế<td>Hàng năm</table>`,
    ),
  ],
])('halves of a pair and non-characters in %s', async (_, bytes) => {
  const { value } = await readFileOf(new Uint8Array(bytes));
  expect(briefTasks(value)[0]?.[2]?.replace('\ufffd', '')).toBe('Việc một');
});
