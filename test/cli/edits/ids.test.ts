/**
 * Ids of rows that people added and copied, mended by the commands on real files; read back by openpyxl and
 * counted again by LibreOffice.
 * @needs soffice openpyxl
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compared, type Line, rowsChanged, type Seen, seen, typed } from './office';
import { run } from './run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'ids-'));
const path = (name: string): string => join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DONE = 'Hoàn thành'.normalize('NFD');
let people: Seen;
let text: string;

/** The plan numbers its tasks 1 to 48 in appendix I and 1 to 16 in appendix II. */
beforeAll(async () => {
  await run('build', SEED, '-o', path('built'), '--year', '2024', '--as-of', '2024-06-14');
  const [, header = ''] = Object.keys(seen(path('built')).PL_I?.[0] ?? {});
  text = header;
  const started = 'Đang thực hiện'.normalize('NFD');
  typed(path('built'), path('typed'), [{ table: 'PL_I', id: 'I.7', header: 'Trạng thái', value: started }]);
  await run('check', path('typed'), '--fix', 'safe', '-o', path('logged'));
  const said = (words: string) => ({ [text]: words });
  const area = { 'Lĩnh vực': 'I', Năm: 2024 };
  rowsChanged(path('logged'), path('people'), [
    { table: 'PL_I', copy: 'I.5', under: null },
    { table: 'PL_I', copy: 'I.3', under: 'I.3', values: { ...said('Sao 3'), 'Trạng thái': DONE } },
    { table: 'PL_I', copy: 'I.8', under: 'I.7', values: said('Sao 8') },
    { table: 'PL_I', copy: 'I.7', under: 'I.6', values: { ...said('Sao 7'), 'Trạng thái': null } },
    { table: 'PL_I', add: true, values: { ...said('Thêm không số'), ...area } },
    { table: 'PL_I', add: true, values: { ...said('Thêm số 49'), ...area, TT: 49 } },
    { table: 'PL_II', add: true, values: { ...said('Từ phụ lục I'), ...area, TT: 2, Mã: 'I.2' } },
    { table: 'PL_II', add: true, values: { ...said('Thêm ở II'), ...area } },
  ]);
  people = seen(path('people'));
}, 240_000);

/** All figures of a workbook; what is said of its ids is no figure. */
async function figuresOf(name: string) {
  const { out } = await run('progress', path(name), '--json');
  const { findings: _, ...figures } = JSON.parse(out) as {
    findings: unknown;
    overall: { assigned: number };
  };
  return figures;
}

/** Ids of the rows of a table from the top down. */
function idsIn(file: Seen, table: string): readonly unknown[] {
  return (file[table] ?? []).map((line) => line.Mã);
}

function said(file: Seen, table: string, words: string): Line | undefined {
  return file[table]?.find((line) => line[text] === words);
}

function logged(file: Seen, number: number): readonly string[] {
  return (file.Nhat_ky ?? [])
    .filter((line) => line['Lần'] === number)
    .map((line) => `${line['Mã']}, ${line['Cột']}: ${line['Trước']} -> ${line['Sau']}`);
}

/** The same rows with an id for each that has none of its own; every other id stays. */
function expectMended(file: Seen): void {
  const ids = ['Sao 3', 'Sao 7', 'Sao 8', 'Thêm không số', 'Thêm số 49'].map(
    (words) => said(file, 'PL_I', words)?.Mã,
  );
  // I.7 is known by its status in the log; nothing tells 8 from its copy, so that the upper one keeps the id.
  expect(ids).toEqual(['I.3b', 'I.7b', 'I.8', 'I.50', 'I.49']);
  expect(['Từ phụ lục I', 'Thêm ở II'].map((words) => said(file, 'PL_II', words)?.Mã)).toEqual([
    'II.2b',
    'II.17',
  ]);
  expect(idsIn(file, 'PL_I')[0]).toBe('I.5b');
  const at = idsIn(file, 'PL_I').indexOf('I.8b');
  expect(people.PL_I?.[at]?.TT).toBe('8');
  const changed = ['PL_I', 'PL_II', 'PL_III'].flatMap((table) =>
    idsIn(file, table).filter((id, row) => id !== people[table]?.[row]?.Mã),
  );
  expect(changed.sort()).toEqual(['I.3b', 'I.49', 'I.50', 'I.5b', 'I.7b', 'I.8b', 'II.17', 'II.2b']);
}

