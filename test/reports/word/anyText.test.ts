import fc from 'fast-check';
import { wordTemplate } from '../../../src/reports/word/wordTemplate';
import { runs } from '../../runs';
import { paragraphsIn, rowsIn, wordParts } from '../wordText';
import { paragraph, smallTemplate } from './smallTemplate';
import type { FieldShapes } from '../../../src/core/report/reportFields';

/** Fields of a small report. */
const SHAPES: FieldShapes = { lỗi: { list: { đoạn: 'text' } }, 'trích yếu': 'text', 'còn lỗi': 'truth' };
const CELLS = `<w:tbl><w:tr><w:tc>${paragraph('{#lỗi}x')}</w:tc><w:tc>${paragraph('{đoạn}{/lỗi}')}</w:tc></w:tr></w:tbl>`;
const template = wordTemplate(smallTemplate(paragraph('{trích', ' yếu}') + CELLS + paragraph('')), SHAPES);

const filled = (values: object): string =>
  wordParts(template.fill(values as never)).get('word/document.xml') ?? '';

const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '{#lỗi}',
    '{/lỗi}',
    '{trích yếu}',
    '<w:p>',
    '</w:t>',
    '&amp;',
    '=1+1',
    ']]>',
    '😀',
    '\u0000',
    '\ufffe',
    '\n',
    '"',
    "'",
    '\ud800',
  ),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** What XML cannot hold goes, and every break is a new line. */
function held(typed: string): string {
  const lines = typed.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
  return [...lines]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const isControl = code < 0x20 && code !== 9 && code !== 10;
      return !isControl && code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff);
    })
    .join('');
}

test('whatever stands in a cell stands in the document as typed', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (subject, items) => {
      const xml = filled({ 'trích yếu': subject, lỗi: items.map((đoạn) => ({ đoạn })) });
      expect(paragraphsIn(xml)[0]?.text).toBe(held(subject));
      expect(rowsIn(xml)).toEqual(items.map((item) => ['x', held(item)]));
    }),
    runs(60),
  );
});

test('30,000 letters in a cell', () => {
  const long = 'Nhiệm vụ {a} <b> & "c" 😀 '.repeat(1250).trim();
  expect(paragraphsIn(filled({ 'trích yếu': long, lỗi: [] }))[0]?.text).toBe(long);
});
