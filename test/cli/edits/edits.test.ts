/**
 * The commands that edit a workbook, on real files: what they wrote is read back by openpyxl, and every kept
 * result is compared with what LibreOffice calculates.
 * @needs soffice openpyxl
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compared, type Line, type Seen, seen, type TypedCell, typed } from './office';
import { run } from './run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'edits-'));
const path = (name: string): string => join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cell = (id: string, header: string, value: string | number): TypedCell => ({
  table: 'PL_I',
  id,
  header,
  value,
});

/** What officers typed: three things safe to mend, five for a person to decide. */
const TYPED: readonly TypedCell[] = [
  cell('I.1', 'Trạng thái', 'hoan thanh'),
  cell('I.2', 'Trạng thái', 'hoan thanh'),
  cell('I.3', 'Trạng thái', 'xong'),
  cell('I.4', 'Trạng thái', 'Hoàn thành'.normalize('NFD')),
  cell('I.5', 'Ngày hoàn thành', '12/06/2024'),
  cell('I.6', 'Tiến độ (%)', '45 %'),
  cell('I.7', 'Cơ quan chủ trì', 'Văn phòng So'),
  cell('I.8', 'Cơ quan chủ trì', 'Văn phòng So'),
  cell('I.9', 'Cơ quan phối hợp', 'Phòng Lạ Hoắc'),
];

function lineOf(file: Seen, table: string, id: string): Line {
  const line = file[table]?.find((each) => (each['Mã'] ?? each['Mã đơn vị']) === id);
  if (!line) throw new Error(`${table} ${id}`);
  return line;
}

/** Lines of `Nhật ký` of one run, as `id, column: before -> after`. */
function logged(file: Seen, number: number): readonly string[] {
  return (file.Nhat_ky ?? [])
    .filter((line) => line['Lần'] === number)
    .map((line) => `${line['Mã']}, ${line['Cột']}: ${line['Trước']} -> ${line['Sau']}`);
}

/** What people and the product wrote into the tables; calculated columns and the log left out. */
function written(file: Seen): unknown {
  const calculated = new Set([
    ...['Hạn', 'Tình trạng thời hạn', 'Trạng thái chuẩn', 'Khóa chủ trì', 'Khóa phối hợp'],
    // Of Chỉ tiêu.
    ...['Mã so sánh', 'Mã đơn vị tính', 'Khóa nhóm', 'Tử tính', 'Mẫu tính', 'Tử tính năm so sánh'],
    ...['Mẫu tính năm so sánh', 'Vế trái', 'Vế phải', 'Cận trên', 'Kết quả'],
  ]);
  return Object.entries(file)
    .filter(([name]) => !['Nhat_ky', 'Kiem_tra'].includes(name))
    .map(([name, lines]) => [
      name,
      lines
        .map((line) =>
          Object.entries(line).filter(([header, value]) => !calculated.has(header) && value !== null),
        )
        .filter((line) => line.length > 0),
    ]);
}

async function choicesIn(file: string) {
  const { choices } = JSON.parse((await run('check', file, '--json')).out) as {
    choices: { id: string; found: string; tasks: string[]; options: { answer: string }[] }[];
  };
  return choices;
}

let headers: readonly string[];
beforeAll(async () => {
  await run('build', SEED, '-o', path('built'), '--year', '2024', '--as-of', '2024-06-14');
  headers = Object.keys(seen(path('built')).PL_I?.[0] ?? {});
  const inBook = TYPED.map((each) => ({
    ...each,
    header:
      each.header === 'Cơ quan chủ trì'
        ? headers[2]!
        : each.header === 'Cơ quan phối hợp'
          ? headers[3]!
          : each.header,
  }));
  typed(path('built'), path('typed'), inBook);
}, 120_000);

test('check --fix safe --write mends what is safe, logs it and writes Kiểm tra', async () => {
  const { out, code } = await run('check', path('typed'), '--fix', 'safe', '--write', '-o', path('safe'));
  expect(code).toBe(1);
  expect(out).toContain('"hoan thanh"');
  const file = seen(path('safe'));
  expect(lineOf(file, 'PL_I', 'I.4')['Trạng thái']).toBe('Hoàn thành');
  expect(lineOf(file, 'PL_I', 'I.4')['Trạng thái chuẩn']).toBe('Hoàn thành');
  expect(lineOf(file, 'PL_I', 'I.5')['Ngày hoàn thành']).toBe('2024-06-12T00:00:00');
  expect(lineOf(file, 'PL_I', 'I.6')['Tiến độ (%)']).toBe(0.45);
  expect(lineOf(file, 'PL_I', 'I.1')['Trạng thái']).toBe('hoan thanh');
  expect(logged(file, 1)).toEqual([
    `I.4, Trạng thái: ${'Hoàn thành'.normalize('NFD')} -> Hoàn thành`,
    'I.5, Ngày hoàn thành: 12/06/2024 -> 45455',
    'I.6, Tiến độ (%): 45 % -> 0.45',
  ]);
  const said = (file.Kiem_tra ?? []).map((line) => `${line['Mức']} ${line['Mã lỗi']} ${line['Nơi']}`);
  expect(said.slice(0, 2)).toEqual([
    "Lỗi status-unread 'PL I PAR INDEX'!L8",
    "Lỗi status-unread 'PL I PAR INDEX'!L9",
  ]);
}, 240_000);

