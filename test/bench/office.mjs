import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Trips and bytes inside Excel, counted by the test host: loads of seed 001, of 2,000 and of 20,000 rows. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [jest, '--runTestsByPath', join(root, 'test/workbook/office/cost.test.ts')],
  { cwd: root, encoding: 'utf8', env: { ...process.env, OFFICE_BENCH: '1' } },
);
const lines = `${stdout}${stderr}`.split('\n').filter((line) => /trips, \d+ bytes/.test(line));
console.log(lines.map((line) => `Excel, ${line.trim()}`).join('\n'));
if (status !== 0) {
  console.error(stderr);
  process.exitCode = 1;
}
