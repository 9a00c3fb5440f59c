/**
 * `Chỉ tiêu` as people fill it: figures typed by openpyxl, calculated by LibreOffice, read back by `targets --json`; what
 * each row comes to was worked out by hand.
 * @needs soffice openpyxl
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure, Judgement, Measure } from '../../../src/core/targets/target';
import { JUDGED } from '../../core/targets/judgedCases';
import { opened } from '../../workbook/edit/books';
import { compared, type Line, seen, type TypedCell, typed } from '../edits/office';
import { run } from '../edits/run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'targets-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORD: Readonly<Record<Judgement, string>> = {
  met: 'Đạt',
  'not-yet': 'Chưa đạt',
  missed: 'Không đạt',
  'no-figures': 'Chưa có số liệu',
  incomparable: 'Không so được',
  unreadable: 'Xem lại số liệu',
  unmeasured: 'Không nêu số đo',
};

const NINETY: Partial<Measure> = { operator: 'at-least', value: 90, unit: '%' };

interface TypedCase {
  readonly measure: Partial<Measure>;
  readonly cells: Readonly<Record<string, string | number>>;
  readonly expected: string;
}

/** What people type that no data file holds. */
const TYPED: readonly TypedCase[] = [
  {
    measure: NINETY,
    cells: { 'Thực hiện': 0.89, Năm: 2024, 'Thời điểm': 'trong năm' },
    expected: 'Không đạt',
  },
  { measure: NINETY, cells: { 'Thực hiện': 0.9, Năm: 2024, 'Thời điểm': 'trong năm' }, expected: 'Đạt' },
  { measure: NINETY, cells: { 'Thực hiện': 0.89, Năm: 2024, 'Thời điểm': 'Hằng năm' }, expected: 'Chưa đạt' },
  { measure: NINETY, cells: { 'Thực hiện': 0.95, 'So sánh': '\u00a0 ≥ ' }, expected: 'Đạt' },
  { measure: NINETY, cells: { 'Thực hiện': 0.95, 'So sánh': '>=' }, expected: 'Xem lại số liệu' },
  { measure: NINETY, cells: { 'Thực hiện': 0.95, 'Giá trị': '≥ 90 %' }, expected: 'Xem lại số liệu' },
  { measure: NINETY, cells: { 'Tử số': '105', 'Mẫu số': 113 }, expected: 'Xem lại số liệu' },
  { measure: NINETY, cells: { 'Thực hiện': 95 }, expected: 'Xem lại số liệu' },
  { measure: NINETY, cells: { 'Thực hiện': 0.5, 'Tử số': 9, 'Mẫu số': 10 }, expected: 'Đạt' },
  { measure: NINETY, cells: { 'Thực hiện': 0.95, 'Chỉ tiêu': ' ' }, expected: '' },
  { measure: {}, cells: { 'So sánh': 'không quá', 'Giá trị': 3 }, expected: 'Xem lại số liệu' },
  {
    measure: { operator: 'at-least', value: 1, unit: 'bậc' },
    cells: {
      'Tử số': 7,
      'Mẫu số': 18,
      'Tử số năm so sánh': 9,
      'Mẫu số năm so sánh': 18,
      'Đơn vị tính': 'BẬC ',
    },
    expected: 'Đạt',
  },
];

const expected = [...JUDGED.map((each) => WORD[each.expected]), ...TYPED.map((each) => each.expected)];
const ids = expected.map((_, at) => `t${at + 1}`);

function targetsFile(): string {
  const measures = [...JUDGED.map(({ measure }) => measure), ...TYPED.map(({ measure }) => measure)];
  const targets = measures.map((measure, at) => ({
    id: ids[at],
    text: `Chỉ tiêu ${at + 1}`,
    measure: '',
    area: null,
    year: 2025,
    span: 'by',
    operator: null,
    ...measure,
    tasks: at === 0 ? ['I.1'] : [],
    source: { line: 1, text: 'x' },
  }));
  const plan = { number: null, issuer: 'x', title: 'y' };
  writeFileSync(path('targets.json'), JSON.stringify({ plan, document: 'x', targets }));
  return path('targets.json');
}

function figureCells(
  id: string,
  unit: string | null,
  figure: Figure,
  headers: readonly [string, string, string],
) {
  const of = (value: number | string): number | string =>
    unit === '%' && typeof value === 'number' ? Number(`${value}e-2`) : value;
  const { value, numerator, denominator } = figure;
  return [
    ...(value === null ? [] : [{ header: headers[0], value: of(value) }]),
    ...(numerator === null ? [] : [{ header: headers[1], value: numerator }]),
    ...(denominator === null ? [] : [{ header: headers[2], value: denominator }]),
  ].map((cell): TypedCell => ({ table: 'Chi_tieu', id, ...cell }));
}

const typedCells: readonly TypedCell[] = [
  ...JUDGED.flatMap(({ measure, actual, before }, at) => [
    ...figureCells(ids[at] ?? '', measure.unit, actual, ['Thực hiện', 'Tử số', 'Mẫu số']),
    ...figureCells(ids[at] ?? '', measure.unit, before, [
      'Thực hiện năm so sánh',
      'Tử số năm so sánh',
      'Mẫu số năm so sánh',
    ]),
  ]),
  ...TYPED.flatMap(({ cells }, at) =>
    Object.entries(cells).map(([header, value]) => ({
      table: 'Chi_tieu',
      id: ids[JUDGED.length + at] ?? '',
      header,
      value,
    })),
  ),
];

let lines: readonly Line[];
let json: { readonly targets: readonly { readonly id: string; readonly judgement: Judgement }[] };
let kept: { readonly count: number; readonly wrong: readonly unknown[] } | undefined;

beforeAll(async () => {
  const [empty, filled] = [path('empty.xlsx'), path('filled.xlsx')];
  await run(
    'build',
    SEED,
    '-o',
    empty,
    '--year',
    '2025',
    '--as-of',
    '2025-06-14',
    '--targets',
    targetsFile(),
  );
  typed(empty, filled, typedCells);
  json = JSON.parse((await run('targets', filled, '--json')).out);
  const host = opened(new Uint8Array(readFileSync(filled)));
  const note = { kind: 'cell', table: 'Chi_tieu', task: 't1', column: 'note' } as const;
  expect(await host.apply([{ ...note, before: null, after: 'x' }])).toMatchObject({ ok: true });
  writeFileSync(path('refreshed.xlsx'), host.bytes());
  [kept] = compared([path('refreshed.xlsx')]);
  lines = seen(join(folder, 'recalculated', 'refreshed.xlsx')).Chi_tieu ?? [];
}, 600_000);

test('LibreOffice judges every row as worked out by hand', () => {
  const judged = new Map(lines.map((line) => [line['Mã'], line['Kết quả'] ?? '']));
  expect(ids.map((id) => [id, judged.get(id)])).toEqual(ids.map((id, at) => [id, expected[at]]));
});

test('so does targets --json; a row without a text is none', () => {
  const judged = new Map(json.targets.map(({ id, judgement }) => [id, WORD[judgement]]));
  expect(ids.map((id) => [id, judged.get(id) ?? ''])).toEqual(ids.map((id, at) => [id, expected[at]]));
});

test('every result kept in the file is the one that LibreOffice calculates', () => {
  expect(kept?.wrong).toEqual([]);
  expect(kept?.count).toBeGreaterThan(3000);
});
