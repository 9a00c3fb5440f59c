/**
 * Findings that a person ignored in `Kiểm tra`, on real files.
 * @needs openpyxl
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsChanged, seen, type TypedCell, typed } from './office';
import { run } from './run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'ignored-'));
const path = (name: string): string => join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly code: string;
  readonly task: string | null;
  readonly found: string | null;
  readonly reason?: string;
  readonly by?: string | null;
}

async function checked(name: string) {
  const { out, code } = await run('check', path(name), '--json');
  const { findings, counts, ignored, choices } = JSON.parse(out) as {
    findings: Said[];
    counts: { error: number; warning: number; note: number };
    ignored: Said[];
    choices: { found: string }[];
  };
  return { findings, counts, ignored, choices, code };
}

/** The id of the line of `Kiểm tra` for the finding of a code. */
function lineId(name: string, code: string): string {
  const line = seen(path(name)).Kiem_tra?.find((each) => each['Mã lỗi'] === code);
  if (line === undefined) throw new Error(code);
  return String(line['Khóa']);
}

const why = (id: string, header: string, value: string): TypedCell => ({
  table: 'Kiem_tra',
  id,
  header,
  value,
});

/** Two errors were typed; the plan itself says nearly the same in 35 and 37 of appendix I. */
beforeAll(async () => {
  await run('build', SEED, '-o', path('built'), '--year', '2024', '--as-of', '2024-06-14');
  typed(path('built'), path('typed'), [
    { table: 'PL_I', id: 'I.3', header: 'Trạng thái', value: 'xong' },
    { table: 'PL_I', id: 'I.4', header: 'Trạng thái', value: 'chờ' },
  ]);
  await run('check', path('typed'), '--write', '-o', path('written'));
}, 120_000);

test('what was ignored with a reason is neither printed nor counted, and is told apart in --json', async () => {
  const before = await checked('written');
  expect([before.counts.error, before.ignored, before.code]).toEqual([2, [], 1]);
  typed(path('written'), path('reasons'), [
    why('status-unread|PL_I|I.3|status|xong', 'Bỏ qua (lý do)', 'ý của phòng'),
    why('status-unread|PL_I|I.3|status|xong', 'Người bỏ qua', 'Lan'),
    why('status-unread|PL_I|I.4|status|chờ', 'Bỏ qua (lý do)', 'hỏi lại sau'),
    why(lineId('written', 'task-near-duplicate'), 'Bỏ qua (lý do)', 'đây là hai nhiệm vụ khác nhau'),
  ]);
  const after = await checked('reasons');
  expect(after.code).toBe(0);
  expect(after.counts).toEqual({ ...before.counts, error: 0, warning: before.counts.warning - 1 });
  expect(after.findings).toHaveLength(before.findings.length - 3);
  const ignored = after.ignored.map(({ code, task, found, reason, by }) => [code, task, found, reason, by]);
  expect(ignored.slice(0, 2)).toEqual([
    ['status-unread', 'I.3', 'xong', 'ý của phòng', 'Lan'],
    ['status-unread', 'I.4', 'chờ', 'hỏi lại sau', null],
  ]);
  expect(after.ignored[2]).toMatchObject({
    code: 'task-near-duplicate',
    reason: 'đây là hai nhiệm vụ khác nhau',
  });
  expect(after.choices.map(({ found }) => found)).not.toContain('xong');
  const { out, code } = await run('check', path('reasons'));
  expect(code).toBe(0);
  expect(out).not.toContain('"xong"');
  expect(out.trimEnd().split('\n').at(-1)).toBe(
    '3 phát hiện đã được bỏ qua (có lý do trong sheet Kiểm tra).',
  );
}, 120_000);

test('a pair stays ignored after rows were sorted; another task like them, or another value, counts anew', async () => {
  rowsChanged(path('reasons'), path('sorted'), [{ table: 'PL_I', reverse: true }]);
  const sorted = await checked('sorted');
  expect(sorted.ignored.map(({ code }) => code).sort()).toEqual([
    'status-unread',
    'status-unread',
    'task-near-duplicate',
  ]);
  expect(sorted.findings.map(({ code }) => code)).not.toContain('task-near-duplicate');
  rowsChanged(path('reasons'), path('third'), [
    { table: 'PL_I', copy: 'I.37', under: 'I.48', values: { Mã: 'I.49', TT: 49, 'Trạng thái': null } },
  ]);
  typed(path('third'), path('other'), [
    { table: 'PL_I', id: 'I.3', header: 'Trạng thái', value: 'xong rồi' },
  ]);
  const other = await checked('other');
  expect(other.ignored.map(({ code, task }) => [code, task])).toEqual([['status-unread', 'I.4']]);
  expect(other.findings.filter(({ code }) => code === 'task-near-duplicate')).toHaveLength(1);
  expect(other.code).toBe(1);
}, 120_000);

test('--write keeps the reasons; a plan has no place for any', async () => {
  await run('check', path('reasons'), '--write', '-o', path('again'));
  const reasons = (seen(path('again')).Kiem_tra ?? []).map((line) => line['Bỏ qua (lý do)']);
  expect(reasons.filter((reason) => reason !== null)).toHaveLength(3);
  expect((await checked('again')).code).toBe(0);
  const noMatrix = await run('check', SEED, '--json');
  expect((JSON.parse(noMatrix.out) as { ignored: unknown }).ignored).toEqual([]);
}, 120_000);
