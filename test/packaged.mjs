import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:package`: the suites of the pane on what a package holds, served under the lines that it brings for
 * nginx, and on its one file from the disk; with office.js on the own server those that are about Excel. Arguments go
 * to jest.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
const ABOUT_EXCEL = ['excel', 'ribbon', 'loadExcel', 'unfinished', 'wholePath'].map(
  (name) => `test/e2e/${name}.test.ts`,
);
/** They make their own package, or none. */
const OTHERS = ['package', 'start'].map((name) => `test/e2e/${name}\\.test\\.ts`);

function unpacked(kind) {
  const zip = join(folder, `${kind}.zip`);
  const address = 'https://may-chu.so.gov.vn/noi-bo/phan-cong/';
  const options = ['--url', address, '--office-js', kind, '-o', zip];
  run([join(root, 'bin', 'phancong.js'), 'package', ...options]);
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const file = join(folder, kind, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(folder, kind);
}

function suites(pane, paths) {
  console.log(`\n${pane}`);
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const left = OTHERS.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
  return run([jest, ...paths, ...left, ...process.argv.slice(2)], { PHANCONG_PANE: pane });
}

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status === 0;
}

try {
  const [microsoft, local] = ['microsoft', 'local'].map(unpacked);
  const passed = [
    suites(join(microsoft, 'may-chu'), ['test/e2e']),
    suites(join(local, 'may-chu'), ABOUT_EXCEL),
    suites(join(microsoft, 'phan-cong.html'), ['test/e2e']),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
