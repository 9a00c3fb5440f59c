import type { Command } from 'commander';
import { sayLine } from '../messages/sayLine';
import { buildPane, contentPolicyOf } from './builtPane';
import { buildSamples } from './demo';
import { CommandFailure } from './failure';
import { openBrowser } from './openBrowser';
import { servePane } from './paneServer';
import { shippedPath } from './shipped';

interface StartArguments {
  readonly port: string;
  readonly open: boolean;
}

/** Ports that need no special right, the last one less those tried after it. */
const PORTS = { first: 1024, last: 65_500 } as const;

/**
 * `start`: both sample workbooks as `demo` builds them, then the pane in a browser on this machine until Ctrl+C. This
 * is `npm start`.
 */
export function addStart(program: Command): void {
  program
    .command('start')
    .description(sayLine('start-about'))
    .option('--port <number>', sayLine('start-port'), '3000')
    .option('--no-open', sayLine('start-no-open'))
    .action(async ({ port, open }: StartArguments) => {
      const from = portOf(port);
      const folder = shippedPath('dist', 'pane');
      const built = buildPane({ folder, settings: ['--quick'], office: 'microsoft' });
      // Told where it is waited for; until then the samples are more than enough to do.
      built.catch(() => undefined);
      await buildSamples();
      if (!(await isDoneSoon(built))) process.stdout.write(`${sayLine('start-building')}\n`);
      await built;
      const server = await servePane(folder, await contentPolicyOf(folder), from);
      const address = `http://localhost:${server.port}`;
      if (server.port !== from)
        process.stdout.write(`${sayLine('start-port-taken', { taken: from, port: server.port })}\n`);
      process.stdout.write(`${sayLine('start-serving', { address })}\n`);
      if (open) await openBrowser(address);
      await asked();
      await server.close();
      process.stdout.write(`\n${sayLine('start-ended')}\n`);
    });
}

/** Whether nobody would notice the waiting; rejects where the work does. */
function isDoneSoon(work: Promise<void>): Promise<boolean> {
  const late = new Promise<boolean>((settle) => {
    setTimeout(() => settle(false), 500);
  });
  return Promise.race([work.then(() => true), late]);
}

function portOf(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port < PORTS.first || port > PORTS.last)
    throw new CommandFailure('port-wrong', { found: written, ...PORTS });
  return port;
}

/** Settles when someone wants the program to end. */
function asked(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
  });
}
