import type { Appendix } from '../../../src/core/plan/plan';
import { areaCodes, type ListedArea } from '../../../src/core/update/areaCodes';

/** "II Cải cách thể chế PAR.II": code, name, and behind `@` the content where it is known. */
function area(line: string) {
  const [code = '', ...words] = line.split(' ');
  const [name = '', content = null] = words.join(' ').split(' @');
  return { code, name, content };
}

function appendixOf(lines: readonly string[]): Appendix {
  const header = {
    number: '',
    text: '',
    lead: '',
    support: '',
    deadline: '',
    assignment: null,
    product: null,
  };
  return {
    code: 'I',
    index: null,
    label: '',
    title: '',
    attachedTo: null,
    header,
    rows: lines.map((line) => ({ kind: 'area', area: { ...area(line), numeral: '', level: 1 } })),
  };
}

test.each<
  readonly [string, readonly string[], readonly string[], Readonly<Record<string, string>>, readonly string[]]
>([
  ['as before', ['I Chỉ đạo', 'II Thể chế'], ['I Chỉ đạo', 'II thể  chế'], { I: 'I', II: 'II' }, []],
  [
    'numerals moved on: an area is known by its name',
    ['I Chỉ đạo', 'II Thể chế'],
    ['I Chỉ đạo', 'II Truyền thông đại chúng', 'III Thể chế'],
    { I: 'I', II: 'Chưa rõ', III: 'II' },
    ['II (2)'],
  ],
  [
    'by its content, whatever it is called now',
    ['I Cải cách thể chế @PAR.II'],
    ['II Xây dựng và hoàn thiện pháp luật @PAR.II'],
    { II: 'I' },
    [],
  ],
  [
    'in nearly the same words',
    ['IV Cải cách tổ chức bộ máy hành chính nhà nước'],
    ['IV Cải cách tổ chức bộ máy hành chính'],
    { IV: 'IV' },
    [],
  ],
  [
    'the same name under two headings is told apart by its numeral',
    ['A.I Công khai', 'B.I Công khai'],
    ['B.I Công khai', 'A.I Công khai'],
    { 'A.I': 'A.I', 'B.I': 'B.I' },
    [],
  ],
  ['all new', [], ['I Chỉ đạo'], { I: 'Chưa rõ' }, ['I']],
])('%s', (_, listed, fresh, codes, headings) => {
  const own: readonly ListedArea[] = listed.map(area);
  const found = areaCodes(appendixOf(fresh), own);
  const areas = fresh.map((line) => area(line).code);
  expect(Object.fromEntries(areas.map((code) => [code, found.ofTasks(code)]))).toEqual(codes);
  expect(found.unlisted.map(({ code }) => found.ofHeading(code))).toEqual(headings);
});

test('a task before any heading counts as unknown', () => {
  expect(areaCodes(appendixOf([]), []).ofTasks(null)).toBe('Chưa rõ');
});
