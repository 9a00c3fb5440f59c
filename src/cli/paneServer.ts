import { createServer, type RequestListener, type Server } from 'node:http';
import sirv from 'sirv';
import { CommandFailure } from './failure';
import { CACHE, everyHeader, HASHED } from './paneHeaders';

/** This machine under both of its addresses: which one `localhost` is differs from system to system. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** How many ports are tried from the one asked for. */
const PORTS = 20;

/** A pane that is served to this machine only. */
export interface PaneServer {
  readonly port: number;
  /** Ends it at once, open connections too. */
  readonly close: () => Promise<void>;
}

/** Serves a built pane on the first free port from one on. Throws where all of them are taken. */
export async function servePane(folder: string, contentPolicy: string, from: number): Promise<PaneServer> {
  const headers = everyHeader(contentPolicy);
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('Cache-Control', path.startsWith(`/${HASHED}/`) ? CACHE.hashed : CACHE.others);
    },
  });
  const answer: RequestListener = (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('404');
    });
  for (let port = from; port < from + PORTS; port += 1) {
    const servers = await listenOn(port, answer);
    if (servers !== null)
      return { port, close: async () => void (await Promise.all(servers.map((server) => ended(server)))) };
  }
  throw new CommandFailure('ports-taken', { first: from, last: from + PORTS - 1 });
}

/** Servers on a port of both addresses; null where the port of one is taken. */
async function listenOn(port: number, answer: RequestListener): Promise<readonly Server[] | null> {
  const tries = await Promise.all(LOOPBACK.map((host) => listening(createServer(answer), port, host)));
  const servers = tries.flatMap(({ server }) => server ?? []);
  if (servers.length > 0 && !tries.some(({ isTaken }) => isTaken)) return servers;
  await Promise.all(servers.map((server) => ended(server)));
  return null;
}

/** A machine may lack the newer of the two addresses, which is no sign that the port is taken. */
function listening(
  server: Server,
  port: number,
  host: string,
): Promise<{ readonly server: Server | null; readonly isTaken: boolean }> {
  return new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      settle({ server: null, isTaken: error.code === 'EADDRINUSE' || error.code === 'EACCES' }),
    );
    server.listen(port, host, () => settle({ server, isTaken: false }));
  });
}

function ended(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}
