import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** A built pane on an address of this machine. */
export function servedPane(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, 'http://pane').pathname);
    if (!existsSync(path)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(readFileSync(path));
  });
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      settle({ address: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
}
