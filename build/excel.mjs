import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run excel`: trusts a certificate for localhost, serves the pane on https://localhost:3000 and opens Excel with
 * manifest.xml. Needs a machine with Excel; Ctrl+C ends the server, `npm run excel -- stop` takes the add-in out.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = join(root, 'manifest.xml');
const debugging = ['--yes', 'office-addin-debugging@7'];
const inRoot = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };

if (process.argv[2] === 'stop') {
  process.exitCode = run('npx', [...debugging, 'stop', manifest]);
} else {
  process.exitCode = run('npx', ['--no-install', 'office-addin-dev-certs', 'install']);
  if (process.exitCode === 0) {
    const server = spawn('npx', ['--no-install', 'webpack', 'serve', '--mode', 'development'], inRoot);
    process.exitCode = run('npx', [
      ...debugging,
      'start',
      manifest,
      'desktop',
      '--app',
      'excel',
      '--no-debug',
    ]);
    if (process.exitCode !== 0) server.kill();
  }
}

function run(program, args) {
  return spawnSync(program, args, inRoot).status ?? 1;
}
