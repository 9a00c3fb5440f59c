import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../architecture/sources';
import { headersOf } from './iisHeaders';

/**
 * What the suites look at: dist/pane, or with PHANCONG_PANE another built pane: its folder, `may-chu` of an unpacked
 * package, or `phan-cong.html`, which is then opened from the disk.
 */
export const BUILT = process.env['PHANCONG_PANE'] ?? join(root, 'dist', 'pane');

/** A pane has to work in a folder of a server, too. */
const FOLDER = '/phan-cong';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The built pane on an address of this machine. */
export interface ServedPane {
  /** Its folder; `taskpane.html` lies in it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a built pane as they are, under the headers that came with them; nothing else is there. */
export async function servePane(built = BUILT): Promise<ServedPane> {
  if (built.endsWith('.html')) return fromDisk(built);
  const server = createServer(answering(built));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}${FOLDER}`, close: () => closed(server) };
}

function answering(built: string): RequestListener {
  const headers = headersWith(built);
  return (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://pane').pathname);
    const name = path === `${FOLDER}/` ? 'index.html' : path.slice(FOLDER.length + 1);
    const found = path.startsWith(`${FOLDER}/`)
      ? readFile(join(built, name))
      : Promise.reject(new Error(path));
    found.then(
      (content) => {
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers(name), 'content-type': type });
        response.end(content);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  };
}

/** The headers that a package brings for its server; of a pane that is not packed the content policy. */
function headersWith(built: string): (name: string) => Readonly<Record<string, string>> {
  const ofServer = join(built, 'web.config');
  if (existsSync(ofServer)) return headersOf(readFileSync(ofServer, 'utf8'));
  const policy = join(built, '.content-policy');
  const headers = existsSync(policy) ? { 'content-security-policy': readFileSync(policy, 'utf8') } : {};
  return () => headers;
}

function fromDisk(file: string): ServedPane {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  copyFileSync(file, join(folder, 'taskpane.html'));
  return {
    address: pathToFileURL(folder).href,
    close: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}
