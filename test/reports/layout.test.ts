import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportTemplate } from '../../src/core/report/reportTemplate';
import { wordTemplate } from '../../src/reports/word/wordTemplate';
import { root } from '../architecture/sources';
import { paragraphsIn, wordParts } from './wordText';

const NAMES = ['bao-cao-ket-qua', 'phan-long-ghep', 'phieu-don-doc'] as const;
const file = (name: string): string => join(root, 'templates', 'reports', name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(file(`${name}.docx`)));
const bodyOf = (name: string): string => wordParts(bytesOf(name)).get('word/document.xml') ?? '';

/** Twentieths of a point in millimetres. */
const mm = (twips: string | undefined): number => (Number(twips) / 1440) * 25.4;
const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(` w:${name}="([^"]*)"`).exec(xml)?.[1];

/** Size in points, bold and italic of the runs of the paragraph that says a text. */
function look(xml: string, text: string) {
  const found = paragraphsIn(xml).find((each) => each.text.includes(text))?.xml ?? '';
  const run = /<w:r>.*?<\/w:r>/s.exec(found)?.[0] ?? '';
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1]) / 2,
    bold: /<w:b\/>/.test(run),
    italic: /<w:i\/>/.test(run),
    capitals: /<w:caps\/>/.test(run) || !/\p{Ll}/u.test(text),
    font: /w:ascii="([^"]*)"/.exec(run)?.[1],
    align: /<w:jc w:val="([^"]*)"/.exec(found)?.[1],
    xml: found,
  };
}

test.each(NAMES)(
  '%s: A4, margins of Nghị định 30, page number at the top centre and not on the first page',
  (name) => {
    const parts = wordParts(bytesOf(name));
    const sections = [...bodyOf(name).matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    // The report, its appendix, and what follows the last appendix on the same page.
    expect(sections).toHaveLength(name === 'bao-cao-ket-qua' ? 3 : 1);
    sections.forEach((xml, at) => {
      const size = /<w:pgSz[^>]*>/.exec(xml)?.[0] ?? '';
      const sides = [mm(attribute(size, 'w')), mm(attribute(size, 'h'))].map(Math.round);
      expect(sides).toEqual(at === 0 ? [210, 297] : [297, 210]);
      const margin = /<w:pgMar[^>]*>/.exec(xml)?.[0] ?? '';
      const within = (side: string, least: number, most: number): void => {
        const width = mm(attribute(margin, side));
        expect(width >= least && width <= most).toBe(true);
      };
      within('top', 20, 25);
      within('bottom', 20, 25);
      within('left', 30, 35);
      within('right', 15, 20);
      expect(xml).toContain('<w:titlePg/>');
      expect([...xml.matchAll(/<w:headerReference w:type="(\w+)"/g)].map(([, type]) => type).sort()).toEqual([
        'default',
        'first',
      ]);
    });
    const headers = [...parts].filter(([part]) => /header\d+\.xml$/.test(part)).map(([, xml]) => xml);
    const numbered = headers.filter((xml) => /instrText[^>]*>PAGE/.test(xml));
    expect(numbered).toHaveLength(sections.length);
    for (const xml of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
  },
);

test('the head, the signature and the text of a report have their sizes, bold and italic', () => {
  const xml = bodyOf('bao-cao-ket-qua');
  const expected: readonly (readonly [string, number, boolean, boolean])[] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, false],
    ['{cơ quan}', 12, true, false],
    ['{số ký hiệu}', 13, false, false],
    ['{ngày ký}', 13, false, true],
    ['BÁO CÁO', 14, true, false],
    ['{trích yếu}', 14, true, false],
    ['{chức vụ}', 14, true, false],
    ['{người ký}', 14, true, false],
    ['Nơi nhận:', 12, true, true],
    ['Phụ lục {phụ lục}', 14, true, false],
    ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NÂNG CAO', 14, true, false],
    ['(Kèm theo Báo cáo', 14, false, true],
  ];
  for (const [text, size, bold, italic] of expected) {
    expect([text, look(xml, text)]).toEqual([
      text,
      expect.objectContaining({ size, bold, italic, font: 'Times New Roman' }),
    ]);
  }
  expect(look(xml, '{cơ quan cấp trên}').xml).toBeDefined();
  for (const text of ['{chức vụ}', '{thay mặt ký}']) expect(look(xml, text).capitals).toBe(true);
  const body = look(xml, 'Thực hiện {kế hoạch}');
  expect([body.size, body.align]).toEqual([14, 'both']);
  const first = Number(/w:firstLine="(\d+)"/.exec(body.xml)?.[1]) / 567;
  expect(first >= 1 && first <= 1.28).toBe(true);
  expect(Number(/w:after="(\d+)"/.exec(body.xml)?.[1])).toBeGreaterThanOrEqual(120);
  // Three rules: under the issuing body, tiêu ngữ and the subject.
  expect([...xml.matchAll(/<w:pBdr><w:top w:val="single"/g)]).toHaveLength(3);
  // The header row of every table with lines stands on every page.
  expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(3);
});

test.each(NAMES)('the file beside %s fits, and lists exactly the fields in use', (name) => {
  const read = readReportTemplate(JSON.parse(readFileSync(file(`${name}.json`), 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value).toMatchObject({ name, kind: 'word' });
  expect(read.value.fields).toEqual(wordTemplate(bytesOf(name)).fields);
});

test('a description that does not fit says where', () => {
  const read = readReportTemplate({ name: 'a', kind: 'pdf' });
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['kind', 'title', 'fields']),
  );
});