test('choices are listed with ids that stay, applied one by one or for one task, and undone run by run', async () => {
  await run('check', path('typed'), '--fix', 'safe', '-o', path('mended'));
  const choices = await choicesIn(path('mended'));
  const before = await choicesIn(path('typed'));
  const ids = new Map(choices.map(({ found, id }) => [found, id]));
  expect(new Map(before.map(({ found, id }) => [found, id])).get('xong')).toBe(ids.get('xong'));
  expect(choices.map(({ found, tasks }) => [found, tasks])).toEqual(
    expect.arrayContaining([
      ['hoan thanh', ['I.1', 'I.2']],
      ['xong', ['I.3']],
      ['Văn phòng So', ['I.7', 'I.8']],
      ['Phòng Lạ Hoắc', ['I.9']],
    ]),
  );
  const choose = (...answers: readonly string[]) => answers.flatMap((answer) => ['--choose', answer]);
  const asked = choose(
    `${ids.get('hoan thanh')}@I.1=1`,
    `${ids.get('xong')}=hoan-thanh`,
    `${ids.get('Văn phòng So')}=+van-phong-so`,
    `${ids.get('Phòng Lạ Hoắc')}=moi`,
  );
  const { out } = await run('check', path('mended'), ...asked, '-o', path('chosen'));
  expect(out).toContain('Đã sửa 6 chỗ');
  const file = seen(path('chosen'));
  expect(['I.1', 'I.2', 'I.3'].map((id) => lineOf(file, 'PL_I', id)['Trạng thái'])).toEqual([
    'Hoàn thành',
    'hoan thanh',
    'Hoàn thành',
  ]);
  expect(['I.7', 'I.8'].map((id) => lineOf(file, 'PL_I', id)[headers[2]!])).toEqual([
    'Văn phòng Sở',
    'Văn phòng Sở',
  ]);
  expect(lineOf(file, 'Don_vi', 'van-phong-so')['Cách viết khác']).toContain('Văn phòng So');
  expect(lineOf(file, 'Don_vi', 'phong-la-hoac')).toMatchObject({
    Tên: 'Phòng Lạ Hoắc',
    Loại: 'đơn vị',
  });
  expect(logged(file, 2)).toHaveLength(9);
  expect((await choicesIn(path('chosen'))).map(({ found }) => found)).not.toContain('Văn phòng So');

  const last = await run('undo', path('chosen'), '-o', path('undone'));
  expect(last).toMatchObject({ code: 0, err: '' });
  expect(last.out).toContain('lần sửa 2: 6 thay đổi');
  expect(written(seen(path('undone')))).toEqual(written(seen(path('mended'))));
  const first = await run('undo', path('undone'), '--run', '1', '-o', path('bare'));
  expect(first.out).toContain('lần sửa 1: 3 thay đổi');
  expect(written(seen(path('bare')))).toEqual(written(seen(path('typed'))));
  expect(await run('undo', path('bare'), '-o', path('none'))).toMatchObject({ code: 2 });
}, 480_000);

test('every value that these files keep is what LibreOffice calculates, though openpyxl had lost them all', () => {
  for (const { count, wrong } of compared(['safe', 'chosen', 'bare'].map(path))) {
    expect(count).toBeGreaterThan(8000);
    expect(wrong).toEqual([]);
  }
}, 300_000);

test('a cell that changed after a run is left by undo, with what it says now: exit 1', async () => {
  await run('check', path('typed'), '--fix', 'safe', '-o', path('once'));
  typed(path('once'), path('later'), [cell('I.6', 'Tiến độ (%)', 0.6)]);
  const { out, code } = await run('undo', path('later'), '-o', path('back'));
  expect(code).toBe(1);
  expect(out).toContain('I.6');
  expect(out).toContain('"0.6"');
  const file = seen(path('back'));
  expect(lineOf(file, 'PL_I', 'I.6')['Tiến độ (%)']).toBe(0.6);
  expect(lineOf(file, 'PL_I', 'I.5')['Ngày hoàn thành']).toBe('12/06/2024');
}, 120_000);

test.each([
  ['--choose without =', ['--choose', 'abcde'], 'MÃ=SỐ'],
  ['an unknown id', ['--choose', 'zzzzz=1'], 'zzzzz'],
  ['another kind of --fix', ['--fix', 'all'], 'safe'],
])('%s: exit 2, one line, nothing written', async (_, args, said) => {
  const { out, err, code } = await run('check', path('typed'), ...args, '-o', path('wrong'));
  expect([out, code, existsSync(path('wrong'))]).toEqual(['', 2, false]);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain(said);
});

test('--fix and --choose without -o: exit 2', async () => {
  for (const args of [
    ['--fix', 'safe'],
    ['--choose', 'abcde=1'],
  ]) {
    const { err, code } = await run('check', path('typed'), ...args);
    expect([code, err.includes('-o')]).toEqual([2, true]);
  }
});
