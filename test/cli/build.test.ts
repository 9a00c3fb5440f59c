import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';

const ROOT = join(__dirname, '..', '..');
const SEED = join(ROOT, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phancong-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function phancong(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'phancong.js'), ...args], { encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test('a plan becomes a workbook whose figures progress counts: 70 assigned in 2024, one long-term', () => {
  const out = join(folder, 'a.xlsx');
  expect(phancong('build', SEED, '-o', out, '--year', '2024', '--as-of', '14/12/2024').status).toBe(0);
  const counted = phancong('progress', out, '--json');
  expect(counted.status).toBe(0);
  const progress = JSON.parse(counted.out);
  // facts/domain.md: 43 continuous, 23 due 31/12, one quarterly, one 31/01/2025, one 31/12/2025, two on events.
  expect(progress).toMatchObject({ asOf: '2024-12-14', year: 2024, uncounted: [], findings: [] });
  expect(progress.overall).toMatchObject({
    assigned: 70,
    continuous: 43,
    waiting: 2,
    longTerm: 1,
    overdue: 1,
    dueSoon: 23,
    inTime: 1,
    notYetDue: 24,
    done: 0,
    rate: 0,
    dueRate: 0,
    onTimeRate: 0,
  });
  expect(progress.indexes.map((index: { assigned: number }) => index.assigned)).toEqual([47, 16, 7]);
});

test('without a cut-off the cell stays blank and the same plan still counts', () => {
  const out = join(folder, 'a.xlsx');
  expect(phancong('build', SEED, '-o', out).status).toBe(0);
  const progress = JSON.parse(phancong('progress', out, '--as-of', '2023-10-01', '--json').out);
  expect(progress).toMatchObject({ asOf: '2023-10-01', year: 2023 });
});

test.each([
  ['no command', []],
  ['an unknown command', ['xoa']],
  ['an unknown option', ['build', SEED, '--mau', 'xanh']],
  ['a file that is not named', ['build', '-o']],
])('%s: one Vietnamese sentence and exit 2', (_, args) => {
  const run = phancong(...args);
  expect(run.status).toBe(2);
  expect(run.out).toBe('');
  expect(run.err).toMatch(/^(Chưa có|Không có|Thiếu|Tùy chọn)[^\n]*\n$/);
});

test('help is told in Vietnamese and ends with 0', () => {
  const run = phancong('build', '--help');
  expect(run.status).toBe(0);
  expect(run.out).toMatch(/Cách dùng:[^]*Tùy chọn:/);
  expect(run.out).not.toMatch(/Usage|Options|display help/);
});

test.each([
  ['a missing file', ['build', join(tmpdir(), 'khong-co.txt'), '-o', 'OUT'], 2],
  ['a wrong day', ['build', SEED, '-o', 'OUT', '--as-of', '31/02/2024'], 2],
  ['a wrong year', ['build', SEED, '-o', 'OUT', '--year', 'hai nghìn'], 2],
  ['no output file', ['build', SEED], 2],
])('%s: one sentence, and nothing is written', (_, args, status) => {
  const run = phancong(...args.map((arg) => (arg === 'OUT' ? join(folder, 'a.xlsx') : arg)));
  expect(run.status).toBe(status);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a document without a matrix ends with 1 and leaves no file', () => {
  const plan = join(folder, 'loi.txt');
  writeFileSync(plan, 'KẾ HOẠCH\n\nVề việc làm gì đó\n\nI. MỤC TIÊU\n\n- 100% hồ sơ đúng hạn.\n');
  const run = phancong('build', plan, '-o', join(folder, 'a.xlsx'));
  expect(run.status).toBe(1);
  expect(run.err).toMatch(/không có bảng phân công/);
  expect(existsSync(join(folder, 'a.xlsx'))).toBe(false);
});

test('a plan whose table has no column for support or deadline still becomes a workbook', () => {
  const plan = join(folder, 'it-cot.txt');
  writeFileSync(plan, 'PHỤ LỤC I\n\nNhiệm vụ\tCơ quan chủ trì\nBan hành quy chế\tSở Nội vụ\n');
  const out = join(folder, 'a.xlsx');
  expect(phancong('build', plan, '-o', out, '--year', '2024').status).toBe(0);
  const progress = JSON.parse(phancong('progress', out, '--as-of', '2024-06-30', '--json').out);
  expect(progress.overall).toMatchObject({ assigned: 1, undetermined: 1 });
});

test('columns of the plan beyond the usual ones stay beside them in the workbook', () => {
  const plan = join(folder, 'them-cot.txt');
  const header = 'TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời hạn\tKinh phí';
  writeFileSync(
    plan,
    `PHỤ LỤC I\n\n${header}\n1\tViệc\tBáo cáo\tSở Nội vụ\tSở Tài chính\tQuý I/2024\t15 triệu\n`,
  );
  const out = join(folder, 'a.xlsx');
  expect(phancong('build', plan, '-o', out, '--year', '2024').status).toBe(0);
  const table = readWorkbookFile(new Uint8Array(readFileSync(out))).tables.find(
    ({ name }) => name === 'PL_I',
  );
  expect(table?.columns.slice(0, 8)).toEqual([
    'TT',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Sản phẩm',
    'Kinh phí',
    'Lĩnh vực',
  ]);
});

test('a place that cannot be written is told, and no part of the file stays behind', () => {
  const blocked = join(folder, 'tep');
  writeFileSync(blocked, '');
  const run = phancong('build', SEED, '-o', join(blocked, 'a.xlsx'));
  expect(run.status).toBe(2);
  expect(run.err).toMatch(/Không ghi được/);
  expect(readdirSync(folder)).toEqual(['tep']);
});
