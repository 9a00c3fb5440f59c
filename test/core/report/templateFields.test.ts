import fc from 'fast-check';
import { checkFields } from '../../../src/reports/word/checkFields';
import { UnusableTemplate } from '../../../src/reports/word/unusableTemplate';
import { wordFieldUses } from '../../../src/reports/word/wordTemplate';
import { fieldProblem, fieldUse } from '../../../src/core/report/fieldUse';
import type { ReportData } from '../../../src/core/report/reportData';
import { REPORT_FIELDS } from '../../../src/core/report/reportFields';
import { templateFields } from '../../../src/core/report/templateFields';
import { paragraph, smallTemplate } from '../../reports/word/smallTemplate';
import { runs } from '../../runs';

/** Of a report no more than what the templates below name. */
const DATA = {
  năm: '2024',
  'được giao': 0,
  'so với kỳ trước': '  ',
  'còn lỗi': false,
  'chỉ tiêu': [],
  'các chỉ số': [
    { 'chỉ số': 'PAR INDEX', 'các nội dung': [] },
    { 'chỉ số': '', 'các nội dung': [{ tên: 'Một cửa', 'được giao': 3 }] },
  ],
  'các đơn vị': [{ 'tên đơn vị': 'Văn phòng Sở', 'chủ trì': { 'được giao': 2 } }],
} as unknown as ReportData;

function fieldsOf(...texts: readonly string[]) {
  const body = texts.map((text) => paragraph(text)).join('');
  return templateFields(wordFieldUses(smallTemplate(body)), DATA);
}

const states = (...texts: readonly string[]) =>
  fieldsOf(...texts).map(({ name, within, state }) => [[...within, name].join('/'), state]);

test('a field has data where anything that would be printed of it is not blank', () => {
  expect(
    states(
      '{năm} {Được  Giao} {so với kỳ trước} {#còn lỗi}{số lỗi}{/còn lỗi} {năm}',
      '{#chỉ tiêu}{phải đạt} {năm}{/chỉ tiêu}',
      '{#các chỉ số}{chỉ số}{#các nội dung}{tên}{được giao}{/các nội dung}{/các chỉ số}',
      '{#các đơn vị}{tên đơn vị}{#chủ trì}{được giao}{/chủ trì}{/các đơn vị}',
    ),
  ).toEqual([
    ['năm', 'has'],
    ['được giao', 'has'],
    ['so với kỳ trước', 'empty'],
    ['còn lỗi', 'has'],
    ['số lỗi', 'empty'],
    ['chỉ tiêu', 'empty'],
    ['chỉ tiêu/phải đạt', 'empty'],
    ['chỉ tiêu/năm', 'empty'],
    ['các chỉ số', 'has'],
    ['các chỉ số/chỉ số', 'has'],
    ['các chỉ số/các nội dung', 'has'],
    ['các chỉ số/các nội dung/tên', 'has'],
    ['các chỉ số/các nội dung/được giao', 'has'],
    ['các đơn vị', 'has'],
    ['các đơn vị/tên đơn vị', 'has'],
    ['các đơn vị/chủ trì', 'has'],
    ['các đơn vị/chủ trì/được giao', 'has'],
  ]);
});

test.each([
  ['{nam}', { near: 'năm', inside: null }],
  ['{được giaoo}', { near: 'được giao', inside: null }],
  ['{phải đạt}', { near: null, inside: 'chỉ tiêu' }],
  ['{tên đơn vị}', { near: null, inside: 'các đơn vị' }],
  ['{ngân sách nhà nước}', { near: null, inside: null }],
  ['{__proto__}', { near: null, inside: null }],
  ['{constructor}', { near: null, inside: null }],
])('%s: what may have been meant', (text, hint) => {
  const [field] = fieldsOf('x', text);
  expect(field?.state).toBe('wrong');
  expect(field?.problem).toMatchObject({ code: 'template-field-unknown', ...hint });
  expect(field?.problem?.place).toMatchObject({ part: 'body', paragraph: 2 });
});

test('a list that is printed like a value is told with its place, and those inside it are found there', () => {
  const [list, inner] = fieldsOf('{chỉ tiêu}', '{#chỉ tiêu}{phải đạt}{/chỉ tiêu}');
  expect(list).toMatchObject({ name: 'chỉ tiêu', problem: { code: 'template-field-list' } });
  expect(inner).toMatchObject({ name: 'chỉ tiêu', isLoop: true, state: 'empty' });
});

test('whatever the names, the list says wrong exactly where a report would be refused', () => {
  const known = fc.constantFrom('năm', 'được giao', 'chỉ tiêu', 'phải đạt', 'còn lỗi', 'các chỉ số');
  const strange = fc.string({ unit: fc.constantFrom(...'ănược giao_đ0 '), minLength: 1, maxLength: 12 });
  const name = fc.oneof(known, strange).filter((text) => /^[^\s#/^].*\S$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      const bytes = smallTemplate(names.map((each) => paragraph(`{${each}}`)).join(''));
      const wrong = templateFields(wordFieldUses(bytes), DATA).filter(({ state }) => state === 'wrong');
      const refused = ((): string | null => {
        try {
          checkFields(wordFieldUses(bytes));
          return null;
        } catch (error) {
          if (error instanceof UnusableTemplate) return String(error.data['field']);
          throw error;
        }
      })();
      expect(wrong[0]?.name ?? null).toBe(refused);
    }),
    runs(40),
  );
});

test('every field that a report has is right where it stands', () => {
  const uses = Object.entries(REPORT_FIELDS).map(([name, shape]) =>
    fieldUse(
      name,
      { within: [], shapes: [REPORT_FIELDS] },
      shape !== 'text' && shape !== 'number',
      () => ({}),
    ),
  );
  expect(uses.map(fieldProblem).filter((problem) => problem !== null)).toEqual([]);
});
