import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as commandLine } from './edits/run';

const folder = mkdtempSync(join(tmpdir(), 'phancong-import-'));
const seed = join(__dirname, '..', '..', 'seeds', 'quang-tri-165-kh-ubnd', 'ke-hoach.txt');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...args: readonly string[]) => commandLine('import', ...args);

test('one JSON value in the order of the contract', async () => {
  const { out, err, code } = await run(seed, '--json', '--year', '2024');
  const json = JSON.parse(out) as {
    plan: object;
    appendices: { tasks: { id: string; deadline: object; lead: object[] }[] }[];
    findings: object[];
  };
  expect([err, code]).toEqual(['', 0]);
  expect(Object.keys(json)).toEqual(['plan', 'appendices', 'findings']);
  expect(Object.keys(json.plan)).toEqual([
    'number',
    'symbol',
    'date',
    'month',
    'issuer',
    'title',
    'years',
    'parent',
  ]);
  expect(Object.keys(json.appendices[0]!)).toEqual(['code', 'index', 'title', 'areas', 'tasks']);
  const twelfth = json.appendices[0]!.tasks[11]!;
  expect(Object.keys(twelfth)).toEqual([
    'id',
    'number',
    'area',
    'text',
    'lead',
    'support',
    'deadline',
    'product',
  ]);
  expect(twelfth).toMatchObject({
    id: 'I.12',
    lead: [{ written: 'Sở Tư pháp', unit: 'so-tu-phap' }],
    deadline: {
      text: 'Tháng 1 năm sau liên kê',
      parts: [{ kind: 'recurring', due: ['2025-01-31'], offset: null }],
    },
    product: null,
  });
  expect(Object.keys(json.findings[0]!)).toEqual([
    'code',
    'severity',
    'appendix',
    'task',
    'message',
    'found',
    'expected',
  ]);
});

test('a summary for a person', async () => {
  const { out, code } = await run(seed);
  expect(code).toBe(0);
  expect(out).toContain('Số: 165/KH-UBND');
  expect(out).toContain('Phụ lục III: PAPI: 14 nhiệm vụ, 4 đề mục');
});

test('a plan in two files', async () => {
  const head = file('1.txt', 'Số: 12/KH-SNV\nKẾ HOẠCH\nCải cách hành chính năm 2024\n');
  const table = file('2.txt', 'PHỤ LỤC I\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tViệc\tSở Nội vụ\tHàng năm\n');
  const { out } = await run(head, table, '--json');
  expect(JSON.parse(out)).toMatchObject({
    plan: { number: '12/KH-SNV', years: [2024, 2024] },
    appendices: [{ code: 'I', tasks: [{ id: 'I.1', deadline: { parts: [{ due: ['2024-12-31'] }] } }] }],
  });
});

test('a document without a matrix: exit 1 and a finding', async () => {
  const { out, err, code } = await run(file('none.txt', 'Báo cáo\nKhông có bảng nào.\n'), '--json');
  expect([err, code]).toEqual(['', 1]);
  expect(JSON.parse(out)).toMatchObject({ appendices: [] });
});

test('ten megabytes of one line', async () => {
  const { code } = await run(file('long.txt', 'Nhiệm vụ '.repeat(900_000)));
  expect(code).toBe(1);
});

test.each([
  ['empty', file('empty.txt', '')],
  ['binary', file('binary.txt', Uint8Array.from([7, 0, 1, 0, 0, 2, 255, 0, 3, 3]))],
  ['PDF', file('a.txt', '%PDF-1.4\n')],
  ['missing', join(folder, 'none-such.txt')],
])('%s: one Vietnamese sentence, exit 2', async (_, path) => {
  const { out, err, code } = await run(path);
  expect([out, code]).toEqual(['', 2]);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^(Tệp|Không)/);
  expect(err).not.toMatch(/\bat .*\.ts/);
});

test('a year that is none', async () => {
  const { err, code } = await run(seed, '--year', 'abc');
  expect([code, err.split('\n').length]).toEqual([2, 2]);
});
