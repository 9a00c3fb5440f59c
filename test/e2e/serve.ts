import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../architecture/sources';
import { nginxSite, type Site } from './nginxSite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/**
 * What the suites look at: dist/pane, or with PHANCONG_PANE another built pane: its folder, `may-chu` of an unpacked
 * package, or `phan-cong.html`, which is then opened from the disk.
 */
export const BUILT = process.env['PHANCONG_PANE'] ?? join(root, 'dist', 'pane');

/** Whether the pane is one file: what needs a server or Excel has no meaning then, is left out, and says so by its kind of test. */
export const IS_ONE_FILE = BUILT.endsWith('.html');
export const testOnServer = IS_ONE_FILE ? test.skip : test;
export const testInExcel = IS_ONE_FILE ? test.skip : test;
export const describeInExcel = IS_ONE_FILE ? describe.skip : describe;

/** A pane has to work in a folder of a server, too. */
const FOLDER = '/phan-cong';

/** Where Microsoft's server has office.js. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted';

/** The built pane on an address of this machine. */
export interface ServedPane {
  /** Its folder; `taskpane.html` lies in it. */
  readonly address: string;
  /** The folder of the office.js that it loads inside of Excel. */
  readonly office: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a built pane as they are, under the headers that came with them; nothing else is there. */
export async function servePane(built = BUILT): Promise<ServedPane> {
  if (built.endsWith('.html')) return fromDisk(built);
  const site = siteOf(built);
  const server = createServer(answering(built, site));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}${site.path}`;
  const isLocal = existsSync(join(built, 'office', 'office.js'));
  return { address, office: isLocal ? `${address}/office` : MICROSOFT, close: () => closed(server) };
}

function answering(built: string, { path, headers }: Site): RequestListener {
  return (request, response) => {
    const asked = normalize(new URL(request.url ?? '/', 'http://pane').pathname);
    const name = asked === `${path}/` ? 'index.html' : asked.slice(path.length + 1);
    const found = asked.startsWith(`${path}/`)
      ? readFile(join(built, name))
      : Promise.reject(new Error(asked));
    found.then(
      (content) => {
        response.writeHead(200, headers(name));
        response.end(content);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  };
}

/** The lines for nginx that a package brings; of a pane that is not packed the content policy alone. */
function siteOf(built: string): Site {
  const ofServer = join(dirname(built), 'nginx', 'phan-cong.conf');
  if (existsSync(ofServer)) return nginxSite(readFileSync(ofServer, 'utf8'));
  const policy = join(built, '.content-policy');
  const headers = existsSync(policy) ? { 'content-security-policy': readFileSync(policy, 'utf8') } : {};
  return {
    path: FOLDER,
    headers: (name) => ({
      ...headers,
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    }),
  };
}

function fromDisk(file: string): ServedPane {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  copyFileSync(file, join(folder, 'taskpane.html'));
  return {
    address: pathToFileURL(folder).href,
    office: MICROSOFT,
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
