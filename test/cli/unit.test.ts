import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as commandLine } from './edits/run';

const run = (...args: readonly string[]) => commandLine('unit', ...args);

function registerFile(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'phancong-')), 'danh-muc.json');
  writeFileSync(file, content);
  return file;
}

test('prints one JSON value, against every register that ships', async () => {
  const text = 'Văn phòng Sở; UBND cấp huyện, cấp xã; Sơ Nội vụ; Xyz';
  const { out, err, code } = await run(text, '--json');
  const none = { suggestions: [] };
  expect(JSON.parse(out)).toEqual({
    text,
    units: [
      { written: 'Văn phòng Sở', id: 'van-phong-so', name: 'Văn phòng Sở', match: 'same', ...none },
      { written: 'UBND cấp huyện', id: 'ubnd-cap-huyen', name: 'UBND cấp huyện', match: 'same', ...none },
      { written: 'cấp xã', id: 'ubnd-cap-xa', name: 'UBND cấp xã', match: 'same', ...none },
      {
        written: 'Sơ Nội vụ',
        id: null,
        name: null,
        match: 'near',
        suggestions: [
          { id: 'so-noi-vu', name: 'Sở Nội vụ' },
          { id: 'bo-noi-vu', name: 'Bộ Nội vụ' },
        ],
      },
      { written: 'Xyz', id: null, name: null, match: 'none', ...none },
    ],
  });
  expect([err, code]).toEqual(['', 0]);
});

test('takes a register of its own, with a mark of UTF-8 before it', async () => {
  const units = [{ id: 'phuong-an-binh', name: 'UBND phường Ân Bình', kind: 'body' }];
  const file = registerFile(`\ufeff${JSON.stringify({ id: 'r', owner: 'o', units })}`);
  const { out } = await run('UBND phường An Bình', '--register', file);
  expect(out).toContain('gần giống: UBND phường Ân Bình');
});

test('says that a text names none', async () => {
  expect((await run('')).out).toBe('Không có đơn vị nào.\n');
});

test.each([
  ['{', 'không phải JSON'],
  [
    '{"id":"r","owner":"o","units":[{"id":"a","name":"A","kind":"b"}]}',
    'ở units[0].kind: giá trị không được nhận ("b")',
  ],
  ['[]', 'ở đầu tệp'],
])('refuses the register %s', async (content, said) => {
  const { out, err, code } = await run('x', '--json', '--register', registerFile(content));
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(said);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('refuses a register that is not there', async () => {
  const { err, code } = await run('x', '--register', '/khong-co.json');
  expect([err, code]).toEqual(['Không tìm thấy tệp "/khong-co.json": kiểm tra lại đường dẫn.\n', 2]);
});
