/**
 * A workbook brought up to a later version of its plan, as another program and LibreOffice see it.
 * @needs soffice openpyxl
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compared, rowsChanged, seen, typed } from './office';
import { run } from './run';

const SEED = join(__dirname, '../../..', 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');
const PROVINCE = join(__dirname, '../../..', 'seeds', 'quang-tri-165-kh-ubnd', 'ke-hoach.txt');

let folder = '';
const at = (name: string): string => join(folder, name);

/** The plan with its second task of Phụ lục I gone and the sixth reworded; `change` does the rest. */
function version(name: string, change: (lines: string[]) => void = () => undefined): string {
  const lines = readFileSync(SEED, 'utf8').split('\n');
  const second = lines.findIndex((line) => line.startsWith('2\tHoàn thành Kế hoạch kiểm tra'));
  const sixth = lines.findIndex((line) => line.startsWith('6\tTheo dõi, đôn đốc việc thực hiện nhiệm vụ'));
  expect([second, sixth].every((line) => line > 0)).toBe(true);
  lines[sixth] = lines[sixth]!.replace('Theo dõi, đôn đốc', 'Theo dõi, kiểm tra, đôn đốc');
  lines.splice(second, 1);
  change(lines);
  writeFileSync(at(name), lines.join('\n'));
  return at(name);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  await run('build', SEED, '-o', at('built.xlsx'), '--year', '2024', '--as-of', '14/06/2024');
  typed(at('built.xlsx'), at('typed.xlsx'), [
    { table: 'PL_I', id: 'I.2', header: 'Trạng thái', value: 'Hoàn thành' },
    { table: 'PL_I', id: 'I.2', header: 'Ghi chú', value: 'đã ký' },
    { table: 'PL_I', id: 'I.6', header: 'Trạng thái', value: 'Đang thực hiện' },
    { table: 'PL_I', id: 'I.6', header: 'Văn bản minh chứng', value: '15/BC-VPS' },
    { table: 'PL_II', id: 'II.1', header: 'Trạng thái', value: 'Không phát sinh' },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (file: string, table: string, id: string) => seen(file)[table]?.find((line) => line['Mã'] === id);

test('asks for every task that changed, and writes nothing before', async () => {
  const plan = version('later.txt');
  const asked = await run('build', plan, '--update', at('typed.xlsx'), '-o', at('none.xlsx'));
  expect(asked.code).toBe(2);
  expect(asked.out).toMatch(/I\.6 {2}I\.6 "Theo dõi, đôn đốc/);
  expect(asked.out).toMatch(
    /-> I\.6 "Theo dõi, kiểm tra, đôn đốc .*\[đề xuất: vẫn là nhiệm vụ ấy \(same\)\]/,
  );
  expect(asked.err).toMatch(/^Có 1 nhiệm vụ .* cần trả lời; chưa có gì được ghi/);
  expect(existsSync(at('none.xlsx'))).toBe(false);
});

test('keeps what was typed, puts what is gone into a sheet of its own, and is what LibreOffice calculates', async () => {
  const plan = version('later.txt');
  const out = at('updated.xlsx');
  const updated = await run('build', plan, '--update', at('typed.xlsx'), '-o', out, '--choose', 'I.6=same');
  expect([updated.code, updated.err]).toEqual([0, '']);
  expect(updated.out).toMatch(/1 đổi, 0 mới, 1 chuyển sang sheet Nhiệm vụ đã bỏ/);
  expect(row(out, 'PL_I', 'I.2')).toBeUndefined();
  expect(row(out, 'PL_I', 'I.6')).toMatchObject({
    'Trạng thái': 'Đang thực hiện',
    'Văn bản minh chứng': '15/BC-VPS',
  });
  expect(
    String(row(out, 'PL_I', 'I.6')?.['Nhiệm vụ cụ thể'] ?? JSON.stringify(row(out, 'PL_I', 'I.6'))),
  ).toContain('Theo dõi, kiểm tra, đôn đốc');
  expect(row(out, 'PL_II', 'II.1')).toMatchObject({ 'Trạng thái': 'Không phát sinh' });
  expect(row(out, 'Da_bo', 'I.2')).toMatchObject({
    'Trạng thái': 'Hoàn thành',
    'Ghi chú': 'đã ký',
    'Lý do': 'Không còn trong bản mới',
    'Phụ lục': 'I',
  });
  const [after] = compared([out]);
  expect(after?.count).toBeGreaterThan(3000);
  expect(after?.wrong).toEqual([]);
  const counted = JSON.parse((await run('progress', out, '--json')).out);
  // 70 are assigned in 2024; the one that is gone was continuous, as facts/domain.md counts them.
  expect(counted.overall).toMatchObject({ assigned: 69, notApplicable: 1, done: 0 });
  expect(counted.uncounted).toEqual([]);

  const back = await run('undo', out, '-o', at('back.xlsx'));
  expect([back.code, back.err]).toEqual([0, '']);
  expect(row(at('back.xlsx'), 'PL_I', 'I.2')).toMatchObject({
    'Trạng thái': 'Hoàn thành',
    'Ghi chú': 'đã ký',
  });
  expect(seen(at('back.xlsx')).Da_bo).toBeUndefined();
});

test('a task that a person added below goes into the sheet of dropped ones with an id of its own', async () => {
  const plan = version('later.txt');
  rowsChanged(at('typed.xlsx'), at('added.xlsx'), [
    {
      table: 'PL_I',
      add: true,
      values: {
        'Lĩnh vực': 'I',
        'Loại dòng': 'nhiệm vụ',
        'Nhiệm vụ cụ thể': 'Việc giao thêm',
        'Trạng thái': 'Hoàn thành',
      },
    },
  ]);
  const out = at('added-updated.xlsx');
  const updated = await run('build', plan, '--update', at('added.xlsx'), '-o', out, '--accept-pairs');
  expect([updated.code, updated.err]).toEqual([0, '']);
  const lines = seen(out).Da_bo ?? [];
  const added = lines.find((line) => line['Nhiệm vụ'] === 'Việc giao thêm');
  expect(added).toMatchObject({ 'Trạng thái': 'Hoàn thành' });
  const ids = (seen(at('added.xlsx')).PL_I ?? []).map((line) => line['Mã']);
  expect(ids).not.toContain(added?.['Mã']);
});

test('another plan, a wrong answer, and options that do not go together: exit 2, one line, nothing written', async () => {
  const plan = version('later.txt');
  const none = at('none.xlsx');
  const update = ['--update', at('typed.xlsx'), '-o', none];
  for (const [args, said] of [
    [[PROVINCE, ...update], /chứa kế hoạch khác/],
    [[plan, ...update, '--choose', 'I.99=same'], /mang mã I\.99/],
    [[plan, ...update, '--choose', 'I.6=maybe'], /MÃ=same hoặc MÃ=other/],
    [[plan, ...update, '--year', '2024'], /--year cùng --update/],
    [[plan, ...update, '--as-of', '14/06/2024'], /--as-of cùng --update/],
    [[plan, '-o', none, '--accept-pairs'], /--accept-pairs chỉ dùng cùng --update/],
    [[plan, '--update', SEED, '-o', none], /./],
  ] as const) {
    const { code, err } = await run('build', ...args);
    expect([args, code]).toEqual([args, 2]);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
  expect(existsSync(none)).toBe(false);
});

test('tasks of an area that Tổng hợp has no line for count among the unknown ones, and that is told', async () => {
  const plan = version('area.txt', (lines) => {
    const end = lines.findIndex((line) => line.startsWith('3\tThực hiện tuyên truyền'));
    lines.splice(end, 0, 'XI\tLĩnh vực mới tinh\t\t\t\t', '91\tMột việc mới\tVăn phòng Sở\t\tHàng năm');
  });
  const out = at('area.xlsx');
  const args = ['--update', at('typed.xlsx'), '-o', out, '--accept-pairs'];
  const { code, err, out: told } = await run('build', plan, ...args);
  expect([code, err]).toEqual([0, '']);
  expect(told).toContain('Phụ lục I có lĩnh vực XI Lĩnh vực mới tinh mà Tổng hợp chưa có dòng');
  expect(row(out, 'PL_I', 'XI')).toMatchObject({ 'Loại dòng': 'đề mục', 'Lĩnh vực': 'XI' });
  expect(row(out, 'PL_I', 'I.91')).toMatchObject({ 'Lĩnh vực': 'Chưa rõ' });
  const { overall, uncounted } = JSON.parse((await run('progress', out, '--json')).out);
  expect([overall.assigned, uncounted]).toEqual([70, []]);
});

test('an appendix that the workbook has no sheet for is told, and nothing written', async () => {
  const plan = version('appendix.txt', (lines) => {
    const head = lines.findIndex((line) => line.includes('Phòng, đơn vị chủ trì/chỉ đạo'));
    const table = lines.slice(head - 1, head + 1);
    lines.push('', 'PHỤ LỤC IV', 'Một phụ lục mới', '', ...table, '1\tMột việc\tVăn phòng Sở\t\tHàng năm');
  });
  const args = ['--update', at('typed.xlsx'), '-o', at('none.xlsx'), '--accept-pairs'];
  const { code, err } = await run('build', plan, ...args);
  expect([code, err]).toEqual([2, expect.stringMatching(/không có phụ lục IV nên không cập nhật/)]);
  expect(existsSync(at('none.xlsx'))).toBe(false);
});
