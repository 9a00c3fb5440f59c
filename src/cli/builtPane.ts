import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from './failure';
import { shippedPath } from './shipped';

/** Microsoft's own server, or a copy beside the pane. */
export type OfficeSource = 'microsoft' | 'local';

/** How a pane is built: for this machine only, with the worker that keeps it offline, or as one file. */
export interface PaneBuild {
  /** The folder that it goes to. */
  readonly folder: string;
  readonly settings: readonly ('--quick' | '--offline' | '--one-file')[];
  /** Where the page takes office.js from. */
  readonly office: OfficeSource;
}

/** Builds the pane where the folder does not hold it as the present sources make it. */
export async function buildPane({ folder, settings, office }: PaneBuild): Promise<void> {
  const script = shippedPath('build', 'pane.mjs');
  const env = { ...process.env, OFFICE_JS: office === 'local' ? 'local' : '' };
  const child = spawn(process.execPath, [script, ...settings, '-o', folder], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((settle) => {
    child.on('error', () => settle(null));
    child.on('close', settle);
  });
  if (code === 0) return;
  const found = said.split('\n').find((line) => line.includes('Error')) ?? said.trim();
  throw new CommandFailure('pane-not-built', { found: found.trim() });
}

/** The content policy of a built pane, which its server sends as a header, too. */
export async function contentPolicyOf(folder: string): Promise<string> {
  return (await readFile(join(folder, '.content-policy'), 'utf8')).trim();
}
