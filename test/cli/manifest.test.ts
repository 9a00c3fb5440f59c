import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as commandLine } from './edits/run';
import { everyElement, manifestTree } from '../manifest/manifestTree';

const run = (...args: readonly string[]) => commandLine('manifest', ...args);

const folder = mkdtempSync(join(tmpdir(), 'phancong-'));

test("writes a manifest that names only the office's own server", async () => {
  const file = join(folder, 'manifest.xml');
  const { out, code } = await run('--url', 'https://van-phong.quangtri.gov.vn/phancong/', '-o', file);
  expect({ out, code }).toEqual({
    out: `Đã ghi ${file}: ngăn Phân công ở https://van-phong.quangtri.gov.vn/phancong\n`,
    code: 0,
  });
  expect(readFileSync(file, 'utf8')).not.toContain('localhost');
  const elements = everyElement(manifestTree(file));
  const addresses = elements
    .map(({ attributes: { DefaultValue = '' } }) => DefaultValue)
    .filter((value) => value.startsWith('http'));
  expect(addresses).toContain('https://van-phong.quangtri.gov.vn/phancong/taskpane.html');
  expect(addresses).toContain('https://van-phong.quangtri.gov.vn/phancong/icons/kiem-tra-16.png');
  expect(elements.find(({ name }) => name === 'AppDomain')?.text).toBe('https://van-phong.quangtri.gov.vn');
});

test.each([
  'http://van-phong.gov.vn/',
  'van-phong.gov.vn',
  '',
  'https://',
  'https:///phancong',
  'https://ai:matkhau@van-phong.gov.vn/',
  'https://van-phong.gov.vn/?a=1',
  'https://van-phong.gov.vn/#a',
  'https://van-phong.gov.vn/taskpane.html',
  'https://van phong.gov.vn/',
  'https://van-phong.gov.vn/"x',
  'javascript:alert(1)',
])('refuses %s with one Vietnamese sentence and writes nothing', async (address) => {
  const file = join(folder, 'khong-ghi.xml');
  const { out, err, code } = await run('--url', address, '-o', file);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/^Địa chỉ ".*" không dùng được: [^\n]+\n$/);
  expect(readdirSync(folder)).not.toContain('khong-ghi.xml');
});
