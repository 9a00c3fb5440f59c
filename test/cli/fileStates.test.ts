import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../../src/cli/failure';
import { openFile } from '../../src/cli/workbookFile';
import { sayFailure } from '../../src/messages/say';

const ROOT = join(__dirname, '..', '..');
const BOOK = join(ROOT, 'test', 'fixtures', 'workbooks', 'v1', 'filled.xlsx');
const SEED = join(ROOT, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tep-'));
  file = join(folder, 'so.xlsx');
  copyFileSync(BOOK, file);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a person is told where the workbook, changed in memory, is saved; null where it was written. */
async function toldOnSaving(meanwhile: () => void, output = file): Promise<string | null> {
  // It is of version 1: opening brings it up to date in memory, so that there is something to be written.
  const open = await openFile(file, 'thử');
  meanwhile();
  try {
    await open.save(output);
    return null;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return sayFailure(error.code, error.data);
  }
}

const CHANGED = 'đã được lưu lại sau khi đọc: mở lại rồi làm tiếp; chưa có gì được ghi.';
const LOCKED = 'đang mở ở chương trình khác: đóng lại rồi thử lần nữa; chưa có gì được ghi.';
const UNWRITABLE = 'Không ghi được';

const STATES: readonly (readonly [string, string, () => void])[] = [
  ['read-only', UNWRITABLE, () => chmodSync(file, 0o444)],
  ['open in Excel', LOCKED, () => writeFileSync(join(folder, '~$so.xlsx'), '')],
  ['open in LibreOffice', LOCKED, () => writeFileSync(join(folder, '.~lock.so.xlsx#'), '')],
  ['saved by someone else', CHANGED, () => writeFileSync(file, 'của người khác')],
  ['saved once more with the same bytes', CHANGED, () => utimesSync(file, new Date(), new Date(0))],
  ['renamed', CHANGED, () => renameSync(file, join(folder, 'khac.xlsx'))],
  ['in a folder that is gone', CHANGED, () => rmSync(folder, { recursive: true })],
];

test.each(STATES)('a workbook that is %s: one sentence, everything as it was', async (_, sentence, enter) => {
  let before: unknown;
  const holds = (): unknown =>
    existsSync(folder)
      ? readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')])
      : null;
  const told = await toldOnSaving(() => {
    enter();
    before = holds();
  });
  expect(told).toContain(sentence);
  expect(told?.split('\n')).toHaveLength(1);
  expect(holds()).toEqual(before);
});

test('a target that is a folder, or lies in a file: one sentence, and nothing is left beside it', async () => {
  mkdirSync(join(folder, 'thu-muc.xlsx'));
  for (const output of [join(folder, 'thu-muc.xlsx'), join(file, 'trong-tep.xlsx')]) {
    expect(await toldOnSaving(() => undefined, output)).toContain(UNWRITABLE);
    expect(readdirSync(folder).sort()).toEqual(['so.xlsx', 'thu-muc.xlsx']);
  }
  expect(readFileSync(file)).toEqual(readFileSync(BOOK));
});

// A file may grow to 8 KB there, as on a disk that is full.
test('a disk that is full: one sentence, no half file and none beside it; what stood there stays', () => {
  writeFileSync(file, 'bản trước');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      ...['-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'bash', process.execPath],
      ...[join(ROOT, 'bin', 'phancong.js'), 'build', SEED, '-o', file],
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(UNWRITABLE)]);
  expect(readdirSync(folder)).toEqual(['so.xlsx']);
  expect(readFileSync(file, 'utf8')).toBe('bản trước');
});
