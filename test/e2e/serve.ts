import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../architecture/sources';

const BUILT = process.env['PHANCONG_PANE'] ?? join(root, 'dist', 'pane');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The built pane on an address of this machine. */
export interface ServedPane {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of dist/pane as they are; nothing else is there. */
export async function servePane(): Promise<ServedPane> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://pane').pathname);
    readFile(join(BUILT, path)).then(
      (content) => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
        response.end(content);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}
