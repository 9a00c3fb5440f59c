import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type PaneServer, servePane } from '../../src/cli/paneServer';

const FROM = 3700;
const POLICY = "default-src 'self'; object-src 'none'";

let folder: string;
let server: PaneServer;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'phancong-')), 'pane');
  mkdirSync(join(folder, 'js'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>Phân công</p>');
  writeFileSync(join(folder, 'js', 'taskpane.0123456789.js'), 'void 0;');
  writeFileSync(join(folder, 'icon.png'), new Uint8Array([137, 80, 78, 71]));
  writeFileSync(join(folder, '.built-from'), 'x');
  writeFileSync(join(folder, '..', 'ngoai.txt'), 'not for anybody');
  server = await servePane(folder, POLICY, FROM);
});

afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What is answered to a path exactly as it is written, which `fetch` would tidy up first. */
function ask(path: string, host = '127.0.0.1', port = server.port): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asked = request({ host, port, path }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString('utf8')));
      response.on('end', () => settle({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

test.each([
  ['/', /^text\/html;\s*charset=utf-8$/i, 'no-cache'],
  ['/index.html', /^text\/html;\s*charset=utf-8$/i, 'no-cache'],
  ['/js/taskpane.0123456789.js', /^text\/javascript/, 'public, max-age=31536000, immutable'],
  ['/icon.png', /^image\/png$/, 'no-cache'],
])('%s has its kind, the content policy and its time in caches', async (path, type, cache) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(type);
  expect(headers['content-security-policy']).toBe(POLICY);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe(cache);
});

test.each([
  '/../ngoai.txt',
  '/%2e%2e/ngoai.txt',
  '/js/../../ngoai.txt',
  '/..%2fngoai.txt',
  '/..\\ngoai.txt',
  '/%5c..%5cngoai.txt',
  '//etc/passwd',
  '/.built-from',
  '/js/',
  '/khong-co.js',
])('%s is nothing that is served', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('not for anybody');
});

test('only this machine can ask', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const address of outside) await expect(ask('/', address)).rejects.toThrow('ECONNREFUSED');
  expect((await ask('/', 'localhost')).status).toBe(200);
});

function listening(port: number, host: string): Promise<Server> {
  return new Promise((settle) => {
    const taken = createServer((_, response) => response.end('another program'));
    taken.listen(port, host, () => settle(taken));
  });
}

test('a port that another program has is left to it, the next one is taken', async () => {
  const other = await listening(FROM + 100, '127.0.0.1');
  const next = await servePane(folder, POLICY, FROM + 100);
  expect(next.port).toBe(FROM + 101);
  expect((await ask('/', '127.0.0.1', FROM + 100)).body).toBe('another program');
  expect((await ask('/', '127.0.0.1', FROM + 101)).body).toContain('Phân công');
  await next.close();
  await new Promise((settle) => other.close(settle));
});

test('ends although a browser still holds a connection, and the port is free again', async () => {
  const first = await servePane(folder, POLICY, FROM + 200);
  const held = connect(first.port, '127.0.0.1');
  await new Promise((settle) => held.once('connect', settle));
  held.on('error', () => undefined);
  await first.close();
  const second = await servePane(folder, POLICY, FROM + 200);
  expect(second.port).toBe(first.port);
  await second.close();
  held.destroy();
});
