import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pane = process.env.PHANCONG_PANE ?? join(root, 'dist', 'pane');
const program = process.env.PHANCONG_CHROMIUM ?? '/usr/bin/chromium';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Why nothing can be measured in a browser here; null where it can. */
export function whyNoBrowser() {
  if (!existsSync(join(pane, 'taskpane.html'))) return 'the pane is not built (npm run build:pane)';
  return existsSync(program) ? null : `no ${program}`;
}

/** Hands the built pane's address and a browser without a graphics card to a measuring, and ends both after it. */
export async function inBrowser(measure) {
  const server = await servedPane(pane);
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    await measure(browser, server.address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** A built pane on an address of this machine. */
function servedPane(folder) {
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
