import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run as commandLine } from './edits/run';

const SMALL = join(__dirname, '../fixtures/xlsx/small.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'progress-'));

const run = (...args: readonly string[]) => commandLine('progress', ...args);

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('--json prints one value with the fields of the contract and the findings last', async () => {
  const { out, err, code } = await run(SMALL, '--json');
  const value = JSON.parse(out);
  expect(Object.keys(value)).toEqual([
    'asOf',
    'year',
    'uncounted',
    'overall',
    'indexes',
    'units',
    'findings',
  ]);
  expect(Object.keys(value.overall)).toEqual([
    'assigned',
    'notApplicable',
    'done',
    'doneOnTime',
    'doneLate',
    'doneUndated',
    'doneWithoutDue',
    'overdue',
    'dueSoon',
    'inTime',
    'continuous',
    'waiting',
    'undetermined',
    'longTerm',
    'notYetDue',
    'split',
    'rate',
    'dueRate',
    'onTimeRate',
  ]);
  expect(value.findings[1]).toEqual({
    code: 'status-unread',
    severity: 'error',
    sheet: "Bảng của 'Văn phòng' 1",
    row: 12,
    message: expect.stringContaining('không tính được'),
    found: 'Hoàn thành'.normalize('NFD'),
    expected: 'Hoàn thành',
  });
  expect(value.units[0]).toMatchObject({ unit: 'van-phong-so', name: 'Văn phòng Sở', lead: { assigned: 3 } });
  expect([err, code]).toEqual(['', 0]);
});

test.each([
  [['--as-of', '2024-03-31'], '2024-03-31'],
  [['--as-of', '31/3/2024'], '2024-03-31'],
  [[], '2024-06-14'],
])('as-of day %j', async (options, asOf) => {
  expect(JSON.parse((await run(SMALL, '--json', ...options)).out).asOf).toBe(asOf);
});

test('the text names the day, each rate with its fraction, and the rows not counted with the reason', async () => {
  const { out } = await run(SMALL);
  expect(out).toContain('Số liệu tính đến ngày 14/06/2024, năm 2024');
  expect(out).toMatch(/Toàn kế hoạch +5 +1 +2 +1 +0 +2\/4 +2\/3 +1\/3/);
  expect(out).toContain('dòng 12: trạng thái không có trong danh sách');
});

const truncated = readFileSync(SMALL).subarray(0, 5000);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ['missing.xlsx', null, 'Không tìm thấy tệp'],
  ['random.xlsx', Buffer.from([1, 2, 3, 250, 251]), 'không phải sổ Excel'],
  ['cut.xlsx', truncated, 'bị hỏng'],
  ['old.xls', Buffer.from([...ole, ...Buffer.from('Workbook', 'utf16le')]), 'Excel đời cũ'],
  ['locked.xlsx', Buffer.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'có mật khẩu'],
])('%s is refused in one sentence', async (name, bytes, words) => {
  const path = bytes === null ? join(folder, name) : written(name, bytes);
  const { out, err, code } = await run(path, '--json');
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a workbook that is not ours and a day that is none are refused', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').getCell('A1').value = 'x';
  const path = written('other.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  expect(await run(path)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('không có bảng phân công'),
  });
  expect(await run(SMALL, '--as-of', '31/02/2024')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--as-of'),
  });
});
