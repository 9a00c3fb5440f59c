import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as commandLine } from './edits/run';

const SMALL = join(__dirname, '../fixtures/xlsx/small.xlsx');
const SEED = join(__dirname, '../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'check-'));

const run = (...args: readonly string[]) => commandLine('check', ...args);

test('a plan: grouped lines, errors first, counts last, exit 0 without errors', async () => {
  const { out, code } = await run(SEED);
  const lines = out.trim().split('\n');
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('Lỗi: 0; cảnh báo: 5; lưu ý: 4');
  expect(lines.some((line) => line.includes('I.35; I.37'))).toBe(true);
});

test('--json prints findings with their places, and counts', async () => {
  const { out, code } = await run(SEED, '--json');
  const { findings, counts } = JSON.parse(out);
  expect([code, counts]).toEqual([0, { error: 0, warning: 5, note: 4 }]);
  expect(Object.keys(findings[0])).toEqual(
    'code severity appendix task message found expected sheet row column'.split(' '),
  );
  const missing = findings.find((each: { code: string }) => each.code === 'support-missing');
  expect(missing).toMatchObject({ appendix: 'II', task: 'II.10', column: 'support', sheet: null });
});

test('a workbook: rows are named by sheet and row, exit 1 with errors', async () => {
  const { out, code } = await run(SMALL, '--json');
  const { findings } = JSON.parse(out);
  const found = findings.map((each: { code: string; row: number | null }) => `${each.code} ${each.row}`);
  expect(code).toBe(1);
  expect(found).toContain('status-unread 12');
  expect(found).toContain('not-applicable-dated 13');
  expect(found).toContain('done-without-result 8');
  expect(found.filter((each: string) => each.startsWith('id-repeated'))).toHaveLength(1);
});

test('one item for one wrong value with all its cells', async () => {
  const file = join(folder, 'plan.txt');
  const rows = ['1', '2', '3'].map((n) => `${n}\tViệc ${n}\tSở Nội Vu\tSở Tư pháp\tHàng năm`);
  writeFileSync(file, ['PHỤ LỤC I', 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn', ...rows, ''].join('\n'));
  const { out } = await run(file);
  const items = out.split('\n').filter((line) => line.includes('Sở Nội Vu'));
  expect(items).toHaveLength(1);
  expect(items[0]).toMatch(/\[3 chỗ: I\.1 \(dòng \d+\), I\.2 \(dòng \d+\), I\.3 \(dòng \d+\)\]$/);
});

test('a workbook: a sheet is named once before its rows, what is to be chosen stands before the counts', async () => {
  const { out } = await run(SMALL);
  const lines = out.trimEnd().split('\n');
  const sheet = "Bảng của 'Văn phòng' 1";
  expect(lines.filter((line) => line.slice(line.lastIndexOf(' [')).split(sheet).length > 2)).toEqual([]);
  const at = lines.findIndex((line) => line.startsWith('Cần người chọn'));
  expect(at).toBeGreaterThan(1);
  expect(lines.slice(0, at).every((line) => line === '' || /^(Lỗi|Cảnh báo|Lưu ý): /.test(line))).toBe(true);
  expect(lines[at + 1]).toMatch(/^ {2}[2-9a-z]{5} {2}".+" \[/);
  expect(lines[at + 2]).toMatch(/^ {9}1\. /);
  expect(lines.at(-1)).toMatch(/^Lỗi: \d+; cảnh báo: \d+; lưu ý: \d+$/);
});

test('bodies that still stood on the plan’s date are told in one line', async () => {
  const province = join(__dirname, '../../seeds/quang-tri-165-kh-ubnd/ke-hoach.txt');
  const lines = (await run(province)).out.split('\n').filter((line) => line.includes('còn hoạt động'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('04/08/2023');
  expect(lines[0]).toContain('Sở Giao thông vận tải; ');
});

test.each([
  ['a missing file', join(folder, 'none.txt')],
  ['no text', SEED + 'x'],
])('%s: exit 2 and one line', async (_, file) => {
  const { out, err, code } = await run(file);
  expect([out, code, err.trim().split('\n').length]).toEqual(['', 2, 1]);
});