test('check tells each row without an id of its own, and the id that it will get', async () => {
  const { findings } = JSON.parse((await run('check', path('people'), '--json')).out) as {
    findings: { code: string; found: string | null; expected: string; row: number }[];
  };
  const ids = findings.filter(({ code }) => code.startsWith('id-'));
  expect(ids.map(({ code, found, expected }) => [code, found, expected])).toEqual([
    ['id-repeated', 'I.5', 'I.5b'],
    ['id-repeated', 'I.3', 'I.3b'],
    ['id-repeated', 'I.7', 'I.7b'],
    ['id-repeated', 'I.8', 'I.8b'],
    ['id-missing', null, 'I.50'],
    ['id-missing', null, 'I.49'],
    ['id-repeated', 'I.2', 'II.2b'],
    ['id-missing', null, 'II.17'],
  ]);
}, 120_000);

test('--write alone gives ids, in place, says so, and changes no figure; undo takes them back', async () => {
  copyFileSync(path('people'), path('here'));
  const before = await figuresOf('here');
  const { out } = await run('check', path('here'), '--write');
  expect(out).toContain('Đã đặt mã cho 8 dòng nhiệm vụ thiếu mã hoặc trùng mã.');
  const file = seen(path('here'));
  expectMended(file);
  expect(said(file, 'PL_I', 'Sao 3')?.['Trạng thái']).toBe(DONE);
  expect(await figuresOf('here')).toEqual(before);
  // 48 + 16 + 7 tasks of the plan, one of them for a later year; five of the rows that people made count.
  expect(before.overall.assigned).toBe(75);
  expect(logged(file, 2)).toContain('I.50, Mã: null -> I.50');
  const again = JSON.parse((await run('check', path('here'), '--json')).out) as {
    findings: { code: string }[];
  };
  expect(again.findings.filter(({ code }) => code.startsWith('id-'))).toEqual([]);
  const undone = await run('undo', path('here'), '-o', path('back'));
  expect(undone).toMatchObject({ code: 0 });
  expect(undone.out).toContain('lần sửa 2: 8 thay đổi');
  for (const table of ['PL_I', 'PL_II'])
    expect(idsIn(seen(path('back')), table)).toEqual(idsIn(people, table));
}, 300_000);

test('--fix safe gives ids first, so that other cells of these rows are mended in the same run', async () => {
  const { out } = await run('check', path('people'), '--fix', 'safe', '-o', path('safe'));
  expect(out).toContain('Đã sửa 9 chỗ');
  const file = seen(path('safe'));
  expectMended(file);
  expect(said(file, 'PL_I', 'Sao 3')?.['Trạng thái']).toBe('Hoàn thành');
  const lines = logged(file, 2);
  expect(lines.slice(0, 2)).toEqual(['I.5b, Mã: I.5 -> I.5b', 'I.3b, Mã: I.3 -> I.3b']);
  expect(lines.at(-1)).toBe(`I.3b, Trạng thái: ${DONE} -> Hoàn thành`);
  await run('undo', path('safe'), '-o', path('unsafe'));
  const back = seen(path('unsafe'));
  expect(idsIn(back, 'PL_I')).toEqual(idsIn(people, 'PL_I'));
  expect(said(back, 'PL_I', 'Sao 3')?.['Trạng thái']).toBe(DONE);
  for (const { count, wrong } of compared(['here', 'safe'].map(path))) {
    expect(count).toBeGreaterThan(8000);
    expect(wrong).toEqual([]);
  }
}, 420_000);
