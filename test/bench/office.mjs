import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What goes to and from Excel, counted by the test host (they are no times, so that every run says the same): trips
 * and bytes of loading and checking seed 001, and of 2,000 and 20,000 rows.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [jest, '--runTestsByPath', join(root, 'test/workbook/office/cost.test.ts')],
  { cwd: root, encoding: 'utf8', env: { ...process.env, OFFICE_BENCH: '1' } },
);
const lines = [...`${stdout}${stderr}`.matchAll(/bench\|(.+)\|(.+)\|(.+)/g)];
console.log('\nInside Excel');
for (const [, what, figure, goal] of lines) {
  const verdict = Number(figure) <= Number(goal) ? 'met' : 'MISSED';
  console.log(`${what.padEnd(62)} ${figure.padStart(6)}   goal <= ${goal}: ${verdict}`);
}
if (status !== 0 || lines.length === 0) {
  console.error(stderr);
  process.exitCode = 1;
}
