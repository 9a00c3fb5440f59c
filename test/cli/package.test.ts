import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guide } from '../../src/cli/package/guide';
import { iisConfig } from '../../src/cli/package/iisConfig';
import { nginxConfig, serverPath } from '../../src/cli/package/nginxConfig';
import { headersOf } from '../e2e/iisHeaders';
import { run } from './edits/run';

const POLICY =
  "default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'sha256-a+b/c='";

const folder = mkdtempSync(join(tmpdir(), 'phancong-'));

test.each([
  'http://may-chu.gov.vn/phan-cong/',
  'may-chu.gov.vn',
  'https://ai:matkhau@may-chu.gov.vn/',
  'https://may-chu.gov.vn/?a=1',
  'https://may-chu.gov.vn/#a',
  'https://may-chu.gov.vn/taskpane.html',
  'https://may-chu.gov.vn/phân công/',
])('the address %s is refused with one Vietnamese sentence before anything is built', async (address) => {
  const file = join(folder, 'goi.zip');
  const { out, err, code } = await run('package', '--url', address, '-o', file);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/^Địa chỉ ".*" không dùng được: [^\n]+\n$/);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [['--url', 'https://may-chu.gov.vn/ph%C3%A2n/'], /^Thư mục trong địa chỉ ".*" không dùng được: [^\n]+\n$/],
  [['--url', 'https://may-chu.gov.vn/a;b/'], /^Thư mục trong địa chỉ ".*" không dùng được: [^\n]+\n$/],
  [
    ['--url', 'https://may-chu.gov.vn/', '--office-js', 'cdn'],
    /^Không rõ lấy office\.js từ "cdn": [^\n]+\n$/,
  ],
  [[], /^Thiếu tùy chọn --url[^\n]*\n$/],
])('package %s is refused with one sentence', async (args, sentence) => {
  const { out, err, code } = await run('package', ...args, '-o', join(folder, 'goi.zip'));
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(sentence);
});

test.each(['0', '80', '65536', 'abc', '3000.5', '-1'])('start --port %s is refused', async (port) => {
  const { out, err, code } = await run('start', `--port=${port}`);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/^Cổng "[^"]*" không dùng được: [^\n]+\n$/);
});

test.each([
  ['https://may-chu.gov.vn', ''],
  ['https://may-chu.gov.vn/phan-cong', '/phan-cong'],
  ['https://may-chu.gov.vn/noi-bo/phan_cong.2', '/noi-bo/phan_cong.2'],
  ['https://may-chu.gov.vn/a%20b', null],
  ['https://may-chu.gov.vn/a;b', null],
  ['https://may-chu.gov.vn/$uri', null],
])('%s is the folder %p of its server', (address, path) => {
  expect(serverPath(address)).toBe(path);
});

test('IIS sends the content policy with every file, and keeps files with hashed names', () => {
  const headers = headersOf(iisConfig(POLICY));
  expect(headers('taskpane.html')).toEqual({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  expect(headers('js/taskpane.0123456789.js')).toEqual({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('nginx serves the folder of the address, and the whole server where there is none', () => {
  const inFolder = nginxConfig(POLICY, '/phan-cong');
  expect(inFolder).toContain('location /phan-cong/ {');
  expect(inFolder).toContain('location /phan-cong/js/ {');
  expect(inFolder).toContain('return 301 /phan-cong/;');
  expect(inFolder.split(`add_header Content-Security-Policy "${POLICY}" always;`)).toHaveLength(3);
  const atRoot = nginxConfig(POLICY, '');
  expect(atRoot).toContain('location / {');
  expect(atRoot).not.toContain('return 301');
});

test.each(['cntt', 'can-bo'] as const)(
  'the guide %s names the address and needs nothing beside itself',
  async (name) => {
    const facts = {
      address: 'https://may-chu.gov.vn/a',
      path: '/a',
      office: 'local',
      version: '9.8.7',
    } as const;
    const page = new TextDecoder().decode(await guide(name, facts));
    expect(page).toContain('https://may-chu.gov.vn/a/');
    expect(page).not.toMatch(/\{\{|src="(?!data:)|href=/);
  },
);
